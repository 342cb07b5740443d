/// A debrief laid out for reading: sections with what stands in them.
package struct DebriefPage: Equatable, Sendable {
    /// What a section is made of.
    package enum Block: Equatable, Sendable {
        case paragraph(String)
        case list([String])
        case entries([Entry])
        case table(heading: [String], rows: [[String]])
    }

    /// A name with what stands for it.
    package struct Entry: Equatable, Sendable {
        package let name: String
        package let value: String
    }

    /// A part under a title.
    package struct Section: Equatable, Sendable {
        package let title: String
        package let blocks: [Block]
    }

    package let title: String
    package let sections: [Section]
}

extension Debrief {
    /// The debrief as it is read; what there was to find out and the key stay closed until something was concluded.
    package var page: DebriefPage {
        let isConcluded = conclusion.isReached || !conclusion.formulation.isEmpty
        var sections: [DebriefPage.Section] = [
            .init(title: "What you found out", blocks: isConcluded ? foundOut : found),
            .init(title: "Whom you asked about", blocks: askedAbout),
            .init(title: "How you asked", blocks: howAsked),
        ]
        if isConcluded {
            sections += [
                .init(title: "Where you would begin", blocks: whereToBegin),
                .init(title: "What you said at the end", blocks: formulation),
                .init(title: "What to try next", blocks: [.paragraph(nextStep)]),
            ]
        }
        return DebriefPage(
            title: "Debrief: \(client.name), \(turns.count == 1 ? "1 turn" : "\(turns.count) turns")",
            sections: sections.filter { !$0.blocks.isEmpty })
    }

    private var found: [DebriefPage.Block] {
        let found = facts.filter { $0.turn != nil }.sorted { ($0.turn ?? 0) < ($1.turn ?? 0) }
        let count = "\(found.count) of \(facts.count) things that there were to find out came to light."
        return [.paragraph(count), .list(found.map { "Turn \($0.turn ?? 0): \($0.what)" })].filter {
            $0 != .list([])
        }
    }

    private var foundOut: [DebriefPage.Block] {
        let missed = facts.filter { $0.turn == nil }
        var blocks = found
        if !missed.isEmpty {
            blocks.append(.paragraph("Not found:"))
            blocks.append(
                .list(
                    missed.enumerated().map { index, fact in
                        let wasSaid = missed.prefix(index).contains { $0.advice == fact.advice }
                        return wasSaid ? fact.what : "\(fact.what) \(fact.advice)"
                    }))
        }
        if let held = firstMissed {
            blocks.append(
                .paragraph(
                    "First held back and never told: at turn \(held.number) you said “\(held.words)”, and the answer was “\(held.comment)” There was more. With more trust, or asked again later, it would have come."
                ))
        }
        return blocks
    }

    private var askedAbout: [DebriefPage.Block] {
        var blocks: [DebriefPage.Block] = []
        if !people.isEmpty {
            blocks.append(
                .table(
                    heading: ["Person", "Asked", "Not asked"],
                    rows: people.map {
                        [
                            $0.person.introduction, $0.asked.isEmpty ? "in passing" : names($0.asked),
                            few($0.missed),
                        ]
                    }))
        }
        if !peopleLeftOut.isEmpty {
            let left = peopleLeftOut.map(\.introduction).joined(separator: ", ")
            blocks.append(.paragraph("Not asked about at all: \(left)."))
        }
        blocks.append(
            .list(
                oneSided.map { side in
                    let question = question(on: side.missing, about: side.person)
                    return
                        "With \(side.person.spokenOf) you asked one side of what is expected only. The other: “\(question)”"
                }))
        let life = wholeLife.filter { $0.turn == nil }.map(\.topic)
        blocks.append(
            .paragraph(
                life.isEmpty
                    ? "Everything about the client’s life as a whole was asked."
                    : "About the client’s life as a whole you did not ask: \(names(life))."))
        let open = encounter.unaskedOfRisk
        if !open.isEmpty {
            blocks.append(
                .paragraph("Thoughts of dying came to light. Of these you did not ask: \(open.inWords)."))
        }
        return blocks.filter { $0 != .list([]) }
    }

    /// The topics of which the trainee is to hear first, and how many more there are.
    private func few(_ topics: [Topic]) -> String {
        let first = Self.worthAsking.filter(topics.contains).prefix(3)
        let more = topics.count - first.count
        let names = names(Array(first))
        return more > 0 && !first.isEmpty ? "\(names) and \(more) more" : names
    }

    /// What to ask of someone, the first first.
    private static let worthAsking: [Topic] = [
        .expectsOf, .expectedBy, .confiding, .changeBetween, .arguments, .deaths, .mourning, .liking,
        .closeness,
        .contact, .feelings, .wishes, .support, .person,
    ]

    private func names(_ topics: [Topic]) -> String {
        topics.isEmpty ? "–" : topics.map(coaching.name).joined(separator: ", ")
    }

    /// The fact of an identifier, if it did not come to light.
    private func missed(_ id: String) -> FactFound? { facts.first { $0.id == id && $0.turn == nil } }

    /// One thing to try, what matters most to the focus first.
    private var nextStep: String {
        if let missing = client.key.needs.lazy.compactMap(missed).first {
            return missing.wasAsked
                ? "Try again and stay longer with \(coaching.name(of: missing.slot)): say back what you hear, and ask on. More comes to those who wait."
                : "Try again and ask early: “\(missing.question)”"
        }
        if feelings.shown > feelings.met {
            return "Try again and, after each painful answer, say back what you saw before you ask on."
        }
        if count(.closed) > count(.open) { return "Try again with more open questions than closed ones." }
        if !wholeLife.allSatisfy({ $0.turn != nil }) {
            return "Try again and cover what was not asked about the client’s life as a whole."
        }
        return "Try a client who holds more back."
    }
}
