import Console
import Interview
import Vault

/// Another program: one JSON object a line, both ways.
///
/// Writes `{"say":…}`, `{"ask":…}`, `{"concern":…}`, `{"problem":…}` and `{"end":…}`; reads `{"answer":"…"}` and
/// `{"command":"back"}`.
final class JSONLinesFront: Front {
    private let screen: Screen
    private let reader: LineReader
    private var json = JSONBuffer()
    private var lineNumber = 0

    /// Reads standard input and writes standard output as plain lines.
    init(environment: [String: String]) {
        screen = Screen(settings: ConsoleSettings(plainRequested: true, environment: environment))
        reader = LineReader(screen: screen, program: "kith")
    }

    let isInteractive = false

    var hasLostOutput: Bool { screen.failure != nil }

    func close() { reader.close() }

    func show(_ effect: Effect) {
        switch effect {
        case .say(let passage): write { JSONLines.say(passage, &$0) }
        case .problem(let text): write { JSONLines.problem(text, &$0) }
        case .concern(let notice): write { JSONLines.concern(notice, &$0) }
        case .clearScreen, .record, .ask, .end: break
        }
    }

    func end(_ ending: Ending, of stored: CaseID?) {
        write { JSONLines.end(ending, of: stored, &$0) }
    }

    func ask(_ prompt: Prompt) -> Session.Input {
        write { JSONLines.ask(prompt, &$0) }
        while true {
            lineNumber += 1
            switch reader.read(prompt: "") {
            case .line(let line):
                if let input = JSONLines.input(line) { return input }
                let problem = "line \(lineNumber) is neither {\"answer\":\"…\"} nor {\"command\":\"…\"}"
                write { JSONLines.problem(problem, &$0) }
            case .interrupted: return .interrupted
            case .end: return .end
            case .invalidText: return .notText
            case .cut: return .cutShort
            }
        }
    }

    private func write(_ line: (inout JSONBuffer) -> Void) {
        json.clear()
        line(&json)
        screen.write(String(decoding: json.written, as: UTF8.self) + "\n")
    }
}
