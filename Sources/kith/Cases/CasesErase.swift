import ArgumentParser
import Foundation
import Vault

/// `kith cases erase`: removes a case for good.
struct CasesErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Remove a case for good.",
        discussion: """
            First the key of the case is overwritten, then the case. Copies of the store, backups, and what the disk itself keeps, as \
            flash memory does, cannot be erased from here.
            """)

    @OptionGroup var named: CaseArgument

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        // By its number a case can be erased without the key, and so by someone who has lost it.
        let vault = try CaseID(named.text) == nil ? store.openExisting() : store.openLocked()
        let summary = try named.find(in: vault)
        guard try yes || isConfirmed(summary) else { return Notice.say("nothing was erased") }
        try vault?.erase(summary.id)
        Notice.say("case \(summary.id) is erased from this store")
        Notice.say("copies of the store, backups, and what flash memory keeps by itself may still hold it")
    }

    private func isConfirmed(_ summary: CaseSummary) throws(Failure) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Failure("erasing has to be confirmed", hint: "add --yes", status: .usage)
        }
        let name = summary.name.map { ", \(Printable.line($0))," } ?? ""
        Notice.say("this removes case \(summary.id)\(name) with its \(summary.eventCount) entries for good")
        Notice.say(
            "copies of the store, backups, and what flash memory keeps by itself cannot be erased from here")
        Notice.write("to go on, type erase: ")
        return readLine() == "erase"
    }
}
