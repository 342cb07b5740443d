/// Rows of text in columns.
enum Table {
    /// One line a row, under a heading; columns are two spaces apart and the last one is not filled up.
    ///
    /// `width` tells how many columns of the terminal a text takes.
    static func lines(
        heading: [String], _ rows: [[String]], rightAligned: Set<Int> = [],
        width: (String) -> Int = { $0.count }
    ) -> [String] {
        let all = [heading] + rows
        let widths = all.map { $0.map(width) }
        let widest = heading.indices.map { column in widths.map { $0[column] }.max() ?? 0 }
        return zip(all, widths).map { row, widths in
            var line: [UInt8] = []
            for column in row.indices {
                let space = repeatElement(UInt8(ascii: " "), count: widest[column] - widths[column])
                let isRight = rightAligned.contains(column)
                if column > 0 { line += "  ".utf8 }
                if isRight { line += space }
                line += row[column].utf8
                if !isRight, column != row.indices.last { line += space }
            }
            return String(decoding: line, as: UTF8.self)
        }
    }
}
