import ArgumentParser
import Assessment
import Content
import Interview

/// `kith doctor`: what is fine here and what is not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Tell what is fine here and what is not.",
        discussion: "Ends with 0 when all is fine, and with 1 when something is wrong.")

    @OptionGroup var store: StoreOption

    func run() throws {
        let findings =
            [.fine("version", "kith \(Kith.version)")] + Surroundings.current().findings
            + StoreExamination(store).findings() + KeyExamination(store).findings() + Self.contentFindings()
        for finding in findings { print(finding.line) }
        if findings.contains(where: { $0.mark == .wrong }) { throw ExitStatus.findings }
    }

    private static func contentFindings() -> [Finding] {
        do throws(Failure) {
            return try content().findings
        } catch {
            return [.wrong("content", error.message)]
        }
    }
}

extension DoctorCommand {
    /// Reads what is told of the content.
    static func content() throws(Failure) -> ContentFacts {
        let interview = try Program.interviewContent()
        return ContentFacts(
            questions: interview.questionnaire.sections.reduce(0) { $0 + $1.questions.count },
            rules: try Program.rules().book.rules.count, crisisLinesEdited: interview.crisis.edited)
    }
}
