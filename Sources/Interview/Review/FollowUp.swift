import Assessment
import CaseModel

/// A question to put to the client in session, with what its answer would settle.
struct FollowUp: Hashable {
    /// The question, ready to read aloud.
    let text: String
    /// What it would settle, in a clause.
    let settles: String
    /// The question of the interview that it is; nil where it is none.
    var key: QuestionKey?
    /// The choices of the question, if it has any.
    var choices: [Choice] = []
}

/// Finds the questions whose answers would change the picture most.
///
/// What an answer would change is worked out and not guessed: each choice is tried, and the case is weighed with it.
struct FollowUps {
    let inventory: Inventory
    let suggestion: Suggestion
    let assessor: Assessor
    let content: InterviewContent

    private var reading: CaseReading { CaseReading(inventory, content: content) }
    private static let most = 6

    /// The questions, the one that settles most first: what would settle the focus, choices by what they would change,
    /// then what was left out in words.
    var questions: [FollowUp] {
        let asked = Set(inventory.askedInReview.map(\.content.question))
        var seen = Set<String>()
        return (settling + tried + leftOut).filter {
            !asked.contains($0.text) && seen.insert($0.text).inserted
        }
        .prefix(Self.most).map { $0 }
    }

    /// What the suggestion itself asks for.
    private var settling: [FollowUp] {
        let pair = suggestion.openBetween.map(\.rawValue)
        let key = QuestionKey(QuestionID("settle.\(pair.joined(separator: "-"))"))
        guard pair.count == 2, content.questionnaire.question(key.question) != nil else {
            let settles =
                suggestion.focus.map {
                    "whether it is \($0.rawValue); so far that is \(suggestion.strength.rawValue)"
                }
                ?? "what came with the low mood; nothing points anywhere yet"
            return suggestion.ask.map { FollowUp(text: $0, settles: settles) }
        }
        guard !isAnswered(key) else { return [] }
        let settles = "whether to begin with \(pair[0]) or \(pair[1])"
        return [
            FollowUp(text: reading.asked(key), settles: settles, key: key, choices: reading.choices(of: key))
        ]
    }

    /// Questions with choices that are open, each tried with every choice.
    private var tried: [FollowUp] {
        let open = subjects.flatMap { subject, questions in questions.map { QuestionKey($0, subject) } }
            .filter { content.questionnaire.applies($0, in: inventory) && !isAnswered($0) }
        let weighed = open.compactMap { key -> (question: FollowUp, weight: Int)? in
            let outcomes = reading.choices(of: key).map {
                (choice: $0, after: suggestion(choosing: $0, for: key))
            }
            guard let (settles, weight) = change(outcomes) else { return nil }
            let question = FollowUp(
                text: reading.asked(key), settles: settles, key: key, choices: reading.choices(of: key))
            return (question, weight)
        }
        return weighed.enumerated().sorted { one, other in
            (other.element.weight, one.offset) < (one.element.weight, other.offset)
        }.map(\.element.question)
    }

    /// The questions whose choices are weighed as facts, with whom or what they are asked about.
    private var subjects: [(Subject?, [QuestionID])] {
        let events = inventory.lifeEvents.map { event -> (Subject?, [QuestionID]) in
            switch event.kind {
            case .death: (.lifeEvent(event.id), [.mourning, .mournedWith])
            case .change: (.lifeEvent(event.id), [.changeNow, .changeChosen])
            case .disagreement: (.lifeEvent(event.id), [.disputeStage, .disputeKnown])
            }
        }
        let people = inventory.peopleWhoMatterMost.map { person -> (Subject?, [QuestionID]) in
            (.person(person.id), [.expectationsMet, .argumentsEnd])
        }
        return events + people + [(nil, [.loneliness, .rejection, .closeBefore, .beginWith])]
    }

    private func isAnswered(_ key: QuestionKey) -> Bool {
        inventory.answers[key]?.choice != nil || inventory.askedInReview.contains { $0.content.key == key }
    }

