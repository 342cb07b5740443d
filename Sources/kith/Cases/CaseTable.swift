import CaseModel
import Interview
import Vault

/// Cases in columns, under a heading, with what each waits for in words.
struct CaseTable {
    let cases: [ListedCase]
    /// Columns and lines of the terminal; nil where the list goes elsewhere, and whole.
    let size: (columns: Int, lines: Int)?
    let showsAll: Bool

    private static let heading = ["case", "name", "last change", "state"]
    /// What a name is not cut below.
    private static let least = 12
    /// The heading, two lines below a list that is cut, and the next prompt.
    private static let others = 4

    /// The lines; in a terminal names are cut to its width, and the list to its height.
    var lines: [String] {
        guard let size else { return table(cases, nameWidth: nil) }
        let room = max(size.lines - Self.others, 1)
        let isCut = !showsAll && cases.count > room
        let shown = isCut ? Array(cases.prefix(room)) : cases
        let states = shown.map { Columns.width(of: Self.state($0)) }.max() ?? 0
        let table = table(shown, nameWidth: max(size.columns - states - 21, Self.least))
        guard isCut else { return table }
        return table + [waiting, "the first \(room) of \(cases.count); add --all for the others"]
    }

    private func table(_ cases: [ListedCase], nameWidth: Int?) -> [String] {
        let rows = cases.map { listed in
            let summary = listed.summary
            let name = Printable.line(summary.name ?? (summary.isNamed ? Self.nameless(listed) : "–"))
            return [
                summary.id.description, nameWidth.map { Columns.fitted(name, to: $0) } ?? name,
                WrittenTime.day(summary.lastChange), Self.state(listed),
            ]
        }
        return Table.lines(heading: Self.heading, rows, rightAligned: [0], width: Columns.width(of:))
    }

    /// What stands for a name that is not shown: there is no key, or the name is not as it was saved.
    private static func nameless(_ listed: ListedCase) -> String {
        listed.digest == nil ? "(locked)" : "(unreadable)"
    }

    /// How many wait for what.
    private var waiting: String {
        func count(_ need: CaseNeed, _ words: String) -> String? {
            let number = cases.count { $0.need == need }
            return number == 0 ? nil : "\(number) \(words)"
        }
        let counts = [
            count(.concern, "with concern"), count(.unreadable, "unreadable"),
            count(.unreviewed, "not reviewed"), count(.newAnswers, "with new answers"),
            count(.undecided, "not decided"),
        ].compactMap { $0 }
        return "waiting: " + (counts.isEmpty ? "none" : counts.joined(separator: ", "))
    }

    /// What a case waits for, whether a concern was raised before, and whether the client has finished.
    static func state(_ listed: ListedCase) -> String {
        let summary = listed.summary
        guard summary.isOwn else {
            let progress = summary.progress.map { ", \($0.answered) of \($0.asked) answered" } ?? ""
            return "sealed for someone else" + progress
        }
        guard listed.need != .unreadable else { return CaseNeed.unreadable.words }
        guard let digest = listed.digest else { return summary.isFinished ? "finished" : "not finished" }
        let isPast = digest.hasConcern && listed.need != .concern
        return [
            listed.need?.words ?? (listed.isBegun ? "decided" : "nothing told yet"),
            isPast ? "concern reviewed" : nil,
            summary.isFinished ? nil : "not finished",
        ].compactMap { $0 }.joined(separator: "; ")
    }
}
