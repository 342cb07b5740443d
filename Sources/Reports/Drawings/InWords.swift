import CaseModel

/// Drawings and tables said in words, for formats without them and for readers who do not see.
package enum InWords {
    /// Where someone stands in the circle.
    static func place(of person: CaseReport.PersonLine) -> String {
        var words = person.name
        if person.standing != .present { words += ", \(ReportSections.standing(person.standing))" }
        guard let closeness = person.closeness else { return words + ": not placed in the circle" }
        words += ": ring \(closeness) of 4"
        if let wished = person.closenessWished, wished != closeness { words += ", wished in ring \(wished)" }
        return words
    }

    /// A row of a table of three columns or more: the first value, and each other after the word for it.
    package static func row(_ row: [String], _ heading: [String]) -> String {
        let cells = zip(heading, row).dropFirst().map { "\($0.lowercased()) \($1)" }
        return "\(row.first ?? ""): \(cells.joined(separator: "; "))"
    }

    /// One point of the timeline.
    static func point(_ point: CaseReport.TimelinePoint) -> String {
        "\(point.when): \(point.label)\(point.isOnset ? " (*)" : "")"
    }
}
