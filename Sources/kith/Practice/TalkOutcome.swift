import Assessment
import CaseModel
import Console
import Practice

/// What a talk brought to light, and what is to be made of it.
struct TalkOutcome {
    let encounter: Encounter
    let assessor: Assessor

    init(_ encounter: Encounter, _ assessor: Assessor) {
        self.encounter = encounter
        self.assessor = assessor
    }

    var lines: [String] {
        let client = encounter.client
        let told = Set(encounter.factsTold)
        let all = [ScriptedFact.onset] + client.facts.map(\.id)
        let missing = all.filter { !told.contains($0) }
        let needed = client.key.needs.filter { !told.contains($0) }
        let suggestion = assessor.suggestion(for: encounter.inventory(today: Program.now().day))
        var lines = ["\(all.count - missing.count) of \(all.count) things came to light."]
        if !missing.isEmpty { lines.append("Not: \(missing.joined(separator: ", "))") }
        lines.append(
            needed.isEmpty
                ? "All that the key needs came to light."
                : "The key also needs: \(needed.joined(separator: ", "))")
        lines.append(
            "From this Kith would begin with: \(suggestion.focusAndStrength). The key: \(client.key.focus.orUndecided)."
        )
        return lines.flatMap { wrapped($0, width: 76, hangingIndent: 4) }
    }
}
