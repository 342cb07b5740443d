package import Assessment
package import CaseModel

/// A clinician's review of a case: turns lines into effects, as a session does for the client.
///
/// After an effect `record` the driver stores the events and says so with `recorded` or `notRecorded`. A review adds to
/// a case and changes no answer of the client.
package struct ReviewSession {
    let content: InterviewContent
    let assessor: Assessor
    let desk: ReviewDesk
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
    var asking: [FollowUp] = []
    /// What is left of an answer that did not fit the screen.
    private var rest: [Passage] = []
    private var wasInterrupted = false
    private var line = ""

    /// A review of a case called `title` by someone called `by`.
    package init(
        _ inventory: Inventory, title: String, by: String, content: InterviewContent, assessor: Assessor,
        desk: ReviewDesk, now: Moment
    ) {
        self.inventory = inventory
        self.title = title
        self.by = by
        self.content = content
        self.assessor = assessor
        self.desk = desk
        self.now = now
        suggestion = assessor.suggestion(for: inventory)
    }

    var reading: CaseReading { CaseReading(inventory, content: content) }
    var views: ReviewViews { ReviewViews(session: self, today: now.day) }

    /// The first screen.
    package func begin() -> [Effect] { views.summary.map(Effect.say) + [ask()] }

    /// Takes in a line.
    package mutating func receive(_ input: Session.Input, at moment: Moment) -> [Effect] {
        now = moment
        if case .interrupted = input {} else { wasInterrupted = false }
        switch input {
        case .line(let line):
            self.line = line
            return asking.isEmpty ? obey(ReviewCommand(line)) : takeAnswer(line.onOneLine.trimmed)
        case .interrupted: return interrupt()
        case .left, .end: return [.end(.left)]
        case .notText, .cutShort:
            return [.problem("That could not be read whole; nothing was saved."), ask()]
        }
    }

    private mutating func interrupt() -> [Effect] {
        guard asking.isEmpty else { return stopAsking() }
        if wasInterrupted { return [.end(.left)] }
        wasInterrupted = true
        return [
            .problem("The line is empty now. Press Ctrl-C once more to leave; everything is saved."), ask(),
        ]
    }

    /// The events were stored.
    package mutating func recorded() -> [Effect] {
        let before = suggestion
        let wasAsked = pending.contains { if case .askedInReview = $0.event { true } else { false } }
        for event in pending { inventory.apply(event) }
        pending = []
        suggestion = assessor.suggestion(for: inventory)
        let said = afterwards
        afterwards = []
        let change = views.change(from: before).map { [Effect.say(.text($0))] } ?? []
        return show(said) + change + (wasAsked ? comingNext.map(Effect.say) : []) + [ask()]
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
        guard let question = asking.first else {
            var prompt = Prompt(id: "review", text: "", kind: "review")
            prompt.completions =
                ReviewCommand.names + ReviewCommand.furtherWords + inventory.people.compactMap(\.name)
            return .ask(prompt)
        }
        var prompt = Prompt(id: "review.ask", text: "Ask: “\(question.text)”", kind: "review")
        prompt.choices = question.choices
        prompt.completions = ["/stop"]
        return .ask(prompt)
    }

    /// Shows passages, and keeps what does not fit the screen.
    private mutating func show(_ passages: [Passage]) -> [Effect] {
        let (shown, rest) = ReviewPages.first(of: passages)
        self.rest = rest
        return shown.map(Effect.say)
    }

    private mutating func obey(_ command: ReviewCommand) -> [Effect] {
        switch command {
        case .quit: return [.end(.left)]
        case .nothing, .more: return show(rest) + [ask()]
        case .ask: return startAsking()
        case .note(let text): return record([.noted(text: text, by: by)], saying: [.text("Noted.")])
        case .agree(let second):
            guard let focus = suggestion.focus else {
                return refuse("Nothing is suggested to agree to. Type focus AREA because REASON.")
            }
            return decide(focus, second ?? suggestion.second, because: nil)
        case .focus(let area, let second, let reason): return decide(area, second, because: reason)
        case .undecided(let reason): return decide(nil, nil, because: reason)
        case .formulation(let edit): return formulate(edit)
        case .contract(let wish): return agreeContract(wish)
        case .report(let wish): return report(wish)
        case .next: return goOn()
        case .incomplete(let usage): return refuse("Type it like this: \(usage)")
        case .unknown(let word, let nearest):
            let hint = nearest.map { "Did you mean \($0)?" } ?? "Type help to see what there is."
            let keep = line.isRemark ? " To keep words, type note before them." : ""
            return refuse("There is no command \(word). \(hint)\(keep)")
        default: return show(views.passages(for: command)) + [ask()]
        }
    }

    /// Says why something cannot be done, and waits for the next line.
    func refuse(_ problem: String) -> [Effect] { [.problem(problem), ask()] }

    /// Says something, and waits for the next line.
    mutating func say(_ passages: [Passage]) -> [Effect] { show(passages) + [ask()] }

    /// Stores events, and says something once they are stored.
    mutating func record(_ events: [CaseEvent], saying passages: [Passage]) -> [Effect] {
        pending = events.map { StampedEvent(at: now, event: $0) }
        afterwards = passages
        return [.record(events)]
    }

    private mutating func decide(_ focus: ProblemArea?, _ second: ProblemArea?, because reason: String?)
        -> [Effect]
    {
        let decision = Decision(
            focus: focus, second: second == focus ? nil : second, reason: reason,
            quotes: focus.map(views.strongestQuotes) ?? [], suggested: suggestion.focus,
            rulebook: suggestion.rulebook)
        return record([.decided(decision: decision, by: by)], saying: [.text(decision.words(by: by))])
    }
}
