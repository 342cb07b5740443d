import Foundation
import Testing

@Suite struct CasesCommandTests {
    @Test func aListHasALineForEachCase() throws {
        let result = try ReleasedStore().kith("cases", "list")
        #expect(
            result.output == """
                case  name   last change  state
                   1  first  2026-01-01   concern, not reviewed since
                   2  –      2026-01-01   nothing told yet; not finished

                """)
        #expect(result.status == 0 && result.errors.isEmpty)
    }

    @Test func aListForProgramsHasAnObjectForEachCase() throws {
        let result = try ReleasedStore().kith("cases", "list", "--json")
        #expect(
            result.output == """
                {"begun":"2026-01-01T00:00:00Z","case":1,"concern":true,"decided":false,"events":38,"finished":true,"lastChange":"2026-01-01T01:37:00+01:00","name":"first","need":"concern","newAnswers":false,"reviewed":false,"sealed":false}
                {"begun":"2026-01-01T00:01:00Z","case":2,"concern":false,"decided":false,"events":0,"finished":false,"lastChange":"2026-01-01T00:01:00Z","newAnswers":false,"reviewed":false,"sealed":false}

                """)
    }

    @Test(arguments: ["1", "first", "FIRST"])
    func aCaseIsShownByNumberOrName(_ name: String) throws {
        let result = try ReleasedStore().kith("cases", "show", name)
        #expect(result.output.hasPrefix("case 1, first, begun 2026-01-01, finished\n\nconcerns\n"))
        #expect(result.output.contains("\n\npeople\n"))
        #expect(result.output.contains("  a1  Your country: Wales [gb]\n"))
        #expect(result.output.contains("[not now]") && result.output.contains("[rather not say]"))
        #expect(result.output.contains("[don't know]"))
    }

    @Test func noControlCharacterOfAnAnswerReachesTheTerminal() throws {
        let result = try ReleasedStore().kith("cases", "show", "1")
        #expect(result.output.contains("\\u{0} \\u{1b}[0m"))
        #expect(!result.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }

    @Test func aCaseIsRenamedAndItsNameTakenAway() throws {
        let store = try ReleasedStore()
        #expect(try store.kith("cases", "rename", "2", " Anna B ").status == 0)
        #expect(try store.kith("cases", "show", "anna b").output.hasPrefix("case 2, Anna B,"))
        #expect(try store.kith("cases", "rename", "first").status == 0)
        #expect(try store.kith("cases", "show", "1").output.hasPrefix("case 1, begun"))
    }

    @Test(arguments: [
        ("first", "another case has this name"), ("", "a name has at least one letter"),
        ("12", "a name is not a number"), ("a\u{1b}[2J", "a name has no control characters"),
        (String(repeating: "n", count: 81), "a name has at most 80 letters"),
    ])
    func aNameThatCannotBeIsRefused(_ name: String, _ words: String) throws {
        let result = try ReleasedStore().kith("cases", "rename", "2", name)
        #expect(result.errors.hasPrefix("kith: error: \(words)\n"))
        #expect(result.status == 64)
    }

    @Test func erasingHasToBeConfirmed() throws {
        let store = try ReleasedStore()
        let refused = try store.kith("cases", "erase", "1")
        #expect(refused.errors == "kith: error: erasing has to be confirmed\nkith: hint: add --yes\n")
        #expect(refused.status == 64)
        let done = try store.kith("cases", "erase", "1", "--yes")
        #expect(done.status == 0)
        #expect(done.errors.contains("copies of the store, backups, and what flash memory keeps"))
        #expect(try store.kith("cases", "show", "1").status == 66)
    }

    @Test(arguments: [
        ["cases", "show", "1"], ["cases", "erase", "x", "--yes"], ["cases", "rename", "1", "x"],
    ])
    func aStoreThatIsNotThereIsNotMade(_ arguments: [String]) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "kith-none-\(UUID().uuidString)")
            .path
        let result = try Program(arguments + ["--store", path])
        #expect(result.errors == "kith: error: there is no such case\nkith: hint: see kith cases list\n")
        #expect(result.status == 66)
        #expect(try Program(["cases", "list"], environment: ["KITH_STORE": path]).output == "no cases yet\n")
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func theStoreIsChosenByOptionThenVariables() throws {
        let store = try ReleasedStore()
        let data = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: data) }
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: data.path + "/kith", withDestinationPath: store.path)
        for environment in [
            ["KITH_STORE": store.path, "XDG_DATA_HOME": "/nowhere"], ["XDG_DATA_HOME": data.path],
        ] {
            #expect(try Program(["cases"], environment: environment).output.contains("first"))
        }
        let homeless = try Program(["cases"], environment: ["HOME": ""])
        #expect(homeless.errors.hasPrefix("kith: error: there is no home folder to keep cases in\n"))
    }
}
