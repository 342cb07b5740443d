import Assessment
import CaseModel

/// What is suggested, by the program, and what was decided, by a clinician: never one for the other.
extension FHIRBundle {
    /// What every reader of the suggestion must see.
    static let status = "suggestion, not clinician-confirmed"

    /// The suggestion with the codes it is told in; nothing where nothing was weighed.
    var suggestion: [FHIRResource] {
        guard let suggestion = report.suggestion else { return [codes] }
        let focus = suggestion.focus.map { Self.area($0) } ?? .coding(FHIRSystem.areas, "none", "No focus")
        let observation = resource(
            .suggestion, "Observation",
            [
                ("status", .text("preliminary")), ("category", survey),
                (
                    "code",
                    concept(
                        .coding(FHIRSystem.areas, "suggested-focus", "Suggested focus"), text: Self.status)
                ), ("subject", reference(.patient)),
                ("effectiveDateTime", .text(FHIRTime.dateTime(lastChange))),
                ("valueCodeableConcept", concept(focus, text: "\(words(suggestion)): \(Self.status)")),
                ("note", .list(notes(suggestion))), ("device", reference(.device)),
                ("derivedFrom", references([.inventory])), ("component", .list(components(suggestion))),
            ])
        return [codes, observation]
    }

    private func words(_ suggestion: Suggestion) -> String {
        suggestion.focus.map { "\($0.rawValue) (\(suggestion.strength.rawValue))" } ?? "no focus"
    }

    private func components(_ suggestion: Suggestion) -> [JSONValue] {
        let second = suggestion.second.map { area in
            component("second-focus", ("valueCodeableConcept", concept(Self.area(area))))
        }
        let strength = component("strength", ("valueString", .text(suggestion.strength.rawValue)))
        let points = suggestion.areas.map { area in
            component("points-\(area.area.rawValue)", ("valueInteger", .number(area.points)))
        }
        return [strength] + (second.map { [$0] } ?? []) + points
    }

    private func component(_ code: String, _ value: (String, JSONValue)) -> JSONValue {
        .object([("code", concept(.coding(FHIRSystem.areas, code))), value])
    }

    /// A line for each piece of evidence and each step of the reasoning.
    private func notes(_ suggestion: Suggestion) -> [JSONValue] {
        let evidence = suggestion.areas.flatMap { area in
            area.for.map { line("For", area.area, $0) } + area.against.map { line("Against", area.area, $0) }
        }
        let fragile = report.keystone.map { ["Fragile: without \($0) it would be another."] } ?? []
        return (suggestion.reasoning + fragile + evidence).compactMap(FHIRText.string)
            .map { .object([("text", .text($0))]) }
    }

    private func line(_ side: String, _ area: ProblemArea, _ evidence: Evidence) -> String {
        let points = Points.signed(evidence.points)
        return
            "\(side) \(area.rawValue), \(points): \(evidence.wordsOfBasis). \(evidence.why) [\(evidence.rule)]"
    }

    private static func area(_ area: ProblemArea) -> JSONValue {
        .coding(FHIRSystem.areas, area.rawValue, area.rawValue.capitalisedFirst)
    }

    /// The code system of the bundle, since no standard one is known for the areas of IPT.
    private var codes: FHIRResource {
        let concepts = [
            ("dispute", "Dispute", "A disagreement with someone who matters, about what each expects."),
            ("transition", "Transition", "A change of role or of circumstances that is hard to settle into."),
            ("grief", "Grief", "The death of someone close."),
            (
                "sensitivities", "Sensitivities",
                "Long difficulty in having or keeping ties; IPT-UK’s name for deficits."
            ), ("none", "No focus", "What was said is too little, or too even."),
            ("undecided", "Undecided", "A clinician left it open where to begin."),
            (
                "suggested-focus", "Suggested focus",
                "Where a rule book suggests to begin; a clinician decides."
            ),
            ("second-focus", "Second focus", "What comes next after the focus."),
            ("strength", "Strength", "How far the evidence carries the focus: clear, likely or open."),
            ("points-dispute", "Points for dispute", "The sum of the points of all evidence."),
            ("points-transition", "Points for transition", "The sum of the points of all evidence."),
            ("points-grief", "Points for grief", "The sum of the points of all evidence."),
            ("points-sensitivities", "Points for sensitivities", "The sum of the points of all evidence."),
        ].map { code, display, definition in
            JSONValue.object([
                ("code", .text(code)), ("display", .text(display)), ("definition", .text(definition)),
            ])
        }
        return resource(
            .codes, "CodeSystem",
            [
                ("url", .text(FHIRSystem.areas)), ("version", .text("1")), ("name", .text("KithIPT")),
                ("title", .text("Areas of Interpersonal Psychotherapy, as Kith names them")),
                ("status", .text("active")), ("caseSensitive", .flag(true)), ("content", .text("complete")),
                ("concept", .list(concepts)),
            ])
    }
}

