import Foundation
import TestSupport
import Testing

#if os(Linux)
    /// A disk of its own that can be filled up and emptied again; gone after the test.
    private final class SmallDisk {
        let path = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)").path
        private var filler: String { path + "/filler" }

        /// Whether this machine lets one be made.
        static let isPossible = geteuid() == 0 && (try? SmallDisk()) != nil

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            let made = try PipedRun(["/bin/mount", "-t", "tmpfs", "-o", "size=2m", "none", path], input: [])
            guard made.end == .exited(0) else { throw CocoaError(.fileWriteUnknown) }
        }

        deinit {
            _ = try? PipedRun(["/bin/umount", "-l", path], input: [])
            rmdir(path)
        }

        /// Writes until nothing more fits.
        func fill() {
            let descriptor = open(filler, O_WRONLY | O_CREAT | O_APPEND, 0o600)
            defer { close(descriptor) }
            for size in [65_536, 4096, 1] {
                while write(descriptor, [UInt8](repeating: 0, count: size), size) > 0 {}
            }
        }

        func makeRoom() { unlink(filler) }
    }

    /// A disk without room: nothing typed is lost, and it can be said again.
    @Suite struct FullDiskTests {
        private func expectToKeepTheWords(_ terminal: PseudoTerminal, whileFull: String) throws {
            let shown = try terminal.type(Said.around, thenAsked: Asked.around).withoutStyles.unwrapped
            #expect(shown.contains(whileFull))
            #expect(shown.contains("could not be saved"))
            #expect(shown.contains("“\(Said.around)”"))
        }

        private func limitFiles(of terminal: PseudoTerminal, to size: String) throws {
            let run = try PipedRun(
                ["/usr/bin/prlimit", "--pid", "\(terminal.process)", "--fsize=\(size):"], input: [])
            #expect(run.end == .exited(0))
        }

        @Test(.enabled(if: SmallDisk.isPossible, "only root can make a small disk"))
        func anAnswerIsSavedOnceThereIsRoom() throws {
            let disk = try SmallDisk()
            let store = Store(at: disk.path + "/store")
            _ = try store.pipe(Said.opening)
            let terminal = try store.terminal()
            try terminal.wait(for: Asked.around)
            disk.fill()
            try expectToKeepTheWords(terminal, whileFull: "the disk is full")
            try expectToKeepTheWords(terminal, whileFull: "the disk is full")
            disk.makeRoom()
            try terminal.type(Said.around, thenAsked: Asked.people)
            try terminal.send("/quit\r")
            #expect(try terminal.finish() == .exited(0))
            #expect(try store.words() == Said.opening + [Said.around])
        }

        @Test(
            .enabled(if: SmallDisk.isPossible, "only root can make a small disk"),
            arguments: [[], ["--jsonl"]])
        func aPipeEndsWithAnError(_ options: [String]) throws {
            let disk = try SmallDisk()
            let store = Store(at: disk.path + "/store")
            _ = try store.pipe(Said.opening)
            disk.fill()
            let line = options.isEmpty ? Said.around : "{\"answer\":\"\(Said.around)\"}"
            let run = try store.pipe([line], options)
            #expect(run.end == .exited(74))
            let errors = String(decoding: run.errors, as: UTF8.self)
            #expect(errors.hasPrefix("kith: error: not saved, the disk is full\nkith: hint: make some room"))
            #expect(!errors.contains("spring"))
            disk.makeRoom()
            #expect(try store.words() == Said.opening)
        }

        @Test func aFileThatMayNotGrowIsTreatedTheSame() throws {
            let store = try Store.begun()
            let terminal = try store.terminal()
            try terminal.wait(for: Asked.around)
            try limitFiles(of: terminal, to: "4096")
            try expectToKeepTheWords(terminal, whileFull: "not")
            try limitFiles(of: terminal, to: "unlimited")
            try terminal.type(Said.around, thenAsked: Asked.people)
            #expect(try store.words() == Said.opening + [Said.around])
        }
    }
#endif
