/// The words of a text in lower case, without the marks around them.
struct SpokenWords {
    let all: [String]

    init(_ text: String) {
        all = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map {
            $0.hasSuffix("'s") || $0.hasSuffix("’s") ? String($0.dropLast(2)) : String($0)
        }
    }

    /// The pronoun by which somebody is spoken of.
    var pronoun: ScriptedClient.Pronoun? {
        for word in all {
            switch word.prefix(while: \.isLetter) {
            case "she", "her", "hers", "herself": return .she
            case "he", "him", "his", "himself": return .he
            case "they", "them", "their", "theirs": return .they
            default: continue
            }
        }
        return nil
    }

    /// Where a person is named last, by name or, after "my" or "our", by the tie; nil where they are not.
    func place(of person: ScriptedPerson) -> Int? {
        let name = SpokenWords(person.name).all
        let tie = SpokenWords(person.words).all
        return all.indices.last { index in
            all[index...].starts(with: name)
                || index > 0 && ["my", "our"].contains(all[index - 1]) && all[index...].starts(with: tie)
        }
    }

    /// Whether they point at something said before.
    var pointsAtIt: Bool { all.contains(where: Self.pointing.contains) }

    /// Whether they ask for a name.
    var asksForName: Bool { all.contains("name") || all.contains("called") }

    /// Whether they ask to go on with what is being talked of: "what was that like?", "and how does it end?".
    var goOn: Bool {
        !all.isEmpty
            && (all.contains(where: Self.pointing.contains) || all.allSatisfy(Self.ofGoingOn.contains))
    }

    /// Whether they ask no more than how someone is: "how are you?", "how's it going?".
    var asksHowItIs: Bool {
        all.contains { $0.hasPrefix("how") } && all.contains(where: Self.ofBeing.contains)
            && all.allSatisfy { Self.ofBeing.contains($0) || Self.ofAskingHow.contains($0) }
    }

    private static let ofBeing: Set<String> = ["you", "things", "going", "everything", "life", "yourself"]

    private static let ofAskingHow: Set<String> = [
        "how", "how's", "hows", "are", "is", "it", "been", "have", "has", "doing", "feeling", "keeping",
        "today", "this",
        "week", "morning", "lately", "so", "and", "then", "with", "now", "really", "all", "for",
    ]

    private static let pointing: Set<String> = ["it", "that", "this", "it's", "that's"]

    /// Whether they are words of a person who says something, and no slip of the keys.
    var areSpeech: Bool { all.count > 2 && all.contains(where: Self.ofSpeech.contains) }

    /// Whether they begin as a question or a request does.
    var areAsked: Bool { all.first.map(Self.ofAsking.contains) ?? false }

    private static let ofAsking: Set<String> = [
        "are", "can", "could", "describe", "did", "do", "does", "has", "have", "how", "is", "tell", "was",
        "were", "what",
        "what's", "when", "where", "which", "who", "whom", "whose", "why", "will", "would",
    ]

    private static let ofGoingOn: Set<String> = [
        "a", "about", "after", "again", "all", "an", "and", "any", "anything", "as", "at", "because", "been",
        "bit",
        "by", "can", "could", "did", "do", "does", "else", "exactly", "example", "feel", "felt", "for",
        "from",
        "further", "give", "go", "going", "had", "happen", "happened", "has", "have", "help", "how", "i",
        "in", "is",
        "it", "just", "kind", "know", "like", "little", "me", "mean", "meant", "moment", "more", "missed",
        "i've", "ask", "asked", "haven't", "should", "not", "of",
        "oh",
        "ok",
        "okay", "on", "or", "please", "right", "say", "so", "sorry", "sort", "tell", "that", "the", "then",
        "there",
        "these", "thing", "things", "this", "those", "time", "to", "um", "understand", "was", "way", "well",
        "were",
        "what", "when", "where", "which", "why", "with", "would", "yes", "you", "your", "i'm", "what's",
        "that's",
        "how's", "sound", "sounds", "story", "sure", "still", "quite", "follow", "don't", "didn't",
    ]

    private static let ofSpeech: Set<String> = [
        "a", "and", "he", "his", "i", "i'm", "is", "it", "it's", "my", "of", "she", "so", "that", "the",
        "their",
        "them", "they", "this", "to", "was", "we", "you", "you're", "your",
    ]
}
