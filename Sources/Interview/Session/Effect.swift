package import CaseModel

/// Something for the client to read.
package enum Passage: Hashable, Sendable {
    /// The title of a part.
    case heading(String)
    /// A paragraph; lines are wrapped by whoever shows it.
    case text(String)
    /// Short lines, each on its own.
    case list([String])
    /// Answers with their numbers.
    case entries([Entry])
    /// Lines with a word in front of each that says what it is about, or none where the line goes on from the one before.
    case named([NamedLine])
    /// A drawing in characters, whose lines are not to be wrapped, and what it shows in words.
    case figure([String], inWords: [String])
}

/// An answer as it is read back.
package struct Entry: Hashable, Sendable {
    /// The number by which it can be changed.
    package let number: Int
    package let question: String
    package let reply: String
}

/// A line with a word in front.
package struct NamedLine: Hashable, Sendable {
    /// The word, empty where the line goes on from the one before.
    package let name: String
    package let text: String

    /// A line of this name.
    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// The column in which the texts of such lines begin, after the longest word and two blanks.
    package static func column(of lines: [NamedLine]) -> Int { 2 + (lines.map(\.name.count).max() ?? 0) }
}

/// A question as it is put to the client.
package struct Prompt: Hashable, Sendable {
    /// How far the conversation has come.
    package struct Progress: Hashable, Sendable {
        /// The part it is in, from 1, and the number of parts.
        package let part: Int
        package let parts: Int
        /// The title of the part.
        package let title: String
        /// The questions of the part that were replied to, and those that apply so far.
        package let done: Int
        package let total: Int
    }

    /// The question's key, or a name such as `offer` for what no question file holds.
    package let id: String
    package let text: String
    /// How the answer is read: a kind of question, by its name in the question files.
    package let kind: String
    package var choices: [Choice] = []
    /// The number of the first choice: 1, but 0 for scales whose form counts from 0.
    package var firstNumber = 1
    /// Whether it may be skipped; only consent may not.
    package var isOptional = true
    package var progress: Progress?
    /// Words that Tab completes besides commands and choices, such as the names of people.
    package var completions: [String] = []
    /// The present answer, when the question is asked again.
    package var present: String?

    /// A question with its wording and the way its answer is read.
    package init(id: String, text: String, kind: String) {
        self.id = id
        self.text = text
        self.kind = kind
    }
}

/// Help that comes before anything else.
package struct ConcernNotice: Hashable, Sendable {
    package let kind: ConcernKind
    /// Paragraphs in the order of reading.
    package let paragraphs: [String]
    /// Lines to reach someone, as "Samaritans: 116 123".
    package let lines: [String]
}

/// How a sitting ended.
package enum Ending: String, Hashable, Sendable {
    /// The client left; the case can be gone on with.
    case left
    /// The interview is finished.
    case finished
    /// The client did not want to go on.
    case declined
    /// The input ended.
    case inputEnded = "input-ended"
    /// A clinician went on to another case.
    case next
}

/// What the session asks of whoever drives it.
package enum Effect: Hashable, Sendable {
    case say(Passage)
    /// Help for a concern; shown before anything else.
    case concern(ConcernNotice)
    /// Why an answer did not fit, in one kind sentence.
    case problem(String)
    /// Events to store; the driver answers with `recorded` or `notRecorded` before it does anything else.
    case record([CaseEvent])
    case ask(Prompt)
    /// Hide what is on the screen.
    case clearScreen
    case end(Ending)
}
