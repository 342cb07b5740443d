/// What a supervisor says: good questions on each topic, and comments on what was done.
package struct Coaching: Equatable, Sendable {
    /// How a topic is called, asked for and hinted at.
    package struct TopicWords: Equatable, Sendable {
        package let name: String
        /// A good question on it, about nobody in particular.
        let question: String
        /// A good question on it about `{person}`; nil where it is about nobody.
        let questionAbout: String?
        /// The same where the person has died; nil where it is the same.
        let questionAboutDead: String?
        package let hint: String

        /// The words for a topic.
        package init(
            name: String, question: String, questionAbout: String?, questionAboutDead: String? = nil,
            hint: String
        ) {
            self.name = name
            self.question = question
            self.questionAbout = questionAbout
            self.questionAboutDead = questionAboutDead
            self.hint = hint
        }
    }

    /// What can be said of a turn.
    package enum Comment: String, CaseIterable, Hashable, Sendable {
        case open, closed, leading, double, interrogated, reflection, silence, summary
        case namingIllness = "naming-illness"
        case link, advice, reassurance, jargon, greeting, frame, encourage
        case notUnderstood = "not-understood"
        case heldBack = "held-back"
        case missedFeeling = "missed-feeling"
        case askedPlainly = "asked-plainly"
        case nothing
        /// Said as a hint: thoughts of suicide, or harm by others, were told of, and more is to be asked.
        case stayWithRisk = "stay-with-risk"
        case stayWithHarm = "stay-with-harm"
        /// Said as a hint: a painful feeling was just shown.
        case meetFeeling = "meet-feeling"
        /// Said as a hint: it was asked about and did not come yet.
        case comeBack = "come-back"

        /// Whether it is of something that is better done in another way.
        var isOfSomethingToMend: Bool {
            switch self {
            case .leading, .double, .interrogated, .advice, .reassurance, .jargon, .notUnderstood,
                .missedFeeling:
                true
            default: false
            }
        }
    }

    package let topics: [Topic: TopicWords]
    let comments: [Comment: String]

    /// The words of the content files; every topic and every comment has some.
    package init(topics: [Topic: TopicWords], comments: [Comment: String]) {
        self.topics = topics
        self.comments = comments
    }

    /// A good question on a topic, about someone where that is given; who is known by now to have died is asked about
    /// as such.
    func question(on topic: Topic, about person: ScriptedPerson?, in encounter: Encounter) -> String {
        guard let words = topics[topic] else { return "" }
        let isDead = person.map(encounter.isKnownToHaveDied) ?? false
        guard let person, let about = (isDead ? words.questionAboutDead : nil) ?? words.questionAbout else {
            return words.question
        }
        return about.replacing("{person}", with: person.spokenOf)
    }

    /// The words of a comment.
    func word(_ comment: Comment) -> String { comments[comment] ?? "" }

    /// How a topic is called.
    package func name(of topic: Topic) -> String { topics[topic]?.name ?? topic.rawValue }
}
