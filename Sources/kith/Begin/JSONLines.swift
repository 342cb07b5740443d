import CaseModel
import Foundation
package import Interview

/// The objects that are written and read, one a line, when another program holds the conversation.
package enum JSONLines {
    /// A line of input; nil where it is neither an answer nor a command.
    ///
    /// An answer that begins with a slash is not taken for a command.
    package static func input(_ line: String) -> Session.Input? {
        guard let incoming = try? JSONDecoder().decode(Incoming.self, from: Data(line.utf8)) else {
            return nil
        }
        switch (incoming.answer, incoming.command) {
        case (let answer?, nil): return .line(answer.hasPrefix("/") ? " \(answer)" : answer)
        case (nil, let command?): return .line(command.hasPrefix("/") ? command : "/\(command)")
        default: return nil
        }
    }

    /// `{"say":"…","kind":"text"}`; lists, answers and drawings also have their `lines`.
    struct Say: Encodable {
        let say: String
        let kind: String
        let lines: [String]?
    }

    /// `{"problem":"…"}`: why an answer did not fit.
    struct Problem: Encodable { let problem: String }

    /// `{"concern":{"kind","text","lines"}}`: help that comes before anything else.
    struct Concern: Encodable {
        struct Notice: Encodable {
            let kind: String
            let text: [String]
            let lines: [String]
        }
        let concern: Notice
    }

    /// `{"ask":{…}}`: a question, and what it may be answered with.
    struct Ask: Encodable {
        struct Choice: Encodable {
            let id: String
            let label: String
        }
        struct Progress: Encodable {
            let part: Int
            let parts: Int
            let done: Int
            let total: Int
        }
        struct Question: Encodable {
            let id: String
            let text: String
            let kind: String
            let choices: [Choice]
            /// The number by which the first choice may be named.
            let firstNumber: Int
            let optional: Bool
            let section: String?
            let progress: Progress?
            let present: String?
        }
        let ask: Question
    }

    /// `{"end":{"case":"1","how":"left"}}`; `case` is left out when nothing was stored.
    struct End: Encodable {
        struct Ended: Encodable {
            let `case`: String?
            let how: String
        }
        let end: Ended
    }

    /// `{"answer":"…"}` or `{"command":"back"}`.
    struct Incoming: Decodable {
        let answer: String?
        let command: String?
    }
}

extension JSONLines.Say {
    /// What is said, drawings in words.
    init(_ passage: Passage) {
        switch passage {
        case .heading(let text): self.init(say: text, kind: "heading", lines: nil)
        case .text(let text): self.init(say: text, kind: "text", lines: nil)
        case .list(let items): self.init(items, kind: "list")
        case .entries(let entries):
            self.init(entries.map { "\($0.number). \($0.question) \($0.reply)" }, kind: "entries")
        case .named(let lines):
            self.init(lines.map { $0.name.isEmpty ? $0.text : "\($0.name): \($0.text)" }, kind: "list")
        case .figure(_, let inWords): self.init(inWords, kind: "figure")
        }
    }

    private init(_ lines: [String], kind: String) {
        self.init(say: lines.joined(separator: "\n"), kind: kind, lines: lines)
    }
}

extension JSONLines.Concern {
    /// Help for a concern.
    init(_ notice: ConcernNotice) {
        concern = Notice(kind: notice.kind.rawValue, text: notice.paragraphs, lines: notice.lines)
    }
}

extension JSONLines.Ask {
    /// A question with its choices and how far the conversation has come.
    init(_ prompt: Prompt) {
        ask = Question(
            id: prompt.id, text: prompt.text, kind: prompt.kind,
            choices: prompt.choices.map { Choice(id: $0.id, label: $0.label) },
            firstNumber: prompt.firstNumber,
            optional: prompt.isOptional,
            section: prompt.progress?.title,
            progress: prompt.progress.map {
                Progress(part: $0.part, parts: $0.parts, done: $0.done, total: $0.total)
            }, present: prompt.present)
    }
}
