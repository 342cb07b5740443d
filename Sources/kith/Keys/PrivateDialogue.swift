import Console
import Content
import Foundation
import Vault

/// A few questions to the person at the terminal, on standard error, whose answers may be secrets.
final class PrivateDialogue {
    /// How many bytes of a line are taken for a passphrase.
    static let passphraseLimit = 1_024
    private let screen: Screen
    private let reader: LineReader

    /// Begins to speak with the person; nil where nobody would see the questions or could answer them.
    init?() {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        let settings = ConsoleSettings(
            plainRequested: true, environment: ProcessInfo.processInfo.environment)
        screen = Screen(settings: settings, onErrors: true)
        reader = LineReader(screen: screen, program: "kith")
    }

    deinit { reader.close() }

    /// Says a paragraph, after an empty line.
    func say(_ text: String) {
        screen.write("\n")
        line(text)
    }

    /// Says something without an empty line before it.
    func line(_ text: String) {
        for line in wrapped(
            text, width: min(screen.width - 1, 76), hangingIndent: text.hasPrefix("  ") ? 5 : 0)
        {
            screen.write(line + "\n")
        }
    }

    /// Asks until one of the choices is given; they are numbered from 1, and Enter alone is the first.
    func choose(_ question: String, _ choices: [String]) throws(ExitStatus) -> Int {
        say(question)
        for (index, choice) in choices.enumerated() { line("  \(index + 1)  \(choice)") }
        while true {
            switch reader.read(prompt: "[1] > ", remembers: false) {
            case .line(let answer):
                let answer = answer.filter { !$0.isWhitespace }
                if answer.isEmpty { return 1 }
                if let number = Int(answer), (1...choices.count).contains(number) { return number }
                line("Type a number from 1 to \(choices.count).")
            case .interrupted, .end: throw leave()
            case .invalidText, .cut: line("Type a number from 1 to \(choices.count).")
            }
        }
    }

    /// Asks for a passphrase, which is not shown; an empty line is asked again.
    func passphrase(_ prompt: String) throws(ExitStatus) -> Secret {
        while true {
            var secret = Secret(capacity: Self.passphraseLimit)
            var event = SecretEvent.end
            secret.fill { room in
                event = (try? reader.readSecret(prompt: prompt, into: room)) ?? .end
                return if case .line(let count) = event { count } else { 0 }
            }
            switch event {
            case .line where !secret.isEmpty: return secret
            case .line: line("Type it, though nothing is shown. Ctrl-C leaves.")
            case .interrupted, .end: throw leave()
            case .invalidText: line("Some of that were no letters. Try again.")
            case .tooLong: line("That is too long. Try again.")
            }
        }
    }

    /// Runs what takes its time after a passphrase: what is typed meanwhile is not shown.
    func working<Result: ~Copyable, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try reader.working(body)
    }

    private func leave() -> ExitStatus {
        line("You left; nothing was changed.")
        return .interrupted
    }
}
