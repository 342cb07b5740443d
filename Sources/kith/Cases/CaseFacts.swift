import CaseModel
import Interview

/// What a clinician looks at first in a case: concerns, the PHQ-9, what happened when, and what the client was shown.
struct CaseFacts {
    let inventory: Inventory
    let reading: CaseReading

    /// The lines; parts that hold nothing are left out.
    var lines: [String] { concerns + measures + events + shown }

    private var concerns: [String] {
        let told = inventory.concerns.map { record in
            "\(record.words); chose \(record.choice ?? "nothing yet")"
        }
        return part("concerns", told.isEmpty ? ["no concern was raised"] : told)
    }

    /// The PHQ-9 with its band; a score alone makes no diagnosis.
    private var measures: [String] {
        let phq9 = PHQ9(inventory)
        guard phq9.items.contains(where: { $0 != nil }) else { return [] }
        let total = phq9.total.map { "\($0) of 27, \(phq9.band?.rawValue ?? "")" } ?? "not all items answered"
        let item9 = phq9.selfHarmItem.map(String.init) ?? "not answered"
        let difficulty = phq9.difficulty.map { "\($0) of 3" } ?? "not answered"
        return part("PHQ-9", ["total: \(total)", "item 9: \(item9)", "difficulty: \(difficulty)"])
    }

    private var events: [String] {
        let onset = inventory.onset.map { ["low mood began: \($0.stated)"] } ?? []
        return part(
            "events",
            onset
                + inventory.lifeEvents.map { event in
                    let who = event.person.flatMap(inventory.person).map { ", \($0.introduction)" } ?? ""
                    return
                        "\(event.id)  \(event.kind.rawValue)\(who): “\(event.words)”, \(event.when?.stated ?? "no date")"
                })
    }

    private var shown: [String] {
        guard let summary = inventory.summary else { return [] }
        let areas = [summary.focus, summary.second].compactMap { $0?.rawValue }
        let suggested = areas.isEmpty ? "no focus" : areas.joined(separator: ", then ")
        let fits = inventory.answer(.fits).map { reading.reply($0) } ?? "not answered"
        return part("shown to the client", [suggested, "does it fit: \(fits)"])
    }

    private func part(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  " + Printable.line($0) }
    }
}
