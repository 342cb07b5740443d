import CaseModel

/// Drawings said in words, for formats without them and for readers who do not see.
enum InWords {
    /// Where someone stands in the circle.
    static func place(of person: CaseReport.PersonLine) -> String {
        var words = person.name
        if person.standing != .present { words += ", \(ReportSections.standing(person.standing))" }
        guard let closeness = person.closeness else { return words + ": not placed in the circle" }
        words += ": ring \(closeness) of 4"
        if let wished = person.closenessWished, wished != closeness { words += ", wished in ring \(wished)" }
        return words
    }

    /// One point of the timeline.
    static func point(_ point: CaseReport.TimelinePoint) -> String {
        "\(point.when): \(point.label)\(point.isOnset ? " (*)" : "")"
    }
}
