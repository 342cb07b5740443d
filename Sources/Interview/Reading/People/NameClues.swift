/// What stands before or after a name and tells a person from a place or a thing.
enum NameClues {
    /// Words before a relationship or a name that make it someone else's.
    static let owners: Set<String> = [
        "his", "her", "their", "your", "the", "a", "an", "this", "that", "these", "those", "another", "some",
        "any",
        "every", "each", "no", "its", "whose",
    ]

    /// Titles before a family name.
    static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr"]

    /// What people do, after a name that begins a sentence.
    static let acts: Set<String> = [
        "says", "said", "told", "tells", "rang", "rings", "called", "calls", "texted", "texts", "thinks",
        "thought",
        "wants", "wanted", "asked", "asks", "left", "keeps", "kept", "shouted", "shouts", "knows", "knew",
        "came",
        "comes", "helps", "helped", "loves", "loved", "hates", "hated", "stopped", "doesn't", "didn't",
        "won't",
        "wouldn't", "listens", "listened", "ignores", "ignored", "died", "moved", "went", "phoned",
        "messaged",
        "replied", "argues", "argued", "lied", "cheated", "blames", "blamed", "promised", "expects",
        "expected",
        "makes", "made", "gets", "got", "took", "gave", "gives", "lives", "feels", "never", "always",
    ]

    /// Whether the words before a name, the nearest first, let it be a person.
    static func allows(before words: [String], isTitled: Bool) -> Bool {
        guard let last = words.first else { return true }
        let second = words.count > 1 ? words[1] : ""
        if isTitled { return true }
        if owners.contains(last) || never.contains(last) { return false }
        switch last {
        case "to": return towards.contains(second) || second == "me" && towards.contains(words.last ?? "")
        case "from": return sent.contains(second)
        case "of": return feelings.contains(second)
        case "at": return anger.contains(second)
        case "for": return !["work", "worked", "working", "works", "left"].contains(second)
        case "in", "near", "around", "through", "into", "across", "outside", "on", "via", "up", "down",
            "along", "past":
            return false
        case "me", "him", "them", "myself": return !["call", "calls", "called", "calling"].contains(second)
        case "like": return second != "things" && second != "places"
        default: return true
        }
    }

    private static let never: Set<String> = [
        "called", "named", "watched", "watching", "watch", "read", "reading", "playing", "played", "play",
        "speak",
        "speaking", "learn", "learning", "visited", "visiting", "visit", "st", "saint", "lake", "mount",
        "port", "dear",
        "studying", "study", "am", "i'm", "was", "were", "being", "became", "leaving", "drinking", "drink",
        "drank", "drive", "drove", "taking",
        "use",
        "using", "bought", "buy", "eat", "eating", "north", "south", "east", "west", "university", "team",
        "support",
        "supporting", "god", "year", "class", "grade", "level", "got", "speaks", "is", "are", "very", "so",
        "feel",
        "feeling", "felt", "in", "as",
    ]

    private static let towards: Set<String> = [
        "talk", "talked", "talking", "talks", "speak", "spoke", "spoken", "speaking", "said", "say", "listen",
        "listened", "lied", "lie", "lying", "close", "closer", "closest", "married", "engaged", "rude",
        "happened",
        "write", "wrote", "writing", "attached", "horrible", "kind", "nice", "nasty", "mean", "related",
        "turn",
        "turned", "reached", "out", "apologise", "apologised", "sorry", "up", "explain", "explained", "next",
        "it",
        "that", "back", "something", "anything", "things", "owe", "cruel", "loyal", "unfair", "chat",
        "chatting",
    ]

    private static let sent: Set<String> = [
        "text", "texts", "message", "messages", "call", "calls", "letter", "email", "support", "help",
        "apart",
        "separated", "divorced", "hear", "heard", "card", "distant", "split", "hiding", "hide", "word",
    ]

    private static let feelings: Set<String> = [
        "scared", "afraid", "proud", "fond", "jealous", "sick", "tired", "ashamed", "think", "thinking",
        "thought",
        "dream", "dreamt", "because", "frightened", "terrified", "care", "instead", "envious", "hold", "loss",
        "death",
    ]

    private static let anger: Set<String> = [
        "angry", "shout", "shouted", "shouting", "yell", "yelled", "mad", "cross", "furious", "snap",
        "snapped",
        "snapping", "screamed", "scream", "laughed", "smiled", "annoyed", "look", "looked",
    ]
}
