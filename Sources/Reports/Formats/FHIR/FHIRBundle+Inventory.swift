import CaseModel

/// Everything else that was asked, under link identifiers that stay: the names of the questions.
extension FHIRBundle {
    /// What was asked once stands in the order of the answers, then a group for each person and each event, then what
    /// was said where it did not fit.
    var inventoryResponse: FHIRResource {
        let asked = Set(PHQ9.itemQuestions + [PHQ9.difficultyQuestion])
        let answers = inventory.answersInOrder.filter { !asked.contains($0.key.question) }
        let once = answers.filter { $0.key.subject == nil }.map { item($0) }
        let items = once + people(answers) + events(answers) + remarks
        return resource(
            .inventory, "QuestionnaireResponse",
            [
                ("questionnaire", .text("\(FHIRSystem.inventory)|\(source.versions.content)")),
                ("status", .text(inventory.isFinished ? "completed" : "in-progress")),
                ("subject", reference(.patient)),
                ("authored", .text(FHIRTime.dateTime(answers.isEmpty ? source.begun : latest(of: answers)))),
                ("author", reference(.patient)), ("source", reference(.patient)), ("item", .list(items)),
            ])
    }

    /// What a clinician asked in review, as a response of its own.
    var review: [FHIRResource] {
        guard let last = inventory.askedInReview.last else { return [] }
        let items = inventory.askedInReview.map { asked in
            JSONValue.filled([
                ("linkId", .text("review.asked")),
                ("text", FHIRText.string(asked.content.question).map(JSONValue.text)),
                ("answer", FHIRText.string(asked.content.words).map { .list([Self.words($0)]) }),
            ])
        }
        return [
            resource(
                .review, "QuestionnaireResponse",
                [
                    ("questionnaire", .text(FHIRSystem.review)), ("status", .text("completed")),
                    ("subject", reference(.patient)), ("authored", .text(FHIRTime.dateTime(last.at))),
                    ("author", practitioner(last.by)), ("source", reference(.patient)),
                    ("item", .list(items)),
                ])
        ]
    }

    private func people(_ answers: [Answer]) -> [JSONValue] {
        inventory.people.map { person in
            let standing = ReportSections.standing(person.standing)
            return group(
                "person", id: "\(person.id)", text: "\(person.introduction), \(standing)",
                answers.filter { $0.key.person == person.id })
        }
    }

    private func events(_ answers: [Answer]) -> [JSONValue] {
        inventory.lifeEvents.map { event in
            group(
                event.kind.rawValue, id: "\(event.id)", text: event.words,
                answers.filter { $0.key.lifeEvent == event.id })
        }
    }

    /// A group that may come several times under one link; its own identifier tells whom or what it is about.
    private func group(_ link: String, id: String, text: String, _ answers: [Answer]) -> JSONValue {
        .filled([
            ("id", .text(id)), ("linkId", .text(link)), ("text", FHIRText.string(text).map(JSONValue.text)),
            ("item", .list(answers.map { item($0) })),
        ])
    }

    private var remarks: [JSONValue] {
        inventory.remarks.compactMap { remark in
            FHIRText.string(remark.words).map { words in
                .filled([
                    ("linkId", .text("also-said")),
                    (
                        "text",
                        FHIRText.string(source.questions[remark.question]?.wording ?? "\(remark.question)")
                            .map(JSONValue.text)
                    ),
                    ("answer", .list([Self.words(words)])),
                ])
            }
        }
    }
}

extension FHIRBundle {
    /// A question with its answer, or with why there is none; it carries the number of the answer.
    func item(_ answer: Answer, link: String? = nil) -> JSONValue {
        let question = source.questions[answer.key]
        let link = link ?? FHIRText.string(answer.key.question.description) ?? "unknown"
        let values = self.values(answer, question, link)
        let reason = JSONValue.object([
            ("url", .text(FHIRSystem.absentExtension)), ("valueCode", .text(reason(answer.reply))),
        ])
        return .filled([
            ("id", .text("\(answer.id)")), ("extension", values.isEmpty ? .list([reason]) : nil),
            ("linkId", .text(link)),
            ("text", FHIRText.string(question?.wording ?? answer.key.description).map(JSONValue.text)),
            ("answer", .list(values)),
        ])
    }

    /// A choice as a code: that of LOINC with its weight where it has one, else its name in the question files.
    func coding(of choice: ReportSource.Question.Choice) -> JSONValue {
        choice.code.map { .coding(FHIRSystem.loinc, $0, choice.label, weight: Int(choice.id)) }
            ?? .coding(FHIRSystem.choices, choice.id, choice.label)
    }

    /// Why there is no answer, as a code.
    func absent(_ reply: Reply) -> JSONValue { .coding(FHIRSystem.dataAbsentReason, reason(reply)) }

    /// Not now may come yet; rather not say and don't know are answers of their own.
    private func reason(_ reply: Reply) -> String {
        switch reply {
        case .skipped: "temp-unknown"
        case .withheld: "asked-declined"
        case .unknown: "asked-unknown"
        case .said: "unknown"
        }
    }

    private func values(_ answer: Answer, _ question: ReportSource.Question?, _ link: String) -> [JSONValue] {
        guard case .said(let said, let value) = answer.reply else { return [] }
        let words = FHIRText.string(said)
        switch value {
        case .text: return words.map { [Self.words($0)] } ?? []
        case .number(let number):
            guard let number = Int32(exactly: number) else { return words.map { [Self.words($0)] } ?? [] }
            return [.object([("valueInteger", .number(Int(number)))])]
        case .choice(let id): return chosen(id, words, question, link)
        case .date(let date): return words.map { [dated($0, date, link)] } ?? []
        case .people(let ids):
            return ids.map { id in
                let name = inventory.personEver(id)?.introduction
                return .object([("valueCoding", .coding(FHIRSystem.people, "\(id)", name))])
            }
        }
    }

    /// A choice, and below it the words where they were others than its label or its number.
    private func chosen(
        _ id: String, _ words: String?, _ question: ReportSource.Question?, _ link: String
    ) -> [JSONValue] {
        let choice = question?.choices.first { $0.id == id }
        guard let coded = choice ?? (FHIRText.isCode(id) ? .init(id: id, label: "", code: nil) : nil) else {
            return words.map { [Self.words($0)] } ?? []
        }
        let own = words.flatMap { Answer.areOwn($0, besideChoice: id, label: coded.label) ? $0 : nil }
        let below = own.map { words in
            JSONValue.list([
                .object([
                    ("linkId", .text(link + ".words")), ("text", .text("In the client’s words")),
                    ("answer", .list([Self.words(words)])),
                ])
            ])
        }
        return [.filled([("valueCoding", coding(of: coded)), ("item", below)])]
    }

    /// A date as it was said, and below it the first and the last day that it may mean.
    private func dated(_ words: String, _ date: ApproximateDate, _ link: String) -> JSONValue {
        let ends = [
            (".first", "The first day it may have been", date.interval?.first),
            (".last", "The last day it may have been", date.interval?.last),
        ]
        let items = ends.compactMap { suffix, text, day -> JSONValue? in
            day.flatMap(FHIRTime.date).map { written in
                .object([
                    ("linkId", .text(link + suffix)), ("text", .text(text)),
                    ("answer", .list([.object([("valueDate", .text(written))])])),
                ])
            }
        }
        return .filled([("valueString", .text(words)), ("item", .list(items))])
    }

    private static func words(_ words: String) -> JSONValue { .object([("valueString", .text(words))]) }
}
