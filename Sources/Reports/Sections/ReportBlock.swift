/// A part of a report under a title.
struct ReportSection: Equatable, Sendable {
    let title: String
    let blocks: [ReportBlock]
}

/// What a section is made of; each format lays it out in its own way.
enum ReportBlock: Equatable, Sendable {
    /// A title below that of the section.
    case heading(String)
    case paragraph(String)
    /// What a section comes to, to be seen first.
    case verdict(String)
    /// What must not be passed over.
    case warning(String)
    case list([String])
    case entries([CaseReport.Entry])
    case evidence([EvidenceLine])
    case table(heading: [String], rows: [[String]])
    /// The closeness circle, with the same in words.
    case circle([CaseReport.PersonLine])
    case timeline([CaseReport.TimelinePoint])
}

/// One piece of evidence as a reader sees it.
struct EvidenceLine: Equatable, Sendable {
    /// With its sign: "+4", "-2".
    let points: String
    /// The client's words between quotation marks, or a stated fact.
    let basis: String
    /// Where it was said; empty where that goes without saying.
    let place: String
    let why: String
    let rule: String
}
