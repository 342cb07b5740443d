import ArgumentParser
import Foundation
import Vault

/// `kith cases import`: takes in a case that was handed over.
struct CasesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in a case that was sealed for you.",
        discussion: """
            A case that is here already gets what is new in the file. One that went on here in another way is left as \
            it is. Nothing is changed before the whole file is known to be as it was sealed.
            """)

    @Argument(help: "The sealed file.", completion: .file())
    var file: String

    @OptionGroup var sealed: SealedCaseOption
    @OptionGroup var store: OpenStoreOption

    func run() throws {
        let (outcome, document) = try sealed.take(file, try store.open(), store.passphrase)
        switch outcome {
        case .new(_, let name):
            Notice.say("\(outcome.words), with \(document.events.count) entries")
            if name == nil, let given = document.header.name {
                Notice.say("another case is called \(given), so this one has no name; see kith cases rename")
            }
        case .added, .known: Notice.say(outcome.words)
        }
    }
}
