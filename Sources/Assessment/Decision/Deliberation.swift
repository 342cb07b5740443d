package import CaseModel

/// The evidence on its way to a decision, with a line of reasoning for each step that changes something.
package struct Deliberation: Equatable, Sendable {
    /// What the evidence was gathered from.
    package enum Source: Equatable, Sendable {
        /// One short text: what it says most of leads, even where much stays open.
        case text
        /// A whole inventory: thin or even evidence yields a question instead of a focus.
        case inventory
    }

    package let source: Source
    package let concerns: [Concern]
    /// The evidence for each area, then against it, in the order of `ProblemArea`.
    package let supporting: [[Evidence]]
    package let opposing: [[Evidence]]
    package let points: [Int]

    /// What each area counts for in the choice: its points, moved by the steps.
    package internal(set) var standing: [Int]
    package internal(set) var present = [false, false, false, false]
    /// Whether no focus may be named.
    package internal(set) var isWithheld = false
    package internal(set) var focus: ProblemArea?
    package internal(set) var second: ProblemArea?
    package internal(set) var strength = Suggestion.Strength.open
    package internal(set) var reasoning: [String] = []
    package internal(set) var ask: [String] = []
    /// The two areas between which it is open where to begin; none where it is not.
    package internal(set) var openBetween: [ProblemArea] = []

    /// The evidence before the first step; `supporting` and `opposing` have four lists each.
    package init(source: Source, supporting: [[Evidence]], opposing: [[Evidence]], concerns: [Concern] = []) {
        self.source = source
        self.supporting = supporting
        self.opposing = opposing
        self.concerns = concerns
        points = zip(supporting, opposing).map { Self.points($0) + Self.points($1) }
        standing = points
    }

    /// Takes every step in order.
    package mutating func decide() {
        for index in DecisionStep.all.indices { DecisionStep.all[index].apply(&self) }
    }

    private static func points(_ evidence: [Evidence]) -> Int { evidence.reduce(0) { $0 + $1.points } }

    /// Whether any evidence for `area` carries the mark.
    func carries(_ mark: Rule.Mark, _ area: ProblemArea) -> Bool {
        supporting[area.place].contains { $0.marks.contains(mark) }
    }

    /// The areas that are present, the one that counts most first; of equals the one told of first.
    var ranking: [ProblemArea] {
        var areas: [ProblemArea] = []
        for area in ProblemArea.allCases where present[area.place] {
            var place = areas.count
            while place > 0, leads(area, areas[place - 1]) { place -= 1 }
            areas.insert(area, at: place)
        }
        return areas
    }

    private func leads(_ left: ProblemArea, _ right: ProblemArea) -> Bool {
        let (one, other) = (standing[left.place], standing[right.place])
        return one == other ? isToldEarlier(left, right) : one > other
    }

    private func isToldEarlier(_ left: ProblemArea, _ right: ProblemArea) -> Bool {
        let (one, other) = (firstPlace(left), firstPlace(right))
        return one == other ? left.place < right.place : one < other
    }

    private func firstPlace(_ area: ProblemArea) -> Int {
        supporting[area.place].reduce(.max) { first, evidence in
            if case .quote(_, let range, _) = evidence.basis { min(first, range.lowerBound) } else { first }
        }
    }
}

/// One step of the decision.
package struct DecisionStep: Sendable {
    package let name: String
    /// Where the step comes from.
    package let source: String
    let apply: @Sendable (inout Deliberation) -> Void

    /// All steps in the order in which they are taken.
    package static let all: [DecisionStep] = [
        .presence, .lifelong, .onsetLink, .losses, .divorce, .passingTalk, .sensitivitiesLast, .clientChoice,
        .choice,
        .second,
        .urgentConcerns, .question,
    ]
}
