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
        let widths = heading.indices.map { column in all.map { width($0[column]) }.max() ?? 0 }
        return all.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - width(row[column]))
                if rightAligned.contains(column) { return space + row[column] }
                return column == row.indices.last ? row[column] : row[column] + space
            }
            return cells.joined(separator: "  ")
        }
    }
}
