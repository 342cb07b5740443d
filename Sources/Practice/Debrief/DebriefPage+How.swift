package import Assessment
import CaseModel

extension Debrief {
    /// How the trainee asked: counts, with a good turn and one to try again for each.
    var howAsked: [DebriefPage.Block] {
        var blocks: [DebriefPage.Block] = [.entries(counts)]
        let pairs: [(good: Set<Coaching.Comment>, retry: [Coaching.Comment])] = [
            ([.open], [.double, .leading, .interrogated, .closed]),
            ([.reflection, .silence, .summary], [.missedFeeling]),
            ([.namingIllness, .link, .askedPlainly], [.advice, .reassurance, .jargon, .notUnderstood]),
        ]
        for pair in pairs {
            let lines =
                [bestQuote(pair.good).map { "Good, \($0.words(before: "turn"))" }].compactMap { $0 }
                + [quote(pair.retry).map { "Try again, \($0.words(before: "turn"))" }].compactMap { $0 }
            if !lines.isEmpty { blocks.append(.list(lines)) }
        }
        let further = (quotes(.double) + quotes(.leading)).dropFirst()
        if !further.isEmpty {
            blocks += [
                .paragraph("Other double or leading questions:"),
                .list(further.map { $0.words(before: "Turn") }),
            ]
        }
        return blocks
    }

    private var counts: [DebriefPage.Entry] {
        let (trainee, client) = words
        return [
            .init(
                name: "Questions",
                value: [MoveKind.open, .closed, .leading, .double].map { "\(count($0)) \($0.rawValue)" }
                    .joined(separator: ", ")),
            .init(
                name: "Said back",
                value: [
                    Self.number(count(.reflection), "reflection", "reflections"),
                    Self.number(count(.summary), "summary", "summaries"),
                    Self.number(count(.silence), "silence", "silences"),
                ].joined(separator: ", ")),
            .init(
                name: "Feelings",
                value: feelings.shown == 0
                    ? "none that hurt was shown"
                    : "\(feelings.shown) that hurt, \(feelings.met) met before the next question"),
            .init(
                name: "Too early",
                value: [
                    Self.number(count(.advice), "piece of advice", "pieces of advice"),
                    Self.number(count(.reassurance), "reassurance", "reassurances"),
                    Self.number(count(.jargon), "word of jargon", "words of jargon"),
                ].joined(separator: ", ")),
            .init(name: "Words", value: "yours \(trainee), the client’s \(client)"),
        ]
    }

    private static func number(_ count: Int, _ one: String, _ more: String) -> String {
        "\(count) \(count == 1 ? one : more)"
    }

    /// The focus against the key and against what the classifier makes of the talk.
    var whereToBegin: [DebriefPage.Block] {
        func areas(_ focus: ProblemArea?, _ second: ProblemArea?) -> String {
            focus.orUndecided + (second.map { ", then \($0.rawValue)" } ?? "")
        }
        var blocks: [DebriefPage.Block] = [
            .entries([
                .init(name: "You", value: areas(conclusion.focus, conclusion.second)),
                .init(name: "The expert", value: areas(client.key.focus, client.key.second)),
                .init(name: "Kith, from what you obtained", value: suggestion.focusAndStrength),
            ]),
            .paragraph(client.key.reasoning.joined(separator: " ")),
            .entries(
                ProblemArea.allCases.compactMap { area in
                    client.key.areas[area].map {
                        .init(
                            name: area.rawValue.prefix(1).uppercased() + area.rawValue.dropFirst(), value: $0)
                    }
                }),
        ]
        if !client.hard.isEmpty { blocks.append(.paragraph("What makes this client hard: \(client.hard)")) }
        blocks += quotesRelied
        let needed = facts.filter(\.isNeeded)
        let missing = needed.filter { $0.turn == nil }
        if !missing.isEmpty {
            let all = missing.count == needed.count
            let ask = all ? " The question that finds it: “\(self.client.key.ask)”" : ""
            blocks.append(.paragraph("What other questions would have brought to light.\(ask)"))
            blocks.append(.list(missing.map { "\($0.what)\($0.wouldSay.map { " “\($0)”" } ?? "")" }))
        }
        return blocks
    }

    private var quotesRelied: [DebriefPage.Block] {
        let relied = conclusion.turns.compactMap { number in turns.first { $0.number == number } }
        var blocks: [DebriefPage.Block] = []
        if !relied.isEmpty {
            blocks += [
                .paragraph("You relied on:"),
                .list(relied.map { "Turn \($0.number): “\(TurnQuote.shortened($0.reply, to: 160))”" }),
            ]
        }
        if !conclusion.against.isEmpty {
            blocks.append(.paragraph("Against it you said: “\(conclusion.against)”"))
        }
        return blocks
    }

    /// What was said to the client at the end, part by part, and a model.
    var formulation: [DebriefPage.Block] {
        guard !conclusion.formulation.isEmpty else {
            return [
                .paragraph("You said no formulation. One way to say it: “\(client.key.formulation)”")
            ]
        }
        let there = FormulationPart.allCases.filter(conclusion.parts.contains).map(\.rawValue)
        let missing = FormulationPart.allCases.filter { !conclusion.parts.contains($0) }.map(\.rawValue)
        var blocks: [DebriefPage.Block] = [.paragraph("“\(conclusion.formulation)”")]
        if !there.isEmpty { blocks.append(.paragraph("In it: \(there.joined(separator: "; ")).")) }
        if !missing.isEmpty {
            blocks.append(.paragraph("Not in it, or not seen: \(missing.joined(separator: "; "))."))
        }
        return blocks + [.paragraph("One way to say it: “\(client.key.formulation)”")]
    }
}

extension Suggestion {
    /// The focus with its strength in brackets, or that it is undecided.
    package var focusAndStrength: String {
        focus.map { "\($0.rawValue) (\(strength.rawValue))" } ?? focus.orUndecided
    }
}
