/// A person as named in an answer, before the case knows them.
package struct PersonMention: Hashable, Codable, Sendable {
    /// The name, such as "Sam"; nil when only a relationship was given.
    package var name: String?
    /// What the person is to the client, where the words say so.
    package var relationship: Relationship?
    /// The words for the relationship without "my", such as "mum" or "friend from work".
    package var relationshipWords: String?
    /// How things stand with the person, where the words say so; otherwise present.
    package var standing: Person.Standing

    /// A person as the words gave them.
    package init(
        name: String?, relationship: Relationship? = nil, relationshipWords: String? = nil,
        standing: Person.Standing = .present
    ) {
        self.name = name
        self.relationship = relationship
        self.relationshipWords = relationshipWords
        self.standing = standing
    }

    /// The person this becomes in a case.
    package func person(_ id: PersonID) -> Person {
        Person(
            id: id, name: name, relationship: relationship, relationshipWords: relationshipWords,
            standing: standing)
    }
}
