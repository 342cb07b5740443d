import ArgumentParser
import Content
import Foundation
import Reports
import Vault

/// `kith report`: a case as a document.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a case down as a document.",
        discussion: """
            For the clinician it holds everything, with what is suggested and why; for the client their own words, \
            what stood out and what they would like. FHIR, for other records, is a bundle of R4 for the clinician alone. The \
            document is not sealed: whoever gets hold of it can read it.
            """)

    @Argument(
        help: ArgumentHelp(
            "The number or the name of the case; without one, the case last worked on.", valueName: "case"))
    var named: String?

    @Option(help: "text, markdown, html, json or fhir.")
    var format = ReportKind.text

    @Option(
        name: .customLong("for"), help: ArgumentHelp("clinician or client.", valueName: "audience"))
    var audience = CaseReport.Audience.clinician

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this file, which must not be there yet.", valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        guard format.readers.contains(audience) else { throw Self.noSuchReport }
        if let output, access(output, F_OK) == 0 { throw Failure(FileError.exists(path: output)) }
        let (summary, inventory) = try CaseArgument.read(named, in: store.openExisting())
        let report = CaseReport(
            summary, inventory, content: try Program.interviewContent(), try Program.rules().book)
        guard let text = format.render(report, for: audience) else { throw Self.noSuchReport }
        guard let output else { return print(text, terminator: "") }
        try Self.write(text, to: output)
        Notice.say("\(output) is not sealed: whoever gets hold of it can read it")
    }

    /// Writes a document to a file that is not there yet.
    static func write(_ text: String, to path: String) throws(Failure) {
        try wording(path) {
            var file = try NewFile(at: path)
            try Secret.text(text).withBytes(file.output)
            try file.appear()
        }
    }

    private static let noSuchReport = Failure(
        "a report in FHIR is for the clinician alone",
        hint: "for the client, take --format html, text, markdown or json", status: .usage)
}

extension ReportKind: ExpressibleByArgument {}
extension CaseReport.Audience: ExpressibleByArgument {}
