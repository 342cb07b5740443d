import ArgumentParser
import CaseModel
import Content
import Practice

/// `kith practice evaluate`: how well what a trainee says is recognised.
struct PracticeEvaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure how well labelled utterances are recognised.",
        discussion: """
            The first line is {"people":[{"id","name","relationship","words"}]}, who there is; each further line \
            {"text","kinds","topics","person"}: person is an identifier, "it" for a pronoun alone, or "". Prints F1 for each \
            kind and topic and their means.
            """)

    @Argument(help: "Labelled utterances, one a line.", completion: .file(extensions: ["jsonl"]))
    var file: String

    @Flag(help: "Show every utterance that is not recognised as labelled.")
    var errors = false

    func run() throws {
        let file = try LabelledUtterances(path: file)
        let recogniser = Recogniser(try Program.practiceContent().moves, people: file.people)
        var score = RecognitionScore()
        for labelled in file.utterances {
            let move = recogniser.recognise(labelled.text)
            score.count(labelled, recognised: move)
            if errors { show(labelled, move) }
        }
        for line in RecognitionTable(score).lines { print(line) }
    }

    private func show(_ labelled: RecognitionScore.Labelled, _ move: Move) {
        let found = (kinds: move.kinds, topics: Set(move.topics))
        guard found != (labelled.kinds, labelled.topics) else { return }
        print(Printable.line(labelled.text))
        print("    labelled \(Self.names(labelled.kinds, labelled.topics))")
        print("    found    \(Self.names(found.kinds, found.topics))")
    }

    private static func names(_ kinds: Set<MoveKind>, _ topics: Set<Topic>) -> String {
        let names = kinds.map(\.rawValue).sorted() + ["/"] + topics.map(\.rawValue).sorted()
        return names.joined(separator: " ")
    }
}

/// The utterances of a file, with the people of the client they are said to.
struct LabelledUtterances {
    let people: [ScriptedPerson]
    let utterances: [RecognitionScore.Labelled]

    /// One line of the file: the people, or an utterance.
    private struct Line: Decodable {
        struct Person: Decodable {
            let id: String
            let name: String
            let relationship: Relationship
            let words: String
        }
        let people: [Person]?
        let text: String?
        let kinds: Set<MoveKind>?
        let topics: Set<Topic>?
        let person: String?
    }

    /// Reads a file.
    ///
    /// - Throws: `Failure` for the first line that is not as it must be.
    init(path: String) throws(Failure) {
        let lines = try Line.lines(of: path)
        people =
            lines.first?.people?.map {
                ScriptedPerson(id: $0.id, name: $0.name, relationship: $0.relationship, words: $0.words)
            } ?? []
        utterances = lines.compactMap { line in
            guard let text = line.text, let kinds = line.kinds, let topics = line.topics else { return nil }
            return RecognitionScore.Labelled(
                text: text, kinds: kinds, topics: topics, person: line.person ?? "")
        }
        if utterances.isEmpty {
            throw Failure("there are no labelled utterances in \(path)", status: .badData)
        }
    }
}

/// How well utterances were recognised, in lines of text.
struct RecognitionTable {
    let score: RecognitionScore

    init(_ score: RecognitionScore) { self.score = score }

    var lines: [String] {
        let kinds = MoveKind.allCases.map { line($0.rawValue, score.kinds[$0]) }
        let topics = Topic.allCases.map { line($0.rawValue, score.topics[$0]) }
        let people = "people right in \(score.peopleRight) of \(score.total)"
        return ["kinds: mean F1 \(Self.figure(score.meanOverKinds))"] + kinds
            + ["topics: mean F1 \(Self.figure(score.meanOverTopics))"] + topics + [people]
    }

    private func line(_ name: String, _ tally: RecognitionScore.Tally?) -> String {
        guard let tally else { return name }
        let space = String(repeating: " ", count: max(1, 18 - name.count))
        return
            "  \(name)\(space)\(Self.figure(tally.f1))  right \(tally.right), wrong \(tally.wrong), missed \(tally.missed)"
    }

    private static func figure(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\("\(100 + hundredths % 100)".dropFirst())"
    }
}
