import CaseModel

/// A way of not answering a question; each is stored as something different.
package enum Declining: String, CaseIterable, Equatable, Sendable {
    /// Not now: "skip", "later".
    case skip
    /// Rather not say: "private", "none of your business".
    case withhold
    /// Does not know: "no idea", "can't remember".
    case unknown
    /// Has said it before: "I just told you", "stop asking".
    case repeated

    /// The way in which an answer declines, nil when it does not.
    ///
    /// Only the whole answer counts, marks, case and polite words apart: "I don't know why he left" is an answer.
    package static func read(_ words: String) -> Declining? {
        guard words.count <= 120 else { return nil }
        let plain = SpokenWord.all(in: words).map(\.bare)
        let whole = plain.joined(separator: " ")
        let bare = plain.filter { !polite.contains($0) }.joined(separator: " ")
        return allCases.first { phrases[$0]?.contains(whole) == true || phrases[$0]?.contains(bare) == true }
    }

    /// Words that change nothing about declining.
    private static let polite: Set<String> = [
        "please", "sorry", "really", "um", "er", "erm", "hmm", "well", "honestly", "just", "thanks", "tbh",
        "lol",
        "actually", "oh", "right", "ok", "but", "im", "afraid", "to", "be", "honest", "at", "all", "think",
        "this",
        "that", "it", "one", "question", "the", "answer", "for", "now", "about",
    ]

    private static let phrases: [Declining: Set<String>] = [
        .repeated: [
            "i told you", "i just told you", "i already told you", "i told you already", "i told you that",
            "i just told you that", "i already told you that", "i told you this", "i already said",
            "i already said that", "already said", "already told you", "i said that already", "i just said",
            "i just said that", "i said that", "ive said that", "ive told you", "ive already said",
            "ive already told you", "told you", "just told you", "already said that", "i said already",
            "you asked that", "you asked me that", "you asked me", "you already asked", "asked already",
            "you already asked me", "you just asked me", "you just asked", "you keep asking",
            "you keep asking me", "stop asking", "stop asking me", "why do you keep asking",
            "why do you keep asking me", "see above", "as above", "as i said", "as i said before",
        ],
        .skip: [
            "skip", "skip this", "skip it", "skip this one", "skip that", "pass", "ill pass", "next",
            "not now",
            "later", "maybe later", "not today", "next question", "move on", "id like to skip", "can we skip",
            "i want to skip", "i will skip", "ill skip", "lets skip", "ask me later", "another time",
            "come back to",
            "i pass", "can i skip", "dont want to answer", "not yet",
        ],
        .withhold: [
            "private", "thats private", "its private", "rather not say", "rather not", "id rather not",
            "id rather not say", "i would rather not say", "i would rather not", "prefer not to say",
            "prefer not say", "id prefer not to say", "id prefer not say", "i prefer not to say",
            "i prefer not say",
            "prefer not to", "prefer not", "none of your business", "thats none of your business",
            "no comment",
            "not your business", "i dont want to say", "i dont want say", "dont want to say", "dont want say",
            "i dont want to talk about it", "i dont want to talk about this", "i dont want talk",
            "i wont say", "not telling", "keep private", "not saying", "i dont want to share",
            "i dont want share",
        ],
        .unknown: [
            "dont know", "i dont know", "do not know", "i do not know", "dunno", "i dunno", "no idea",
            "ive no idea",
            "i have no idea", "havent a clue", "no clue", "not sure", "im not sure", "i am not sure",
            "unsure",
            "cant remember", "i cant remember", "i cannot remember", "cannot remember", "dont remember",
            "i dont remember", "idk", "i forget", "ive forgotten", "forgotten", "cant say", "i cant say",
            "hard to say", "who knows", "dont know when", "i dont know when", "unknown", "couldnt say",
            "i couldnt say", "no memory", "cant recall", "i cant recall", "not certain", "not a clue", "duno",
            "i m not sure", "dk",
        ],
    ]
}

/// A command typed as a plain word instead of with a stroke.
package enum PlainCommand: String, CaseIterable, Equatable, Sendable {
    /// Show what can be done here.
    case help
    /// Go to the question before.
    case back
    /// Leave for now; everything is kept.
    case pause, stop, quit, exit

    /// The command when it is the whole input, marks and case apart; nil otherwise.
    package static func read(_ words: String) -> PlainCommand? {
        guard words.count <= 40 else { return nil }
        let trimmed = words.trimmed
        guard !trimmed.hasSuffix("?") else { return nil }
        return PlainCommand(rawValue: SpokenWord.plainText(trimmed))
    }
}
