import Assessment
import CaseModel
import Interview
import Reports
import Vault

extension CaseReport {
    /// The report on a case, as the content words it and the rules weigh it.
    init(_ summary: CaseSummary, _ inventory: Inventory, content: InterviewContent, _ book: RuleBook) {
        self.init()
        let reading = CaseReading(inventory, content: content)
        title = summary.name ?? "Case \(summary.id)"
        state = [
            Entry("Begun", WrittenTime.day(summary.begun)),
            Entry("Last changed", WrittenTime.minute(summary.lastChange)),
            Entry("State", summary.isFinished ? "finished" : "not finished"),
        ]
        concerns = inventory.concerns.map { "\($0.words); chose \($0.choice ?? "nothing yet")" }
        phq9 = PHQ9(inventory)
        phq9Items = PHQ9.itemQuestions.map { question in
            Item(
                question: question, wording: reading.question(QuestionKey(question)),
                score: inventory.choice(question).flatMap(Int.init))
        }
        timeline = reading.timeline(today: summary.lastChange.day).map {
            TimelinePoint(when: $0.when, days: $0.days, label: $0.label, isOnset: $0.isOnset)
        }
        people = inventory.people.map { Self.line($0, inventory, reading) }
        let suggestion = Assessor(rules: book).suggestion(for: inventory)
        self.suggestion = suggestion
        keystone = suggestion.keystone(.inventory)?.wordsOfBasis
        places = Dictionary(uniqueKeysWithValues: inventory.order.map { ($0, reading.question($0)) })
        decisions = inventory.decisions.reversed().map {
            Entry(WrittenTime.minute($0.at), $0.content.words(by: $0.by))
        }
        formulation = inventory.formulations.last.map {
            Formulation(lines: $0.content, by: $0.by, at: WrittenTime.minute($0.at))
        }
        contract = inventory.contracts.last.map(Self.agreed)
        notes = inventory.notes.map { Entry("\(WrittenTime.minute($0.at)), \($0.by)", $0.content) }
        askedInReview = inventory.askedInReview.map {
            Entry("\($0.content.question) (asked by \($0.by))", $0.content.words)
        }
        places[.askedInReview] = "asked in review"
        stoodOut = inventory.summary?.lines ?? []
        wishes = Self.wishes(inventory, reading)
        answers = Self.answers(inventory, reading) {
            !$0.isLeftOut && (!Self.drawn.contains($0.key.question) || reading.hasOwnWords($0))
        }
        gaps = Self.answers(inventory, reading) { $0.isLeftOut }
        remarks = inventory.remarks.map { Entry(reading.question($0.question), $0.words) }
        provenance = [
            Entry("Program", "kith \(Kith.version)"), Entry("Content", content.fingerprint),
            Entry("Rule book", book.hash), Entry("Events", String(summary.eventCount)),
            Entry("Mark of the case", summary.mark),
        ]
        source = ReportSource(
            mark: summary.mark, name: summary.name, begun: summary.begun, inventory: inventory,
            questions: Self.questions(inventory, reading),
            versions: ReportSource.Versions(
                program: Kith.version, content: content.fingerprint, rulebook: book.hash))
    }

    /// Every question that was replied to or remarked on, and the items of the PHQ-9, with their codes.
    private static func questions(
        _ inventory: Inventory, _ reading: CaseReading
    ) -> [QuestionKey: ReportSource.Question] {
        let measured = (PHQ9.itemQuestions + [PHQ9.difficultyQuestion]).map { QuestionKey($0) }
        let keys = Set(inventory.order + inventory.remarks.map(\.question) + measured)
        return Dictionary(
            uniqueKeysWithValues: keys.map { key in
                let choices = reading.choices(of: key).map {
                    ReportSource.Question.Choice(id: $0.id, label: $0.label, code: $0.code)
                }
                return (
                    key,
                    ReportSource.Question(
                        wording: reading.question(key), code: reading.code(of: key), choices: choices)
                )
            })
    }

    /// What the circle shows.
    private static let drawn: Set<QuestionID> = [.closeness, .closenessWished]

    private static func line(
        _ person: Person, _ inventory: Inventory, _ reading: CaseReading
    ) -> PersonLine {
        let subject = Subject.person(person.id)
        return PersonLine(
            id: person.id, name: person.introduction, standing: person.standing,
            closeness: inventory.closeness(person.id)?.rawValue,
            closenessWished: inventory.closenessWished(person.id)?.rawValue,
            told: answers(inventory, reading) {
                $0.key.subject == subject && !Self.drawn.contains($0.key.question)
            })
    }

    private static func agreed(_ contract: Reviewed<Contract>) -> AgreedContract {
        let words = ContractWords(contract.content)
        let phases = words.phases.map { phase in
            Entry(
                "\(phase.phase.rawValue.capitalisedFirst), \(phase.sessions)",
                "\(phase.days). \(phase.purpose)")
        }
        return AgreedContract(
            headline: words.headline, phases: phases, ending: words.ending, by: contract.by,
            at: WrittenTime.minute(contract.at), contract: contract.content)
    }

    private static func wishes(_ inventory: Inventory, _ reading: CaseReading) -> [Entry] {
        let asked: [QuestionID] = [.mattersMost, .beginWith, .different, .fits, .fitsBetter]
        return asked.compactMap { question in
            inventory.answer(question).map { Entry(reading.question($0.key), reading.reply($0)) }
        }
    }

    private static func answers(
        _ inventory: Inventory, _ reading: CaseReading, where isWanted: (Answer) -> Bool
    ) -> [Entry] {
        inventory.answersInOrder.filter(isWanted).map {
            Entry(reading.question($0.key), reading.reply($0, coded: false))
        }
    }
}
