/// Names a question of the questionnaire, such as `person.contact`.
package struct QuestionID: Hashable, Comparable, Codable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name as it stands in the question files.
    package let description: String

    /// A question by its name.
    package init(_ name: String) { description = name }
    /// A question by its name.
    package init(stringLiteral name: String) { description = name }

    /// Orders questions by name.
    package static func < (left: QuestionID, right: QuestionID) -> Bool {
        left.description < right.description
    }

    /// Reads the plain name.
    package init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the plain name.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Whom or what a question is about, when it is asked once for each person or life event.
package enum Subject: Hashable, Sendable {
    case person(PersonID)
    case lifeEvent(LifeEventID)
}

/// A question together with its subject, written `person.contact@p3`.
package struct QuestionKey: Hashable, Codable, Sendable, LosslessStringConvertible {
    package let question: QuestionID
    package let subject: Subject?

    /// A question, about a subject where it has one.
    package init(_ question: QuestionID, _ subject: Subject? = nil) {
        self.question = question
        self.subject = subject
    }

    /// Reads `person.contact@p3` or `mood.onset`; nil when the part after `@` is no identifier.
    package init?(_ description: String) {
        let parts = description.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let question = QuestionID(String(parts[0]))
        guard parts.count == 2 else {
            self.init(question)
            return
        }
        let text = String(parts[1])
        if let person = PersonID(text) {
            self.init(question, .person(person))
        } else if let event = LifeEventID(text) {
            self.init(question, .lifeEvent(event))
        } else {
            return nil
        }
    }

    /// The written form.
    package var description: String {
        switch subject {
        case nil: question.description
        case .person(let id): "\(question)@\(id)"
        case .lifeEvent(let id): "\(question)@\(id)"
        }
    }

    /// The person it is about, if it is about one.
    package var person: PersonID? { if case .person(let id) = subject { id } else { nil } }

    /// The life event it is about, if it is about one.
    package var lifeEvent: LifeEventID? { if case .lifeEvent(let id) = subject { id } else { nil } }

    /// Reads the written form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let key = QuestionKey(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a question key")
        }
        self = key
    }

    /// Writes the written form.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension QuestionKey {
    /// What a clinician asked in review.
    package static let askedInReview = QuestionKey(.askedInReview)
}
