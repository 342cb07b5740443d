import Content
import Practice
import Testing

/// The words of the shipped clients, as a trainee hears them.
@Suite("What clients say")
struct ScriptWordsTests {
    private static let pronouns: Set<String> = ["she", "her", "he", "him", "his"]
    private static let persons: Set<String> = [
        "boyfriend", "man", "woman", "girl", "boy", "lass", "lad", "somebody", "nobody", "one", "child",
        "dad", "mum",
        "grandad", "doctor", "people", "teacher",
    ]

    @Test("Nobody says she or he before it is said who is meant, where nobody was asked about")
    func pronouns() throws {
        for client in try Sample.shipped() {
            let names = Self.words(
                client.people.flatMap { [$0.name, $0.words] + $0.also }.joined(separator: " "))
            let known = Self.persons.union(names)
            for line in client.lines where line.about.count != 1 {
                for says in line.says + line.holds {
                    let words = Self.words(Self.firstSentence(says))
                    guard let place = words.firstIndex(where: Self.pronouns.contains) else { continue }
                    #expect(words[..<place].contains(where: known.contains), "\(client.id): \(says)")
                }
            }
        }
    }

    private static func firstSentence(_ text: String) -> Substring {
        text.prefix { !".?!".contains($0) }
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
}
