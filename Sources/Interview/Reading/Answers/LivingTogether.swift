/// Hears that someone lives with the client, of whom it need not be asked how often they are in touch.
enum LivingTogether {
    /// Whether the words about someone say so: "who lives with us".
    static func isTold(in words: String) -> Bool {
        let plain = SpokenWord.all(in: words).map(\.bare).joined(
            separator: " ")
        return phrases.contains { " \(plain) ".contains(" \($0) ") }
    }

    private static let phrases = [
        "lives with us", "lives with me", "live with us", "living with us", "living with me", "live together",
        "moved in with us", "moved in with me", "stays with us", "i live with her", "i live with him",
        "i live with them", "who i live with", "we live with her", "we live with him",
    ]
}
