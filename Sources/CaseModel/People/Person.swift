/// Someone who matters to the client, living or dead.
package struct Person: Hashable, Identifiable, Sendable {
    /// How things stand with a person.
    package enum Standing: String, Codable, CaseIterable, Hashable, Sendable {
        /// Alive and in the client's life.
        case present
        /// Dead.
        case died
        /// Alive, but contact is broken off.
        case apart
    }

    package let id: PersonID
    /// The name as given, such as "Sam"; nil when only a relationship was given, as in "my mum".
    package var name: String?
    /// What the person is to the client, where known.
    package var relationship: Relationship?
    /// The client's words for the relationship without "my", such as "mum" or "friend from work".
    package var relationshipWords: String?
    /// How things stand with the person.
    package var standing: Standing

    /// A person as first named.
    package init(
        id: PersonID, name: String?, relationship: Relationship? = nil, relationshipWords: String? = nil,
        standing: Standing = .present
    ) {
        self.id = id
        self.name = name
        self.relationship = relationship
        self.relationshipWords = relationshipWords
        self.standing = standing
    }

    /// How the client is asked about the person: "Sam" or "your mum".
    package var address: String {
        if let name { return name }
        if let relationshipWords { return "your \(relationshipWords)" }
        return "this person"
    }

    /// Name and relationship for lists: "Sam (your husband)", "your mum".
    package var introduction: String {
        guard let name, let relationshipWords, name.lowercased() != relationshipWords.lowercased()
        else { return address }
        return "\(name) (your \(relationshipWords))"
    }
}
