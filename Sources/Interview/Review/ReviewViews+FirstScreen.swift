import Assessment
import CaseModel

/// The first screen: what comes first, then what is suggested and why, then what is missing.
extension ReviewViews {
    /// A line of the first screen, and to how many rows it may grow.
    private struct Part {
        let line: NamedLine
        let most: Int

        init(_ name: String, _ text: String, most: Int = 1) {
            line = NamedLine(name, text)
            self.most = most
        }
    }

    /// The rows that the screen has for it: 24 without an empty one above, the title, the last line, and the prompt.
    private static let rows = 19
    private static let columns = 76
    /// Where the text begins after the longest word in front.
    private static let start = 11

    /// The lines; they are cut, quotes first, until they fit on a screen of 80 columns and 24 rows.
    var firstScreen: [NamedLine] {
        let parts = safety + phq + onset + suggested + strongest + [missing] + client + [decision]
        for most in [4, 3, 2] where Self.rows(parts, most) <= Self.rows { return Self.lines(parts, most) }
        return Self.lines(parts, 1)
    }

    private static func lines(_ parts: [Part], _ most: Int) -> [NamedLine] {
        parts.map { NamedLine($0.line.name, fitted($0.line.text, rows: min($0.most, most))) }
    }

    private static func rows(_ parts: [Part], _ most: Int) -> Int {
        lines(parts, most).reduce(0) { rows, line in
            rows + Columns.rows(of: line.text, width: columns - start, hanging: 0)
        }
    }

    /// The text cut to so many rows, with an ellipsis where something was cut.
    private static func fitted(_ text: String, rows: Int) -> String {
        let width = columns - start
        var fitted = text
        var columns = width * rows
        while Columns.rows(of: fitted, width: width, hanging: 0) > rows, columns > width / 2 {
            fitted = Columns.fitted(text, to: columns)
            columns -= 1
        }
        return fitted
    }

    private var safety: [Part] {
        guard !inventory.concerns.isEmpty else {
            return [Part("SAFETY", "no concern was raised; that is no sign of safety, ask")]
        }
        let words = inventory.concerns.map(\.words).reduce(into: [String]()) { words, next in
            if !words.contains(next) { words.append(next) }
        }
        let more = words.count > 3 ? ["and \(words.count - 2) more: type safety"] : []
        let shown = words.prefix(more.isEmpty ? 3 : 2) + more
        return shown.enumerated().map { Part($0.offset == 0 ? "SAFETY" : "", $0.element, most: 2) }
    }

    private var phq: [Part] {
        let phq9 = PHQ9(inventory)
        let answered = phq9.items.compactMap { $0 }
        let total: String
        if let sum = phq9.total, let band = phq9.band {
            total = "\(sum) of 27, \(band.rawValue)"
        } else if answered.isEmpty {
            return [Part("PHQ-9", "not answered; item 9 not answered, so ask")]
        } else {
            total = "\(answered.count) of 9 items answered, \(answered.reduce(0, +)) so far"
        }
        let item9 =
            phq9.selfHarmItem.map { "\($0), \(label(PHQ9.selfHarmQuestion))" } ?? "not answered, so ask"
        let difficulty = phq9.difficulty.map { _ in label(PHQ9.difficultyQuestion) } ?? "not answered"
        return [Part("PHQ-9", "\(total). Item 9: \(item9). Difficulty: \(difficulty).", most: 2)]
    }

    /// The choice made for a question, as the client saw it, in small letters.
    private func label(_ question: QuestionID) -> String {
        let key = QuestionKey(question)
        let label = reading.choices(of: key).first { $0.id == inventory.choice(question) }?.label ?? ""
        return label.lowercased()
    }

    private var onset: [Part] {
        let points = reading.timeline(today: today)
        let onset = points.first(where: \.isOnset)
        let near = points.filter { point in
            guard !point.isOnset, let days = point.days, let onset = onset?.days else { return false }
            return days.distance(to: onset) <= 365
        }
        let around = near.prefix(3).map { "\($0.label), \($0.when)" }.joined(separator: "; ")
        return [Part("ONSET", onset?.when ?? "not said", most: 2)]
            + (around.isEmpty ? [] : [Part("", "around then: \(around)", most: 3)])
    }

