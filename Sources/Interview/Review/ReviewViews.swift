import Assessment
import CaseModel

/// What a clinician is shown in a review; each answer fits a screen where the case allows it.
struct ReviewViews {
    let session: ReviewSession
    let today: Day

    var inventory: Inventory { session.inventory }
    var suggestion: Suggestion { session.suggestion }

    /// The first screen: what comes first, then what is suggested and why, then what is missing.
    var summary: [String] {
        [session.title] + safety + [phq] + onset + suggested + strongest + [missing, client, decision]
            + ["Type help to see what you can ask, agree to accept it, quit to leave."]
    }

    private func row(_ name: String, _ value: String) -> String {
        name + String(repeating: " ", count: max(1, 11 - name.count)) + value
    }

    private var safety: [String] {
        guard !inventory.concerns.isEmpty else {
            return [row("SAFETY", "no concern was raised; that is no sign of safety, ask")]
        }
        return inventory.concerns.suffix(3).map { row("SAFETY", $0.words) }
    }

    private var phq: String {
        let phq9 = PHQ9(inventory)
        let total = phq9.total.map { "\($0) of 27, \(phq9.band?.rawValue ?? "")" } ?? "not all items answered"
        let item9 = phq9.selfHarmItem.map(String.init) ?? "–"
        let difficulty = phq9.difficulty.map { "\($0) of 3" } ?? "–"
        return row("PHQ-9", "\(total); item 9: \(item9); difficulty: \(difficulty)")
    }

    private var onset: [String] {
        let points = session.reading.timeline(today: today)
        let onset = points.first(where: \.isOnset)
        let near = points.filter { point in
            guard !point.isOnset, let days = point.days, let onset = onset?.days else { return false }
            return days.distance(to: onset) <= 365
        }
        let around = near.prefix(3).map { "\($0.label) (\($0.when))" }.joined(separator: "; ")
        return [row("ONSET", onset?.when ?? "not said")]
            + (around.isEmpty ? [] : [row("", "around then: \(around)")])
    }

    private var suggested: [String] {
        guard let focus = suggestion.focus else {
            return [row("SUGGESTED", "open: what was said is too little, or too even")]
        }
        let second = suggestion.second.map { ", then \($0.rawValue)" } ?? ""
        let fragile = suggestion.keystone(.inventory).map { "; rests on \($0.wordsOfBasis) alone" } ?? ""
        return [row("SUGGESTED", "\(focus.rawValue)\(second) (\(suggestion.strength.rawValue))\(fragile)")]
    }

    /// The two strongest pieces of evidence for the focus, and for what comes next or against it.
    private var strongest: [String] {
        let ranked = suggestion.areas.sorted { $0.points > $1.points }
        guard let first = ranked.first(where: { $0.area == suggestion.focus }) ?? ranked.first,
            !first.for.isEmpty
        else { return [] }
        let pro = Self.strongest(first.for).map { row("", "for \(first.area.rawValue): \(line($0))") }
        let against = Self.strongest(first.against).map { row("", "against it: \(line($0))") }
        guard let other = ranked.first(where: { $0.area != first.area && !$0.for.isEmpty }) else {
            return pro + against
        }
        return pro + against
            + Self.strongest(other.for).map { row("", "for \(other.area.rawValue): \(line($0))") }
    }

    static func strongest(_ evidence: [Evidence]) -> [Evidence] {
        Array(evidence.sorted { abs($0.points) > abs($1.points) }.prefix(2))
    }

    /// The words that the focus decided on rests on most.
    func strongestQuotes(for area: ProblemArea) -> [String] {
        let evidence = suggestion.areas.first { $0.area == area }?.for ?? []
        return Self.strongest(evidence).map(\.wordsOfBasis)
    }

    func line(_ evidence: Evidence) -> String {
        "\(evidence.points > 0 ? "+" : "")\(evidence.points) \(evidence.wordsOfBasis)"
    }

    private var missing: String {
        let gaps = self.gaps.count
        let finished = inventory.isFinished ? "finished" : "not finished"
        let asks = suggestion.ask.isEmpty ? "" : "; type ask for what would settle it"
        return row("MISSING", "\(gaps) asked and not answered, \(finished)\(asks)")
    }

    private var client: String {
        let matters = inventory.words(.mattersMost).map { "“\($0.onOneLine)”" } ?? "not said"
        let fits = inventory.answer(.fits).map { session.reading.reply($0) } ?? "not asked"
        return row("CLIENT", "matters most: \(matters); what stood out fits: \(fits)")
    }

    private var decision: String {
        guard let last = inventory.decisions.last else { return row("DECISION", "none yet") }
        return row("DECISION", last.content.words(by: last.by))
    }

    /// Questions that were asked and not answered.
    var gaps: [Answer] { inventory.answersInOrder.filter { $0.words == nil && $0.choice == nil } }

    /// What to ask, ready to read aloud: what would settle the focus first, then what was left out.
    var questions: [String] {
        let instrument = Set(PHQ9.itemQuestions + [PHQ9.difficultyQuestion])
        let left = gaps.filter { !instrument.contains($0.key.question) }
        return suggestion.ask + left.prefix(5).map { session.reading.asked($0.key) }
    }

    var whatAskingSettles: String {
        suggestion.ask.isEmpty
            ? "These were asked and not answered."
            : "The first \(suggestion.ask.count == 1 ? "one" : "\(suggestion.ask.count)") would change the picture most; what follows was asked and not answered."
    }

    /// What an event just stored changed in the suggestion; nil where it changed nothing.
    func change(from before: Suggestion) -> String? {
        let after = suggestion
        guard before.areas != after.areas else { return nil }
        let moved = zip(before.areas, after.areas).filter { $0.points != $1.points }
            .map { "\($0.area.rawValue) \($0.points) to \($1.points)" }.joined(separator: ", ")
        let (old, new) = (before.focus?.rawValue ?? "none", after.focus?.rawValue ?? "none")
        let focus =
            old == new && before.strength == after.strength
            ? "The suggestion stays \(new) (\(after.strength.rawValue))."
            : "The suggestion goes from \(old) (\(before.strength.rawValue)) to \(new) (\(after.strength.rawValue))."
        return moved.isEmpty ? focus : "Points: \(moved). \(focus)"
    }
}
