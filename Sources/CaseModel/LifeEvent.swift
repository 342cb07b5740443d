/// Something that happened in the client's relationships or circumstances.
package struct LifeEvent: Hashable, Identifiable, Sendable {
    /// What sort of event it is.
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case death, change, disagreement
    }

    package let id: LifeEventID
    package var kind: Kind
    /// The client's own words for it, such as "we moved to Leeds".
    package var words: String
    /// Whom it concerns: who died, with whom the disagreement is.
    package var person: PersonID?
    /// When it happened or began, as far as the client has said.
    package var when: ApproximateDate?
    /// The answer in which it was noticed; nil when it was given as an answer to a question about such events.
    package var noticedIn: QuestionKey?

    /// An event as first told.
    package init(
        id: LifeEventID, kind: Kind, words: String, person: PersonID? = nil, when: ApproximateDate? = nil,
        noticedIn: QuestionKey? = nil
    ) {
        self.id = id
        self.kind = kind
        self.words = words
        self.person = person
        self.when = when
        self.noticedIn = noticedIn
    }
}
