import CaseModel

/// The PHQ-9: its questions, the answers, and an observation for each item and for the total.
///
/// Codes: LOINC panel 44249-1, total 44261-6, answer lists LL358-3 and LL359-1; those of the items and the answers come
/// with the questions.
extension FHIRBundle {
    /// What LOINC asks to be said where its codes are passed on.
    static let loincNotice = """
        This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. \
        and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the \
        license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
        """

    /// Nothing where no item was replied to.
    var phq9: [FHIRResource] {
        let replied = phq9Questions.filter { inventory.answers[QuestionKey($0)] != nil }
        guard !replied.isEmpty else { return [] }
        let items = PHQ9.itemQuestions.enumerated().compactMap { index, question in
            observation(.phq9Item(index + 1), of: question)
        }
        let difficulty = observation(.phq9Difficulty, of: PHQ9.difficultyQuestion).map { [$0] } ?? []
        return [phq9Questionnaire, phq9Response(replied)] + items + difficulty + total(items)
    }

    private var phq9Questions: [QuestionID] { PHQ9.itemQuestions + [PHQ9.difficultyQuestion] }

    /// The link between question and answer: the code, or the name of the question where it has none.
    private func link(_ question: QuestionID) -> String {
        source.questions[QuestionKey(question)]?.code ?? question.description
    }

    private var phq9Questionnaire: FHIRResource {
        let items = phq9Questions.compactMap { id -> JSONValue? in
            guard let question = source.questions[QuestionKey(id)] else { return nil }
            return .filled([
                ("linkId", .text(link(id))),
                ("code", question.code.map { .list([.coding(FHIRSystem.loinc, $0)]) }),
                ("text", .text(question.wording)), ("type", .text("choice")),
                (
                    "answerOption",
                    .list(question.choices.map { .object([("valueCoding", coding(of: $0))]) })
                ),
            ])
        }
        return resource(
            .phq9Questionnaire, "Questionnaire",
            [
                ("url", .text(FHIRSystem.phq9)), ("version", .text(source.versions.content)),
                ("name", .text("PHQ9")), ("title", .text("Patient Health Questionnaire (PHQ-9)")),
                ("status", .text("active")), ("subjectType", .list([.text("Patient")])),
                (
                    "copyright",
                    .text(
                        "PHQ-9: developed by Drs Spitzer, Williams, Kroenke and colleagues; no permission required "
                            + "to reproduce, translate, display or distribute. " + Self.loincNotice)
                ), ("code", .list([.coding(FHIRSystem.loinc, "44249-1")])), ("item", .list(items)),
            ])
    }

    private func phq9Response(_ replied: [QuestionID]) -> FHIRResource {
        let isWhole = PHQ9.itemQuestions.allSatisfy(replied.contains)
        let answers = replied.compactMap { inventory.answer($0) }
        return resource(
            .phq9Response, "QuestionnaireResponse",
            [
                ("questionnaire", .text("\(FHIRSystem.phq9)|\(source.versions.content)")),
                ("status", .text(isWhole ? "completed" : "in-progress")), ("subject", reference(.patient)),
                ("authored", .text(FHIRTime.dateTime(latest(of: answers)))), ("author", reference(.patient)),
                ("source", reference(.patient)),
                ("item", .list(answers.map { item($0, link: link($0.key.question)) })),
            ])
    }

    /// An item with its answer, or with why there is none; nil where it was not put to the client.
    private func observation(_ name: FHIRName, of id: QuestionID) -> FHIRResource? {
        let key = QuestionKey(id)
        guard let answer = inventory.answers[key] else { return nil }
        let question = source.questions[key]
        let choice = question?.choices.first { $0.id == answer.choice }
        let code = question?.code.map { JSONValue.coding(FHIRSystem.loinc, $0) }
        return resource(
            name, "Observation",
            [
                ("status", .text("final")), ("category", survey),
                ("code", concept(code, text: question?.wording ?? id.description)),
                ("subject", reference(.patient)),
                ("effectiveDateTime", .text(FHIRTime.dateTime(answer.at))),
                ("performer", references([.patient])),
                ("valueCodeableConcept", choice.map { concept(coding(of: $0)) }),
                ("dataAbsentReason", choice == nil ? concept(absent(answer.reply)) : nil),
                ("derivedFrom", references([.phq9Response])),
            ])
    }

    private func total(_ items: [FHIRResource]) -> [FHIRResource] {
        let answers = PHQ9.itemQuestions.compactMap { inventory.answer($0) }
        let phq9 = PHQ9(inventory)
        guard let total = phq9.total, let band = phq9.band else { return [] }
        let quantity = JSONValue.object([
            ("value", .number(total)), ("unit", .text("{score}")),
            ("system", .text("http://unitsofmeasure.org")), ("code", .text("{score}")),
        ])
        return [
            resource(
                .phq9Total, "Observation",
                [
                    ("status", .text("final")), ("category", survey),
                    ("code", concept(.coding(FHIRSystem.loinc, "44261-6"), text: "PHQ-9 total score")),
                    ("subject", reference(.patient)),
                    ("effectiveDateTime", .text(FHIRTime.dateTime(latest(of: answers)))),
                    ("performer", references([.patient])), ("valueQuantity", quantity),
                    ("interpretation", .list([concept(text: band.rawValue)])),
                    ("note", .list([.object([("text", .text(PHQ9.caution))])])),
                    ("derivedFrom", references([.phq9Response] + items.map(\.name))),
                ])
        ]
    }

    /// The category of everything that was asked or reckoned from answers.
    var survey: JSONValue {
        .list([concept(.coding(FHIRSystem.observationCategory, "survey", "Survey"))])
    }

    /// When the latest of these answers was given.
    func latest(of answers: [Answer]) -> Moment { answers.map(\.at).max() ?? lastChange }
}
