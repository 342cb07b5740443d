import CaseModel
import TextMatching

/// The evidence of all areas as it is gathered, each rule counting once.
struct Gathering {
    private(set) var supporting: [[Evidence]] = [[], [], [], []]
    private(set) var opposing: [[Evidence]] = [[], [], [], []]
    private(set) var setAside: [SetAside] = []
    private(set) var concerns: [Concern] = []
    /// The rules that were counted; few, so that looking through them is the fastest.
    private var counted: [Int] = []
    /// How many pieces of evidence there is room for at once; most texts have fewer for an area.
    private static let room = 8

    /// Adds what `reader` found in the text it read last; what cues set aside only if that is asked for.
    mutating func add(
        _ reader: borrowing TextReader, _ text: Span<UInt8>, question: QuestionKey?, lossCountsAsGrief: Bool,
        setAside keepsSetAside: Bool = true
    ) {
        for finding in reader.findings {
            let rule = reader.book.traits[finding.rule]
            switch rule.subject {
            case .area(let area):
                if question != nil, rule.marks.contains(.topic) { continue }
                guard count(finding.rule) else { continue }
                let basis = Evidence.Basis.quote(
                    text.text(finding.range), range: finding.range, question: question)
                add(
                    Evidence(
                        reader.book.rules[finding.rule].id, why: reader.book.rules[finding.rule].why, rule,
                        basis),
                    to: rule.marks.contains(.loss) && lossCountsAsGrief ? .grief : area
                )
            case .concern(let kind):
                add(
                    Concern(
                        kind: kind, quote: text.text(finding.range), range: finding.range, soft: finding.soft,
                        denied: finding.denied)
                )
            case .mention: break
            }
        }
        if !keepsSetAside { return }
        for dismissal in reader.dismissals
        where !reader.findings.contains(where: { $0.rule == dismissal.rule }) {
            let cueQuote: String? = if let range = dismissal.cueRange { text.text(range) } else { nil }
            setAside.append(
                SetAside(
                    rule: reader.book.rules[dismissal.rule].id, quote: text.text(dismissal.range),
                    cue: reader.book.cues.kinds[dismissal.kind.index], cueQuote: cueQuote))
        }
    }

    /// Adds the rules that rest on stated facts.
    mutating func add(_ facts: [StatedFact], _ book: RuleBook) {
        for (index, rule) in book.rules.enumerated() {
            guard let kind = rule.fact, case .area(let area) = rule.subject else { continue }
            guard let fact = facts.first(where: { $0.kind == kind }), count(index) else {
                continue
            }
            add(
                Evidence(
                    rule.id, why: rule.why, book.traits[index],
                    .fact(fact.words, lifeEvent: fact.lifeEvent, person: fact.person)), to: area)
        }
    }

    /// Counts a rule; false if it was counted before.
    private mutating func count(_ rule: Int) -> Bool {
        if counted.contains(rule) { return false }
        if counted.isEmpty { counted.reserveCapacity(Self.room) }
        counted.append(rule)
        return true
    }

    private mutating func add(_ evidence: consuming Evidence, to area: ProblemArea) {
        if evidence.points > 0 {
            if supporting[area.place].isEmpty { supporting[area.place].reserveCapacity(Self.room) }
            supporting[area.place].append(evidence)
        } else {
            opposing[area.place].append(evidence)
        }
    }

    /// Keeps one concern of each kind, a plain one rather than a soft one.
    private mutating func add(_ concern: Concern) {
        guard let place = concerns.firstIndex(where: { $0.kind == concern.kind }) else {
            concerns.append(concern)
            return
        }
        let kept = concerns[place]
        if (kept.soft && !concern.soft) || (kept.denied && !concern.denied) { concerns[place] = concern }
    }
}

extension ProblemArea {
    /// The place of the area in the order of presentation.
    var place: Int {
        switch self {
        case .dispute: 0
        case .transition: 1
        case .grief: 2
        case .sensitivities: 3
        }
    }
}
