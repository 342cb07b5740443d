import CaseModel
import Foundation
import Vault
import VaultSamples

/// A sealed store of a short case whose bits are turned over one at a time.
///
/// Whatever bit it is, what is shown is what was told, or it is refused, or it is found by verifying.
struct Flips {
    /// What came of one bit.
    private enum Outcome: String, CaseIterable {
        /// An error at opening, listing or reading.
        case refused
        /// Everything was shown as it was told, and verifying found something wrong.
        case found
        /// Everything was shown as it was told, and nothing is wrong.
        case harmless
        /// The same name and words, with another time or another count of those that stand in the open.
        case outside
        /// Another word or name, or fewer of them, and no error.
        case wrong
    }

    /// What a reader of the store is shown.
    private struct Shown: Equatable {
        var names: [String?] = []
        var words: [[StampedEvent]] = []
        var digests: [CaseDigest?] = []
        var outside: [String] = []
    }

    private let directory: String
    private let file: String
    private let original: Data
    private let told: Shown

    /// Makes the store.
    init(at directory: String) throws(VaultError) {
        self.directory = directory
        file = directory + "/kith.sqlite"
        try Self.make(directory)
        told = try Self.shown(directory).shown
        original = FileManager.default.contents(atPath: file) ?? Data()
    }

    /// Turns over every `step`th bit from `first`, and says how many there were of each outcome.
    func run(first: Int, step: Int, say: (String) -> Void) {
        let descriptor = open(file, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var counts: [Outcome: Int] = [:]
        for bit in stride(from: first, to: original.count * 8, by: step) {
            var changed = original[original.startIndex + bit / 8] ^ (1 << UInt8(bit % 8))
            guard pwrite(descriptor, &changed, 1, off_t(bit / 8)) == 1 else { return }
            let outcome = outcome()
            counts[outcome, default: 0] += 1
            if outcome == .wrong { say("bit \(bit % 8) of byte \(bit / 8) is wrong") }
            restore(descriptor)
        }
        for outcome in Outcome.allCases { say("\(outcome.rawValue) \(counts[outcome] ?? 0)") }
    }

    private func outcome() -> Outcome {
        let read: (shown: Shown, findings: [VaultFinding])
        do { read = try Self.shown(directory) } catch { return .refused }
        let isSame =
            read.shown.names == told.names && read.shown.words == told.words
            && read.shown.digests == told.digests
        guard read.findings.isEmpty else {
            // A name that is not shown, or fewer cases in the list, of which verifying tells, are no wrong words.
            let names = zip(read.shown.names, told.names).allSatisfy { $0 == nil || $0 == $1 }
            let others = read.shown.words == told.words && read.shown.digests == told.digests
            return names && others || read.shown.names.isEmpty ? .found : .wrong
        }
        guard isSame else { return .wrong }
        return read.shown.outside == told.outside ? .harmless : .outside
    }

    /// Everything that a list and the reading of each case show, and what verifying finds.
    private static func shown(_ directory: String) throws(VaultError) -> (
        shown: Shown, findings: [VaultFinding]
    ) {
        let vault = try Vault(at: directory)
        var shown = Shown()
        for overview in try vault.overview() {
            let summary = overview.summary
            let stored = try vault.open(summary.id)
            shown.names += [summary.name, stored.name]
            shown.words.append(stored.events)
            shown.digests.append(overview.digest)
            shown.outside.append("\(summary) \(summary.begun.day.parts) \(summary.lastChange.day.parts)")
        }
        return (shown, try vault.verify())
    }

    private static func make(_ directory: String) throws(VaultError) {
        let vault = try Vault(at: directory)
        let moment = Moment(seconds: 1_767_225_600, offset: 3600)
        let id = try vault.begin(name: "Priya", at: moment).id
        let key = QuestionKey(.aroundOnset)
        let events: [CaseEvent] = [
            .sittingBegan(content: "sha256:00"),
            .answered(question: key, reply: .said(words: "my mum died in March", value: .text)),
            .answered(question: key, reply: .said(words: "we moved, and nobody rang", value: .text)),
            .finished,
        ]
        for (index, event) in events.enumerated() {
            _ = try vault.append([event], to: id, after: index, at: moment)
        }
    }

    /// Puts the store back as it was, whatever opening it has changed.
    private func restore(_ descriptor: Int32) {
        let written = original.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        ftruncate(descriptor, off_t(written))
        for suffix in ["-wal", "-shm", "-journal"] { unlink(file + suffix) }
    }
}
