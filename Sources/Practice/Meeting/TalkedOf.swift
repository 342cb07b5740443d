/// The people that the talk has come to, so that "she" and "him" can be understood.
struct TalkedOf: Equatable, Sendable {
    /// Those talked of, the last one first.
    private(set) var recent: [String] = []

    /// The one talked of last.
    var last: String? { recent.first }

    /// Someone is talked of.
    mutating func note(_ person: String) {
        recent.removeAll { $0 == person }
        recent.insert(person, at: 0)
    }

    /// Notes everyone whom the client names in an answer, and last of all the one whom the answer is about.
    mutating func hear(_ words: String, about person: String?, among people: [ScriptedPerson]) {
        let spoken = SpokenWords(words)
        let named = people.compactMap { person in spoken.place(of: person).map { (person.id, $0) } }
        for (id, _) in named.sorted(by: { $0.1 < $1.1 }) { note(id) }
        if let person { note(person) }
    }

    /// Whom of those who fit a pronoun of these words means; whoever was talked of last where there is none.
    func meant(
        by words: String, in pronouns: [String: ScriptedClient.Pronoun],
        where fits: (String) -> Bool = { _ in true }
    ) -> String? {
        let fitting = recent.filter(fits)
        guard let pronoun = SpokenWords(words).pronoun, pronoun != .they else { return fitting.first }
        return fitting.first { id in
            let own = pronouns[id]
            return own == nil || own == pronoun
        }
    }
}
