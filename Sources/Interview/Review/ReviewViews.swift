import Assessment
import CaseModel

/// What a clinician is shown in a review.
struct ReviewViews {
    let session: ReviewSession
    let today: Day

    var inventory: Inventory { session.inventory }
    var suggestion: Suggestion { session.suggestion }
    var reading: CaseReading { session.reading }

    /// Questions that were asked and not answered, by the client or since in review.
    var gaps: [Answer] {
        let asked = Set(inventory.askedInReview.compactMap(\.content.key))
        return inventory.answersInOrder.filter { $0.isLeftOut && !asked.contains($0.key) }
    }

    /// The areas, that which counts most first; what is suggested comes before all.
    var ranked: [Suggestion.Area] {
        suggestion.areas.enumerated().sorted { one, other in
            let (left, right) = (rank(one.element), rank(other.element))
            return left == right ? one.offset < other.offset : left > right
        }.map(\.element)
    }

    private func rank(_ area: Suggestion.Area) -> Int {
        if area.area == suggestion.focus { return .max }
        return area.area == suggestion.second ? .max - 1 : area.points
    }

    /// What comes after the area that is suggested, or what comes nearest where none is; nil where nothing was found.
    var runnerUp: Suggestion.Area? {
        guard suggestion.focus != nil else { return ranked.first { !$0.for.isEmpty } }
        return ranked.dropFirst().first { $0.points > 0 && !$0.for.isEmpty }
    }

    /// The strongest evidence, the client's words before facts of the same weight, none that says the same again.
    static func strongest(_ evidence: [Evidence], atMost limit: Int = 2) -> [Evidence] {
        let order = evidence.enumerated().sorted { one, other in
            let (left, right) = (abs(one.element.points), abs(other.element.points))
            if left != right { return left > right }
            if one.element.isQuote != other.element.isQuote { return one.element.isQuote }
            return one.offset < other.offset
        }
        var kept: [Evidence] = []
        for (_, evidence) in order where kept.count < limit {
            if !kept.contains(where: { Self.saysTheSame($0, evidence) }) {
                kept.append(evidence)
            }
        }
        return kept
    }

    /// Whether two quotes say the same; a fact says something of its own.
    private static func saysTheSame(_ one: Evidence, _ other: Evidence) -> Bool {
        one.isQuote && other.isQuote && OwnWords.saysTheSame(one.wordsOfBasis, other.wordsOfBasis)
    }

    /// The words that the focus decided on rests on most.
    func strongestQuotes(for area: ProblemArea) -> [String] {
        let evidence = suggestion[area]?.for ?? []
        return Self.strongest(evidence).map(basis)
    }

    /// Evidence with its points.
    func line(_ evidence: Evidence) -> String { "\(Points.signed(evidence.points)) \(basis(evidence))" }

    /// What evidence rests on: the client's words in the sentence in which they stand, or the fact.
    func basis(_ evidence: Evidence) -> String {
        guard case .quote(let quote, let range, let key?) = evidence.basis,
            let text = texts(at: key).first(where: { $0.holds(quote, at: range) })
        else { return evidence.wordsOfBasis }
        let sentence = text.sentence(around: range).onOneLine
        return "“\(sentence.count <= Self.longest ? sentence : Self.cut(sentence, around: quote.onOneLine))”"
    }

    private static let longest = 110

    private func texts(at key: QuestionKey) -> [String] {
        if key == .askedInReview { return inventory.askedInReview.map(\.content.words) }
        return [inventory.words(key.question, key.subject)].compactMap { $0 }
            + inventory.remarks.filter { $0.question == key }.map(\.words)
    }

    /// The words around a quote in a long sentence, with dots where something was left out.
    private static func cut(_ sentence: String, around quote: String) -> String {
        guard let found = sentence.firstRange(of: quote) else { return quote }
        let room = max(0, longest - quote.count) / 2
        let first = sentence.index(found.lowerBound, offsetBy: -room, limitedBy: sentence.startIndex)
        let last = sentence.index(found.upperBound, offsetBy: room, limitedBy: sentence.endIndex)
        var words = sentence[(first ?? sentence.startIndex)..<(last ?? sentence.endIndex)]
        if first != nil, let space = words.firstIndex(of: " "), space < found.lowerBound {
            words = words[space...].dropFirst()
        }
        if last != nil, let space = words.lastIndex(of: " "), space >= found.upperBound {
            words = words[..<space]
        }
        return (first == nil ? "" : "… ") + words + (last == nil ? "" : " …")
    }

    /// What an event just stored changed in the suggestion; nil where it changed nothing.
    func change(from before: Suggestion) -> String? {
        let after = suggestion
        guard before.areas != after.areas else { return nil }
        let moved = zip(before.areas, after.areas).filter { $0.points != $1.points }
            .map { "\($0.area.rawValue) \($0.points) to \($1.points)" }.joined(separator: ", ")
        let (old, new) = (before.inWords, after.inWords)
        let focus =
            old == new
            ? "The suggestion stays: \(new)." : "The suggestion was: \(old). It is now: \(new)."
        return moved.isEmpty ? focus : "Points: \(moved). \(focus)"
    }
}

extension Evidence {
    fileprivate var isQuote: Bool { if case .quote = basis { true } else { false } }
}

extension Suggestion {
    /// The suggestion in a few words: "grief, clear; then dispute", or "open".
    var inWords: String {
        guard let focus else { return "open" }
        return "\(focus.rawValue), \(strength.rawValue)\(second.map { "; then \($0.rawValue)" } ?? "")"
    }
}
