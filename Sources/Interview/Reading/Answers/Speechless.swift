/// Hears that someone can hardly speak, so that nobody is asked about talking and arguing with them.
enum Speechless {
    /// Whether the words about someone say so: "she can't say much since the stroke".
    ///
    /// That they can not talk to the client, or about something, is another thing.
    static func isTold(in text: String) -> Bool {
        guard traces.contains(where: { text.utf8.holds($0.utf8) }) else { return false }
        let words = SpokenWord.all(in: text).map(\.bare)
        for index in words.indices {
            let rest = words[index...]
            if fixed.contains(where: { rest.starts(with: $0) }) { return true }
            guard people.contains(words[index]) else { continue }
            for inability in inabilities where rest.dropFirst().starts(with: inability) {
                let after = rest.dropFirst(1 + inability.count).drop { softeners.contains($0) }
                guard let verb = after.first, verbs.contains(verb) else { continue }
                let next = after.dropFirst().first ?? ""
                let says = verb != "say" || ["much", "anything", "a", "words", "any"].contains(next)
                if says, !["to", "about", "with"].contains(next) { return true }
            }
        }
        return false
    }

    /// Letters of which every such sentence holds some, so that most words need not be looked at.
    private static let traces = ["speak", "talk", "say ", "communicate", "speech", "verbal", "coma"]

    private static let people: Set<String> = ["she", "he", "they"]
    private static let inabilities = [
        ["cant"], ["cannot"], ["can", "not"], ["can", "hardly"], ["can", "barely"], ["is", "unable", "to"],
        ["couldnt"], ["could", "not"],
    ]
    private static let softeners: Set<String> = ["really", "properly", "even", "hardly", "now"]
    private static let verbs: Set<String> = ["speak", "talk", "say", "communicate"]
    private static let fixed = [
        ["lost", "her", "speech"], ["lost", "his", "speech"], ["non", "verbal"], ["nonverbal"],
        ["in", "a", "coma"],
    ]
}

extension String.UTF8View {
    /// Whether these bytes stand somewhere in the text.
    fileprivate func holds(_ sought: String.UTF8View) -> Bool {
        guard let first = sought.first else { return true }
        var index = startIndex
        while let found = self[index...].firstIndex(of: first) {
            if self[found...].starts(with: sought) { return true }
            index = self.index(after: found)
        }
        return false
    }
}
