package import CaseModel
import TextMatching

/// Why an area was not suggested for a text: what spoke for it, what nearly did, and what stood in the way.
package struct WhyNot: Equatable, Sendable {
    /// A rule that did not count, and why.
    package struct Near: Equatable, Sendable {
        /// What kept it from counting.
        package enum Reason: Equatable, Sendable {
            /// A cue explained its words away.
            case setAside(cue: String, words: String?)
            /// Its words are there but something else that it asks for is not.
            case unmet(String)
            /// Part of its words is there.
            case lacks(String)
        }

        package let rule: String
        package let why: String
        package let points: Int
        /// The words in the text that come near.
        package let quote: String
        package let reason: Reason
    }

    package let area: ProblemArea
    /// The decision without a question asked of it.
    package let suggestion: Suggestion
    /// The rules that came near, those that lacked least first.
    package let near: [Near]

    /// The points that were missing for the area to be present; 0 when it is.
    package var missing: Int {
        let points = suggestion[area]?.points ?? 0
        return max(0, DecisionStep.presencePoints(area) - points)
    }
}

extension Assessor {
    /// The most rules that come near which are named.
    private static let mostNear = 6

    /// Why `area` is not what is suggested for a text.
    package func whyNot(_ area: ProblemArea, in text: String) -> WhyNot {
        var reader = TextReader(rules)
        reader.read(text)
        let suggestion = suggestion(forText: text)
        let fired = Set(suggestion.areas.flatMap { $0.for + $0.against }.map(\.rule))
        let candidates = rules.rules.filter {
            $0.subject == .area(area) && $0.points > 0 && !$0.any.isEmpty && !fired.contains($0.id)
        }
        let aside = suggestion.setAside.filter { aside in candidates.contains { $0.id == aside.rule } }
            .compactMap { aside in
                rules.rule(aside.rule).map {
                    WhyNot.Near($0, aside.quote, .setAside(cue: aside.cue, words: aside.cueQuote))
                }
            }
        let known = Set(aside.map(\.rule))
        let others = nearly(candidates.filter { !known.contains($0.id) }, in: text)
        return WhyNot(area: area, suggestion: suggestion, near: Array((aside + others).prefix(Self.mostNear)))
    }

    /// The rules whose words are in the text whole or but for a part, those that lack least first; one word alone
    /// is no part.
    private func nearly(_ candidates: [Rule], in text: String) -> [WhyNot.Near] {
        var patterns: [Pattern] = []
        var uses: [(rule: Rule, lacking: String?, kept: Int)] = []
        for rule in candidates {
            for pattern in rule.any {
                patterns.append(pattern)
                uses.append((rule, nil, .max))
                for relaxation in pattern.relaxations {
                    patterns.append(relaxation.pattern)
                    uses.append((rule, relaxation.lacking, relaxation.kept))
                }
            }
        }
        var scanner = PhraseScanner(PhraseSet(phrases: patterns))
        scanner.scan(text)
        var best: [String: (near: WhyNot.Near, kept: Int, length: Int)] = [:]
        let bytes = text.utf8.span
        for match in scanner.matches {
            let (rule, lacking, kept) = uses[match.phrase]
            let quote = bytes.text(match.range)
            if lacking != nil, !quote.contains(" ") { continue }
            let reason = lacking.map(WhyNot.Near.Reason.lacks) ?? .unmet(unmet(rule, in: text))
            let found = (WhyNot.Near(rule, quote, reason), kept, match.range.count)
            if let before = best[rule.id], (before.kept, before.length) >= (kept, match.range.count) {
                continue
            }
            best[rule.id] = found
        }
        return best.values.sorted {
            ($0.kept, $0.length, $1.near.rule) > ($1.kept, $1.length, $0.near.rule)
        }.map(\.near)
    }

    /// What a rule asks for besides its own words that the text does not give.
    private func unmet(_ rule: Rule, in text: String) -> String {
        var reader = TextReader(rules)
        reader.read(text)
        let fired = Set(reader.findings.map { rules.rules[$0.rule].id })
        func holds(_ condition: Rule.Condition) -> Bool {
            switch condition {
            case .rule(let id): return fired.contains(id)
            case .pattern(let pattern):
                var scanner = PhraseScanner(PhraseSet(phrases: [pattern]))
                scanner.scan(text)
                return !scanner.matches.isEmpty
            }
        }
        if let asked = rule.all.first(where: { !holds($0) }) { return "asks for \(asked.name) too" }
        if let barred = rule.without.first(where: holds) { return "does not count beside \(barred.name)" }
        if rule.times > 1 { return "asks to be found at \(rule.times) places" }
        if !rule.only.isEmpty {
            let kinds = rules.cues.kinds.indices.filter { rule.only.contains(CueKind(index: $0)) }
            return "asks to stand in: \(kinds.map { rules.cues.kinds[$0] }.joined(separator: ", "))"
        }
        return "is explained away where it stands"
    }
}

extension WhyNot.Near {
    fileprivate init(_ rule: Rule, _ quote: String, _ reason: Reason) {
        self.init(rule: rule.id, why: rule.why, points: rule.points, quote: quote, reason: reason)
    }
}

extension Rule.Condition {
    /// The condition as rule files write it.
    var name: String {
        switch self {
        case .rule(let id): id
        case .pattern(let pattern): "“\(pattern.source)”"
        }
    }
}
