import CaseModel
import Content
import Interview
import Testing

/// A text that a client may read, with the place it stands in.
private struct ClientText: Sendable, CustomTestStringConvertible {
    let place: String
    let text: String
    var testDescription: String { place }
}

/// Every text that a client may read, but for the verbatim items of a published instrument.
private func clientTexts() throws -> [ClientText] {
    let content = try InterviewContent(from: ContentFile.shipped) { _ in "test" }
    var texts: [ClientText] = []
    for section in content.questionnaire.sections {
        texts.append(ClientText(place: section.id, text: section.opening ?? section.title))
        for question in section.questions {
            if !question.isVerbatim { texts.append(ClientText(place: "\(question.id)", text: question.ask)) }
            texts.append(ClientText(place: "\(question.id) help", text: question.help))
            if let before = question.before, !question.isVerbatim {
                texts.append(ClientText(place: "\(question.id) before", text: before))
            }
            for variant in question.variants {
                texts.append(ClientText(place: "\(question.id) variant", text: variant.ask))
            }
            for choice in question.choices
            where !question.isVerbatim && !PHQ9.itemQuestions.contains(question.id) {
                texts.append(ClientText(place: "\(question.id) choice", text: choice.label))
            }
        }
    }
    for (phrase, text) in content.phrases.all { texts.append(ClientText(place: phrase.rawValue, text: text)) }
    for (topic, text) in content.help { texts.append(ClientText(place: "help \(topic)", text: text)) }
    for (kind, words) in content.concerns {
        for text in words.notice + words.soft {
            texts.append(ClientText(place: "concern \(kind)", text: text))
        }
    }
    return texts
}

@Suite("Words that a client reads")
struct PlainWordsTests {
    @Test("A Flesch-Kincaid grade of 6 or less, for every text of eight words or more")
    func readingAge() throws {
        for text in try clientTexts() where text.text.split(separator: " ").count >= 8 {
            let grade = try #require(Readability.grade(of: text.text))
            #expect(grade <= 6, "\(text.place) has grade \(grade): \(text.text)")
        }
    }

    /// What must never be said to a client: false reassurance, promises, verdicts, advice, blame, clinical labels.
    private static let never = [
        "you are safe", "low risk", "you are at risk", "others have it worse", "worse off",
        "keep this secret",
        "will be kept secret", "i will tell", "i will alert", "we will alert", "commit suicide",
        "committed suicide",
        "overdose", "you have depression", "you are depressed", "you should leave", "leave him", "leave her",
        "leave them", "forgive", "confront", "it takes two", "at least", "everything happens for a reason",
        "deficit", "disorder", "diagnos", "symptom", "dispute", "role transition", "complicated grief",
        "sensitivities", "you must", "don't worry", "do not worry", "everything will be",
        "it will get better",
        "calm down", "cheer up", "be strong", "score", "patient",
    ]

    @Test("Nothing on the list of what is never said", arguments: never)
    func neverSaid(_ words: String) throws {
        for text in try clientTexts() {
            #expect(!text.text.lowercased().contains(words), "\(text.place): \(text.text)")
        }
    }
}
