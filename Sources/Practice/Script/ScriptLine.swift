/// Something that a client says to questions on a topic.
package struct ScriptLine: Equatable, Sendable {
    /// What calls for the line.
    package enum Cue: Hashable, Sendable {
        case topic(Topic)
        /// A part of an inquiry into thoughts of suicide.
        case aspect(RiskAspect)
        /// Something done rather than asked, such as silence after something painful.
        case kind(MoveKind)
        /// Any question; the line is added to its answer.
        case anything
    }

    /// What must be so before the client says it.
    package struct Needs: Equatable, Sendable {
        package var trust = 0
        /// Lines or facts that were told before.
        package var told: [String] = []
        /// The how-manieth time that it is asked for, at least.
        package var times = 1
        /// The turn of the talk, at least.
        package var turn = 0
        /// Whether only an open question brings it.
        package var isOpen = false

        /// No conditions.
        package init() {}
    }

    /// How the client is while saying it.
    package enum Mood: String, CaseIterable, Codable, Sendable {
        case calm, tearful, irritated, ashamed, warm, flat, frightened
    }

    package let id: String
    package let cues: [Cue]
    /// The people it is about; empty for lines about nobody in particular.
    package let about: [String]
    package let needs: Needs
    /// Several wordings of the same.
    package let says: [String]
    /// What is said instead while a condition is not met.
    package let holds: [String]
    /// The facts that are out once it is said.
    package let tells: [String]
    /// Those of them that are out with its first sentence already.
    package let tellsAtOnce: [String]
    package let mood: Mood

    /// A line of a script.
    package init(
        id: String, cues: [Cue], about: [String] = [], needs: Needs = Needs(), says: [String],
        holds: [String] = [], tells: [String] = [], tellsAtOnce: [String] = [], mood: Mood = .calm
    ) {
        self.id = id
        self.cues = cues
        self.about = about
        self.needs = needs
        self.says = says
        self.holds = holds
        self.tells = tells
        self.tellsAtOnce = tellsAtOnce
        self.mood = mood
    }
}
