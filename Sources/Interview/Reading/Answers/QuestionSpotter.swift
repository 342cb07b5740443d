import CaseModel

/// Notices a question to the program that was typed as an answer.
///
/// Only clear cases count, and only when the question is the whole input: "Why did she leave me?" and "what's the
/// point?" are answers. A caller looks for concerns before it asks this.
package enum QuestionSpotter {
    /// The topic of a question to the program; nil when the words are an answer.
    package static func topic(of words: String) -> HelpTopic? {
        guard words.count <= 160, !hasSeveralSentences(words) else { return nil }
        var plain = spelledOut(words)
        while let first = plain.first, openings.contains(first) { plain.removeFirst() }
        let full = plain.joined(separator: " ")
        while let last = plain.last, closings.contains(last), plain.count > 2 { plain.removeLast() }
        guard !plain.isEmpty, plain.count <= 18 else { return nil }
        let text = plain.joined(separator: " ")
        for (topic, phrases) in whole where phrases.contains(text) || phrases.contains(full) { return topic }
        let spaced = text + " "
        for (topic, beginnings) in spacedBeginnings {
            // With a space after it each word of the text is whole; so are those of the beginnings.
            if beginnings.contains(where: spaced.hasPrefix) { return topic }
        }
        return nil
    }

    /// The topic of a question where a name, a number or a choice is asked for.
    ///
    /// Nothing that can be meant there is put as a question, so any question is one to the program: about what is meant,
    /// unless it is clear that it is about something else.
    package static func topicBesideAnswers(of words: String) -> HelpTopic? {
        if let topic = topic(of: words) { return topic }
        let trimmed = words.trimmed
        guard trimmed.hasSuffix("?"), trimmed.count <= 160 else { return nil }
        let plain = spelledOut(words).drop { openings.contains($0) }
        guard let first = plain.first, plain.count >= 3, askingWords.contains(first) else { return nil }
        return .meaning
    }

    /// The words in lower case without apostrophes, the short spellings of messages written out.
    private static func spelledOut(_ words: String) -> [String] {
        let plain = SpokenWord.all(in: words).map(\.bare)
        return plain.enumerated().map { index, word in
            if word == "y" { return index == 0 && plain.count > 1 ? "why" : word }
            return shortSpellings[word] ?? word
        }
    }

    private static let shortSpellings = [
        "u": "you", "ur": "your", "r": "are", "wot": "what", "wat": "what", "wht": "what", "pls": "please",
        "plz": "please", "abt": "about", "dyou": "you", "ya": "you", "hw": "how", "y": "why",
    ]

    private static let askingWords: Set<String> = [
        "do", "does", "is", "are", "can", "could", "should", "shall", "must", "may", "what", "who", "whose",
        "how",
        "why", "which", "where", "am", "will", "would",
    ]

    private static func hasSeveralSentences(_ words: String) -> Bool {
        let spoken = SpokenWord.all(in: words)
        let first = spoken.first?.plain ?? ""
        return spoken.dropFirst().contains { $0.beginsSentence } && !openings.contains(first)
    }

    private static let openings: Set<String> = [
        "sorry", "um", "er", "erm", "hmm", "hang", "on", "wait", "ok", "okay", "but", "and", "so", "well",
        "oh",
        "hi", "hello", "hey", "hold", "excuse", "please", "just", "also",
    ]

    private static let closings: Set<String> = [
        "please", "though", "anyway", "then", "sorry", "exactly", "actually",
        "right", "now",
    ]

    /// Questions that count word for word.
    private static let whole: [(topic: HelpTopic, phrases: Set<String>)] = [
        (
            .why,
            [
                "why do you ask", "why are you asking", "why do you need to know", "why do you want to know",
                "why is this important", "why this question",
                "why ask", "whats this for", "what is this for", "whats that for", "what is that for",
                "why these questions",
                "what are these questions for", "what has this got to do with anything",
                "why are you asking me",
            ]
        ),
        (
            .meaning,
            [
                "what does that mean", "what does this mean", "what does it mean", "what do you mean",
                "what you mean",
                "what is meant", "what should i say here", "i dont understand",
                "i dont understand the question",
                "i do not understand the question", "i dont understand this question",
                "i dont get the question",
                "i dont get it", "can you explain", "could you explain", "can you explain that",
                "can you explain this",
                "explain", "can you give me an example", "can you give an example", "like what", "such as",
                "for example",
                "give me an example", "what should i write", "what do i write", "what do i type",
                "what do i put", "what should i put", "what am i supposed to write", "what kind of answer",
                "eg",
                "in what way", "in what sense", "what sort of thing", "what sort of things", "what counts",
                "huh",
                "what should i type", "what is the question", "can you rephrase", "can you rephrase that",
                "could you rephrase that", "can you say that again", "come again", "pardon",
            ]
        ),
        (
            .privacy,
            [
                "is this private", "is it private", "is this confidential", "is it confidential",
                "is this secret",
                "is this anonymous", "is it anonymous", "is this safe", "is this secure", "is it secure",
                "is this saved", "is it saved", "is this recorded", "will this be saved",
                "are my answers saved",
                "are my answers private", "where is this kept", "where is it kept", "where is this stored",
                "where is this saved", "where does this go", "where do my answers go", "is this online",
                "is it online",
                "is anyone reading this", "is somebody reading this", "is someone reading this",
                "are you recording this", "do you share this", "do you store this", "is this on the internet",
                "who is reading this", "who reads this", "who else sees this",
            ]
        ),
        (
            .duration,
            [
                "how long is this", "how long will this take", "how long does this take",
                "how long will it take",
                "how long does it take", "how long will this be", "how long is it", "how much longer is this",
                "how long is left",
                "how many questions", "how many questions are there", "how many more questions",
                "how many questions are left", "how many are left", "are we nearly done",
                "are we almost done", "are we done", "are we nearly finished", "is there much more",
                "is there much left",
                "is it much longer",
                "are there many more questions", "how many left",
            ]
        ),
        (
            .optional,
            [
                "is this optional", "is it optional", "is this compulsory", "is this required",
                "must i answer",
                "must i answer this", "do i have to", "do i need to", "do i have to answer",
                "do i need to answer", "can i skip this", "can i skip it",
                "can i skip", "can i skip this question", "can i skip this one", "can i skip that",
                "can we skip this",
                "may i skip this", "can i stop", "can i pause", "can i take a break",
                "can i come back later", "can i finish later", "can i do this later",
                "what if i dont want to answer", "what happens if i skip", "what happens if i stop",
                "can i stop now", "can we take a break", "how do i quit",
                "how do i skip", "how do i skip this", "how do i pause", "can i have a break",
                "can i continue later",
                "do i have to do this",
            ]
        ),
        (
            .about,
            [
                "who are you", "what are you", "are you a robot", "are you a bot", "are you human",
                "are you a human",
                "are you a person", "are you real", "are you a real person", "are you a therapist",
                "are you a doctor",
                "are you a computer", "are you ai", "are you an ai", "am i talking to a person",
                "are you a machine",
                "am i talking to a robot", "am i talking to a computer", "am i talking to a human",
                "what is this",
                "whats this", "what is kith", "whats kith", "who made this", "who made you",
                "what does this program do",
                "what is this program", "is this a test", "is this therapy", "is this an ai", "is this a bot",
                "is there a person there", "is anyone there reading", "who wrote this", "what can you do",
                "am i speaking to a person", "is this a real person",
            ]
        ),
        (
            .crisis,
            [
                "who can i call", "who can i ring", "who do i call", "who do i call in an emergency",
                "is there a number i can call", "is there a number i can ring", "what number can i call",
                "where can i get help", "where can i get help now", "how do i get help now",
                "who can i talk to now", "who can i talk to right now", "what are the crisis lines",
                "is there someone i can talk to now", "is there someone i can call", "is there a helpline",
                "what do i do in an emergency",
            ]
        ),
        (
            .other,
            [
                "can i change my answer", "can i change that", "can i change an answer", "can i go back",
                "how do i go back", "how do i change my answer", "how do i change an answer",
                "how do i undo that",
                "can i undo that", "can i edit my answers", "can i see my answers", "can i add someone",
                "can i delete this",
                "can i delete my answers", "what happens next",
                "how does this work", "what commands are there", "what can i type", "how do i add someone",
                "how do i delete this", "can i read my answers",

            ]
        ),
    ]

    /// Beginnings after which anything may follow.
    private static let spacedBeginnings = openEnded.map {
        (topic: $0.topic, beginnings: $0.beginnings.map { $0 + " " })
    }

    private static let openEnded: [(topic: HelpTopic, beginnings: [String])] = [
        (
            .why,
            [
                "why do you ask", "why are you asking", "why do you need to know", "why do you need to ask",
                "why do you want to know", "why do i have to answer this", "why do i have to answer that",
                "why do i have to answer these",
            ]
        ),
        (
            .meaning,
            [
                "do you mean", "do you just mean", "what do you mean exactly", "does it count",
                "does that count",
                "what do you mean by", "what do you mean with", "what is meant by", "what does the word",
                "what does the question", "what counts as", "what exactly do you mean",
            ]
        ),
        (
            .privacy,
            readers.flatMap { reader in objects.map { "\(reader) \($0)" } } + [
                "what happens to my answers", "where are my answers", "where is my data",
                "what happens to my data",
                "is my data", "are my answers", "do you keep my answers", "do you store my answers",
                "do you share my answers", "will this be shared", "will my answers be",
            ]
        ),
        (.duration, ["how many questions", "how many more questions"]),
        (
            .optional,
            [
                "do i have to answer this", "do i have to answer that", "do i have to answer all",
                "do i have to answer every", "do i have to answer these", "do i need to answer this",
                "do i need to answer all", "do i need to answer every", "must i answer this",
                "can i skip this question",
                "is it ok if i skip this", "is it okay if i skip this", "is it ok to skip this",
                "is it okay to skip this", "is it ok not to answer", "is it ok if i dont answer",
                "is it okay if i dont answer",
            ]
        ),
        (.other, ["how do i change my answer", "can i change my answer", "how do i use this program"]),
    ]

    private static let readers = [
        "who will see", "who can see", "who gets to see", "who will read", "who can read", "who sees",
        "who reads", "who else can see", "who else can read", "who else will see", "who else will read",
        "who else sees", "who else reads", "who else gets to see",
        "who has access to", "will my therapist see", "will my therapist read", "will my doctor see",
        "will my doctor read", "will anyone see", "will anyone read", "will anyone else see",
        "will anyone else read",
        "can anyone see", "can anyone read", "can anyone else see", "can anyone else read",
        "can my therapist see",
        "can my therapist read", "will you show", "will you share", "will my family see",
        "will my husband see",
        "will my wife see", "do you tell", "does kith tell", "does this tell", "will you tell",
        "will kith tell",
        "does anyone see", "does anyone read", "does anyone else see", "does my therapist see",
        "will my partner see", "will my mum see", "will my parents see",
    ]

    private static let objects = [
        "this", "it", "these", "that", "my answers", "my words", "what i write", "what i type", "what i say",
    ]
}
