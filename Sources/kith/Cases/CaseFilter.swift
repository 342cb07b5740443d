import ArgumentParser
import CaseModel
import Vault

/// Which cases a list shows: those that fit everything that is asked for.
struct CaseFilter: ParsableArguments {
    @Flag(help: "Only cases that wait for a clinician.")
    var waiting = false

    @Flag(help: "Only cases in which a concern was ever raised.")
    var concern = false

    @Flag(help: "Only cases in which something was told that nobody has reviewed.")
    var unreviewed = false

    @Flag(help: "Only cases for which no area is decided on.")
    var undecided = false

    @Flag(help: "Only cases that the client has finished.")
    var finished = false

    @Flag(help: "Only cases that the client has not finished.")
    var unfinished = false

    @Option(
        help: ArgumentHelp("Only cases with this in their name, in upper or lower case.", valueName: "part"))
    var name: String?

    func validate() throws {
        if finished, unfinished { throw ValidationError("--finished and --unfinished leave no case") }
    }

    /// Whether it asks for what can be told of a case only with the key.
    var needsKey: Bool { waiting || concern || unreviewed || undecided || name != nil }

    /// Whether a case fits.
    ///
    /// One that cannot be read is taken to have a concern, and to be neither reviewed nor decided: nobody knows.
    func fits(_ listed: ListedCase) -> Bool {
        if finished, !listed.summary.isFinished { return false }
        if unfinished, listed.summary.isFinished { return false }
        if let name, listed.summary.name?.lowercased().contains(name.lowercased()) != true { return false }
        if waiting, listed.need == nil { return false }
        guard listed.need != .unreadable, concern || unreviewed || undecided else { return true }
        guard let digest = listed.digest else { return false }
        return (!concern || digest.hasConcern)
            && (!unreviewed || digest.concernWaiting != nil || digest.answersWaiting != nil)
            && (!undecided || listed.isBegun && !digest.isDecided)
    }
}
