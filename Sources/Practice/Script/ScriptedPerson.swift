package import CaseModel

/// Someone in a scripted client's life.
package struct ScriptedPerson: Equatable, Sendable {
    package let id: String
    package let name: String
    package let relationship: Relationship
    /// What the client calls the tie, without "my".
    package let words: String
    /// Other words by which a trainee may mean them.
    package let also: [String]
    package let standing: Person.Standing
    /// Where the client puts them now; nil where nothing is said of it.
    package let closeness: Closeness?

    /// A person of a client's life.
    package init(
        id: String, name: String, relationship: Relationship, words: String, also: [String] = [],
        standing: Person.Standing = .present, closeness: Closeness? = nil
    ) {
        self.id = id
        self.name = name
        self.relationship = relationship
        self.words = words
        self.also = also
        self.standing = standing
        self.closeness = closeness
    }

    /// Everything by which a trainee may mean them.
    var callNames: [String] { [name, words] + also }

    /// Name and tie, as "Frank (husband)".
    package var introduction: String { name.lowercased() == words.lowercased() ? name : "\(name) (\(words))" }
}
