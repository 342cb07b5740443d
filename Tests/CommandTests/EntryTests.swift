import Foundation
import Testing

@Suite struct EntryTests {
    @Test(arguments: [
        (["--frobnicate"], "unknown option '--frobnicate'", "see kith --help"),
        (["cases", "list", "--jsn"], "unknown option '--jsn'", "did you mean '--json'?"),
        (["cases", "erase"], "missing expected argument '<case>'", "see kith --help"),
        (["cases", "list", "--store"], "missing value for '--store <dir>'", "see kith --help"),
        (["doctor", "now"], "unexpected argument 'now'", "see kith --help"),
        (["doctor", "\u{1b}[31m"], "unexpected argument '\\u{1b}[31m'", "see kith --help"),
    ])
    func aMistypedCommandLineIsSaidInTheFormOfAllErrors(
        _ arguments: [String], _ message: String, _ hint: String
    ) throws {
        let result = try Program(arguments)
        #expect(result.errors == "kith: error: \(message)\nkith: hint: \(hint)\n")
        #expect(result.output.isEmpty)
        #expect(result.status == 64)
    }

    @Test(arguments: [["--help"], ["help", "cases"], ["cases", "erase", "--help"], ["--version"]])
    func helpAndVersionGoToTheOutput(_ arguments: [String]) throws {
        let result = try Program(arguments)
        #expect(!result.output.isEmpty && result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test func aDamagedStoreIsSaidInPlainWords() throws {
        let store = try ReleasedStore()
        try Data("shopping list".utf8).write(to: URL(filePath: store.path + "/kith.sqlite"))
        let result = try store.kith("cases", "list")
        #expect(
            result.errors.hasPrefix(
                "kith: error: \(store.path)/kith.sqlite is damaged; it was left as it is\n"))
        #expect(result.status == 65)
    }
}
