import Assessment
import CaseModel

/// A draft of the interpersonal formulation, from what the client told: to be changed line by line, and read aloud.
///
/// A formulation links how the client is with one area and has to be accepted by the client (Markowitz, Phases of
/// treatment): the illness, the event, the link in time, the focus, strengths, hope, and whether it fits. The illness is
/// left out, since the program never diagnoses; the clinician names it.
struct FormulationDraft {
    let inventory: Inventory
    let suggestion: Suggestion
    let content: InterviewContent
    let today: Day

    private var wording: Wording { Wording(inventory: inventory, phrases: content.phrases) }
    private var places: StandingOut {
        StandingOut(inventory: inventory, suggestion: suggestion, wording: wording)
    }

    /// The lines of the draft.
    var lines: [String] { onset + link + focus + strengths + hope + ["Does that fit how you see it?"] }

    /// The line with which a clinician names the illness; that nobody is to blame for it belongs to naming it.
    static func illness(_ name: String) -> String {
        "What you have has a name: \(name). It is an illness, and you are not to blame for it."
    }

    private var onset: [String] {
        guard let date = inventory.onset, date.interval != nil else {
            return ["You feel low; when that began we do not know yet."]
        }
        return ["You began to feel low \(inFlow(DateReader.phrase(for: date, today: today)))."]
    }

    /// What was decided, or what is suggested while nothing is; a second area has to be decided on.
    private var areas: (first: ProblemArea?, second: ProblemArea?) {
        guard let decision = inventory.decisions.last?.content else {
            return (suggestion.focus, nil)
        }
        return (decision.focus, decision.second)
    }

    /// The event and its place in time: that of the area, where it came close to the low mood, else the first that did.
    private var link: [String] {
        let near = inventory.lifeEvents.filter { event in
            inventory.isNearOnset(event, asked: Questionnaire.dateQuestion(of: event.kind))
        }
        let kind = areas.first?.eventKind
        guard let event = near.first(where: { $0.kind == kind }) ?? near.first else {
            return ["What came with it in your life is still to be found."]
        }
        let label = wording.label(of: event)
        let when = event.when.map { ", \(DateReader.phrase(for: $0, today: today))" } ?? ""
        return [
            "Close to that time came \(label)\(when).",
            "So we look at the two together: your mood, and \(label).",
        ]
    }

    private var focus: [String] {
        guard let first = areas.first else {
            return ["Where to begin is still open; we will find it together."]
        }
        let place = matter(of: first)
        let begin: String =
            switch first {
            case .dispute: "We would begin with a dispute: \(place)."
            case .transition: "We would begin with a role transition: \(place)."
            case .grief: "We would begin with grief: \(place)."
            case .sensitivities: "We would begin with sensitivities: \(place)."
            }
        return [begin] + (areas.second.map { ["After that we would look at \(matter(of: $0))."] } ?? [])
    }

    /// What an area is about; a dispute that no disagreement was told of is with whom most of its evidence is about.
    private func matter(of area: ProblemArea) -> String {
        guard area == .dispute, inventory.lifeEvents(.disagreement).isEmpty else {
            return places.place(of: area)
        }
        let evidence = suggestion[area]?.for ?? []
        let people = evidence.compactMap { evidence -> PersonID? in
            switch evidence.basis {
            case .quote(_, _, let key): key?.person
            case .fact(_, _, let person): person
            }
        }
        let named = inventory.people.map { person in (person, people.count { $0 == person.id }) }
        guard let (person, count) = named.max(by: { $0.1 < $1.1 }), count > 0 else {
            return places.place(of: area)
        }
        return content.phrases(.placeDispute, ["person": person.address])
    }

    /// Who is close, who can be told, and something good in the client's words.
    private var strengths: [String] {
        let present = inventory.people.filter { $0.standing == .present }
        let close = present.filter { inventory.closeness($0.id).map { $0 <= .close } ?? false }
        let told = present.filter { inventory.choice(.confides, .person($0.id)) == "yes" }
        var lines: [String] = []
        if !close.isEmpty { lines.append("Close to you: \(Wording.joined(close.map(\.address))).") }
        if !told.isEmpty { lines.append("How you feel is known to \(Wording.joined(told.map(\.address))).") }
        let good = (close + present).lazy.compactMap { person -> String? in
            guard let words = inventory.words(.goodBetween, .person(person.id)), words.isRemark else {
                return nil
            }
            return "Of \(person.address) you said: “\(words.onOneLine.shortened)”"
        }
        return lines + [good.first].compactMap { $0 }
    }

    private var hope: [String] {
        let wishes: [(QuestionID, String)] = [
            (.mattersMost, "What matters most to you:"), (.different, "What you would like to be different:"),
        ]
        return wishes.compactMap { question, start in
            inventory.words(question).map { "\(start) “\($0.onOneLine.shortened)”" }
        }
    }

    /// A date within a sentence: a month or a year takes "in", what begins with a word that says when takes nothing.
    private func inFlow(_ phrase: String) -> String {
        let first = phrase.split(separator: " ").first.map { String($0).lowercased() } ?? ""
        let takesIn =
            DateLexicon.monthNames.contains(first) || Int(first).map { $0 > 31 } ?? false
            || ["early", "late", "mid", "spring", "summer", "autumn", "winter"].contains(first)
        if takesIn { return "in \(phrase)" }
        return Int(first) == nil ? phrase : "on \(phrase)"
    }
}

extension String {
    /// The text, or its beginning where it is longer than a line or two.
    fileprivate var shortened: String {
        guard count > 140 else { return self }
        let words = prefix(140).split(separator: " ").dropLast()
        return words.joined(separator: " ") + " …"
    }
}
