import Assessment
import CaseModel

/// What the client told, and what was added in review.
extension ReviewViews {
    var people: [String] {
        let lines = inventory.people.map { person in
            let ring = inventory.closeness(person.id).map { "ring \($0.rawValue)" } ?? "no ring"
            let wished = inventory.closenessWished(person.id).map { ", wished \($0.rawValue)" } ?? ""
            let standing = person.standing == .present ? "" : ", \(person.standing.rawValue)"
            return "\(person.introduction)\(standing): \(ring)\(wished)"
        }
        return lines.isEmpty ? ["Nobody was named."] : lines
    }

    /// What was said of someone who is named or nearly so.
    func person(_ name: String) -> [Passage] {
        guard let found = named(name) else {
            return [
                .list(["Nobody of that name. There \(inventory.people.count == 1 ? "is" : "are"):"] + people)
            ]
        }
        let events = inventory.lifeEvents.filter { $0.person == found.id }.map(\.id)
        let told = inventory.answersInOrder.filter { answer in
            answer.key.person == found.id || answer.key.lifeEvent.map(events.contains) ?? false
        }
        .map { "\(reading.question($0.key)): \(reading.reply($0))" }
        let standing = found.standing == .present ? "" : ", \(found.standing.rawValue)"
        return [
            .list([found.introduction + standing] + (told.isEmpty ? ["Nothing more was said."] : told))
        ]
    }

    private func named(_ name: String) -> Person? {
        let wanted = name.lowercased()
        func names(_ person: Person) -> [String] {
            [person.name, person.relationshipWords, person.introduction].compactMap { $0?.lowercased() }
        }
        let people = inventory.people
        return people.first { names($0).contains(wanted) }
            ?? people.first { names($0).contains { $0.contains(wanted) } }
            ?? Spelling.nearest(to: wanted, among: people.flatMap(names)).flatMap { near in
                people.first { names($0).contains(near) }
            }
    }

    var timeline: [String] {
        let lines = reading.timeline(today: today).map {
            "\($0.isOnset ? "*" : "|")  \($0.when): \($0.label)"
        }
        return lines.isEmpty ? ["Nothing was dated."] : lines
    }

    var items: [NamedLine] {
        let items = PHQ9.itemQuestions.map { question in
            NamedLine(inventory.choice(question) ?? "–", reading.question(QuestionKey(question)))
        }
        let difficulty = inventory.answer(PHQ9.difficultyQuestion).map { reading.reply($0) } ?? "not answered"
        let phq9 = PHQ9(inventory)
        let total = phq9.total.map { "\($0) of 27, \(phq9.band?.rawValue ?? "")" } ?? "not all items answered"
        return items + [
            NamedLine("", "Total: \(total). Difficulty: \(difficulty)."),
            NamedLine("", PHQ9.caution),
        ]
    }

    var gapLines: [String] {
        let lines = gaps.map { "\(reading.question($0.key)): \(reading.reply($0))" }
        return lines.isEmpty ? ["Everything that was asked was answered."] : lines
    }

    /// Everything that was added in review, in the order of time: all versions of what was decided and written.
    var notes: [String] {
        let noted = inventory.notes.map { ($0.at, "\($0.by) noted: \($0.content)") }
        let asked = inventory.askedInReview.map {
            ($0.at, "\($0.by) asked: \($0.content.question) “\($0.content.words)”")
        }
        let decided = inventory.decisions.map { ($0.at, decisionLine($0)) }
        let formulated = inventory.formulations.map {
            (
                $0.at,
                "\($0.by) wrote the formulation, \($0.content.count == 1 ? "1 line" : "\($0.content.count) lines")."
            )
        }
        let contracted = inventory.contracts.map {
            ($0.at, "\($0.by) agreed a contract: \(ContractWords($0.content).headline).")
        }
        let lines = (noted + asked + decided + formulated + contracted).enumerated().sorted {
            ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
        }
        .map { "\($0.element.0.day.plainly): \($0.element.1)" }
        return lines.isEmpty ? ["Nothing was noted or decided yet."] : lines
    }

    private func decisionLine(_ decided: Reviewed<Decision>) -> String {
        let quotes = decided.content.quotes
        let relied = quotes.isEmpty ? "" : " Relied on: \(Wording.joined(quotes))."
        return decided.content.words(by: decided.by) + relied
    }
}
