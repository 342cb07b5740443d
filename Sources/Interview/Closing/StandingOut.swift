import Assessment
import CaseModel

/// What stood out, in everyday words and the client's own: no label, no score, no advice.
///
/// Areas become what they are about: "a disagreement with Sam", "losing your father". A client is never told an area by
/// its clinical name (English policy: problem labels wait for a clinician; NICE HTE30).
package struct StandingOut {
    let inventory: Inventory
    let suggestion: Suggestion
    let wording: Wording

    /// What stands out in a session's case.
    package init(session: Session) {
        inventory = session.inventory
        suggestion = session.assessor().suggestion(for: session.inventory)
        wording = session.wording
    }

    /// What stands out in a case as it was weighed.
    init(inventory: Inventory, suggestion: Suggestion, wording: Wording) {
        self.inventory = inventory
        self.suggestion = suggestion
        self.wording = wording
    }

    private var phrases: Phrases { wording.phrases }

    /// The event that keeps what was shown.
    var event: CaseEvent {
        .summaryShown(
            lines: lines, focus: suggestion.focus, second: suggestion.second, rulebook: suggestion.rulebook)
    }

    /// The paragraphs, in order.
    package var lines: [String] {
        var lines = [phrases(.stoodOutOpening)]
        if let focus = suggestion.focus {
            lines.append(opening(focus, suggestion.second))
            lines += [focus, suggestion.second].compactMap { $0 }.flatMap(reasons)
        } else {
            let told = suggestion.areas.count { $0.present }
            lines.append(phrases(told >= 2 ? .stoodOutOpen : .stoodOutThin))
            lines += suggestion.areas.filter(\.present).compactMap { area in
                quotes(for: area.area, atMost: 1).first.map { "\(phrases(.stoodOutSaid)) “\($0)”" }
            }
        }
        if let matters = inventory.words(.mattersMost) {
            lines.append("\(phrases(.stoodOutMatters)) “\(matters)”")
        }
        return lines + [phrases(.stoodOutClose)]
    }

    private func opening(_ focus: ProblemArea, _ second: ProblemArea?) -> String {
        guard let second else { return phrases(.stoodOutOne, ["place": place(of: focus)]) }
        return phrases(.stoodOutTwo, ["place": place(of: focus), "other": place(of: second)])
    }

    /// The link in time, where there is one, and the client's words.
    private func reasons(_ area: ProblemArea) -> [String] {
        var reasons: [String] = []
        if let event = nearOnset(area) {
            reasons.append(phrases(.stoodOutWhen, ["event": wording.label(of: event)]))
        }
        let quotes = quotes(for: area, atMost: 3)
        if !quotes.isEmpty {
            reasons.append("\(phrases(.stoodOutSaid)) \(Wording.joined(quotes.map { "“\($0)”" }))")
        }
        return reasons
    }

    /// What an area is about for this client.
    func place(of area: ProblemArea) -> String {
        let event = leading(area)
        let person = event?.person.flatMap(inventory.person)?.address
        switch area {
        case .dispute:
            return person.map { phrases(.placeDispute, ["person": $0]) } ?? phrases(.placeDisputeNobody)
        case .grief:
            return person.map { phrases(.placeGrief, ["person": $0]) } ?? phrases(.placeGriefNobody)
        case .transition:
            return phrases(
                .placeTransition, ["change": event.map { "“\($0.words)”" } ?? "your life as it is now"])
        case .sensitivities: return phrases(.placeSensitivities)
        }
    }

    /// The life event that carries an area: the client's own choice, else the one near the onset, else the first.
    private func leading(_ area: ProblemArea) -> LifeEvent? {
        guard let kind = area.eventKind else { return nil }
        if let chosen = inventory.choice(.beginWith).flatMap(LifeEventID.init),
            let event = inventory.lifeEvent(chosen), event.kind == kind
        {
            return event
        }
        return nearOnset(area) ?? evidence(area).lazy.compactMap(lifeEvent).first
            ?? inventory.lifeEvents(kind).first
    }

    /// The life event of an area that came close to the onset, if one did.
    private func nearOnset(_ area: ProblemArea) -> LifeEvent? {
        evidence(area).filter { $0.marks.contains(.onset) || $0.rule.hasSuffix("near-onset") }.lazy
            .compactMap(lifeEvent).first
    }

    private func evidence(_ area: ProblemArea) -> [Evidence] {
        suggestion[area]?.for.sorted { $0.points > $1.points } ?? []
    }

    private func lifeEvent(_ evidence: Evidence) -> LifeEvent? {
        if case .fact(_, let event, _) = evidence.basis { event.flatMap(inventory.lifeEvent) } else { nil }
    }

    /// What the client said that speaks for an area.
    private func quotes(for area: ProblemArea, atMost limit: Int) -> [String] {
        OwnWords(inventory: inventory, evidence: evidence(area), area: area, event: leading(area))
            .quotes(atMost: limit)
    }
}

extension ProblemArea {
    /// The kind of life event that an area grows from; nil for sensitivities, which need none.
    var eventKind: LifeEvent.Kind? {
        switch self {
        case .dispute: .disagreement
        case .transition: .change
        case .grief: .death
        case .sensitivities: nil
        }
    }
}
