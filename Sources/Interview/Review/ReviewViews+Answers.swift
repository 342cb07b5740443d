import Assessment
import CaseModel

/// The answers to what a clinician asks of a case.
extension ReviewViews {
    func passages(for command: ReviewCommand) -> [Passage] {
        switch command {
        case .summary: summary
        case .safety: [.list(safetyLines)]
        case .why(let area): [.list(why(area))]
        case .whyNot(let area): [.list(whyNot(area))]
        case .against: [.list(against)]
        case .compare(let areas): compared(areas)
        case .quotes(let area): [.list(quotes(area))]
        case .people: [.list(people)]
        case .person(let name): person(name)
        case .circle: CircleView(inventory: inventory, phrases: session.content.phrases).passages
        case .timeline: [.list(timeline)]
        case .phq: [.named(items)]
        case .gaps: [.list(gapLines)]
        case .without(let phrase): [.list(without(phrase))]
        case .notes: [.list(notes)]
        case .help: [.named(Self.help)]
        default: []
        }
    }

    /// The first screen, with how to go on from it.
    var summary: [Passage] {
        [
            .named(
                [NamedLine("CASE", session.title)] + firstScreen
                    + [NamedLine("", "Type help for what can be asked, agree to decide, quit to leave.")])
        ]
    }

    private static let help = [
        NamedLine("summary, safety", "the first screen; every concern, and how it was met"),
        NamedLine("why, why grief", "what speaks for an area, each rule with its points"),
        NamedLine("whynot grief", "why an area is not suggested, and what came near"),
        NamedLine("against", "what speaks against what is suggested"),
        NamedLine("compare", "two areas side by side, beside what was decided"),
        NamedLine("quotes, quotes grief", "the client’s own words"),
        NamedLine("people, person Anna", "who matters, and what was said of them"),
        NamedLine("circle, timeline, phq", "as the client drew and answered them"),
        NamedLine("gaps", "what was asked and not answered"),
        NamedLine("ask", "what to ask next, what it settles, and what is said"),
        NamedLine("without \"my mum died\"", "what changes if that were not said"),
        NamedLine("note WORDS, notes", "keep a note; all that was noted, asked and decided"),
        NamedLine("agree", "decide as suggested; agree dispute adds a second"),
        NamedLine("focus grief because …", "decide otherwise; focus grief then dispute because"),
        NamedLine("undecided because …", "leave it open for now"),
        NamedLine("formulation", "a draft to read aloud and change line by line"),
        NamedLine("contract 16", "sessions with their days; contract 8 from 3 December"),
        NamedLine("report anna.html", "the document; report for-anna.html for client"),
        NamedLine("next", "the next case that needs you"),
        NamedLine("quit", "leave; everything is saved"),
    ]

    private var safetyLines: [String] {
        guard !inventory.concerns.isEmpty else {
            return ["No concern was raised. That is no sign of safety; ask."]
        }
        return inventory.concerns.map { concern in
            let place = concern.quote == nil ? "" : "\(reading.question(concern.question)), "
            return "\(concern.words) (\(place)\(concern.at.day.plainly)): \(Self.met(concern.choice))"
        }
    }

    /// How a concern was met, by the choice that was stored.
    private static func met(_ choice: String?) -> String {
        switch choice {
        case nil: "the client has not chosen how to go on"
        case "go-on": "the client chose to go on"
        case "pause": "the client chose to pause"
        case "stop": "the client chose to stop"
        case CaseEvent.metInReview: "told in review"
        case .some(let other): other
        }
    }

    private func why(_ area: ProblemArea?) -> [String] {
        let wanted = area ?? suggestion.focus
        let areas = suggestion.areas.filter { wanted == nil ? !$0.for.isEmpty : $0.area == wanted }
        let weighed = areas.flatMap { area in [points(of: area)] + (area.for + area.against).map(withReason) }
        let lines = weighed.isEmpty ? ["Nothing that was said speaks for any area."] : weighed
        return (area == nil || area == suggestion.focus ? suggestion.reasoning : []) + lines
    }

