import Assessment
import CaseModel
import Content
import Interview

/// The shipped content and rules, read once.
private enum Shipped {
    static let content = Result { try InterviewContent(from: ContentFile.shipped) { _ in "content" } }
    static let assessor = Result {
        Assessor(rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "rules").book)
    }
}

/// A conversation held without any program around it: the session, and its events in memory.
struct Replay {
    private(set) var session: Session
    private(set) var events: [StampedEvent]
    /// The effects of the last line.
    private(set) var effects: [Effect] = []
    /// The day of the transcripts, at noon, as `--today` has it.
    private static let now = Moment(seconds: 20_779 * 86_400 + 43_200)

    /// The sentences of the shipped content.
    static func phrases() throws -> Phrases { try Shipped.content.get().phrases }

    /// Goes on from what is stored.
    init(from events: [StampedEvent] = []) throws {
        let assessor = try Shipped.assessor.get()
        self.events = events
        session = Session(
            inventory: Inventory(events), content: try Shipped.content.get(), now: Self.now
        ) { assessor }
        perform(session.begin())
    }

    /// Types a line.
    mutating func type(_ line: String) { perform(session.receive(.line(line), at: Self.now)) }

    /// The question that waits.
    var prompt: Prompt? {
        effects.lazy.compactMap { if case .ask(let prompt) = $0 { prompt } else { nil } }.last
    }

    /// Whether all that the last line did is in the events, so that a sitting may be cut here.
    ///
    /// True when an answer was recorded and the next open question waits. What lives only as long as a sitting is
    /// excluded: a question gone back to, a screen that is paused, words turned down that count if they come again.
    var isSettled: Bool {
        guard let prompt, prompt.present == nil, prompt.id != "paused" else { return false }
        return recorded.contains { event in
            switch event {
            case .sittingBegan, .remarked: false
            default: true
            }
        } && !recorded.contains { if case .remarked = $0 { true } else { false } }
    }

    private var recorded: [CaseEvent] {
        effects.flatMap { if case .record(let events) = $0 { events } else { [] as [CaseEvent] } }
    }

    private mutating func perform(_ next: [Effect]) {
        var queue = next[...]
        effects = []
        while let effect = queue.popFirst() {
            effects.append(effect)
            guard case .record(let new) = effect else { continue }
            events += new.map { StampedEvent(at: Self.now, event: $0) }
            queue = session.recorded() + queue
        }
    }
}

extension Transcript {
    /// A place where the conversation may be cut.
    struct Cut: Sendable {
        /// How many lines are typed before it.
        let lines: Int
        /// What is stored then.
        let events: [StampedEvent]
    }

    /// Every place where the conversation may be cut, and all that it stores.
    func cuts() throws -> (cuts: [Cut], events: [StampedEvent]) {
        var replay = try Replay()
        var cuts: [Cut] = []
        for (index, line) in typed.enumerated() {
            replay.type(line)
            if replay.isSettled, index + 1 < typed.count {
                cuts.append(Cut(lines: index + 1, events: replay.events))
            }
        }
        return (cuts, replay.events)
    }
}
