import Foundation
import TestSupport
import Testing

/// What a client writes is in the store, for its owner alone, and nowhere else.
@Suite struct PrivacyTests {
    private static let sentence = "zanzibar rained on the lighthouse quarrel"

    /// Starts a conversation in a home of its own and waits for the first question in free words.
    private func sitting(in home: Home, _ before: String, _ options: String...) throws -> PseudoTerminal {
        let kept = options.contains("--no-save") ? [] : ["--unlocked"]
        let kith = [try pathOfBuiltProgram("kith"), "begin"] + kept + options
        let opening = Said.opening.joined(separator: "\n") + "\n"
        if !options.contains("--no-save") {
            _ = try PipedRun(kith, input: Array(opening.utf8), environment: home.environment)
        }
        return try PseudoTerminal(
            afterwards(before, kith), environment: home.environment, seconds: 60)
    }

    @Test func onlyTheStoreIsWrittenAndOnlyItsOwnerCanReadIt() throws {
        let home = try Home()
        let terminal = try sitting(in: home, "umask 000")
        try terminal.wait(for: Asked.around)
        try terminal.type(Self.sentence, thenAsked: Asked.people)
        try terminal.begin("half of \(Self.sentence)")
        #expect(
            try home.contents() == [
                "data/kith": 0o700, "data/kith/kith.sqlite": 0o600, "data/kith/kith.sqlite-wal": 0o600,
                "data/kith/kith.sqlite-shm": 0o600, "data/kith/identity.age": 0o600,
            ])
        #expect(try home.files(holding: Self.sentence).isEmpty)
        try terminal.send("\u{3}")
        try terminal.wait(for: Asked.people)
        try terminal.send("/quit\r")
        #expect(try terminal.finish() == .exited(0))
        #expect(
            try home.contents() == [
                "data/kith": 0o700, "data/kith/kith.sqlite": 0o600, "data/kith/identity.age": 0o600,
            ])
        #expect(try home.files(holding: Self.sentence).isEmpty)
        #expect(try home.files(holding: "half of").isEmpty)
    }

    @Test func withoutAFolderForDataTheStoreIsInTheHome() throws {
        let home = try Home()
        let environment = home.environment.merging(["XDG_DATA_HOME": "relative"]) { $1 }
        _ = try PipedRun(
            afterwards("umask 000", [try pathOfBuiltProgram("kith"), "--unlocked"]),
            input: Array("uk\n".utf8),
            environment: environment)
        #expect(
            try home.contents() == [
                "home/.local": 0o700, "home/.local/share": 0o700, "home/.local/share/kith": 0o700,
                "home/.local/share/kith/kith.sqlite": 0o600,
                "home/.local/share/kith/identity.age": 0o600,
            ])
    }

    @Test func aConversationThatIsNotKeptLeavesNothing() throws {
        let home = try Home()
        let terminal = try sitting(in: home, ":", "--no-save")
        let opening = try terminal.wait(for: Asked.country).withoutStyles.unwrapped
        #expect(opening.contains("You asked that nothing is kept."))
        try terminal.type("uk", thenAsked: Asked.consent)
        try terminal.send(Self.sentence + "\r")
        try terminal.wait(for: Asked.consent)
        #expect(try home.contents().isEmpty)
        try terminal.send("/quit\r")
        #expect(try terminal.finish() == .exited(0))
        let shown = terminal.text.withoutStyles.unwrapped
        #expect(shown.hasSuffix("As you asked, nothing was kept. What you said is gone now."))
        #expect(try home.contents().isEmpty)
    }

    #if os(Linux)
        @Test func nothingOfItIsWhereOtherProcessesLook() throws {
            let home = try Home()
            let terminal = try sitting(in: home, ":")
            try terminal.wait(for: Asked.around)
            try terminal.type(Self.sentence, thenAsked: Asked.people)
            let process = "/proc/\(terminal.process)"
            let arguments = try #require(FileManager.default.contents(atPath: process + "/cmdline"))
            #expect(arguments.range(of: Data("kith".utf8)) != nil)
            #expect(arguments.range(of: Data("zanzibar".utf8)) == nil)
            // Not readable without being root, as the process cannot be dumped.
            let variables = FileManager.default.contents(atPath: process + "/environ")
            #expect(variables?.range(of: Data("zanzibar".utf8)) == nil)
            let inherited = openFiles("/proc/self/fd")
            for file in openFiles(process + "/fd").subtracting(inherited) where file.hasPrefix("/") {
                let isExpected =
                    file.hasPrefix(home.path + "/data/kith") || file.hasPrefix("/dev/pts/")
                    || file == "/dev/null"
                #expect(isExpected, "\(file)")
            }
        }

        private func openFiles(_ folder: String) -> Set<String> {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return Set(
                names.compactMap {
                    try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)
                })
        }

        @Test func aCrashLeavesNeitherADumpNorAReport() throws {
            let home = try Home()
            let before = "cd \(home.path)/run && ulimit -S -c \"$(ulimit -H -c)\""
            let terminal = try sitting(in: home, before)
            try terminal.wait(for: Asked.around)
            try terminal.type(Self.sentence, thenAsked: Asked.people)
            let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
            let line = try #require(
                limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
            #expect(line.split(separator: " ").filter { $0 == "0" }.count == 2)
            terminal.signal(SIGSEGV)
            #expect(try terminal.finish() == .signalled(SIGSEGV))
            #expect(try terminal.settings() == .usual)
            #expect(!terminal.text.contains("crashed"))
            #expect(try home.files(holding: "zanzibar").isEmpty)
            #expect(try home.contents().keys.allSatisfy { $0.hasPrefix("data/kith") })
        }
    #endif
}