    private func suggestion(choosing choice: Choice, for key: QuestionKey) -> Suggestion {
        var changed = inventory
        let asked = CaseEvent.askedInReview(
            question: "", words: "", by: "", key: key, choice: choice.id)
        changed.apply(StampedEvent(at: Moment(seconds: 0), event: asked))
        return assessor.suggestion(for: changed)
    }

    /// What the answers would change, and how much: another focus counts most, then how sure it is, then points.
    private func change(_ outcomes: [(choice: Choice, after: Suggestion)]) -> (settles: String, weight: Int)?
    {
        let turning = outcomes.filter {
            $0.after.focus != suggestion.focus || $0.after.strength != suggestion.strength
        }
        if !turning.isEmpty {
            let settles = turning.prefix(2).map { "\(quoted($0.choice)) would make it \($0.after.inWords)" }
            let changesFocus = turning.contains { $0.after.focus != suggestion.focus }
            return (settles.joined(separator: "; "), changesFocus ? 200 : 100)
        }
        let moves = outcomes.flatMap { outcome in
            zip(suggestion.areas, outcome.after.areas).map {
                (outcome.choice, $1.area, $1.points - $0.points)
            }
        }
        guard let most = moves.max(by: { abs($0.2) < abs($1.2) }), most.2 != 0 else { return nil }
        let (choice, area, points) = most
        let count = Points.inWords(abs(points))
        let move =
            points > 0
            ? "would add \(count) to \(area.rawValue)" : "would take \(count) from \(area.rawValue)"
        return ("\(quoted(choice)) \(move)", abs(points))
    }

    private func quoted(_ choice: Choice) -> String {
        choice.label.hasPrefix("“") ? choice.label : "“\(choice.label)”"
    }

    /// Questions that were asked and not answered, those that bear on the focus first; the items of an instrument are not
    /// asked in passing.
    private var leftOut: [FollowUp] {
        let open = inventory.answersInOrder.filter { answer in
            answer.isLeftOut && !isAnswered(answer.key)
                && content.questionnaire.question(answer.key.question)?.isVerbatim == false
        }
        let bearing = open.filter { Self.bearing[$0.key.question] != nil }
        let others = open.filter { Self.bearing[$0.key.question] == nil }
        return (bearing + others).map { answer in
            let isWithheld = answer.reply == .withheld
            let settles =
                isWithheld
                ? "what the client would rather not say; ask only if it fits now"
                : Self.bearing[answer.key.question] ?? "what was asked and left out"
            return FollowUp(
                text: reading.asked(answer.key), settles: settles, key: answer.key,
                choices: reading.choices(of: answer.key))
        }
    }

    /// What answers in words bear on (domain: change near onset is the strongest clue; a dispute rests on expectations
    /// of both sides; grief on how the time after a death was).
    private static let bearing: [QuestionID: String] = [
        .onset: "what happened close to it in time, the strongest clue there is",
        .aroundOnset: "what happened close to the low mood in time, the strongest clue there is",
        .changedAtOnset: "whether this relationship changed when the low mood began",
        .deathWhen: "whether the death came close to the low mood in time",
        .changeWhen: "whether the change came close to the low mood in time",
        .disputeWhen: "whether the disagreement came close to the low mood in time",
        .lossHow: "how it was to lose them", .lossAfter: "whether there was room to mourn",
        .changeLost: "what was lost with the change", .changeNew: "what the change asks for now",
        .disputeAbout: "what each side wants",
        .expectsOf: "what is expected of them, which a dispute rests on",
        .expectedBy: "what they expect, which a dispute rests on",
        .argumentsGo: "how a disagreement goes and ends",
        .tiesOverYears: "whether it was so long before the low mood",
        .mattersMost: "what the client wants to begin with", .different: "what the client hopes for",
        .fitsBetter: "what the client would rather begin with",
    ]
}
