import Foundation
import GRDB
import TestSupport
import Testing

/// `kith cases list` with cases in which something or nothing waits.
@Suite struct CasesListTests {
    private func store(_ count: Int = 11) throws -> EmptyStore {
        let store = try EmptyStore()
        _ = try Program("VaultProbe", ["waiting", store.path, "\(count)"])
        return store
    }

    /// The names in a list, from top to bottom.
    private func names(_ lines: String) -> [String] {
        lines.split(separator: "\n").map {
            $0.split(separator: "  ").dropFirst().first?.trimmingCharacters(in: .whitespaces) ?? ""
        }
    }

    @Test func whatWaitsComesFirstAndIsSaidInWords() throws {
        let result = try store().kith("cases", "list")
        #expect(
            result.output == """
                case  name             last change  state
                  11  new concern      2026-01-01   concern, not reviewed since
                  10  concern          2026-01-01   concern, not reviewed since
                   9  unreviewed       2026-01-01   not reviewed yet
                   8  unfinished       2026-01-01   not reviewed yet; not finished
                   7  new answers      2026-01-01   new answers since the review; not finished
                   6  noted concern    2026-01-01   not decided yet; concern reviewed
                   5  noted            2026-01-01   not decided yet; not finished
                   4  undecided        2026-01-01   not decided yet
                   3  decided concern  2026-01-01   decided; concern reviewed
                   2  decided          2026-01-01   decided
                   1  empty            2026-01-01   nothing told yet; not finished

                """)
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test func aCaseThatCannotBeReadComesAfterThoseWithAConcern() throws {
        let store = try store()
        try store.tamper("DELETE FROM event WHERE caseID = 2; UPDATE \"case\" SET digest = NULL")
        let lines = try store.kith("cases", "list").output.split(separator: "\n")
        #expect(lines[3] == "   2  decided          2026-01-01   cannot be read, see kith cases verify")
        let json = try store.kith("cases", "list", "--json", "--name", "DECIDED", "--waiting").output
        #expect(json.hasPrefix(#"{"begun":"2026-01-01T01:00:00Z","case":2,"events":3,"finished":true,"#))
        #expect(json.contains(#""name":"decided","need":"unreadable","sealed":false}"#))
    }

    @Test func theNextCaseInReviewIsThatOfTheList() throws {
        let store = try store()
        try store.tamper("DELETE FROM event WHERE caseID = 9; UPDATE \"case\" SET digest = NULL WHERE id = 9")
        let result = try Program(
            ["review", "new concern", "--store", store.path], input: "next\nnext\nnext\n")
        let said = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for next in [
            "Next is case 10: a concern was raised and nothing was added in review since.",
            "Next is case 8: nobody has reviewed it yet.",
            "Next is case 7: more was told since the last review.",
        ] {
            #expect(said.contains(next + " Case 9 cannot be read; kith cases verify tells more."))
        }
    }

    @Test(arguments: [
        (["--waiting"], [11, 10, 9, 8, 7, 6, 5, 4]), (["--concern"], [11, 10, 6, 3]),
        (["--unreviewed"], [11, 10, 9, 8, 7]), (["--undecided"], [10, 9, 8, 6, 5, 4]),
        (["--finished"], [11, 10, 9, 6, 4, 3, 2]), (["--unfinished"], [8, 7, 5, 1]),
        (["--name", "Concern"], [11, 10, 6, 3]), (["--name", "new"], [11, 7]),
        (["--concern", "--undecided"], [10, 6]), (["--waiting", "--unfinished"], [8, 7, 5]),
        (["--unreviewed", "--undecided", "--finished", "--name", "un"], [9]),
        (["--all"], Array((1...11).reversed())),
    ])
    func aListIsNarrowedToWhatFits(_ options: [String], _ expected: [Int]) throws {
        let store = try store()
        let result = try Program(["cases", "list"] + options + ["--store", store.path])
        let numbers = result.output.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: " ").first.flatMap { Int($0) }
        }
        #expect(numbers == expected)
    }

    @Test func whereNoCaseFitsThatIsSaid() throws {
        #expect(try store().kith("cases", "list", "--name", "nobody").output == "none of 11 cases fits\n")
        #expect(try store(1).kith("cases", "list", "--waiting").output == "the one case does not fit\n")
        #expect(try EmptyStore().kith("cases", "list", "--waiting").output == "no cases yet\n")
        #expect(try store().kith("cases", "list", "--name", "nobody", "--json").output.isEmpty)
    }

    @Test(arguments: [
        (["--finished", "--unfinished"], "--finished and --unfinished leave no case"),
        (["--locked", "--waiting"], "--locked shows no names, and not what waits in a case"),
        (["--locked", "--name", "x"], "--locked shows no names, and not what waits in a case"),
    ])
    func whatGoesNotTogetherIsRefused(_ options: [String], _ words: String) throws {
        let store = try store(1)
        let result = try Program(["cases", "list"] + options + ["--store", store.path])
        #expect(result.errors.hasPrefix("kith: error: \(words)\n") && result.status == 64)
    }

    @Test func withoutTheKeyTheOrderIsThatOfTheCases() throws {
        let result = try store(3).kith("cases", "list", "--locked")
        #expect(
            result.output == """
                case  name      last change  state
                   1  (locked)  2026-01-01   not finished
                   2  (locked)  2026-01-01   finished
                   3  (locked)  2026-01-01   finished

                """)
    }

    /// The list in a terminal.
    private func shown(_ store: EmptyStore, columns: Int = 80, _ options: String...) throws -> [String] {
        let command = [try pathOfBuiltProgram("kith"), "cases", "list", "--store", store.path] + options
        let terminal = try PseudoTerminal(command, columns: columns, rows: 24, seconds: 60)
        #expect(try terminal.finish() == .exited(0))
        return terminal.text.split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test func aTerminalShowsAsManyAsItHasLinesFor() throws {
        let store = try store(30)
        let lines = try shown(store)
        #expect(lines.count == 23)
        #expect(lines[1].hasSuffix("concern, not reviewed since"))
        #expect(
            lines[21]
                == "waiting: 4 with concern, 5 not reviewed, 3 with new answers, 9 not decided")
        #expect(lines[22] == "the first 20 of 30; add --all for the others")
        #expect(try shown(store, "--all").count == 31)
        #expect(try shown(store, "--concern").count == 11)
        #expect(try store.kith("cases", "list").output.split(separator: "\n").count == 31)
    }

    @Test(arguments: [80, 100])
    func aLongNameIsCutInATerminalAndNowhereElse(_ columns: Int) throws {
        let store = try store(3)
        let name = String(repeating: "欧阳娜娜", count: 20)
        #expect(try store.kith("cases", "rename", "3", name).status == 0)
        let line = try #require(try shown(store, columns: columns).first { $0.contains("欧阳") })
        let wide = line.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
        #expect(line.count + wide <= columns && line.contains("…  2026-01-01   decided; concern reviewed"))
        #expect(try store.kith("cases", "list").output.contains(name))
    }
}

extension EmptyStore {
    /// Changes the store behind the program's back.
    fileprivate func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path + "/kith.sqlite")
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
