/// What the words of an answer mean, as far as the question could read them.
package enum AnswerValue: Hashable, Codable, Sendable {
    /// Free words; the words themselves stand in `Reply.said`.
    case text
    /// The identifier of one of the question's choices.
    case choice(id: String)
    /// A whole number.
    case number(value: Int)
    /// A date as stated and the days it may mean.
    case date(when: ApproximateDate)
    /// People of the case, in the order named.
    case people(ids: [PersonID])
}

/// How the client dealt with a question; the four ways are different answers.
package enum Reply: Hashable, Codable, Sendable {
    /// Answered, in these words, with this meaning.
    case said(words: String, value: AnswerValue)
    /// Not now.
    case skipped
    /// Rather not say.
    case withheld
    /// Does not know.
    case unknown
}

/// The present reply to a question.
package struct Answer: Hashable, Identifiable, Sendable {
    package let id: AnswerID
    package let key: QuestionKey
    package var reply: Reply
    /// When the present reply was given.
    package var at: Moment

    /// A reply to a question, numbered when the question was first replied to.
    package init(id: AnswerID, key: QuestionKey, reply: Reply, at: Moment) {
        self.id = id
        self.key = key
        self.reply = reply
        self.at = at
    }

    /// The client's words, if the question was answered in words.
    package var words: String? { if case .said(let words, _) = reply { words } else { nil } }

    /// The identifier of the choice made, if one was.
    package var choice: String? { if case .said(_, .choice(let id)) = reply { id } else { nil } }

    /// The date given, if one was.
    package var date: ApproximateDate? { if case .said(_, .date(let date)) = reply { date } else { nil } }

    /// The number given, if one was.
    package var number: Int? { if case .said(_, .number(let number)) = reply { number } else { nil } }

    /// The people named, empty if none were.
    package var people: [PersonID] { if case .said(_, .people(let people)) = reply { people } else { [] } }

    /// Whether it has no words at all: not now, rather not say, or don't know.
    package var isLeftOut: Bool { words == nil }

    /// Whether words that chose something are the client's own, rather than a number or the name or label of the choice.
    package static func areOwn(_ words: String, besideChoice id: String, label: String) -> Bool {
        Int(words) == nil && ![id, label.lowercased()].contains(words.lowercased())
    }

    /// Whether the words are the client's own, fit to be quoted and matched, rather than a choice or a date.
    package var isFreeText: Bool { if case .said(_, .text) = reply { true } else { false } }
}

/// Words that did not answer the question they were given to, kept all the same.
package struct Remark: Hashable, Sendable {
    package let question: QuestionKey
    package let words: String
}
