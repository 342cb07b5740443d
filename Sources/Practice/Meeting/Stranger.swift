/// Someone named whom the client does not know.
enum Stranger {
    /// Whether a sentence names nobody of the client's life and has a name that never comes in the script.
    ///
    /// A name is a word with a capital within a sentence that could be about someone.
    static func isNamed(in sentence: Move.Sentence, to client: ScriptedClient) -> Bool {
        let couldBeAboutSomeone = sentence.topics.allSatisfy(\.isAboutSomeone)
        guard sentence.isQuestion, sentence.people.isEmpty, couldBeAboutSomeone else { return false }
        let names = Set(names(in: sentence.text)).subtracting(SpokenWords(client.name).all)
        return !names.isEmpty && names.isDisjoint(with: vocabulary(of: client))
    }

    /// What may be names in a sentence: the words with a capital after the first, in small letters.
    static func names(in text: String) -> [String] {
        let words = text.split(separator: " ").dropFirst().filter { $0.first?.isUppercase ?? false }
        return words.flatMap { SpokenWords(String($0)).all }.filter { !noNames.contains($0) }
    }

    private static func vocabulary(of client: ScriptedClient) -> Set<String> {
        let lines = client.lines.flatMap { $0.says + $0.holds }
        let people = client.people.flatMap(\.callNames)
        return Set((lines + people + [client.about, client.opening]).flatMap { SpokenWords($0).all })
    }

    private static let noNames: Set<String> = [
        "i", "i'm", "i've", "i'd", "i'll", "ok", "mr", "mrs", "ms", "miss", "dr", "god", "covid", "nhs", "gp",
        "phq", "tv",
        "christmas", "easter", "eid", "diwali", "ramadan", "january", "february", "march", "april", "may",
        "june", "july",
        "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
        "thursday", "friday",
        "saturday", "sunday", "britain", "england", "english", "scotland", "wales", "ireland", "uk",
        "america", "europe",
    ]
}
