/// A way to write a report down.
protocol ReportFormat {
    /// The whole report for a reader.
    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String
}

/// The formats of a report, by their names on the command line.
package enum ReportKind: String, CaseIterable, Sendable {
    case text, markdown, html, json

    /// The report in this format, ending with a line end.
    package func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String {
        let format: any ReportFormat =
            switch self {
            case .text: TextReport()
            case .markdown: MarkdownReport()
            case .html: HTMLReport()
            case .json: JSONReport()
            }
        return format.render(report, for: audience)
    }
}
