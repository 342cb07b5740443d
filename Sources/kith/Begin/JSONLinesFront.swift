import CaseModel
import Console
import Foundation
import Interview

/// Another program: one JSON object a line, both ways.
///
/// Writes `{"say":…}`, `{"ask":…}`, `{"concern":…}`, `{"problem":…}` and `{"end":…}`; reads `{"answer":"…"}` and
/// `{"command":"back"}`.
final class JSONLinesFront: Front {
    private struct Say: Encodable {
        var say: String
        var kind: String
        var lines: [String]?
    }
    private struct Problem: Encodable { let problem: String }
    private struct Concerned: Encodable {
        struct Notice: Encodable {
            let kind: String
            let text: [String]
            let lines: [String]
        }
        let concern: Notice
    }
    private struct Ended: Encodable {
        struct End: Encodable {
            let `case`: String?
            let how: String
        }
        let end: End
    }
    private struct Asked: Encodable {
        struct Option: Encodable {
            let id: String
            let label: String
        }
        struct Progress: Encodable {
            let part: Int
            let parts: Int
            let done: Int
            let total: Int
        }
        struct Ask: Encodable {
            let id: String
            let text: String
            let kind: String
            let choices: [Option]
            let optional: Bool
            let section: String?
            let progress: Progress?
            let present: String?
        }
        let ask: Ask
    }
    private struct Incoming: Decodable {
        let answer: String?
        let command: String?
    }

    private let screen: Screen
    private let reader: LineReader
    private let encoder = JSONEncoder()
    private var lineNumber = 0
    /// The case that the conversation is about, as `end` names it.
    var caseName: () -> String? = { nil }

    /// Reads standard input and writes standard output as plain lines.
    init(environment: [String: String]) {
        screen = Screen(settings: ConsoleSettings(plainRequested: true, environment: environment))
        reader = LineReader(screen: screen, program: "kith")
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    let isInteractive = false

    func close() { reader.close() }

    func show(_ effect: Effect) {
        switch effect {
        case .say(let passage): write(Self.say(passage))
        case .problem(let text): write(Problem(problem: text))
        case .concern(let notice):
            write(
                Concerned(
                    concern: .init(kind: notice.kind.rawValue, text: notice.paragraphs, lines: notice.lines)))
        case .end(let ending): write(Ended(end: .init(case: caseName(), how: ending.rawValue)))
        case .clearScreen, .record, .ask: break
        }
    }

    func ask(_ prompt: Prompt) -> Session.Input {
        write(
            Asked(
                ask: .init(
                    id: prompt.id, text: prompt.text, kind: prompt.kind,
                    choices: prompt.choices.map { .init(id: $0.id, label: $0.label) },
                    optional: prompt.isOptional,
                    section: prompt.progress?.title,
                    progress: prompt.progress.map {
                        .init(part: $0.part, parts: $0.parts, done: $0.done, total: $0.total)
                    }, present: prompt.present)))
        while true {
            lineNumber += 1
            switch reader.read(prompt: "") {
            case .line(let line):
                if let input = Self.input(line) { return input }
                write(
                    Problem(
                        problem: "line \(lineNumber) is neither {\"answer\":\"…\"} nor {\"command\":\"…\"}"))
            case .interrupted: return .interrupted
            case .end: return .end
            case .invalidText: return .notText
            case .cut: return .cutShort
            }
        }
    }

    /// A line of input; an answer never becomes a command, whatever its words.
    private static func input(_ line: String) -> Session.Input? {
        guard let incoming = try? JSONDecoder().decode(Incoming.self, from: Data(line.utf8)) else {
            return nil
        }
        switch (incoming.answer, incoming.command) {
        case (let answer?, nil): return .line(answer.hasPrefix("/") ? " \(answer)" : answer)
        case (nil, let command?): return .line(command.hasPrefix("/") ? command : "/\(command)")
        default: return nil
        }
    }

    private static func say(_ passage: Passage) -> Say {
        switch passage {
        case .heading(let text): Say(say: text, kind: "heading")
        case .text(let text): Say(say: text, kind: "text")
        case .quote(let text): Say(say: text, kind: "quote")
        case .list(let items): Say(say: items.joined(separator: "\n"), kind: "list", lines: items)
        case .entries(let entries):
            Say(
                say: entries.map { "\($0.number). \($0.question) \($0.reply)" }.joined(separator: "\n"),
                kind: "entries", lines: entries.map { "\($0.number). \($0.question) \($0.reply)" })
        case .figure(_, let inWords):
            Say(say: inWords.joined(separator: "\n"), kind: "figure", lines: inWords)
        }
    }

    private func write(_ value: some Encodable) {
        guard let data = try? encoder.encode(value) else { return }
        screen.write(String(decoding: data, as: UTF8.self) + "\n")
    }
}
