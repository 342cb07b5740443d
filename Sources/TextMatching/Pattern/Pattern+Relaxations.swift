/// A pattern that asks for less than another one.
package struct Relaxation: Equatable, Sendable {
    /// What is left of the pattern.
    package let pattern: Pattern
    /// What was left out, as patterns are written.
    package let lacking: String
    /// How many parts are left.
    package let kept: Int
}

extension Pattern {
    /// The pattern less one of its parts, for telling how nearly a text fits it.
    ///
    /// A pattern with gaps is taken apart at the gaps, any other between its words, lists and choices. A part that
    /// may be missing anyway is not left out, and nothing is relaxed that has a single part.
    package var relaxations: [Relaxation] {
        var found: [Relaxation] = []
        for variant in variants {
            let parts = variant.parts.count > 1 ? variant.parts : variant.split
            guard parts.count > 1 else { continue }
            for index in parts.indices where parts[index].items.length.lowerBound > 0 {
                var left = parts
                let lacking = left.remove(at: index)
                if index == 0 { left[0] = PatternVariant.Part(gap: nil, items: left[0].items) }
                let relaxation = Relaxation(
                    pattern: Pattern(
                        source: source, variants: [PatternVariant(parts: left)]),
                    lacking: lacking.items.map(\.description).joined(separator: " "), kept: left.count)
                if left.contains(where: \.isTelling), !found.contains(relaxation) { found.append(relaxation) }
            }
        }
        return found
    }
}

extension PatternVariant {
    /// The parts of a variant without gaps: each item, with no word between it and the one before.
    fileprivate var split: [Part] {
        guard let only = parts.first, parts.count == 1 else { return parts }
        return only.items.enumerated().map { Part(gap: $0.offset == 0 ? nil : 0, items: [$0.element]) }
    }
}

extension PatternVariant.Part {
    /// Whether it asks for more than a list of people or one very short word, which almost every text has.
    fileprivate var isTelling: Bool {
        items.contains { item in
            switch item {
            case .word(let word): word.count > 3
            case .choice(let alternatives): alternatives.joined().contains { $0.isTelling }
            case .list(let list): list.name == "died" || list.name == "illness"
            case .optional, .number, .name, .gap: false
            }
        }
    }
}

extension PatternItem {
    fileprivate var isTelling: Bool {
        if case .word(let word) = self { word.count > 3 } else { false }
    }
}

extension PatternItem: CustomStringConvertible {
    /// The item as patterns are written; long choices end with an ellipsis.
    var description: String {
        switch self {
        case .word(let word): word
        case .list(let list): "<\(list.name)>" + (list.possessive ? "'s" : "")
        case .number: "#"
        case .name: "<a-name>"
        case .gap(let widest): "..\(widest)"
        case .optional(let items): "[\(items.map(\.description).joined(separator: " "))]"
        case .choice(let alternatives):
            "("
                + alternatives.prefix(4).map { $0.map(\.description).joined(separator: " ") }
                .joined(separator: "|") + (alternatives.count > 4 ? "|…)" : ")")
        }
    }
}
