import Assessment
import CaseModel
import Content
import Interview
import Testing

/// The shipped content and rules, read once.
enum Shipped {
    static let content = Result { try InterviewContent(from: ContentFile.shipped) { _ in "content" } }
    static let assessor = Result {
        Assessor(rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "rules").book)
    }
}

/// A sitting that is driven line by line, storing its events in memory.
struct Sitting {
    private(set) var session: Session
    /// Every event stored so far, with its time.
    private(set) var events: [StampedEvent]
    /// The effects of the last line, `record` included, up to the next question.
    private(set) var effects: [Effect] = []
    /// Whether storing fails.
    var isBroken = false
    private var now: Moment

    /// A sitting on what is stored, on 22 November 2026.
    init(_ events: [StampedEvent] = [], showsSummary: Bool = true) throws {
        let content = try Shipped.content.get()
        let assessor = try Shipped.assessor.get()
        now = Moment(seconds: 20_779 * 86_400 + Int64(events.count))
        self.events = events
        session = Session(
            inventory: Inventory(events), content: content, showsSummary: showsSummary, now: now,
            assessor: { assessor })
        let first = session.begin()
        perform(first)
    }

    /// Types a line.
    mutating func type(_ line: String) { send(.line(line)) }

    /// Types several lines.
    mutating func type(_ lines: [String]) { for line in lines { type(line) } }

    /// What comes instead of a line.
    mutating func send(_ input: Session.Input) {
        now = Moment(seconds: now.seconds + 1)
        perform(session.receive(input, at: now))
    }

    /// The question that waits for an answer.
    var prompt: Prompt? {
        effects.lazy.compactMap { if case .ask(let prompt) = $0 { prompt } else { nil } }.last
    }

    /// The key of the question that waits.
    var asked: String { prompt?.id ?? "nothing" }

    /// Everything that was said after the last line, but for the question.
    var said: String {
        effects.compactMap { effect in
            switch effect {
            case .say(.text(let text)), .say(.heading(let text)), .problem(let text):
                text
            case .say(.list(let lines)), .say(.figure(_, inWords: let lines)): lines.joined(separator: "\n")
            case .say(.entries(let entries)):
                entries.map { "\($0.number) \($0.reply)" }.joined(separator: "\n")
            case .concern(let notice): (notice.paragraphs + notice.lines).joined(separator: "\n")
            default: nil
            }
        }.joined(separator: "\n")
    }

    /// How the sitting ended, if it did.
    var ending: Ending? {
        effects.lazy.compactMap { if case .end(let ending) = $0 { ending } else { nil } }.first
    }

    var inventory: Inventory { session.inventory }

    private mutating func perform(_ next: [Effect]) {
        var queue = next[...]
        effects = []
        while let effect = queue.popFirst() {
            effects.append(effect)
            guard case .record(let new) = effect else { continue }
            if isBroken {
                queue = session.notRecorded() + queue
            } else {
                events += new.map { StampedEvent(at: session.now, event: $0) }
                queue = session.recorded() + queue
            }
        }
    }
}

extension Sitting {
    /// Country, consent and age.
    static let welcome = ["uk", "yes", "41"]
    /// The PHQ-9 with its difficulty item, item 9 at zero.
    static let phq9 = ["1", "2", "1", "3", "0", "1", "1", "0", "0", "1"]

    /// A sitting that has come to the question after the PHQ-9: when the low mood began.
    static func atOnset() throws -> Sitting {
        var sitting = try Sitting()
        sitting.type(welcome + phq9)
        return sitting
    }
}
