import CaseModel
import Content
import Foundation
import Interview
import Testing

/// The folder that the data files stand in, next to the sources of this test.
private let dataFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CContent/data").standardizedFileURL

@Suite("Shipped content")
struct ShippedContentTests {
    static let content = Result { try InterviewContent(from: ContentFile.shipped) { _ in "test" } }

    @Test("Every file of the data folder is embedded, as it stands")
    func everyFileIsEmbedded() throws {
        let onDisk = try FileManager.default.subpathsOfDirectory(atPath: dataFolder.path)
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
        #expect(Set(onDisk) == Set(ContentFile.shipped.map(\.path)))
        for file in ContentFile.shipped {
            let text = try String(contentsOf: dataFolder.appending(path: file.path), encoding: .utf8)
            #expect(file.text == text, "\(file.path)")
        }
    }

    @Test("The interview's files are valid")
    func interviewIsValid() throws {
        let content = try Self.content.get()
        #expect(content.questionnaire.sections.count == 11)
    }

    @Test(
        "Every question that the model reads stands in the files",
        arguments: [
            QuestionID.country, .consent, .age, .onset, .aroundOnset, .closeness, .closenessWished, .contact,
            .matterMost, .tellMore, .expectsOf, .expectedBy, .expectationsMet, .confides, .arguments,
            .argumentsEnd,
            .changedAtOnset, .deathWhen, .mourning, .mournedWith, .changeWhen, .changeChosen, .changeNow,
            .disputeWhen,
            .disputeKnown, .disputeStage, .closeBefore, .loneliness, .rejection, .tiesOverYears, .mattersMost,
            .beginWith, .different, .fits, .fitsBetter, .standing, .finish,
        ])
    func knownQuestionsExist(_ id: QuestionID) throws {
        #expect(try Self.content.get().questionnaire.question(id) != nil)
    }

    @Test(
        "Choices that facts are read from are offered",
        arguments: [
            (QuestionID.closeness, ["1", "2", "3", "4"]),
            (.contact, ["daily", "weekly", "monthly", "rarely", "none"]),
            (.expectationsMet, ["both", "not-mine", "not-theirs", "neither"]),
            (.confides, ["yes", "little", "no"]),
            (.arguments, ["never", "sometimes", "often", "silent"]),
            (.argumentsEnd, ["settled", "unsettled", "silence"]),
            (.mourning, ["raw", "avoid", "waves", "peace"]),
            (.mournedWith, ["yes", "little", "no"]), (.changeChosen, ["chosen", "partly", "forced"]),
            (.changeNow, ["settled", "getting-there", "hard", "very-hard"]),
            (.disputeKnown, ["both", "only-me", "unsure"]),
            (.disputeStage, ["talking", "stuck", "ending", "settled"]),
            (.closeBefore, ["several", "few", "none"]),
            (.loneliness, ["seldom", "lately", "often", "always"]),
            (.rejection, ["seldom", "lately", "often", "always"]), (.fits, ["yes", "partly", "no"]),
            (.standing, ["died", "apart", "present"]),
        ])
    func choicesAreOffered(_ id: QuestionID, _ choices: [String]) throws {
        let question = try #require(try Self.content.get().questionnaire.question(id))
        #expect(question.choices.map(\.id) == choices)
    }

    @Test("The PHQ-9 keeps its codes, in the order of its items")
    func phq9Codes() throws {
        let questionnaire = try Self.content.get().questionnaire
        let codes = PHQ9.itemQuestions.map { questionnaire.question($0)?.code }
        #expect(
            codes == [
                "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
                "44260-8",
            ])
        for id in PHQ9.itemQuestions {
            let question = try #require(questionnaire.question(id))
            #expect(question.choices.map(\.code) == ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"])
            #expect(
                question.choices.map(\.label) == [
                    "Not at all", "Several days", "More than half the days", "Nearly every day",
                ])
            #expect(question.isVerbatim)
            #expect(
                question.before
                    == "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
            )
        }
        #expect(
            PHQ9.itemQuestions.map { questionnaire.question($0)?.ask } == [
                "Little interest or pleasure in doing things", "Feeling down, depressed, or hopeless",
                "Trouble falling or staying asleep, or sleeping too much",
                "Feeling tired or having little energy",
                "Poor appetite or overeating",
                "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
                "Trouble concentrating on things, such as reading the newspaper or watching television",
                "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
                "Thoughts that you would be better off dead or of hurting yourself in some way",
            ])
        let difficulty = try #require(questionnaire.question(PHQ9.difficultyQuestion))
        #expect(difficulty.code == "69722-7")
        #expect(difficulty.choices.map(\.code) == ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"])
    }

    @Test("Placeholders are ones that the interview fills")
    func placeholders() throws {
        let known: Set<String> = [
            "person", "quote", "event", "onset", "people", "deaths", "changes", "disagreements", "other",
            "lost", "change", "keeping",
        ]
        for question in try Self.content.get().questionnaire.sections.flatMap(\.questions) {
            for text in [question.ask, question.help, question.short ?? "", question.before ?? ""]
                + question.variants.map(\.ask)
                + question.choices.map(\.label)
            {
                #expect(
                    Template(text).placeholders.allSatisfy { known.contains($0.lowercased()) },
                    "\(question.id)")
            }
        }
    }

    @Test("Every country has a number for an emergency, and every concern a line")
    func crisisLines() throws {
        let crisis = try Self.content.get().crisis
        #expect(crisis.countries.count >= 8)
        for country in crisis.countries {
            #expect(country.lines.first?.name == "In danger now", "\(country.id)")
            for kind in ConcernKind.allCases { #expect(crisis.lines(in: country.id, for: kind).count >= 2) }
        }
    }
}
