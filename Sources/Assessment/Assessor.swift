package import CaseModel
import TextMatching

/// Reads words and inventories with a rule book and suggests where to begin.
package struct Assessor: Sendable {
    /// Where schools differ.
    package struct Settings: Equatable, Sendable {
        /// Whether losses that are not deaths count as grief (Stuart & Robertson) rather than as transitions.
        package var lossCountsAsGrief: Bool

        /// The settings; by default only a death counts as grief (Weissman, Markowitz & Klerman).
        package init(lossCountsAsGrief: Bool = false) { self.lossCountsAsGrief = lossCountsAsGrief }
    }

    package let rules: RuleBook
    package let settings: Settings

    /// An assessor with its rules.
    package init(rules: RuleBook, settings: Settings = Settings()) {
        self.rules = rules
        self.settings = settings
    }

    /// The disclosures in an answer, one of each kind.
    package func concerns(in text: String) -> [Concern] {
        var reader = TextReader(rules)
        reader.read(text)
        var gathering = Gathering()
        gathering.add(reader, text.utf8.span, question: nil, lossCountsAsGrief: settings.lossCountsAsGrief)
        return gathering.concerns
    }

    /// The events that an answer mentions in passing, in the order in which they are told.
    ///
    /// Overlapping mentions count once, the longest.
    package func mentions(in text: String) -> [Mention] {
        var reader = TextReader(rules)
        reader.read(text)
        let longestFirst = reader.mentions.sorted { $0.range.count > $1.range.count }
        var kept: [TextReader.Finding] = []
        for finding in longestFirst where !kept.contains(where: { $0.range.overlaps(finding.range) }) {
            kept.append(finding)
        }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { finding in
            guard case .mention(let kind) = rules.rules[finding.rule].subject else { return nil }
            let bytes = text.utf8.span
            let person = reader.people.filter {
                finding.range.contains($0.lowerBound) && $0.upperBound <= finding.range.upperBound
            }
            .max { $0.count < $1.count }
            return Mention(
                rule: rules.rules[finding.rule].id, kind: kind, quote: bytes.text(finding.range),
                range: finding.range,
                who: person.map { bytes.text($0) })
        }
    }

    /// Where to begin, by everything in the client's own words and every stated fact.
    package func suggestion(for inventory: Inventory) -> Suggestion {
        var reader = TextReader(rules)
        var gathering = Gathering()
        let answers = inventory.answersInOrder.filter(\.isFreeText).map { ($0.key, $0.words ?? "") }
        for (question, words) in answers + inventory.remarks.map({ ($0.question, $0.words) }) {
            reader.read(words)
            gathering.add(
                reader, words.utf8.span, question: question, lossCountsAsGrief: settings.lossCountsAsGrief)
        }
        for asked in inventory.askedInReview {
            let words = asked.content.words
            reader.read(words)
            gathering.add(
                reader, words.utf8.span, question: .askedInReview,
                lossCountsAsGrief: settings.lossCountsAsGrief)
        }
        gathering.add(inventory.statedFacts + inventory.factsOfReview, rules)
        return suggestion(gathering, .inventory)
    }

    /// Where to begin, by one text alone.
    package func suggestion(forText text: String) -> Suggestion {
        var reader = TextReader(rules)
        return suggestion(for: text.utf8.span, with: &reader)
    }

    /// Where to begin, by one text of many; `reader` must be of the same rule book.
    ///
    /// What cues set aside is left out where it is not asked for.
    package func suggestion(
        for text: Span<UInt8>, with reader: inout TextReader, setAside: Bool = true
    ) -> Suggestion {
        reader.read(text)
        var gathering = Gathering()
        gathering.add(
            reader, text, question: nil, lossCountsAsGrief: settings.lossCountsAsGrief, setAside: setAside)
        return suggestion(gathering, .text)
    }

    private func suggestion(_ gathering: Gathering, _ source: Deliberation.Source) -> Suggestion {
        var deliberation = Deliberation(
            source: source, supporting: gathering.supporting, opposing: gathering.opposing,
            concerns: gathering.concerns)
        deliberation.decide()
        let areas = ProblemArea.allCases.map { area in
            Suggestion.Area(
                area: area, present: deliberation.present[area.place], for: gathering.supporting[area.place],
                against: gathering.opposing[area.place])
        }
        return Suggestion(
            focus: deliberation.focus, second: deliberation.second, strength: deliberation.strength,
            areas: areas,
            setAside: gathering.setAside, concerns: gathering.concerns, reasoning: deliberation.reasoning,
            ask: deliberation.ask, openBetween: deliberation.openBetween, rulebook: rules.hash)
    }
}
