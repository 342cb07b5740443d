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
        guard let tie else { return "this person" }
        return tie.hasPrefix("from ") ? "someone \(tie)" : "your \(tie)"
    }

    /// Name and relationship for lists: "Sam (your husband)", "your mum".
    package var introduction: String {
        guard let name, let tie, name.lowercased() != tie.lowercased() else { return address }
        let says = name.contains("'s ") && name.split(separator: " ").last == tie.split(separator: " ").last
        if says { return name }
        return tie.hasPrefix("from ") ? "\(name) (\(tie))" : "\(name) (your \(tie))"
    }

    /// What the person is to the client as fit after "your", however it was put; nil where nothing is known.
    private var tie: String? {
        guard let words = relationshipWords else { return nil }
        let own = words.split(separator: " ").drop {
            ["my", "our", "a", "an", "the"].contains($0.lowercased())
        }
        return own.isEmpty ? nil : own.joined(separator: " ")
    }
}
