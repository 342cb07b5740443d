import CaseModel
import Foundation
package import Interview
import Vault

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

    /// `{"answer":"…"}` or `{"command":"back"}`.
    private struct Incoming: Decodable {
        let answer: String?
        let command: String?
    }
}

// Keys are written in the order of their letters.
extension JSONLines {
    /// `{"say":"…","kind":"text"}`; lists, answers and drawings, which are told in words, also have their `lines`.
    static func say(_ passage: Passage, _ json: inout JSONBuffer) {
        switch passage {
        case .heading(let text): say(text, kind: "heading", lines: nil, &json)
        case .text(let text): say(text, kind: "text", lines: nil, &json)
        case .list(let items): say(items, kind: "list", &json)
        case .entries(let entries):
            say(entries.map { "\($0.number). \($0.question) \($0.reply)" }, kind: "entries", &json)
        case .named(let lines):
            say(lines.map { $0.name.isEmpty ? $0.text : "\($0.name): \($0.text)" }, kind: "list", &json)
        case .figure(_, let inWords): say(inWords, kind: "figure", &json)
        }
    }

    private static func say(_ lines: [String], kind: StaticString, _ json: inout JSONBuffer) {
        say(lines.joined(separator: "\n"), kind: kind, lines: lines, &json)
    }

    private static func say(_ text: String, kind: StaticString, lines: [String]?, _ json: inout JSONBuffer) {
        json.raw(#"{"kind":""#)
        json.raw(kind)
        json.raw(#"""#)
        if let lines {
            json.raw(#","lines":"#)
            json.strings(lines)
        }
        json.field(#","say":"#, text)
        json.raw("}")
    }

    /// `{"problem":"…"}`: why an answer did not fit.
    static func problem(_ text: String, _ json: inout JSONBuffer) {
        json.field(#"{"problem":"#, text)
        json.raw("}")
    }

    /// `{"concern":{"kind","lines","text"}}`: help that comes before anything else.
    static func concern(_ notice: ConcernNotice, _ json: inout JSONBuffer) {
        json.field(#"{"concern":{"kind":"#, notice.kind.rawValue)
        json.raw(#","lines":"#)
        json.strings(notice.lines)
        json.raw(#","text":"#)
        json.strings(notice.paragraphs)
        json.raw("}}")
    }

    /// `{"ask":{…}}`: a question, what it may be answered with, and how far the conversation has come.
    ///
    /// `firstNumber` is the number by which the first choice may be named.
    static func ask(_ prompt: Prompt, _ json: inout JSONBuffer) {
        json.raw(#"{"ask":{"choices":"#)
        json.list(prompt.choices) { json, choice in
            json.field(#"{"id":"#, choice.id)
            json.field(#","label":"#, choice.label)
            json.raw("}")
        }
        json.field(#","firstNumber":"#, prompt.firstNumber)
        json.field(#","id":"#, prompt.id)
        json.field(#","kind":"#, prompt.kind)
        json.field(#","optional":"#, prompt.isOptional)
        json.field(#","present":"#, prompt.present)
        if let progress = prompt.progress {
            json.field(#","progress":{"done":"#, progress.done)
            json.field(#","part":"#, progress.part)
            json.field(#","parts":"#, progress.parts)
            json.field(#","total":"#, progress.total)
            json.field(#"},"section":"#, progress.title)
        }
        json.field(#","text":"#, prompt.text)
        json.raw("}}")
    }

    /// `{"end":{"case":"1","how":"left"}}`; `case` is left out when nothing was stored.
    static func end(_ ending: Ending, of stored: CaseID?, _ json: inout JSONBuffer) {
        json.raw(#"{"end":{"#)
        if let stored {
            json.field(#""case":"#, stored.description)
            json.raw(",")
        }
        json.field(#""how":"#, ending.rawValue)
        json.raw("}}")
    }
}
