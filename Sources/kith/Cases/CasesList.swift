import ArgumentParser
import CaseModel
import Foundation
import Vault

/// `kith cases list`: one line a case.
struct CasesList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the cases.")

    @Flag(help: "Write one JSON object a line.")
    var json = false

    @Flag(help: "Ask for no passphrase, and show numbers and times only.")
    var locked = false

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let cases = try (locked ? store.openLocked() : store.openExisting())?.cases() ?? []
        let lines = json ? try cases.map(Self.object) : cases.isEmpty ? ["no cases yet"] : Self.table(cases)
        for line in lines { print(line) }
    }

    /// The cases in columns, under a heading.
    static func table(_ cases: [CaseSummary]) -> [String] {
        let rows = cases.map { summary in
            [
                summary.id.description, Printable.line(summary.name ?? (summary.isNamed ? "(locked)" : "–")),
                WrittenTime.day(summary.begun),
                WrittenTime.minute(summary.lastChange), String(summary.eventCount),
                state(of: summary),
            ]
        }
        return Table.lines(
            heading: ["case", "name", "begun", "last change", "events", "state"], rows, rightAligned: [0, 4])
    }

    private static func state(of summary: CaseSummary) -> String {
        guard !summary.isOwn else { return summary.isFinished ? "finished" : "open" }
        let progress = summary.progress.map { ", \($0.answered) of \($0.asked) answered" } ?? ""
        return "sealed for someone else" + progress
    }

    private struct Line: Encodable {
        let `case`: Int64
        let name: String?
        let begun: String
        let lastChange: String
        let events: Int
        let finished: Bool
        let sealed: Bool
        let answered: Int?
        let asked: Int?
    }

    /// A case as a JSON object.
    static func object(_ summary: CaseSummary) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Line(
            case: summary.id.number, name: summary.name, begun: WrittenTime.standard(summary.begun),
            lastChange: WrittenTime.standard(summary.lastChange), events: summary.eventCount,
            finished: summary.isFinished, sealed: !summary.isOwn, answered: summary.progress?.answered,
            asked: summary.progress?.asked)
        return Printable.json(try encoder.encode(line))
    }
}
