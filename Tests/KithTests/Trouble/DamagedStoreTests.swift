import Foundation
import TestSupport
import Testing

/// A file that is no sound store of this release: said plainly, and left byte for byte.
@Suite struct DamagedStoreTests {
    enum Damage: CaseIterable, Sendable {
        case text, half, scrambledSchema, foreign, newer

        func apply(to bytes: Data) -> Data {
            var bytes = bytes
            switch self {
            case .text: return Data(String(repeating: "milk, bread\n", count: 500).utf8)
            case .half: return bytes.prefix(bytes.count / 2)
            case .scrambledSchema: bytes.replaceSubrange(100..<400, with: Data(repeating: 0xAA, count: 300))
            // The numbers of the application and of the format in the header of an SQLite file.
            case .foreign: bytes.replaceSubrange(68..<72, with: Data([1, 2, 3, 4]))
            case .newer: bytes.replaceSubrange(60..<64, with: Data([0, 0, 0, 99]))
            }
            return bytes
        }

        func says(_ path: String) -> String {
            switch self {
            case .text, .half, .scrambledSchema: "\(path) is damaged; it was left as it is"
            case .foreign: "\(path) is not a kith store; it was left as it is"
            case .newer: "the store was made by a later version of kith, format 99; it was left as it is"
            }
        }
    }

    @Test(arguments: Damage.allCases, [["begin"], ["begin", "--jsonl"], ["cases", "list"]])
    func itIsSaidAndLeftAsItIs(_ damage: Damage, _ command: [String]) throws {
        let store = try Store.begun()
        let bytes = damage.apply(to: try store.bytes())
        try bytes.write(to: URL(filePath: store.file()))
        let run = try PipedRun(
            [try pathOfBuiltProgram("kith")] + command + ["--store", store.path], input: Array("uk\n".utf8))
        #expect(run.end == .exited(65))
        let lines = String(decoding: run.errors, as: UTF8.self).split(separator: "\n")
        try #require(lines.count == 2)
        #expect(lines[0] == "kith: error: \(damage.says(store.file()))")
        #expect(lines[1].hasPrefix("kith: hint: "))
        #expect(run.output.isEmpty)
        #expect(try store.bytes() == bytes)
        let log = FileManager.default.contents(atPath: store.file("-wal")) ?? Data()
        #expect(log.isEmpty)
    }

    @Test func aTerminalIsToldAndLeftSane() throws {
        let store = try Store.begun()
        let bytes = Damage.half.apply(to: try store.bytes())
        try bytes.write(to: URL(filePath: store.file()))
        let terminal = try store.terminal()
        #expect(try terminal.finish() == .exited(65))
        #expect(terminal.text.contains("kith: error: \(store.file()) is damaged"))
        #expect(try terminal.settings() == .usual)
        #expect(try store.bytes() == bytes)
    }
}
