import CaseModel

/// A client made up for practice: who they are, what there is to find out, and how they answer.
package struct ScriptedClient: Equatable, Sendable {
    /// How hard the interview is.
    package enum Difficulty: Int, CaseIterable, Comparable, Sendable {
        case straightforward = 1
        case heldBack
        case hard

        package static func < (left: Difficulty, right: Difficulty) -> Bool { left.rawValue < right.rawValue }
    }

    /// By which words others speak of the client.
    package enum Pronoun: String, CaseIterable, Sendable {
        case she, he, they
    }

    package let id: String
    package let name: String
    package let age: Int
    package let pronoun: Pronoun
    /// What is known beforehand, as from a letter of referral.
    package let about: String
    package let difficulty: Difficulty
    /// What makes the interview hard; for the debrief.
    package let hard: String
    package let style: SpeakingStyle
    /// The trust with which the talk begins, 0 to 10.
    package let trust: Int
    package let phq9: [Int]
    /// The PHQ item on how difficult things are, 0 to 3.
    package let phqDifficulty: Int
    /// What the client says first.
    package let opening: String
    package let onset: Onset
    package let people: [ScriptedPerson]
    package let facts: [ScriptedFact]
    package let lines: [ScriptLine]
    package let reactions: [Reaction: [String]]
    /// What the client says when going off the point.
    package let tangents: [String]
    /// By which pronoun each person is spoken of, where the script tells.
    let pronouns: [String: Pronoun]
    package let key: ClientKey
    /// A model interview: what a good interviewer types.
    package let interview: [String]

    /// When the low mood began, before today, and how the client says so.
    package struct Onset: Equatable, Sendable {
        package let ago: TimeAgo
        package let words: String

        /// An onset so long ago, in the client's words.
        package init(ago: TimeAgo, words: String) {
            self.ago = ago
            self.words = words
        }
    }

    /// A client with all parts of a script; see "Adding a client" for what they mean.
    package init(
        id: String, name: String, age: Int, pronoun: Pronoun, about: String, difficulty: Difficulty,
        hard: String,
        style: SpeakingStyle, trust: Int, phq9: [Int], phqDifficulty: Int, opening: String, onset: Onset,
        people: [ScriptedPerson], facts: [ScriptedFact], lines: [ScriptLine], reactions: [Reaction: [String]],
        tangents: [String], key: ClientKey, interview: [String]
    ) {
        self.id = id
        self.name = name
        self.age = age
        self.pronoun = pronoun
        self.about = about
        self.difficulty = difficulty
        self.hard = hard
        self.style = style
        self.trust = trust
        self.phq9 = phq9
        self.phqDifficulty = phqDifficulty
        self.opening = opening
        self.onset = onset
        self.people = people
        self.facts = facts
        self.lines = lines
        self.reactions = reactions
        self.tangents = tangents
        pronouns = Self.pronouns(of: people, lines)
        self.key = key
        self.interview = interview
    }

    /// The person with this identifier.
    package func person(_ id: String) -> ScriptedPerson? { people.first { $0.id == id } }

    /// The fact with this identifier.
    package func fact(_ id: String) -> ScriptedFact? { facts.first { $0.id == id } }
}

/// How a client answers, whatever is asked.
package enum SpeakingStyle: String, CaseIterable, Codable, Sendable {
    case plain, reserved, talkative, upset, pleasing, tangential
}

/// What a client says to something that is no question, or to a question for which there is no line.
package enum Reaction: String, CaseIterable, Hashable, Sendable {
    case greeting, frame, encourage, reflection, summary, silence
    case namingIllness = "naming-illness"
    case link, leading, advice, reassurance, jargon
    /// After many closed questions in a row.
    case interrogated
    /// Asked for what was told before.
    case told
    /// Asked again about thoughts of suicide.
    case toldOfRisk = "told-risk"
    /// Told, rather than asked, that there are no thoughts of suicide.
    case leadingOnRisk = "leading-risk"
    case nothingMore = "nothing-more"
    /// Asked about someone who is not in the client's life.
    case nobody
    case notUnderstood = "not-understood"
    /// The formulation fits.
    case accepts
    /// It does not fit.
    case doubts

    /// The reaction that stands for it in a script that has none of its own; nil where every script must.
    package var general: Reaction? {
        switch self {
        case .toldOfRisk: .told
        case .leadingOnRisk: .leading
        default: nil
        }
    }
}
