import Console
import Foundation
import Interview
import Vault

/// Another program: one JSON object a line, both ways.
///
/// Writes `{"say":…}`, `{"ask":…}`, `{"concern":…}`, `{"problem":…}` and `{"end":…}`; reads `{"answer":"…"}` and
/// `{"command":"back"}`.
final class JSONLinesFront: Front {
    private let screen: Screen
    private let reader: LineReader
    private let encoder = JSONEncoder()
    private var lineNumber = 0

    /// Reads standard input and writes standard output as plain lines.
    init(environment: [String: String]) {
        screen = Screen(settings: ConsoleSettings(plainRequested: true, environment: environment))
        reader = LineReader(screen: screen, program: "kith")
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    let isInteractive = false

    var hasLostOutput: Bool { screen.failure != nil }

    func close() { reader.close() }

    func show(_ effect: Effect) {
        switch effect {
        case .say(let passage): write(JSONLines.Say(passage))
        case .problem(let text): write(JSONLines.Problem(problem: text))
        case .concern(let notice): write(JSONLines.Concern(notice))
        case .clearScreen, .record, .ask, .end: break
        }
    }

    func end(_ ending: Ending, of stored: CaseID?) {
        write(JSONLines.End(end: .init(case: stored?.description, how: ending.rawValue)))
    }

    func ask(_ prompt: Prompt) -> Session.Input {
        write(JSONLines.Ask(prompt))
        while true {
            lineNumber += 1
            switch reader.read(prompt: "") {
            case .line(let line):
                if let input = JSONLines.input(line) { return input }
                write(
                    JSONLines.Problem(
                        problem: "line \(lineNumber) is neither {\"answer\":\"…\"} nor {\"command\":\"…\"}"))
            case .interrupted: return .interrupted
            case .end: return .end
            case .invalidText: return .notText
            case .cut: return .cutShort
            }
        }
    }

    private func write(_ value: some Encodable) {
        guard let data = try? encoder.encode(value) else { return }
        screen.write(Printable.json(data) + "\n")
    }
}