extension FHIRBundle {
    /// Everyone who reviewed the case, then their decisions, each referring to the one before it.
    ///
    /// Notes stand with the last decision; without one they are an impression that goes on.
    var decisions: [FHIRResource] {
        let decided = inventory.decisions.enumerated().map { index, decision in
            impression(
                index + 1, decision, notes: index + 1 == inventory.decisions.count ? noted : [])
        }
        let open = inventory.decisions.isEmpty && !noted.isEmpty ? [impressionOfNotes] : []
        return practitioners + decided + open
    }

    private var clinicians: [String] {
        var seen: Set<String> = []
        let named =
            inventory.askedInReview.map(\.by) + inventory.notes.map(\.by) + inventory.decisions.map(\.by)
        return named.filter { seen.insert($0).inserted }
    }

    /// The clinician of this name, as someone to refer to.
    func practitioner(_ name: String) -> JSONValue? {
        clinicians.firstIndex(of: name).map { reference(.practitioner($0 + 1)) }
    }

    private var practitioners: [FHIRResource] {
        clinicians.enumerated().map { index, name in
            resource(
                .practitioner(index + 1), "Practitioner",
                [
                    (
                        "name",
                        FHIRText.string(name).map { .list([.object([("text", .text($0))])]) }
                    )
                ])
        }
    }

    private var noted: [JSONValue] {
        inventory.notes.compactMap { note in
            FHIRText.string(note.content).map { text in
                .filled([
                    ("authorReference", practitioner(note.by)), ("time", .text(FHIRTime.dateTime(note.at))),
                    ("text", .text(text)),
                ])
            }
        }
    }

    private func impression(
        _ number: Int, _ decision: Reviewed<Decision>, notes: [JSONValue]
    ) -> FHIRResource {
        let made = decision.content
        let areas = [made.focus, made.second].compactMap { $0 }.map { Self.area($0) }
        let basis = FHIRText.string(made.quotes.map { "“\($0)”" }.joined(separator: " "))
        let found = areas.isEmpty ? [.coding(FHIRSystem.areas, "undecided", "Undecided")] : areas
        let findings = found.map { area in
            JSONValue.filled([
                ("itemCodeableConcept", concept(area)), ("basis", basis.map(JSONValue.text)),
            ])
        }
        let suggested = made.suggested?.rawValue ?? "no focus"
        return resource(
            .decision(number), "ClinicalImpression",
            [
                ("status", .text(made.focus == nil ? "in-progress" : "completed")),
                ("description", made.reason.flatMap(FHIRText.string).map(JSONValue.text)),
                ("subject", reference(.patient)), ("date", .text(FHIRTime.dateTime(decision.at))),
                ("assessor", practitioner(decision.by)),
                ("previous", number > 1 ? reference(.decision(number - 1)) : nil),
                ("summary", .text("Suggested then: \(suggested), by the rule book \(made.rulebook).")),
                ("finding", .list(findings)),
                ("supportingInfo", references([.inventory])), ("note", .list(notes)),
            ])
    }

    private var impressionOfNotes: FHIRResource {
        resource(
            .decision(1), "ClinicalImpression",
            [
                ("status", .text("in-progress")), ("subject", reference(.patient)),
                ("date", .text(FHIRTime.dateTime(inventory.notes.last?.at ?? lastChange))),
                ("assessor", inventory.notes.last.flatMap { practitioner($0.by) }),
                ("supportingInfo", references([.inventory])), ("note", .list(noted)),
            ])
    }
}
