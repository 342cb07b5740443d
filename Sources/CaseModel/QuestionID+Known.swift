/// The questions whose answers the model and the assessment read as facts.
///
/// Each stands in the question files under the same name, with the choices named here; a test holds the two together.
extension QuestionID {
    /// The client's country, a choice of the crisis line file.
    package static let country: QuestionID = "welcome.country"
    /// Whether the client wants to go on: `yes`, `no`.
    package static let consent: QuestionID = "welcome.go-on"
    /// The client's age in years, a number.
    package static let age: QuestionID = "welcome.age"

    /// When the low mood began, a date.
    package static let onset: QuestionID = "mood.onset"
    /// What was going on around then, text.
    package static let aroundOnset: QuestionID = "mood.around"

    /// Closeness now: `1` (innermost) to `4`.
    package static let closeness: QuestionID = "person.closeness"
    /// Closeness wished for: `1` to `4`.
    package static let closenessWished: QuestionID = "person.closeness-wished"
    /// Contact: `daily`, `weekly`, `monthly`, `rarely`, `none`.
    package static let contact: QuestionID = "person.contact"
    /// Who matters most, a choice among the people.
    package static let matterMost: QuestionID = "people.matter-most"
    /// Who else to tell more about, a choice among the people.
    package static let tellMore: QuestionID = "people.tell-more"
    /// What is good with the person, text.
    package static let goodBetween: QuestionID = "person.good"
    /// What the client expects of the person, text.
    package static let expectsOf: QuestionID = "person.expects-of"
    /// What the person expects of the client, text.
    package static let expectedBy: QuestionID = "person.expected-by"
    /// Whether expectations are met: `both`, `not-mine`, `not-theirs`, `neither`.
    package static let expectationsMet: QuestionID = "person.expectations-met"
    /// Whether the person knows how the client feels: `yes`, `little`, `no`.
    package static let confides: QuestionID = "person.confides"
    /// How often they argue: `never`, `sometimes`, `often`, `silent` (tense, but nothing is said).
    package static let arguments: QuestionID = "person.arguments"
    /// How arguments go and end, text.
    package static let argumentsGo: QuestionID = "person.arguments-go"
    /// How arguments end: `settled`, `unsettled`, `silence`.
    package static let argumentsEnd: QuestionID = "person.arguments-end"
    /// What changed with the person around the onset, text.
    package static let changedAtOnset: QuestionID = "person.changed"

    /// When someone died, a date; about a life event.
    package static let deathWhen: QuestionID = "loss.when"
    /// What happened when someone died, text; about a life event.
    package static let lossHow: QuestionID = "loss.how"
    /// The time after a death, text; about a life event.
    package static let lossAfter: QuestionID = "loss.after"
    /// How thinking of the dead person is now: `raw`, `avoid`, `waves`, `peace`; about a life event.
    package static let mourning: QuestionID = "loss.now"
    /// Whether there was someone to mourn with: `yes`, `little`, `no`; about a life event.
    package static let mournedWith: QuestionID = "loss.with"

    /// When a change happened, a date; about a life event.
    package static let changeWhen: QuestionID = "change.when"
    /// What is missed from before a change, text; about a life event.
    package static let changeLost: QuestionID = "change.lost"
    /// What is hard and good since a change, text; about a life event.
    package static let changeNew: QuestionID = "change.new"
    /// Whether a change was chosen: `chosen`, `partly`, `forced`; about a life event.
    package static let changeChosen: QuestionID = "change.chosen"
    /// How settled a change is: `settled`, `getting-there`, `hard`, `very-hard`; about a life event.
    package static let changeNow: QuestionID = "change.now"

    /// When a disagreement began, a date; about a life event.
    package static let disputeWhen: QuestionID = "dispute.when"
    /// What a disagreement is about, text; about a life event.
    package static let disputeAbout: QuestionID = "dispute.about"
    /// Whether both know of it: `both`, `only-me`, `unsure`; about a life event.
    package static let disputeKnown: QuestionID = "dispute.known"
    /// How it stands: `talking` (renegotiation), `stuck` (impasse), `ending` (dissolution), `settled`; about a life event.
    package static let disputeStage: QuestionID = "dispute.stage"

    /// Having people close before the low mood: `several`, `few`, `none`.
    package static let closeBefore: QuestionID = "years.close-before"
    /// Loneliness: `seldom`, `lately`, `often`, `always` (as long as the client can remember).
    package static let loneliness: QuestionID = "years.lonely"
    /// Fear of being turned down: `seldom`, `lately`, `often`, `always`.
    package static let rejection: QuestionID = "years.rejection"
    /// How ties have gone over the years, text.
    package static let tiesOverYears: QuestionID = "years.ties"

    /// What matters most to the client, text.
    package static let mattersMost: QuestionID = "wishes.matters"
    /// Where the client would begin: a life event's identifier, `years`, or `other`.
    package static let beginWith: QuestionID = "wishes.begin-with"
    /// Which of two areas weighs more where that is open: their names, `both`; one question for each pair.
    package static let settling: [QuestionID] = [
        "settle.dispute-transition", "settle.dispute-grief", "settle.dispute-sensitivities",
        "settle.transition-grief", "settle.transition-sensitivities", "settle.grief-sensitivities",
    ]
    /// What should be different, text.
    package static let different: QuestionID = "wishes.different"

    /// Whether what stood out fits: `yes`, `partly`, `no`.
    package static let fits: QuestionID = "closing.fits"
    /// What would fit better, text.
    package static let fitsBetter: QuestionID = "closing.fits-better"
    /// Who someone known by name alone is to the client, text.
    package static let relationship: QuestionID = "person.relationship"
    /// Whether someone named as gone has died: `died`, `apart`, `present`.
    package static let standing: QuestionID = "person.standing"
    /// What a clinician asked in review; no question of the interview.
    package static let askedInReview: QuestionID = "review.asked"
    /// Reading everything through, and finishing.
    package static let finish: QuestionID = "closing.finish"
}
