import CaseModel

/// A yes or a no, and what is said after it.
package struct Agreement: Equatable, Sendable {
    /// Whether it is a yes.
    package let isYes: Bool
    /// What follows, without words that add nothing: "apart from Dee" in "yes apart from Dee, thanks".
    package let rest: String

    /// Whether nothing else is said.
    package var isWhole: Bool { rest.isEmpty }

    /// Reads words that are, or begin with, a yes or a no; nil for anything else.
    ///
    /// A number is neither: what it stands for is for the question to say.
    package static func read(_ words: String) -> Agreement? {
        let spoken = SpokenWord.all(in: words).map(\.bare)
        guard let first = spoken.first else { return nil }
        let whole = spoken.joined(separator: " ")
        if yes.contains(whole) { return Agreement(isYes: true, rest: "") }
        if no.contains(whole) { return Agreement(isYes: false, rest: "") }
        guard let isYes = yesWords.contains(first) ? true : noWords.contains(first) ? false : nil else {
            return nil
        }
        let rest = words.trimmed.drop { !$0.isWhitespace && !",.;!?".contains($0) }
        let said = String(rest.drop { !$0.isLetter && !$0.isNumber && $0 != "\"" && $0 != "“" })
        let plain = spoken.dropFirst().joined(separator: " ")
        return Agreement(isYes: isYes, rest: closings.contains(plain) ? "" : said)
    }

    /// Whether the words say that this was told before: "that's the same thing".
    package static func meansSame(_ words: String) -> Bool {
        var plain = SpokenWord.all(in: words).map(\.bare)
        while let first = plain.first, noWords.contains(first) || first == "but" { plain.removeFirst() }
        let said = plain.joined(separator: " ")
        return same.contains { said == $0 || said.hasPrefix($0 + " as ") || said == "its " + $0 }
    }

    private static let yesWords: Set<String> = [
        "yes", "y", "yeah", "yeh", "yh", "yep", "yup", "ye", "yea", "yess", "aye", "ok", "okay", "sure",
    ]

    private static let noWords: Set<String> = ["no", "n", "nope", "nah", "naw"]

    private static let yes = yesWords.union([
        "yes please", "of course", "definitely", "right", "correct", "i do", "it does", "go on", "fine",
        "alright", "k", "absolutely", "thats it", "thats right", "that is right", "that is it", "looks right",
        "it is right", "all right", "looks good", "thats correct", "i think so", "more or less",
    ])

    private static let no = noWords.union([
        "not really", "no thanks", "no thank you", "never", "not at all", "i dont", "it doesnt", "no way",
        "definitely not", "not now", "obviously not", "of course not", "not that i know", "not any more",
        "not that i know of", "not that i can think of", "i dont think so", "that is not right",
        "thats wrong",
        "that is wrong", "thats not right", "not right", "wrong",
    ])

    /// What may follow a yes or a no without adding anything.
    private static let closings: Set<String> = [
        "", "thats all", "that is all", "thats it", "that is it", "thats enough", "nothing else",
        "nothing more", "thanks", "thank you", "not really", "i dont think so", "no", "yes", "please",
        "i think so", "thats right", "that is right", "i think thats all", "i think thats it", "not now",
        "ok", "okay", "then", "ok then", "okay then", "go on then", "of course", "sure", "fine", "yeah",
        "yep",
        "definitely", "obviously", "i suppose", "i guess", "all right", "alright", "go on", "lets",
        "ok thanks",
        "thats everyone", "no one else", "nobody else", "no more", "none", "i dont", "i do", "there isnt",
    ]

    private static let same: Set<String> = [
        "same", "same thing", "the same", "the same thing", "thats the same", "thats the same thing",
        "thats the same one", "same one", "the same one", "that is the same thing", "that is the same",
        "its the same", "it is the same thing", "it is the same", "its the same thing", "its the same one",
        "thats what i said", "thats what i told you", "thats the one i told you about", "same as before",
        "thats what i already said", "i said that one", "thats that one",
    ]
}
