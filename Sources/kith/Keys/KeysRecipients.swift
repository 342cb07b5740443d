import ArgumentParser
import Vault

/// `kith keys recipients`: the people to whom cases are handed over, by name.
struct KeysRecipients: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recipients", abstract: "List, add or remove those to whom you hand cases over.",
        subcommands: [ListThem.self, Add.self, Remove.self], defaultSubcommand: ListThem.self)

    struct ListThem: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the recipients.")

        @OptionGroup var store: StoreOption

        func run() throws {
            let entries = try RecipientsFile(store).read().entries
            for entry in entries {
                print("\(entry.recipient)  \(Printable.line(entry.name ?? "–"))")
            }
            if entries.isEmpty { print("no recipients yet") }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Keep a recipient under a name.",
            discussion: """
                Make sure that it came from the person: whoever sent it can read what is sealed to it. Compare a few \
                of its letters on the telephone.
                """)

        @Argument(help: "The recipient; it begins with age1.")
        var recipient: String

        @Argument(help: "What to call it here.")
        var name: String

        @OptionGroup var store: StoreOption

        func run() throws {
            guard let wanted = Recipient(recipient) else { throw Failure.noRecipient(recipient) }
            let file = try RecipientsFile(store)
            var list = try file.read()
            guard list.add(wanted, name: try CaseName.checked(name)) else {
                throw Failure(
                    "the recipient or the name is there already", hint: "see kith keys recipients",
                    status: .usage)
            }
            try file.write(list, in: store)
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove", abstract: "Forget a recipient.",
            discussion: "What was sealed to it before can still be read by it.")

        @Argument(help: "Its name, or the recipient itself.")
        var name: String

        @OptionGroup var store: StoreOption

        func run() throws {
            let file = try RecipientsFile(store)
            var list = try file.read()
            guard let found = list.find(name) else {
                throw Failure(
                    "there is no recipient '\(name)'", hint: "see kith keys recipients", status: .noInput)
            }
            list.remove(found)
            try file.write(list, in: store)
        }
    }
}
