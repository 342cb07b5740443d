import CaseModel

/// Plays a script in many ways, to see which lines are said.
package struct ScriptPlay: Sendable {
    let client: ScriptedClient
    let manner: Manner

    /// The play of one client.
    package init(_ client: ScriptedClient, manner: Manner) {
        self.client = client
        self.manner = manner
    }

    /// The talk that asks everything of everyone again and again, with a reflection after each answer, and then does
    /// everything else that can be done.
    package func systematic(seed: UInt64 = 1) -> Encounter {
        var encounter = Encounter(client, style: .plain, seed: seed, manner: manner)
        for _ in 0..<4 {
            for topic in Topic.allCases {
                ask(topic, about: nil, &encounter)
                for person in client.people { ask(topic, about: person.id, &encounter) }
            }
            for aspect in RiskAspect.allCases { encounter.take(Move(asking: aspect)) }
            for person in client.people {
                for kind in Self.doings {
                    encounter.take(Move(asking: .person, about: person.id))
                    encounter.take(Move(doing: kind))
                }
            }
        }
        return encounter
    }

    /// What is done rather than asked and does no harm.
    private static let doings: [MoveKind] = MoveKind.allCases.filter {
        !MoveKind.forms.union([.advice, .reassurance, .jargon]).contains($0)
    }

    /// A talk of so many turns with topics, people and manner drawn by the seed.
    package func drawn(seed: UInt64, turns: Int) -> Encounter {
        var draws = SplitMix(seed: seed)
        var encounter = Encounter(client, seed: seed, manner: manner)
        for _ in 0..<turns {
            let roll = draws.next(below: 10)
            if roll < 3 {
                encounter.take(Move(doing: [.reflection, .silence, .summary][draws.next(below: 3)]))
            } else {
                let person =
                    draws.next(below: 2) == 0 ? nil : client.people[draws.next(below: client.people.count)].id
                let place = draws.next(below: Topic.allCases.count + RiskAspect.allCases.count)
                if place < Topic.allCases.count {
                    let topic = Topic.allCases[place]
                    encounter.take(Move(asking: topic, about: person, kind: roll < 8 ? .open : .closed))
                } else {
                    encounter.take(Move(asking: RiskAspect.allCases[place - Topic.allCases.count]))
                }
            }
        }
        return encounter
    }

    /// The model interview of the script, as recognised.
    package func model(_ recogniser: Recogniser, seed: UInt64 = 1) -> Encounter {
        var encounter = Encounter(client, seed: seed, manner: manner)
        for line in client.interview { encounter.take(recogniser.recognise(line)) }
        return encounter
    }

    private func ask(_ topic: Topic, about person: String?, _ encounter: inout Encounter) {
        encounter.take(Move(asking: topic, about: person))
        encounter.take(Move(doing: .reflection))
    }
}

/// How often each line of a script was said, by what kind of talk.
package struct ScriptCoverage: Equatable, Sendable {
    /// A line of the script.
    package struct Line: Equatable, Sendable {
        package let id: String
        package let isInModel: Bool
        package let isInSystematic: Bool
        /// The drawn talks in which it was said.
        package let drawn: Int

        /// Whether no talk at all brought it.
        package var isNeverSaid: Bool { !isInModel && !isInSystematic && drawn == 0 }
    }

    package let lines: [Line]
    package let talks: Int

    /// Plays the model interview, the systematic one and so many drawn talks of so many turns.
    package init(_ play: ScriptPlay, _ recogniser: Recogniser, talks: Int, turns: Int, seed: UInt64) {
        let model = play.model(recogniser).linesSaid
        let systematic = play.systematic().linesSaid
        var drawn: [String: Int] = [:]
        for talk in 0..<talks {
            for line in play.drawn(seed: seed &+ UInt64(talk), turns: turns).linesSaid {
                drawn[line, default: 0] += 1
            }
        }
        self.talks = talks
        lines = play.client.lines.map { line in
            Line(
                id: line.id, isInModel: model.contains(line.id), isInSystematic: systematic.contains(line.id),
                drawn: drawn[line.id, default: 0])
        }
    }
}