    private func points(of area: Suggestion.Area) -> String {
        "\(area.area.rawValue): \(Points.inWords(area.points))"
    }

    private func withReason(_ evidence: Evidence) -> String {
        "  \(line(evidence))  \(evidence.why) [\(evidence.rule)]"
    }

    private var against: [String] {
        guard let focus = suggestion.focus else {
            return ["Nothing is suggested, so nothing speaks against it. Type compare or why."]
        }
        let own = suggestion[focus]?.against ?? []
        let others = ranked.filter { $0.area != focus && $0.points > 0 }.flatMap { other in
            ["  for \(points(of: other))"] + Self.strongest(other.for).map { "    \(line($0))" }
        }
        let aside = suggestion.setAside.prefix(5).map { "  set aside: “\($0.quote)”, \($0.cue)" }
        let lines = own.map(withReason) + others + aside
        return lines.isEmpty
            ? ["Nothing that was said speaks against \(focus.rawValue)."]
            : ["Against \(focus.rawValue):"] + lines
    }

    private func whyNot(_ area: ProblemArea) -> [String] {
        if suggestion.focus == area { return ["\(area.rawValue) is what is suggested."] + why(area) }
        let text = inventory.answersInOrder.filter(\.isFreeText).compactMap(\.words).joined(separator: "\n")
        let near = session.assessor.whyNot(area, in: text).near.filter(\.isWhole).prefix(4).map {
            "  “\($0.quote.onOneLine)”  \($0.why) [\($0.rule)]: \($0.reason.words)"
        }
        return ["Suggested is: \(suggestion.inWords)."] + why(area)
            + (near.isEmpty ? ["Nothing else came near."] : ["Came near:"] + near)
    }

    private func quotes(_ area: ProblemArea?) -> [String] {
        let areas = ranked.filter { area == nil || $0.area == area }
        let found = areas.flatMap { area in
            (area.for + area.against).compactMap { evidence -> String? in
                guard case .quote(_, _, let question) = evidence.basis else { return nil }
                let place = question.map { " (\(reading.question($0)))" } ?? ""
                return "\(area.area.rawValue): \(basis(evidence))\(place)"
            }
        }
        let lines = found.reduce(into: [String]()) { lines, next in
            if !lines.contains(next) { lines.append(next) }
        }
        return lines.isEmpty ? ["No words of the client were counted."] : lines
    }

    private func without(_ phrase: String) -> [String] {
        var changed = inventory
        var places = 0
        for answer in inventory.answersInOrder where answer.isFreeText {
            guard let left = answer.words.flatMap({ $0.blanking(phrase) }) else { continue }
            let reply = Reply.said(words: left, value: .text)
            changed.apply(StampedEvent(at: answer.at, event: .answered(question: answer.key, reply: reply)))
            places += 1
        }
        guard places > 0 else {
            return ["“\(phrase)” was not said in these words. Type quotes to see what was counted."]
        }
        let after = session.assessor.suggestion(for: changed)
        let points = zip(suggestion.areas, after.areas).filter { $0.points != $1.points }
            .map { "  \($0.area.rawValue): \($0.points) to \($1.points)" }
        let (old, new) = (suggestion.inWords, after.inWords)
        return ["Without “\(phrase)”: \(old == new ? "stays \(old)" : "\(old) becomes \(new)")."]
            + (points.isEmpty ? ["  No points hang on it."] : points)
    }
}

extension WhyNot.Near {
    /// Whether all its words were found, and not only some of them, which may be anyone's everyday words.
    fileprivate var isWhole: Bool { if case .lacks = reason { false } else { true } }
}

extension String {
    /// The text with spaces where a phrase stood, whatever its capitals; nil where it does not stand.
    fileprivate func blanking(_ phrase: String) -> String? {
        let (plain, sought) = (lowercased(), phrase.lowercased())
        guard plain.count == count, let range = plain.firstRange(of: sought) else { return nil }
        let start = index(startIndex, offsetBy: plain.distance(from: plain.startIndex, to: range.lowerBound))
        let end = index(start, offsetBy: sought.count)
        return self[..<start] + String(repeating: " ", count: sought.count) + self[end...]
    }
}
