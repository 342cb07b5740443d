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
    /// A pattern with gaps lacks one of the parts between them, any other its first or its last items. What is left
    /// has a telling word; nothing is left out that may be missing anyway.
    package var relaxations: [Relaxation] {
        var found: [Relaxation] = []
        for variant in variants {
            for (left, lacking) in variant.parts.count > 1 ? variant.withoutAPart : variant.withoutAnEnd
            where lacking.length.lowerBound > 0 && left.contains(where: \.isTelling) {
                let relaxation = Relaxation(
                    pattern: Pattern(source: source, parts: left),
                    lacking: lacking.map(\.description).joined(separator: " "),
                    kept: left.reduce(0) { $0 + $1.items.count })
                if !found.contains(relaxation) { found.append(relaxation) }
            }
        }
        return found
    }
}

extension PatternVariant {
    /// Each part in turn left out, with what it was.
    fileprivate var withoutAPart: [(left: [Part], lacking: [PatternItem])] {
        parts.indices.map { index in
            var left = parts
            let part = left.remove(at: index)
            if index == 0 { left[0] = Part(gap: nil, items: left[0].items) }
            return (left, part.items)
        }
    }

    /// The items of a variant without gaps less some at its end or its start, with what these were.
    fileprivate var withoutAnEnd: [(left: [Part], lacking: [PatternItem])] {
        guard let items = parts.first?.items, items.count > 1 else { return [] }
        return (1..<items.count).flatMap { count in
            [
                ([Part(gap: nil, items: Array(items.prefix(count)))], Array(items.dropFirst(count))),
                ([Part(gap: nil, items: Array(items.suffix(count)))], Array(items.dropLast(count))),
            ]
        }
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
