/// A document for reading: a title, what stands with it, and sections.
///
/// Each format lays it out in its own way.
package struct ReportDocument: Equatable, Sendable {
    let title: String
    /// What is said of the whole, under the title.
    let state: [CaseReport.Entry]
    let sections: [ReportSection]

    /// What a section of a document is made of.
    package enum Part: Equatable, Sendable {
        case heading(String)
        case paragraph(String)
        case list([String])
        case entries([CaseReport.Entry])
        case table(heading: [String], rows: [[String]])
    }

    /// A document that is no report of a case, such as the debrief of a practised talk.
    package init(title: String, sections: [(title: String, parts: [Part])]) {
        self.title = title
        state = []
        self.sections = sections.map {
            ReportSection(title: $0.title, blocks: $0.parts.map(ReportBlock.init))
        }
    }

    /// The report of a case for a reader.
    init(_ report: CaseReport, for audience: CaseReport.Audience) {
        title = report.title
        state = audience == .clinician ? report.state : []
        sections = ReportSections.sections(of: report, for: audience)
    }

    /// The ways in which a document is laid out for someone who reads it.
    package enum Layout: String, CaseIterable, Sendable {
        case text, markdown, html
    }

    /// The document in this layout, ending with a line end.
    package func render(as layout: Layout) -> String {
        switch layout {
        case .text: TextReport().render(self)
        case .markdown: MarkdownReport().render(self)
        case .html: HTMLReport().render(self)
        }
    }
}

extension ReportBlock {
    /// A part of a document.
    fileprivate init(_ part: ReportDocument.Part) {
        self =
            switch part {
            case .heading(let text): .heading(text)
            case .paragraph(let text): .paragraph(text)
            case .list(let items): .list(items)
            case .entries(let entries): .entries(entries)
            case .table(let heading, let rows): .table(heading: heading, rows: rows)
            }
    }
}
