package import Assessment
package import CaseModel

/// A clinician's review of a case: turns lines into effects, as a session does for the client.
///
/// After an effect `record` the driver stores the events and says so with `recorded` or `notRecorded`. A review adds to
/// a case and changes no answer of the client.
package struct ReviewSession {
    let content: InterviewContent
    let assessor: Assessor
    /// The initial or the name by which the clinician goes.
    let by: String
    let title: String
    package private(set) var inventory: Inventory
    private(set) var suggestion: Suggestion
    private var pending: [StampedEvent] = []
    private var afterwards: [Passage] = []
    /// The time of the present line.
    package private(set) var now: Moment
    /// The questions of `ask` whose answers may be typed in; the present one is first.
    private var asking: [String] = []
    private var line = ""

    /// A review of a case called `title` by someone called `by`.
    package init(
        _ inventory: Inventory, title: String, by: String, content: InterviewContent, assessor: Assessor,
        now: Moment
    ) {
        self.inventory = inventory
        self.title = title
        self.by = by
        self.content = content
        self.assessor = assessor
        self.now = now
        suggestion = assessor.suggestion(for: inventory)
    }

    var reading: CaseReading { CaseReading(inventory, content: content) }
    var views: ReviewViews { ReviewViews(session: self, today: now.day) }

    /// The first screen.
    package func begin() -> [Effect] { [.say(.list(views.summary)), ask()] }

    /// Takes in a line.
    package mutating func receive(_ input: Session.Input, at moment: Moment) -> [Effect] {
        now = moment
        switch input {
        case .line(let line):
            self.line = line
            return asking.isEmpty ? obey(ReviewCommand(line)) : takeAnswer(line.trimmed)
        case .interrupted:
            asking = []
            return [ask()]
        case .left, .end: return [.end(.left)]
        case .notText, .cutShort:
            return [.problem("That could not be read whole; nothing was saved."), ask()]
        }
    }

    /// The events were stored.
    package mutating func recorded() -> [Effect] {
        let before = suggestion
        for event in pending { inventory.apply(event) }
        pending = []
        suggestion = assessor.suggestion(for: inventory)
        var effects = afterwards.map(Effect.say)
        afterwards = []
        if let change = views.change(from: before) { effects.append(.say(.text(change))) }
        return effects + [ask()]
    }

    /// The events could not be stored.
    package mutating func notRecorded() -> [Effect] {
        pending = []
        afterwards = []
        return [.problem("That could not be saved. It was: \(line)"), ask()]
    }

    /// The case went on elsewhere: goes on from what is stored now.
    package mutating func overtaken(by inventory: Inventory) -> [Effect] {
        self.inventory = inventory
        pending = []
        afterwards = []
        suggestion = assessor.suggestion(for: inventory)
        return [.problem("The case went on in another window, so this was not saved: \(line)"), ask()]
    }

    private func ask() -> Effect {
        let text = asking.first.map { "Ask: “\($0)” Type what is said, Enter alone for the next, or /stop." }
        var prompt = Prompt(id: asking.isEmpty ? "review" : "review.ask", text: text ?? "", kind: "review")
        prompt.completions = asking.isEmpty ? ReviewCommand.names + inventory.people.compactMap(\.name) : []
        return .ask(prompt)
    }

    private mutating func obey(_ command: ReviewCommand) -> [Effect] {
        switch command {
        case .quit: return [.end(.left)]
        case .nothing: return [ask()]
        case .ask:
            asking = views.questions
            guard !asking.isEmpty else {
                return [.say(.text("Nothing would settle it better than asking on.")), ask()]
            }
            return [.say(.text(views.whatAskingSettles)), ask()]
        case .note(let text): return record([.noted(text: text, by: by)], saying: "Noted.")
        case .agree(let second):
            guard let focus = suggestion.focus else {
                return [.problem("Nothing is suggested to agree to. Type focus AREA because REASON."), ask()]
            }
            return decide(focus, second ?? suggestion.second, because: nil)
        case .focus(let area, let second, let reason): return decide(area, second, because: reason)
        case .undecided(let reason): return decide(nil, nil, because: reason)
        case .incomplete(let usage): return [.problem("Type it like this: \(usage)"), ask()]
        case .unknown(let word, let nearest):
            let hint = nearest.map { "Did you mean \($0)?" } ?? "Type help to see what there is."
            return [.problem("There is no command \(word). \(hint)"), ask()]
        default: return views.passages(for: command).map(Effect.say) + [ask()]
        }
    }

    private mutating func decide(_ focus: ProblemArea?, _ second: ProblemArea?, because reason: String?)
        -> [Effect]
    {
        let decision = Decision(
            focus: focus, second: second == focus ? nil : second, reason: reason,
            quotes: focus.map(views.strongestQuotes) ?? [], suggested: suggestion.focus,
            rulebook: suggestion.rulebook)
        return record(
            [.decided(decision: decision, by: by)], saying: decision.words(by: by))
    }

    private mutating func takeAnswer(_ words: String) -> [Effect] {
        let question = asking.removeFirst()
        if words == "/stop" || words == "stop" {
            asking = []
            return [ask()]
        }
        if words.isEmpty { return [ask()] }
        let concerns = assessor.concerns(in: words).filter { !$0.denied }
        let raised = concerns.flatMap { concern -> [CaseEvent] in
            [
                .concernRaised(
                    kind: concern.kind, soft: concern.soft, quote: concern.quote, question: .askedInReview),
                .concernMet(kind: concern.kind, choice: CaseEvent.metInReview),
            ]
        }
        let flags = concerns.map { " SAFETY: \($0.kind.rawValue), “\($0.quote)”." }.joined()
        return record(
            [.askedInReview(question: question, words: words, by: by)] + raised,
            saying: "Kept, as asked by \(by).\(flags)")
    }

    private mutating func record(_ events: [CaseEvent], saying text: String) -> [Effect] {
        pending = events.map { StampedEvent(at: now, event: $0) }
        afterwards = [.text(text)]
        return [.record(events)]
    }
}
