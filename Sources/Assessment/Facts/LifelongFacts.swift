import CaseModel

extension Inventory {
    /// What is stated about ties over the years.
    var lifelongFacts: [StatedFact] {
        var facts: [StatedFact] = []
        switch choice(.closeBefore) {
        case "none": facts.append(StatedFact(.fewTiesBefore, "Nobody was close before the low mood"))
        case "few": facts.append(StatedFact(.fewTiesBefore, "Few people were close before the low mood"))
        case "several":
            facts.append(StatedFact(.manyTiesBefore, "Several people were close before the low mood"))
        default: break
        }
        switch choice(.loneliness) {
        case "always": facts.append(StatedFact(.lonelyAlways, "Lonely for as long as can be remembered"))
        case "lately": facts.append(StatedFact(.lonelyLately, "Lonely only lately"))
        default: break
        }
        switch choice(.rejection) {
        case "always":
            facts.append(StatedFact(.rejectionAlways, "Has always been afraid of being turned down"))
        case "lately": facts.append(StatedFact(.rejectionLately, "Afraid of being turned down only lately"))
        default: break
        }
        if lifeEvents.isEmpty, answer(.aroundOnset) != nil {
            facts.append(StatedFact(.noEvent, "No death, change or disagreement was named"))
        }
        return facts
    }
}
