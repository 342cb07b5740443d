import CaseModel

extension Inventory {
    /// Where the client would begin.
    var wishFacts: [StatedFact] {
        guard let choice = choice(.beginWith) else { return [] }
        if choice == "years" {
            return [StatedFact(.choseYears, "Would begin with how ties have gone over the years")]
        }
        guard let id = LifeEventID(choice), let event = lifeEvent(id) else { return [] }
        let kind: FactKind =
            switch event.kind {
            case .death: .choseDeath
            case .change: .choseChange
            case .disagreement: .choseDisagreement
            }
        return [StatedFact(kind, "Would begin with “\(event.words)”", lifeEvent: id, person: event.person)]
    }

    /// Which of two areas weighs more, as the client answered where that was open.
    var settlingFacts: [StatedFact] {
        QuestionID.settling.compactMap { question in
            guard let area = choice(question).flatMap(ProblemArea.init) else { return nil }
            let kind: FactKind =
                switch area {
                case .dispute: .leansDispute
                case .transition: .leansTransition
                case .grief: .leansGrief
                case .sensitivities: .leansSensitivities
                }
            return StatedFact(kind, "Asked which weighs more: “\(answer(question)?.words ?? area.rawValue)”")
        }
    }
}
