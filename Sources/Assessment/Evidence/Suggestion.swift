package import CaseModel

/// Where to begin, with everything that speaks for it and against it.
package struct Suggestion: Equatable, Sendable {
    /// How far the evidence carries the focus.
    ///
    /// `clear`: at least 6 points, and 3 more than the next area. `likely`: at least 3 points, and more than the
    /// next area. `open`: anything less.
    package enum Strength: String, CaseIterable, Sendable {
        case clear, likely, open
    }

    /// One area with what speaks for it and against it.
    package struct Area: Equatable, Sendable {
        package let area: ProblemArea
        package let present: Bool
        package let `for`: [Evidence]
        package let against: [Evidence]

        /// The sum of the points of all its evidence.
        package var points: Int {
            `for`.reduce(0) { $0 + $1.points } + against.reduce(0) { $0 + $1.points }
        }

        /// An area as weighed.
        package init(area: ProblemArea, present: Bool, for: [Evidence], against: [Evidence]) {
            self.area = area
            self.present = present
            self.for = `for`
            self.against = against
        }
    }

    /// Where to begin; nil if the evidence is too thin or too even.
    package let focus: ProblemArea?
    package let second: ProblemArea?
    package let strength: Strength
    /// All four areas, in the order of `ProblemArea`.
    package let areas: [Area]
    package let setAside: [SetAside]
    package let concerns: [Concern]
    /// How the focus was found, one line for each step that had something to say.
    package let reasoning: [String]
    /// The questions that would settle what is open.
    package let ask: [String]
    /// The two areas between which it is open where to begin, in the order of `ProblemArea`; none where it is not.
    package let openBetween: [ProblemArea]
    /// What tells the rule book from any other.
    package let rulebook: String

    /// One of the areas, as it was weighed.
    package subscript(area: ProblemArea) -> Area? { areas.first { $0.area == area } }

    /// A suggestion as decided.
    package init(
        focus: ProblemArea?, second: ProblemArea?, strength: Strength, areas: [Area], setAside: [SetAside],
        concerns: [Concern], reasoning: [String], ask: [String], openBetween: [ProblemArea] = [],
        rulebook: String
    ) {
        self.focus = focus
        self.second = second
        self.strength = strength
        self.areas = areas
        self.setAside = setAside
        self.concerns = concerns
        self.reasoning = reasoning
        self.ask = ask
        self.openBetween = openBetween
        self.rulebook = rulebook
    }
}
