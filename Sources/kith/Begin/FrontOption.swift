import ArgumentParser
import CaseModel
import Console
import Foundation

/// How a conversation is shown, and on which day it is held.
struct FrontOption: ParsableArguments {
    @Flag(help: "No cursor movement, no colour, nothing said twice; for screen readers.")
    var plain = false

    @Flag(help: "One JSON object a line, for other programs.")
    var jsonl = false

    @Option(help: ArgumentHelp("Take this day for today.", valueName: "yyyy-mm-dd", visibility: .hidden))
    var today: Today?

    /// The clock, or noon of the day given.
    var clock: () -> Moment { today.map { today in { today.moment } } ?? Program.now }

    /// Takes the terminal over, or speaks in lines.
    func front() -> any Front {
        let environment = ProcessInfo.processInfo.environment
        guard !jsonl else { return JSONLinesFront(environment: environment) }
        return ConsoleFront(settings: ConsoleSettings(plainRequested: plain, environment: environment))
    }
}
