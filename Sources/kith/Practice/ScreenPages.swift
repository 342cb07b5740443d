import Interview

/// What waits to be shown to a person: a screen at a time, and a section of a debrief always on a new one.
struct ScreenPages {
    private var pages: [[Passage]] = []

    /// The rows that saying what comes next takes.
    private static let rowsForNext = 2

    var isEmpty: Bool { pages.isEmpty }

    /// Adds passages to what is shown next.
    mutating func add(_ passages: [Passage]) {
        guard !passages.isEmpty else { return }
        if pages.isEmpty { pages.append([]) }
        pages[pages.count - 1] += passages
    }

    /// Adds passages that begin a new screen.
    mutating func addPage(_ passages: [Passage]) { pages.append(passages) }

    /// Leaves out what was not shown.
    mutating func drop() { pages = [] }

    /// The next screen; so many rows are left free for what is asked after the last one.
    mutating func next(keeping rows: Int) -> [Passage] {
        guard let page = pages.first else { return [] }
        let isLast = pages.count == 1
        let (shown, rest) = ReviewPages.first(of: page, keeping: isLast ? rows : Self.rowsForNext)
        guard rest.isEmpty else {
            pages[0] = rest
            return shown
        }
        pages.removeFirst()
        guard case .heading(let title)? = pages.first?.first else { return shown }
        return shown + [.list(["… next, \(title): press Enter"])]
    }
}
