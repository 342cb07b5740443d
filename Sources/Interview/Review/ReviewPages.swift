/// Answers in pages that fit a window of 24 rows and 80 columns.
package enum ReviewPages {
    /// The rows of a window without the prompt and the empty one above it.
    private static let rows = 22
    /// Those that saying that there is more takes of them.
    private static let rowsForMore = 2
    private static let width = 76

    /// What is shown at once, and what is left of it; some rows may be wanted for what follows.
    package static func first(
        of passages: [Passage], keeping kept: Int = 0
    ) -> (shown: [Passage], rest: [Passage]) {
        guard passages.reduce(0, { $0 + height($1) }) > rows - kept else { return (passages, []) }
        var shown: [Passage] = []
        var left = rows - rowsForMore
        for (index, passage) in passages.enumerated() {
            let height = height(passage)
            guard height > left else {
                shown.append(passage)
                left -= height
                continue
            }
            let (head, tail) = split(passage, rows: left - 1, isFirst: shown.isEmpty)
            var rest = [tail].compactMap { $0 } + passages[(index + 1)...]
            if head == nil, shown.count > 1, let last = shown.last, leadsIn(last) {
                rest.insert(shown.removeLast(), at: 0)
            }
            guard !rest.isEmpty else { return (shown + [head].compactMap { $0 }, []) }
            return (shown + [head].compactMap { $0 } + [.list([more(rest)])], rest)
        }
        return (shown, [])
    }

    /// Whether a passage belongs to what comes after it.
    private static func leadsIn(_ passage: Passage) -> Bool {
        switch passage {
        case .heading: true
        case .text(let text): text.hasSuffix(":")
        default: false
        }
    }

    /// The rows of a passage with the empty one above it.
    private static func height(_ passage: Passage) -> Int {
        1 + heights(passage).reduce(0, +)
    }

    private static func heights(_ passage: Passage) -> [Int] {
        switch passage {
        case .list(let lines): return lines.map { Columns.rows(of: $0, width: width, hanging: 4) }
        case .named(let lines):
            let column = NamedLine.column(of: lines)
            return lines.map { Columns.rows(of: $0.text, width: width - column, hanging: 0) }
        case .figure(let lines, _): return lines.map { _ in 1 }
        case .text(let text), .heading(let text): return [Columns.rows(of: text, width: width, hanging: 0)]
        case .entries(let entries): return entries.map { _ in 2 }
        }
    }

    /// The lines of a passage that fit, and those that do not; what cannot be parted is one or the other.
    private static func split(_ passage: Passage, rows: Int, isFirst: Bool) -> (Passage?, Passage?) {
        var left = rows
        let fits = heights(passage).prefix { height in
            left -= height
            return left >= 0
        }.count
        let count = max(fits, isFirst ? 1 : 0)
        switch passage {
        case .list(let lines) where count > 0:
            return (
                .list(Array(lines.prefix(count))),
                lines.count > count ? .list(Array(lines.dropFirst(count))) : nil
            )
        case .named(let lines) where count > 0:
            return (
                .named(Array(lines.prefix(count))),
                lines.count > count ? .named(Array(lines.dropFirst(count))) : nil
            )
        default: return isFirst ? (passage, nil) : (nil, passage)
        }
    }

    private static func more(_ rest: [Passage]) -> String {
        let count = rest.reduce(0) { $0 + heights($1).count }
        return "… \(count == 1 ? "1 more line" : "\(count) more lines"): press Enter"
    }
}
