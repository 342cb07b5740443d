import Assessment
import CaseModel
import Interview
import Reports
import Vault

/// Writes the report of a case that is being reviewed.
struct ReportDesk {
    let content: InterviewContent
    let rules: RuleBook
    let summary: CaseSummary

    /// Writes a report to a new file, in the format that its ending names.
    func write(_ wish: ReportWish, _ inventory: Inventory) -> ReviewDesk.Outcome {
        guard let kind = ReportKind(fileNamed: wish.file) else {
            return .refused("A report is a file that ends with .html, .md, .txt, .json or .fhir.json.")
        }
        let report = CaseReport(summary, inventory, content: content, rules)
        guard let text = kind.render(report, for: wish.isForClient ? .client : .clinician) else {
            return .refused("A report in FHIR is for the clinician alone.")
        }
        do throws(Failure) {
            try ReportCommand.write(text, to: wish.file)
        } catch {
            return .refused("\(error.message.capitalisedFirst).")
        }
        let reader = wish.isForClient ? "for the client" : "for you"
        return .done(
            "\(wish.file) is written, \(reader). It is not sealed: whoever gets hold of it can read it.")
    }
}

extension ReportKind {
    /// The format that the ending of a file names; nil for any other ending.
    init?(fileNamed file: String) {
        if file.lowercased().hasSuffix(".fhir.json") {
            self = .fhir
            return
        }
        switch file.split(separator: ".").last?.lowercased() {
        case "html", "htm": self = .html
        case "md", "markdown": self = .markdown
        case "txt", "text": self = .text
        case "json": self = .json
        default: return nil
        }
    }
}
