import Assessment
import CaseModel
import Content
import Practice
import Testing

/// Ten closed questions, the same for everyone, which find out little that matters.
@Suite("What a lazy interview misses")
struct MissedKeyTests {
    private static let questions = [
        "How are you sleeping?", "Do you live alone?", "Are you married?", "Do you have children?",
        "Do you work?", "Is your appetite all right?", "Have you been low for long?", "Do you have friends?",
        "Do you drink?", "Is there anything else?",
    ]

    /// What the lazy interview teaches, whatever the trainee then concludes.
    private func debrief(_ client: ScriptedClient) throws -> Debrief {
        let content = try Sample.content.get()
        let recogniser = Recogniser(content.moves, people: client.people)
        var encounter = Encounter(client, seed: 1, manner: content.manner)
        for question in Self.questions { encounter.take(recogniser.recognise(question)) }
        var conclusion = Conclusion()
        conclusion.formulation = "Thank you, I shall think about it."
        let assessor = Assessor(
            rules: try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "test").book)
        return Debrief(
            encounter, conclusion, coaching: content.coaching,
            suggestion: assessor.suggestion(for: encounter.inventory(today: Sample.day)))
    }

    @Test("From it Kith misses the key of at least nine clients in twelve")
    func misses() throws {
        let debriefs = try Sample.shipped().map(debrief)
        let missed = debriefs.filter { $0.suggestion.focus != $0.client.key.focus }
        #expect(debriefs.count >= 12)
        #expect(missed.count >= 9, "\(missed.map(\.client.id))")
    }

    @Test("It leaves what the key needs in the dark, and the debrief names what would have found it")
    func debriefed() throws {
        for client in try Sample.shipped() {
            let debrief = try debrief(client)
            let told = Set(debrief.encounter.factsTold)
            let missing = client.key.needs.filter { !told.contains($0) }
            #expect(missing.count > client.key.needs.count / 2, "\(client.id): \(told)")
            let text = debrief.page.sections.flatMap(\.blocks).map(\.text).joined(separator: "\n")
            let ask = missing == client.key.needs ? [client.key.ask] : []
            let named = ask + missing.compactMap(client.fact).map(\.what)
            #expect(named.filter { !text.contains($0) } == [], "\(client.id)")
        }
    }
}

extension DebriefPage.Block {
    /// What is read in it.
    fileprivate var text: String {
        switch self {
        case .paragraph(let text): text
        case .list(let lines): lines.joined(separator: "\n")
        case .entries(let entries): entries.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        case .table(_, let rows): rows.map { $0.joined(separator: " ") }.joined(separator: "\n")
        }
    }
}
