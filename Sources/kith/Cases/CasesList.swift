import ArgumentParser
import Foundation
import Vault

/// `kith cases list`: one line a case, those first that need a clinician most.
struct CasesList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the cases, those first that need a clinician most.",
        discussion: """
            First come cases with a concern after which nothing was added in review, then those that cannot be read, \
            those that nobody reviewed, those with new answers since the review, and those that are not decided; of \
            like cases those in which a concern was ever raised, and then the one that changed last. In a terminal as \
            many are shown as it has lines for.
            """)

    @OptionGroup var filter: CaseFilter

    @Flag(help: "Show every case, however many lines the terminal has.")
    var all = false

    @Flag(help: "Write one JSON object a line.")
    var json = false

    @Flag(help: "Ask for no passphrase, and show numbers and times only.")
    var locked = false

    @OptionGroup var store: OpenStoreOption

    func validate() throws {
        if locked, filter.needsKey {
            throw ValidationError("--locked shows no names, and not what waits in a case")
        }
    }

    func run() throws {
        let cases = try cases()
        let found = cases.filter(filter.fits)
        guard !json else {
            var json = CaseJSON()
            for listed in found { print(json.line(listed)) }
            return
        }
        guard !found.isEmpty else {
            let fits = cases.count == 1 ? "the one case does not fit" : "none of \(cases.count) cases fits"
            return print(cases.isEmpty ? "no cases yet" : fits)
        }
        let size = Surroundings.current().size
        for line in CaseTable(cases: found, size: size, showsAll: all).lines { print(line) }
    }

    private func cases() throws -> [ListedCase] {
        guard locked else { return try store.openExisting().map { try ListedCase.all(in: $0) } ?? [] }
        return try store.openLocked()?.cases().map(ListedCase.init(locked:)) ?? []
    }
}