    private var suggested: [Part] {
        guard suggestion.focus != nil else {
            let between = suggestion.openBetween.map(\.rawValue).joined(separator: " and ")
            let why = between.isEmpty ? "what was said is too little" : "between \(between)"
            return [Part("SUGGESTED", "open: \(why)", most: 2)] + runnerUpParts(first: "NEAREST")
        }
        let fragile = suggestion.keystone(.inventory).map { "; rests on \($0.wordsOfBasis) alone" } ?? ""
        return [Part("SUGGESTED", suggestion.inWords + fragile, most: 2)] + runnerUpParts(first: "RUNNER-UP")
    }

    private func runnerUpParts(first name: String) -> [Part] {
        guard let runnerUp else { return [Part(name, "none: nothing else was found")] }
        let points = Points.inWords(runnerUp.points)
        guard let lead = ranked.first, suggestion.focus != nil else {
            return [Part(name, "\(runnerUp.area.rawValue), \(points)")]
        }
        let why = runnerUp.points < lead.points ? "" : ", which weigh more here: type why"
        return [
            Part(name, "\(runnerUp.area.rawValue), \(points); \(lead.area.rawValue) has \(lead.points)\(why)")
        ]
    }

    /// The two strongest quotes for what is suggested, and the two strongest against it.
    ///
    /// Against it is what opposes it, then what speaks for the runner-up. Where it is open, the quotes are those for the
    /// two areas that come nearest.
    private var strongest: [Part] {
        guard suggestion.focus != nil, let first = ranked.first else {
            let nearest = ranked.filter { !$0.for.isEmpty }.prefix(2)
            let pro = nearest.flatMap { area in Self.strongest(area.for).map { line($0, for: area.area) } }
            let against = nearest.flatMap { Self.strongest($0.against, atMost: 1) }
            return parts("FOR", pro) + parts("AGAINST", against.map(line))
        }
        let opposing = Self.strongest(first.against).map(line)
        let rival = runnerUp.map { other in
            Self.strongest(other.for, atMost: 2 - opposing.count).map { line($0, for: other.area) }
        }
        return parts("FOR", Self.strongest(first.for).map(line)) + parts("AGAINST", opposing + (rival ?? []))
    }

    private func line(_ evidence: Evidence, for area: ProblemArea) -> String {
        "for \(area.rawValue): \(line(evidence))"
    }

    private func parts(_ name: String, _ texts: [String]) -> [Part] {
        texts.enumerated().map { Part($0.offset == 0 ? name : "", $0.element, most: 2) }
    }

    private var missing: Part {
        let state = inventory.isFinished ? "" : "the client has not finished; "
        let gaps = gaps.filter { !PHQ9.itemQuestions.contains($0.key.question) }
        guard !gaps.isEmpty else {
            return Part("MISSING", state + "nothing that was asked; type ask to go on")
        }
        let named = gaps.prefix(2).map { reading.question($0.key) }.joined(separator: "; ")
        let more = gaps.count > 2 ? "; \(gaps.count - 2) more: type gaps" : ""
        return Part("MISSING", "\(state)\(named)\(more)", most: 2)
    }

    private var client: [Part] {
        let matters = inventory.words(.mattersMost).map { "“\($0.onOneLine)”" } ?? "not said"
        let fits = inventory.answer(.fits).map { reading.reply($0) } ?? "not asked"
        let better = inventory.words(.fitsBetter).map { "; better: “\($0.onOneLine)”" } ?? ""
        return [
            Part("CLIENT", "what matters most: \(matters)", most: 2),
            Part("", "does what stood out fit: \(fits)\(better)", most: 2),
        ]
    }

    private var decision: Part {
        guard let last = inventory.decisions.last else { return Part("DECISION", "none yet") }
        return Part("DECISION", last.content.words(by: last.by), most: 2)
    }
}
