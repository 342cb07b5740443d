import Content
import Vault

/// A passphrase for something new: chosen by a person, drawn from the words, or given by a program.
enum NewPassphrase {
    /// The fewest bytes of a passphrase that a person may choose.
    static let least = 12

    /// Asks a person, who is told first what it means to lose it.
    static func asked(_ dialogue: PrivateDialogue, of what: String) throws(ExitStatus) -> Secret {
        dialogue.say(
            "If you lose the passphrase, \(what) can never be read again, and nobody can help: there is no other way "
                + "in. So write the passphrase on paper, and keep the paper where you keep what matters.")
        let choice = try dialogue.choose(
            "Which passphrase would you like?",
            [
                "\(number(PassphraseWords.count)) words that Kith draws for you; with \(PassphraseWords.bits) bits of "
                    + "chance, more than anyone can try",
                "one of your own",
            ])
        return choice == 1 ? try drawn(dialogue) : try chosen(dialogue)
    }

    private static func number(_ count: Int) -> String { count == 10 ? "ten" : String(count) }

    /// Words drawn from the list; typed once, so that they are certain to be on the paper.
    static func drawn(_ dialogue: PrivateDialogue) throws(ExitStatus) -> Secret {
        var generator = SystemRandomNumberGenerator()
        let words = PassphraseWords.passphrase(using: &generator)
        let passphrase = Secret.text(words.joined(separator: " "))
        dialogue.say("Write these words on paper, in this order:")
        while true {
            let half = words.count / 2
            dialogue.say("    " + words[..<half].joined(separator: " "))
            dialogue.line("    " + words[half...].joined(separator: " "))
            dialogue.say(
                "Then type them here from the paper, with a space between. Nothing is shown as you type.")
            let typed = try dialogue.passphrase("The words: ")
            if typed.isSame(as: passphrase) { break }
            if let even = TypedWords.evened(typed), even.isSame(as: passphrase) { break }
            dialogue.say("That was not quite the same. Here they are once more:")
        }
        dialogue.line("That is right. The words stay in this window until you clear or close it.")
        return passphrase
    }

    /// A person's own, typed twice.
    static func chosen(_ dialogue: PrivateDialogue) throws(ExitStatus) -> Secret {
        dialogue.say(
            "Four or more words that do not belong together are good. Nothing is shown as you type.")
        while true {
            let first = try dialogue.passphrase("Your passphrase: ")
            guard first.count >= least else {
                dialogue.line("That is too short to keep anyone out: \(least) letters at least.")
                continue
            }
            let second = try dialogue.passphrase("The same again: ")
            if first.isSame(as: second) { return first }
            dialogue.line("The two were not the same. Begin again.")
        }
    }
}
