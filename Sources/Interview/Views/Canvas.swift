/// A rectangle of character cells to draw on.
struct Canvas {
    private enum Cell: Hashable { case empty, dot, text(Character), covered }
    private var rows: [[Cell]]
    private let width: Int

    init(width: Int, height: Int) {
        self.width = width
        rows = Array(repeating: Array(repeating: .empty, count: width), count: height)
    }

    /// The rows as text, without white space at their ends.
    var lines: [String] {
        rows.map { row in
            var line = ""
            for cell in row {
                switch cell {
                case .empty: line.append(" ")
                case .dot: line.append("·")
                case .text(let character): line.append(character)
                case .covered: break
                }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Draws a dot where nothing is yet.
    mutating func dot(column: Int, row: Int) {
        guard rows.indices.contains(row), (0..<width).contains(column), rows[row][column] == .empty else {
            return
        }
        rows[row][column] = .dot
    }

    /// Writes text around a column, over whatever is there.
    mutating func put(_ text: String, centredAt column: Int, row: Int) {
        guard rows.indices.contains(row) else { return }
        var column = start(of: text, centredAt: column)
        for character in text {
            let width = Columns.width(of: character)
            guard column + width <= self.width else { return }
            rows[row][column] = .text(character)
            if width == 2 { rows[row][column + 1] = .covered }
            column += width
        }
    }

    /// Writes text around a column if no other text is there or beside it; says whether it did.
    mutating func putIfFree(_ text: String, centredAt column: Int, row: Int) -> Bool {
        guard rows.indices.contains(row) else { return false }
        let first = start(of: text, centredAt: column)
        let last = first + Columns.width(of: text)
        let isFree = (max(0, first - 1)..<min(width, last + 1)).allSatisfy { column in
            rows[row][column] == .empty || rows[row][column] == .dot
        }
        guard isFree, last <= width else { return false }
        put(text, centredAt: column, row: row)
        return true
    }

    private func start(of text: String, centredAt column: Int) -> Int {
        let length = Columns.width(of: text)
        return max(0, min(column - length / 2, width - length))
    }
}
