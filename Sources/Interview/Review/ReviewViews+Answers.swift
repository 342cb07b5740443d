import Assessment
import CaseModel

/// The answers to what a clinician asks of a case.
extension ReviewViews {
    func passages(for command: ReviewCommand) -> [Passage] {
        switch command {
        case .summary: [.list(summary)]
        case .why(let area): [.list(why(area))]
        case .whyNot(let area): [.list(whyNot(area))]
        case .against: [.list(against)]
        case .quotes(let area): [.list(quotes(area))]
        case .people: [.list(people)]
        case .person(let name): [.list(person(name))]
        case .circle: CircleView(inventory: inventory, phrases: session.content.phrases).passages
        case .timeline: [.list(timeline)]
        case .phq: [.list(items)]
        case .gaps: [.list(gapLines)]
        case .without(let phrase): [.list(without(phrase))]
        case .notes: [.list(notes)]
        case .help: [.list(Self.help)]
        default: []
        }
    }

    private static let help = [
        "summary               the first screen again",
        "why, why grief        what speaks for an area, with each rule and its points",
        "whynot grief          why an area is not suggested, and what came near",
        "against               what speaks against what is suggested",
        "quotes, quotes grief  the client’s own words",
        "people, person Anna   who matters, and what was said of them",
        "circle, timeline      as the client drew them",
        "phq, gaps             the items of the PHQ-9; what was asked and not answered",
        "ask                   what to ask next, with room for what is said",
        "without \"my mum died\" what changes if that were not said",
        "note TEXT, notes      keep a note, read what was noted and decided",
        "agree                 decide as suggested; agree dispute names a second area",
        "focus AREA because …  decide otherwise; focus grief then dispute because …",
        "undecided because …   leave it open for now",
        "quit                  leave; everything is saved",
    ]

    private func why(_ area: ProblemArea?) -> [String] {
        let wanted = area ?? suggestion.focus
        let areas = suggestion.areas.filter { wanted == nil ? !$0.for.isEmpty : $0.area == wanted }
        let weighed = areas.flatMap { area in
            ["\(area.area.rawValue): \(area.points) \(area.points == 1 ? "point" : "points")"]
                + (area.for + area.against).map(withReason)
        }
        let lines = weighed.isEmpty ? ["Nothing that was said speaks for any area."] : weighed
        return lines + (area == nil || area == suggestion.focus ? suggestion.reasoning : [])
    }

    private func withReason(_ evidence: Evidence) -> String {
        "  \(line(evidence))  \(evidence.why) [\(evidence.rule)]"
    }

    private var against: [String] {
        guard let focus = suggestion.focus else { return ["Nothing is suggested."] }
        let own = suggestion.areas.first { $0.area == focus }?.against ?? []
        let others = suggestion.areas.filter { $0.area != focus && $0.points > 0 }.sorted {
            $0.points > $1.points
        }
        let lines =
            own.map(withReason)
            + others.map {
                "  \($0.area.rawValue) has \($0.points): \(Self.strongest($0.for).map(line).joined(separator: "; "))"
            }
        let aside = suggestion.setAside.prefix(5).map { "  set aside: “\($0.quote)”, \($0.cue)" }
        return lines.isEmpty && aside.isEmpty
            ? ["Nothing that was said speaks against \(focus.rawValue)."]
            : ["Against \(focus.rawValue):"] + lines + aside
    }

    private func whyNot(_ area: ProblemArea) -> [String] {
        if suggestion.focus == area { return ["\(area.rawValue) is what is suggested."] + why(area) }
        let text = inventory.answersInOrder.filter(\.isFreeText).compactMap(\.words).joined(separator: "\n")
        let near = session.assessor.whyNot(area, in: text).near.map { near in
            "  “\(near.quote)”  \(near.why) [\(near.rule)]: \(near.reason.words)"
        }
        return why(area) + (near.isEmpty ? ["No rule came near."] : ["Rules that came near:"] + near)
    }

    private func quotes(_ area: ProblemArea?) -> [String] {
        let areas = suggestion.areas.filter { area == nil || $0.area == area }
        let found = areas.flatMap { area in
            (area.for + area.against).compactMap { evidence -> String? in
                guard case .quote(let words, _, let question) = evidence.basis else { return nil }
                let place = question.map { " (\(session.reading.question($0)))" } ?? ""
                return "\(area.area.rawValue): “\(words)”\(place)"
            }
        }
        return found.isEmpty ? ["No words of the client were counted."] : found
    }

    private var people: [String] {
        let lines = inventory.people.map { person in
            let ring = inventory.closeness(person.id).map { "ring \($0.rawValue)" } ?? "no ring"
            let wished = inventory.closenessWished(person.id).map { ", wished \($0.rawValue)" } ?? ""
            let standing = person.standing == .present ? "" : ", \(person.standing.rawValue)"
            return "\(person.introduction)\(standing): \(ring)\(wished)"
        }
        return lines.isEmpty ? ["Nobody was named."] : lines
    }

    private func person(_ name: String) -> [String] {
        let wanted = name.lowercased()
        let found = inventory.people.first {
            [$0.name, $0.relationshipWords].contains { $0?.lowercased() == wanted }
                || $0.introduction.lowercased().contains(wanted)
        }
        guard let found else { return ["Nobody of that name. Type people to see who there is."] }
        let told = inventory.answersInOrder.filter { $0.key.person == found.id }
            .map { "\(session.reading.question($0.key)): \(session.reading.reply($0))" }
        return [found.introduction] + (told.isEmpty ? ["Nothing more was said."] : told)
    }

    private var timeline: [String] {
        let lines = session.reading.timeline(today: today).map {
            "\($0.isOnset ? "*" : "|")  \($0.when): \($0.label)"
        }
        return lines.isEmpty ? ["Nothing was dated."] : lines
    }

    private var items: [String] {
        let lines = PHQ9.itemQuestions.map { question in
            "\(inventory.choice(question) ?? "–")  \(session.reading.question(QuestionKey(question)))"
        }
        return lines + ["A score alone neither makes nor excludes a diagnosis."]
    }

    private var gapLines: [String] {
        let lines = gaps.map { "\(session.reading.question($0.key)): \(session.reading.reply($0))" }
        return lines.isEmpty ? ["Everything that was asked was answered."] : lines
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
        guard places > 0 else { return ["“\(phrase)” was not said in these words."] }
        let after = session.assessor.suggestion(for: changed)
        let (old, new) = (suggestion.focus?.rawValue ?? "none", after.focus?.rawValue ?? "none")
        let points = zip(suggestion.areas, after.areas).filter { $0.points != $1.points }
            .map { "  \($0.area.rawValue): \($0.points) to \($1.points)" }
        return [
            "Without “\(phrase)”: \(old) (\(suggestion.strength.rawValue)) \(old == new ? "stays" : "becomes") \(new) (\(after.strength.rawValue))"
        ]
            + (points.isEmpty ? ["  No points hang on it."] : points)
    }

    private var notes: [String] {
        let noted = inventory.notes.map { ($0.at, "note by \($0.by): \($0.content)") }
        let asked = inventory.askedInReview.map {
            ($0.at, "asked by \($0.by): \($0.content.question) “\($0.content.words)”")
        }
        let decided = inventory.decisions.map { ($0.at, $0.content.words(by: $0.by)) }
        let lines = (noted + asked + decided).enumerated().sorted {
            ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
        }
        .map(\.element.1)
        return lines.isEmpty ? ["Nothing was noted or decided yet."] : lines
    }
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
