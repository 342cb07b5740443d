import CaseModel

/// The things a client may choose to begin with: their life events, the years, and something else.
struct BeginWith {
    let inventory: Inventory
    let wording: Wording

    /// The choices, life events first, in the order in which they were told.
    var choices: [Choice] {
        var labels: Set<String> = []
        let events = inventory.lifeEvents.compactMap { event -> Choice? in
            let label = wording.placeToBegin(event)
            return labels.insert(label).inserted ? Choice(id: event.id.description, label: label) : nil
        }
        return events + [
            Choice(
                id: "years", label: wording.phrases(.labelYears),
                also: ["the years", "people over the years"]),
            Choice(id: "other", label: wording.phrases(.labelOther), also: ["something else", "other"]),
        ]
    }
}
