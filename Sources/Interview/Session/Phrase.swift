/// A sentence that the session says by itself; the words stand in `words/phrases.yaml` under the same name.
package enum Phrase: String, CaseIterable, Hashable, Sendable {
    // Coming and going
    case welcomeBack = "welcome-back"
    case welcomeBackFinished = "welcome-back-finished"
    case part
    case saved
    case nothingYet = "nothing-yet"
    case inputEnded = "input-ended"
    case notKept = "not-kept"
    case keepingNothing = "keeping-nothing"
    case keptUnlocked = "kept-unlocked"
    case keptLocked = "kept-locked"
    case keptSealed = "kept-sealed"
    case leftSealed = "left-sealed"
    case finishedSealed = "finished-sealed"
    case declined
    case thanks
    case finished
    case paused
    case pausedAsk = "paused-ask"
    case interrupted
    case lobby

    // Answers that do not fit
    case empty
    case emptyChoice = "empty-choice"
    case outOfRange = "out-of-range"
    case ambiguous
    case notAChoice = "not-a-choice"
    case notAChoiceKept = "not-a-choice-kept"
    case dateUnreadable = "date-unreadable"
    case dateInFuture = "date-in-future"
    case numberUnreadable = "number-unreadable"
    case peopleUnreadable = "people-unreadable"
    case pickUnknown = "pick-unknown"
    case mustChoose = "must-choose"
    case timelineHow = "timeline-how"
    case notSaved = "not-saved"
    case otherWindow = "other-window"
    case notText = "not-text"
    case cutShort = "cut-short"

    // Finding one's way
    case unknownCommand = "unknown-command"
    case didYouMean = "did-you-mean"
    case help
    case helpHere = "help-here"
    case maybeAnswer = "maybe-answer"
    case backAtStart = "back-at-start"
    case present
    case kept
    case changed
    case takenAs = "taken-as"
    case askedTwice = "asked-twice"
    case editHow = "edit-how"
    case editUnknown = "edit-unknown"
    case setAside = "set-aside"
    case nothingToSkip = "nothing-to-skip"

    // People
    case peopleNone = "people-none"
    case peopleHow = "people-how"
    case peopleNoted = "people-noted"
    case personAdded = "person-added"
    case personKnown = "person-known"
    case personRenamed = "person-renamed"
    case personRemoved = "person-removed"
    case peopleMerged = "people-merged"
    case personUnknown = "person-unknown"
    case offer
    case eventTakenBack = "event-taken-back"
    case changeKnown = "change-known"
    case condolence

    // Views
    case circleNone = "circle-none"
    case circleKey = "circle-key"
    case circleKeyNoted = "circle-key-noted"
    case circleWish = "circle-wish"
    case timelineNone = "timeline-none"
    case timelineUndated = "timeline-undated"
    case timelineOnset = "timeline-onset"
    case mapDone = "map-done"
    case mapHere = "map-here"
    case mapAhead = "map-ahead"
    case mapFoot = "map-foot"
    case labelDeath = "label-death"
    case labelDisagreement = "label-disagreement"
    case labelYears = "label-years"
    case labelOther = "label-other"
    case replySkipped = "reply-skipped"
    case replyWithheld = "reply-withheld"
    case replyUnknown = "reply-unknown"
    case replyStale = "reply-stale"
    case replyAlso = "reply-also"
    case pageMore = "page-more"
    case pageLast = "page-last"

    // Safety
    case concernAsk = "concern-ask"
    case concernAgain = "concern-again"
    case concernHeard = "concern-heard"
    case concernCannot = "concern-cannot"
    case concernUrgent = "concern-urgent"
    case urgent
    case urgentAnywhere = "urgent-anywhere"
    case concernPause = "concern-pause"
    case concernStop = "concern-stop"
    case concernGoOn = "concern-go-on"

    // What stood out
    case stoodOutOpening = "stood-out-opening"
    case stoodOutOne = "stood-out-one"
    case stoodOutTwo = "stood-out-two"
    case stoodOutOpen = "stood-out-open"
    case stoodOutThin = "stood-out-thin"
    case stoodOutSaid = "stood-out-said"
    case stoodOutMatters = "stood-out-matters"
    case stoodOutWhen = "stood-out-when"
    case stoodOutClose = "stood-out-close"
    case stoodOutLeft = "stood-out-left"
    case placeDispute = "place-dispute"
    case placeDisputeNobody = "place-dispute-nobody"
    case placeTransition = "place-transition"
    case placeGrief = "place-grief"
    case placeGriefNobody = "place-grief-nobody"
    case placeSensitivities = "place-sensitivities"
}

/// The sentences that the session says by itself.
package struct Phrases: Hashable, Sendable {
    private let templates: [Phrase: String]

    /// The sentences by name; readers of files see to it that none is missing.
    package init(_ templates: [Phrase: String]) { self.templates = templates }

    /// A sentence with its placeholders filled in.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        Template(templates[phrase] ?? "").filled(values)
    }

    /// Every sentence with its placeholders, for checks of the wording.
    package var all: [(phrase: Phrase, text: String)] {
        templates.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
    }
}
