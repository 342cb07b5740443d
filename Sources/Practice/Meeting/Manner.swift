/// How moods and styles show, whoever the client is; `{She}`, `{she}`, `{her}` and `{Her}` stand for the client.
package struct Manner: Equatable, Sendable {
    /// What is seen of a mood, such as "({She} is crying.)"; none for a mood that does not show.
    package let moods: [ScriptLine.Mood: [String]]
    /// What a client adds who wants to say what is wanted.
    package let pleasing: [String]

    /// Manners as the content file has them.
    package init(moods: [ScriptLine.Mood: [String]], pleasing: [String]) {
        self.moods = moods
        self.pleasing = pleasing
    }
}

extension ScriptedClient.Pronoun {
    /// The text with the pronouns of a client put in; verbs are written for "she" and fitted to "they".
    package func put(into text: String) -> String {
        let forms: [(String, String)] =
            switch self {
            case .she:
                [
                    ("{She}", "She"), ("{she}", "she"), ("{Her}", "Her"), ("{her}", "her"), ("{is}", "is"),
                    ("{s}", "s"), ("{es}", "es"),
                ]
            case .he:
                [
                    ("{She}", "He"), ("{she}", "he"), ("{Her}", "His"), ("{her}", "his"), ("{is}", "is"),
                    ("{s}", "s"), ("{es}", "es"),
                ]
            case .they:
                [
                    ("{She}", "They"), ("{she}", "they"), ("{Her}", "Their"), ("{her}", "their"),
                    ("{is}", "are"), ("{s}", ""), ("{es}", ""),
                ]
            }
        return forms.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
