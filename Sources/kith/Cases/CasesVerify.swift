import ArgumentParser
import CaseModel
import Content
import Interview
import Vault

/// `kith cases verify`: whether cases are whole and as they were saved, and what made them.
struct CasesVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Tell whether cases are whole and as they were saved.",
        discussion: """
            Every entry is opened and checked, and so is the file. Ends with 0 when all is well, and with 1 when \
            something is wrong; nothing is ever repaired by leaving answers out.
            """)

    @Argument(help: ArgumentHelp("The number or the name of a case.", valueName: "case"))
    var named: String?

    @Flag(help: "Look at every case, which is done without a name as well.")
    var all = false

    @OptionGroup var store: OpenStoreOption

    func validate() throws {
        if all, named != nil { throw ValidationError("--all goes without the name of a case") }
    }

    func run() throws {
        guard let vault = try store.openExisting() else {
            guard named == nil else { throw VaultError.noSuchCase }
            return print("no cases yet")
        }
        let cases = try named.map { [try CaseArgument.find($0, in: vault)] } ?? vault.cases()
        let findings = try vault.verify(only: named == nil ? nil : cases.map(\.id))
        let content = try Program.interviewContent().fingerprint
        for summary in cases {
            let own = findings.filter { $0.concerned == summary.id }
            print("case \(summary.id): \(own.isEmpty ? state(summary) : "NOT WHOLE")")
            for finding in own { print("  \(StoreExamination.words(for: finding))") }
            for line in Self.makers(of: summary, in: vault, present: content) { print("  \(line)") }
        }
        let others = findings.filter { finding in !cases.contains { $0.id == finding.concerned } }
        for finding in others { print("store: \(StoreExamination.words(for: finding))") }
        guard findings.isEmpty else {
            print(
                "copy the store to a safe place before anything else; kith cases export --damaged hands over what can be read"
            )
            throw ExitStatus.findings
        }
    }

    private func state(_ summary: CaseSummary) -> String {
        let entries = summary.eventCount == 1 ? "1 entry" : "\(summary.eventCount) entries"
        return summary.isOwn
            ? "whole and as saved, \(entries)"
            : "\(entries), none missing; sealed for someone else, so not opened"
    }

    /// With which content and rules a case was made, where it can be opened.
    private static func makers(of summary: CaseSummary, in vault: Vault, present: String) -> [String] {
        guard summary.isOwn, let stored = try? vault.open(summary.id) else { return [] }
        var lines: [String] = []
        for event in stored.events.map(\.event) {
            switch event {
            case .sittingBegan(let content):
                lines.append(
                    "content \(Printable.line(content))\(content == present ? " (that of this program)" : "")"
                )
            case .summaryShown(_, _, _, let rules): lines.append("rules \(Printable.line(rules))")
            default: break
            }
        }
        return lines.reduce(into: []) { lines, line in if !lines.contains(line) { lines.append(line) } }
    }
}

extension VaultFinding {
    /// The case that it is about; nil where it is about the file.
    var concerned: CaseID? {
        switch self {
        case .structure: nil
        case .missingEvents(let id, _, _), .unreadableEvent(let id, _), .strayEvents(let id, _),
            .surplusEvents(let id, _), .alteredEvent(let id, _), .alteredCase(let id), .otherKey(let id):
            id
        }
    }
}
