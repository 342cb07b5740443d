package import Assessment
package import CaseModel

/// One sitting of the interview: turns lines of input into effects, and nothing else.
///
/// A driver shows the effects of `begin`, then hands each line to `receive` and shows what comes back. After an effect
/// `record` it stores the events and says so with `recorded` or `notRecorded` before it reads another line. Everything
/// that must outlast the sitting is in the events; a session made from stored events goes on at the same place.
package struct Session {
    /// What came in at a prompt.
    package enum Input: Hashable, Sendable {
        case line(String)
        /// Ctrl-C.
        case interrupted
        /// Ctrl-D on an empty line, or a window that was closed.
        case left
        /// The input ended.
        case end
        /// A line that is not text.
        case notText
        /// A line of which only the first part came through.
        case cutShort
    }

    /// What the session waits for.
    enum Turn: Hashable {
        case question(QuestionKey)
        case concern(ConcernKind)
        case offer(PersonMention)
        case paused
        /// Everything is finished.
        case lobby
    }

    /// What follows once events are stored.
    enum Sequel: Hashable {
        case ask
        case pause
        case end(Ending)
    }

    let content: InterviewContent
    let assessor: () -> Assessor
    let showsSummary: Bool
    /// What becomes of what is said.
    package let keeping: Keeping
    /// What has been stored so far.
    package internal(set) var inventory: Inventory
    var turn: Turn = .lobby
    /// The question that was gone back to, until it is answered or kept.
    var revisiting: QuestionKey?
    /// Words that were turned down once; the same words again are taken as they are.
    var insisted: String?
    /// The kinds of concern that help was shown for in this sitting.
    var concernsShown: Set<ConcernKind> = []
    /// The part that was last announced.
    var partAnnounced: Int?
    var page = 0
    /// Whether the timeline is shown once the date gone back to is given.
    var showsTimelineAfter = false
    /// The questions that were asked in this sitting.
    var asked: Set<QuestionID> = []
    /// What was last said before a question; the items of a scale share it and it is said once.
    var saidBefore: String?
    var wasInterrupted = false
    /// Whether anything was stored in this sitting.
    var hasRecorded = false
    var pending: [StampedEvent] = []
    var afterwards: [Passage] = []
    var sequel: Sequel = .ask
    /// The line being answered, to be given back when it could not be stored.
    var line = ""
    /// The time of the present line, with which its events are to be stored.
    package internal(set) var now: Moment

    /// A sitting on a case.
    ///
    /// `assessor` makes the assessor and is called when an answer first needs it. Without `showsSummary` what stood out
    /// is left to the clinician. The client is told of `keeping`.
    package init(
        inventory: Inventory, content: InterviewContent, showsSummary: Bool = true,
        keeping: Keeping = .unlocked,
        now: Moment,
        assessor: @escaping () -> Assessor
    ) {
        self.inventory = inventory
        self.content = content
        self.showsSummary = showsSummary
        self.keeping = keeping
        self.assessor = assessor
        self.now = now
    }

    var phrases: Phrases { content.phrases }
    var questionnaire: Questionnaire { content.questionnaire }
    var wording: Wording { Wording(inventory: inventory, phrases: content.phrases, keeping: keeping) }

    /// The first effects: a word of recap for a case that was begun before, what stood out in one that is finished,
    /// then the first open question.
    package mutating func begin() -> [Effect] {
        var effects: [Effect] = keeping == .nothing ? [.say(.text(phrases(.keepingNothing)))] : []
        if !inventory.order.isEmpty {
            turn = nextTurn()
            if case .lobby = turn {
                effects.append(.say(.text(phrases(.welcomeBackFinished))))
                if showsSummary { effects += (inventory.summary?.lines ?? []).map { .say(.text($0)) } }
            } else {
                let title = currentPart().map { questionnaire.sections[$0].title } ?? ""
                effects.append(.say(.text(phrases(.welcomeBack, ["title": title]))))
            }
        }
        return effects + proceed()
    }

    /// Takes in what came at the prompt.
    package mutating func receive(_ input: Input, at moment: Moment) -> [Effect] {
        now = moment
        defer { if input != .interrupted { wasInterrupted = false } }
        switch input {
        case .line(let line):
            self.line = line
            return take(Utterance(line))
        case .interrupted:
            if wasInterrupted { return leave() }
            wasInterrupted = true
            return [.problem(phrases(.interrupted))] + ask()
        case .left: return leave()
        case .end: return leave(.inputEnded)
        case .notText: return [.problem(phrases(.notText))] + ask()
        case .cutShort: return [.problem(phrases(.cutShort))] + ask()
        }
    }

    /// The events were stored: folds them in and goes on.
    package mutating func recorded() -> [Effect] {
        let before = inventory
        for event in pending { inventory.apply(event) }
        let isDecided = pending.contains { questionnaire.canDecide($0.event) }
        pending = []
        hasRecorded = true
        var effects = afterwards.map(Effect.say)
        afterwards = []
        if isDecided, let notice = setAsideNotice(since: before) { effects.append(notice) }
        switch sequel {
        case .ask: return effects + proceedOrFinish()
        case .pause: return effects + pause()
        case .end(let ending): return effects + end(ending)
        }
    }

    /// The events could not be stored: nothing is lost, and the question is asked again.
    package mutating func notRecorded() -> [Effect] {
        pending = []
        afterwards = []
        sequel = .ask
        return [.problem(phrases(.notSaved, ["words": line]))] + ask()
    }

    /// Another window stored events first: goes on from what is stored now.
    package mutating func overtaken(by inventory: Inventory) -> [Effect] {
        self.inventory = inventory
        pending = []
        afterwards = []
        sequel = .ask
        revisiting = nil
        return [.problem(phrases(.otherWindow, ["words": line]))] + proceed()
    }

    /// Asks for these events to be stored, and remembers what follows.
    mutating func record(
        _ events: [CaseEvent], saying passages: [Passage] = [], then sequel: Sequel = .ask
    ) -> [Effect] {
        var events = events
        if !hasRecorded { events.insert(.sittingBegan(content: content.fingerprint), at: 0) }
        pending = events.map { StampedEvent(at: now, event: $0) }
        afterwards = passages
        self.sequel = sequel
        return [.record(events)]
    }

    /// Goes on, or takes leave when the last question was answered just now.
    private mutating func proceedOrFinish() -> [Effect] {
        let wasUnderWay = turn != .lobby
        turn = nextTurn()
        guard wasUnderWay, turn == .lobby else { return ask() }
        let left: [Effect] = showsSummary ? [] : [.say(.text(phrases(.stoodOutLeft)))]
        return left + end(.finished)
    }

    /// Goes to the next turn and asks.
    mutating func proceed() -> [Effect] {
        turn = nextTurn()
        return ask()
    }

    private func setAsideNotice(since before: Inventory) -> Effect? {
        let numbers = inventory.answersInOrder.filter { answer in
            !questionnaire.applies(answer.key, in: inventory) && before.answers[answer.key] != nil
                && questionnaire.applies(answer.key, in: before)
        }.map { "\($0.id.ordinal)" }
        guard !numbers.isEmpty else { return nil }
        return .say(.text(phrases(.setAside, ["numbers": numbers.joined(separator: ", ")])))
    }
}
