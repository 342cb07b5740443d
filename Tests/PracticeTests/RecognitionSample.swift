import CaseModel
import Content
import Foundation
import Practice

/// A client with the people that the labelled utterances speak of, and who recognises what is said to her.
enum RecognitionSample {
    static let people = [
        ScriptedPerson(id: "mother", name: "Jean", relationship: .mother, words: "mum"),
        ScriptedPerson(id: "husband", name: "Alan", relationship: .partner, words: "husband"),
        ScriptedPerson(id: "sister", name: "Carol", relationship: .sister, words: "sister"),
        ScriptedPerson(id: "daughter", name: "Beth", relationship: .daughter, words: "daughter"),
        ScriptedPerson(id: "boss", name: "Martin", relationship: .boss, words: "boss"),
        ScriptedPerson(id: "friend", name: "Priya", relationship: .friend, words: "friend"),
    ]

    /// The shipped rules, which are read once.
    private static let read = Result { try MoveReader.read(ContentFile.shipped) }
    private static let shipped = read.map { Recogniser($0, people: people) }

    /// The shipped rules.
    static func book() throws -> MoveBook { try read.get() }

    /// What recognises an utterance by the shipped rules.
    static func recogniser() throws -> Recogniser { try shipped.get() }

    /// What the shipped rules make of an utterance.
    static func recognised(_ text: String) throws -> Move { try recogniser().recognise(text) }

    /// The shipped examples.
    static func examples() throws -> [Example] { try ExampleReader.read(ContentFile.shipped) }

    /// The labelled utterances of a file of their own.
    static func labelled(_ name: String) throws -> [RecognitionScore.Labelled] {
        let place = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Utterances/\(name).jsonl")
        let lines = try String(contentsOf: place, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.map { line in
            let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
            return RecognitionScore.Labelled(
                text: label.text, kinds: label.kinds, topics: label.topics, person: label.person)
        }
    }

    private struct Label: Decodable {
        let text: String
        let kinds: Set<MoveKind>
        let topics: Set<Topic>
        let person: String
    }
}
