/// A way to write a report down.
protocol ReportFormat {
    /// The whole report for a reader.
    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String
}

/// A way to write any document down.
protocol DocumentFormat: ReportFormat {
    /// The whole document.
    func render(_ document: ReportDocument) -> String
}

extension DocumentFormat {
    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String {
        render(ReportDocument(report, for: audience))
    }
}

/// The formats of a report, by their names on the command line.
package enum ReportKind: String, CaseIterable, Sendable {
    case text, markdown, html, json, fhir

    /// For whom there is a report in this format: FHIR goes from record to record, and a client has none.
    package var readers: [CaseReport.Audience] {
        self == .fhir ? [.clinician] : CaseReport.Audience.allCases
    }

    /// The report in this format, ending with a line end; nil where it has none for this reader.
    package func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String? {
        guard readers.contains(audience) else { return nil }
        let format: any ReportFormat =
            switch self {
            case .text: TextReport()
            case .markdown: MarkdownReport()
            case .html: HTMLReport()
            case .json: JSONReport()
            case .fhir: FHIRReport()
            }
        return format.render(report, for: audience)
    }
}
