package import CaseModel
package import TextMatching

/// A rule: words or a fact that speak for or against an area, raise a concern, or mention an event.
package struct Rule: Equatable, Sendable {
    /// What a rule is about.
    package enum Subject: Hashable, Sendable {
        case area(ProblemArea)
        case concern(ConcernKind)
        case mention(LifeEvent.Kind)
    }

    /// Another rule or a pattern that must, or must not, be found in the same text.
    package enum Condition: Equatable, Sendable {
        case rule(String)
        case pattern(Pattern)
    }

    /// What a rule's finding means to the decision, beyond its points.
    package enum Mark: String, CaseIterable, Hashable, Sendable {
        /// Links the low mood to what is found.
        case onset
        /// Names something that happened at some time, rather than how things have always been.
        case event
        /// Names a loss that is not a death.
        case loss
        /// Says that a marriage or partnership is ending or over.
        case separation
        /// Says that the end of a marriage or partnership is still fought over.
        case contested
        /// Says that a pattern is far older than this episode.
        case lifelong
        /// Says that this is the main trouble.
        case main
        /// Speaks of someone without naming a quarrel.
        case talk
        /// Says what a text is mostly about; an answer to a question is about what was asked.
        case topic

        /// The place of the mark among all; its name would be slow to hash.
        fileprivate var place: Int {
            switch self {
            case .onset: 0
            case .event: 1
            case .loss: 2
            case .separation: 3
            case .contested: 4
            case .lifelong: 5
            case .main: 6
            case .talk: 7
            case .topic: 8
            }
        }

        package func hash(into hasher: inout Hasher) { hasher.combine(place) }
    }

    /// A set of marks, as bits.
    package struct Marks: Equatable, Sendable {
        private var bits: UInt32 = 0

        /// The marks given.
        package init(_ marks: Set<Mark>) {
            for mark in marks { bits |= 1 << UInt32(mark.place) }
        }

        /// Whether no mark is in the set.
        package var isEmpty: Bool { bits == 0 }

        /// Whether the mark is in the set.
        package func contains(_ mark: Mark) -> Bool { bits & 1 << UInt32(mark.place) != 0 }

        /// The places of the marks among `Mark.allCases`, in their order.
        @inline(__always)
        package func forEachPlace(_ body: (Int) -> Void) {
            var rest = bits
            while rest != 0 {
                body(rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    package let id: String
    package let subject: Subject
    /// For (above 0) or against (below 0) an area; 0 for concerns and mentions.
    package let points: Int
    /// Why the finding counts, in plain words.
    package let why: String
    /// Where in the literature it comes from.
    package let source: String
    /// The rule fires when one of these is found, unless a cue explains it away.
    package let any: [Pattern]
    /// The kinds of cue that explain a finding away.
    package let unless: CueKinds
    /// The kinds of cue that make a concern soft instead.
    package let softenedBy: CueKinds
    /// The kinds of cue that say of a concern that it is not so; it is soft then too.
    package let deniedBy: CueKinds
    /// The kinds of cue of which one must reach the words; none is asked for when empty.
    package let only: CueKinds
    /// At how many places, none overlapping another, the words must be found; 1 or more.
    package let times: Int
    package let all: [Condition]
    package let without: [Condition]
    package let fact: FactKind?
    package let marks: Marks
    /// Texts in which the rule must fire.
    package let says: [String]
    /// Texts in which it must not.
    package let never: [String]

    /// A rule with the parts that it has; the others are empty.
    package init(
        id: String, subject: Subject, points: Int = 0, why: String, source: String, any: [Pattern] = [],
        unless: CueKinds = CueKinds(), softenedBy: CueKinds = CueKinds(),
        deniedBy: CueKinds = CueKinds(),
        only: CueKinds = CueKinds(), times: Int = 1, all: [Condition] = [], without: [Condition] = [],
        fact: FactKind? = nil, marks: Set<Mark> = [], says: [String] = [],
        never: [String] = []
    ) {
        self.id = id
        self.subject = subject
        self.points = points
        self.why = why
        self.source = source
        self.any = any
        self.unless = unless
        self.softenedBy = softenedBy
        self.deniedBy = deniedBy
        self.only = only
        self.times = times
        self.all = all
        self.without = without
        self.fact = fact
        self.marks = Marks(marks)
        self.says = says
        self.never = never
    }
}
