/// Everything that examples teach: what an utterance most likely does and is on.
///
/// Rules know what they have words for; of what people say otherwise, examples know more.
package struct ExampleBook: Sendable {
    /// What a sentence most likely does and is on.
    package struct Reading: Sendable {
        package var acts: LabelScores<MoveKind>
        /// A topic, or nil for none.
        package var topics: LabelScores<Topic?>
    }

    private let index: TraceIndex
    private let acts: ExampleWeights<MoveKind>
    private let topics: ExampleWeights<Topic?>
    private let aliases: WordAliases

    /// What `examples` teach.
    ///
    /// Words of `spellings` are read as what they stand for, all of `people`, which are words and names in small letters, as
    /// someone, and all of `pronouns` as one word that points at someone.
    package init(
        _ examples: [Example], spellings: [String: String] = [:], people: [String] = [],
        pronouns: [String] = []
    ) {
        var aliases = WordAliases()
        for (word, meaning) in spellings { aliases.add([word], for: meaning) }
        aliases.add(pronouns, for: "they")
        aliases = aliases.naming(people)
        let read = aliases
        let wordings = examples.map { Wording($0.words, read) }
        let index = TraceIndex(wordings)
        let traces = wordings.map(index.weighed)
        acts = ExampleWeights(
            zip(traces, examples).map { ($0, $1.act.map { [$0] } ?? []) }, labels: MoveKind.allCases,
            traces: index.count)
        topics = ExampleWeights(
            zip(traces, examples).map { ($0, $1.topics.isEmpty ? [nil] : $1.topics.map(Optional.some)) },
            labels: Topic.allCases + [nil], traces: index.count)
        self.index = index
        self.aliases = aliases
    }

    /// What the words of `text` most likely do and are on, where these people are named; nil where no example has any of
    /// them.
    package func reading(of text: String, naming names: WordAliases) -> Reading? {
        let wording = Wording(text, names)
        guard index.knows(wording) else { return nil }
        let traces = index.weighed(wording)
        return Reading(acts: acts.scores(traces), topics: topics.scores(traces))
    }

    /// What words stand for in a talk with a client who has these people.
    package func aliases(naming people: [ScriptedPerson]) -> WordAliases {
        let names = people.flatMap { [$0.name, $0.words] + $0.also }.map { $0.lowercased() }
        return aliases.naming(names + MoveBook.standIns)
    }
}

extension WordAliases {
    /// The same where the names given, with and without an "s" after them, stand for someone.
    ///
    /// Of a name of several words the last one does.
    func naming(_ names: [String]) -> WordAliases {
        var aliases = self
        let words = names.compactMap { $0.split(separator: " ").last.map(String.init) }
        aliases.add(words + words.map { $0 + "s" }, for: "someone")
        return aliases
    }
}
