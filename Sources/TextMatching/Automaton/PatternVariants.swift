/// One way in which the gaps of a pattern can lie: segments with the widest gap before each.
struct PatternVariant: Equatable, Sendable {
    struct Part: Equatable, Sendable {
        /// The most words between this segment and the one before; nil for the first.
        let gap: Int?
        let items: [PatternItem]
    }

    let parts: [Part]
}

extension PatternVariant {
    /// All ways in which the gaps among `items` can lie, each without a gap at its ends.
    static func all(of items: [PatternItem]) throws(PatternError) -> [PatternVariant] {
        let rows = try Self.rows(of: items)
        var found: [PatternVariant] = []
        for row in rows {
            let variant = Self.variant(of: row)
            let longest = variant.parts.map(\.items.length.upperBound).max() ?? 0
            if longest > Pattern.longestRun {
                throw PatternError(column: 1, .tooLong(words: longest, limit: Pattern.longestRun))
            }
            if !variant.parts.isEmpty, !found.contains(variant) { found.append(variant) }
        }
        return found
    }

    /// The rows of items without brackets around any gap.
    ///
    /// Where items between gaps are all optional they are taken apart too, since a segment has at least one word.
    private static func rows(of items: [PatternItem]) throws(PatternError) -> [[PatternItem]] {
        let loose = hasLooseRun(items)
        if !items.contains(where: { $0.hasGapInside || (loose && $0.isOptional) }) { return [items] }
        var rows: [[PatternItem]] = [[]]
        for item in items {
            let choices: [[PatternItem]]
            switch item {
            case .optional(let inner) where item.hasGap || loose: choices = try [[]] + Self.rows(of: inner)
            case .choice(let alternatives) where item.hasGap:
                var all: [[PatternItem]] = []
                for alternative in alternatives { all += try Self.rows(of: alternative) }
                choices = all
            default: choices = [[item]]
            }
            if rows.count * choices.count > Pattern.mostVariants {
                throw PatternError(column: 1, .tooManyVariants(limit: Pattern.mostVariants))
            }
            rows = rows.flatMap { row in choices.map { row + $0 } }
        }
        return rows
    }

    private static func hasLooseRun(_ items: [PatternItem]) -> Bool {
        let runs = items.split { if case .gap = $0 { true } else { false } }
        return runs.count > 1 && runs.contains { Array($0).length.lowerBound == 0 }
    }

    private static func variant(of row: [PatternItem]) -> PatternVariant {
        var parts: [PatternVariant.Part] = []
        var items: [PatternItem] = []
        var gapBefore: Int?
        var widest = 0
        for item in row {
            if case .gap(let words) = item {
                close(&items, &parts, &gapBefore)
                widest = min(widest + words, Pattern.widestGap)
                if !parts.isEmpty { gapBefore = widest }
            } else {
                widest = 0
                items.append(item)
            }
        }
        close(&items, &parts, &gapBefore)
        return PatternVariant(parts: parts)
    }

    private static func close(
        _ items: inout [PatternItem], _ parts: inout [PatternVariant.Part], _ gap: inout Int?
    ) {
        if items.isEmpty { return }
        parts.append(.init(gap: gap, items: items))
        items = []
        gap = nil
    }
}

extension PatternItem {
    /// Whether it is a bracket around a gap.
    fileprivate var hasGapInside: Bool {
        if case .gap = self { false } else { hasGap }
    }

    fileprivate var isOptional: Bool {
        if case .optional = self { true } else { false }
    }
}
