import CaseModel
import Foundation
import Vault
import VaultSamples

/// A process of its own for tests that need one: to be killed, to lose its rights, to run out of room.
///
/// Facts are printed one a line, unbuffered.
@main struct Probe {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let command = arguments.first, arguments.count > 1 else { exit(64) }
        let directory = arguments[1]
        let numbers = arguments.dropFirst(2).compactMap { Int($0) }
        do throws(VaultError) {
            switch (command, numbers.count) {
            case ("append", 3): try append(directory, case: numbers[0], count: numbers[1], seed: numbers[2])
            case ("begin", 1): try begin(directory, count: numbers[0])
            case ("unprivileged", 0): try readUnprivileged(directory)
            case ("fill", 1): try fill(directory, limit: numbers[0])
            case ("grow", 1): try Growth.grow(directory, to: numbers[0])
            case ("multiply", 1): try Growth.multiply(directory, to: numbers[0])
            case ("unmasked", 0): try appendUnmasked(directory)
            case ("release", 0): try release(directory)
            case ("reported", 0): try makeReported(directory)
            case ("waiting", 1): try makeWaiting(directory, count: numbers[0])
            case ("words", 0): for line in try Words.lines(of: directory) { say(line) }
            case ("flip", 2):
                try Flips(at: directory).run(first: numbers[0], step: numbers[1], say: say)
            default: exit(64)
            }
        } catch {
            say("\(error)")
            exit(1)
        }
    }

    private static let moment = Moment(seconds: 1_767_225_600)

    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// Appends the events of a seed one by one, and says the version after each.
    private static func append(_ directory: String, case number: Int, count: Int, seed: Int)
        throws(VaultError)
    {
        let vault = try Vault(at: directory)
        let id = CaseID(Int64(number))
        var version = try vault.open(id).version
        var events = SeededEvents(seed: UInt64(seed))
        _ = events.take(version)
        for _ in 0..<count {
            version = try vault.append([events.next()], to: id, after: version, at: moment)
            say("\(version)")
        }
    }

    /// Begins cases of two events each, and says their numbers.
    private static func begin(_ directory: String, count: Int) throws(VaultError) {
        let vault = try Vault(at: directory)
        for _ in 0..<count {
            let begun = try vault.begin(name: nil, at: moment)
            _ = try vault.append([.finished, .reopened], to: begun.id, after: 0, at: moment)
            say("\(begun.id)")
        }
    }

    /// Gives up the rights of root, where it has them, and says what can be read and why nothing can be written.
    private static func readUnprivileged(_ directory: String) throws(VaultError) {
        if geteuid() == 0 {
            guard setgid(65534) == 0, setuid(65534) == 0 else { exit(71) }
        }
        let vault = try Vault(at: directory)
        say("read-only \(vault.isReadOnly)")
        for summary in try vault.cases() {
            say("case \(summary.id) events \(try vault.open(summary.id).events.count)")
        }
        say("digests \(try vault.overview().count { $0.digest != nil })")
        do {
            _ = try vault.append([.finished], to: CaseID(1), after: 1, at: moment)
            say("written")
        } catch { say("\(error)") }
    }

    /// Appends until no file may grow beyond `limit` bytes any more, then with room again.
    private static func fill(_ directory: String, limit: Int) throws(VaultError) {
        signal(SIGXFSZ, SIG_IGN)
        let vault = try Vault(at: directory)
        let id = try vault.begin(name: nil, at: moment).id
        let event = CaseEvent.sittingBegan(content: String(repeating: "x", count: 10_000))
        setLimit(rlim_t(limit))
        var version = 0
        var refusal: VaultError?
        while refusal == nil, version < 10_000 {
            do { version = try vault.append([event], to: id, after: version, at: moment) } catch {
                refusal = error
            }
        }
        if let refusal { say("\(refusal)") }
        say("kept \(try vault.open(id).version == version)")
        setLimit(rlim_t.max)
        say("then \(try vault.append([event], to: id, after: version, at: moment) == version + 1)")
    }

    private static func setLimit(_ bytes: rlim_t) {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        #else
            let resource = RLIMIT_FSIZE
        #endif
        var limit = rlimit()
        getrlimit(resource, &limit)
        limit.rlim_cur = min(bytes, limit.rlim_max)
        setrlimit(resource, &limit)
    }

    /// Makes a store while the process's mask closes nothing, and says the modes of its files while it is open.
    private static func appendUnmasked(_ directory: String) throws(VaultError) {
        umask(0)
        let vault = try Vault(at: directory)
        let id = try vault.begin(name: nil, at: moment).id
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted() {
            var status = stat()
            stat(directory + "/" + name, &status)
            say(name + " " + String(status.st_mode & 0o777, radix: 8))
        }
        _ = try vault.append([.finished], to: id, after: 0, at: moment)
    }

    /// Makes the store that is kept as a fixture, with its key beside it.
    private static func release(_ directory: String) throws(VaultError) {
        let vault = try Vault(at: directory)
        layKey(in: directory)
        let id = try vault.begin(name: ReleasedEvents.caseName, at: ReleasedEvents.moment(0)).id
        for (index, event) in ReleasedEvents.all.enumerated() {
            _ = try vault.append([event], to: id, after: index, at: ReleasedEvents.moment(index))
        }
        _ = try vault.begin(name: nil, at: ReleasedEvents.moment(1))
    }

    /// Makes a store of the cases that reports are tried with, in their order, with its key beside it.
    private static func makeReported(_ directory: String) throws(VaultError) {
        let vault = try Vault(at: directory)
        layKey(in: directory)
        for sample in ReportedCases.all {
            let id = try vault.begin(name: sample.name, at: moment).id
            _ = try vault.append(sample.events, to: id, after: 0, at: moment)
        }
    }

    /// Makes a store of so many cases in which something or nothing waits, with its key beside it.
    private static func makeWaiting(_ directory: String, count: Int) throws(VaultError) {
        let vault = try Vault(at: directory)
        layKey(in: directory)
        try WaitingCases.make(count, in: vault)
    }

    private static func layKey(in directory: String) {
        let key = Data(SampleKeys.identityFile.utf8)
        let mode = [FileAttributeKey.posixPermissions: 0o600]
        _ = FileManager.default.createFile(
            atPath: directory + "/identity.age", contents: key, attributes: mode)
    }
}
