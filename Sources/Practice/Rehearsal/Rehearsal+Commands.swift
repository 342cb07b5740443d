import CaseModel

extension Rehearsal {
    /// Does what a command asks for.
    mutating func obey(_ command: RehearsalCommand) -> [RehearsalEffect] {
        switch command {
        case .help: return [.entries(RehearsalCommand.overview), again()]
        case .notes(let text): return note(text)
        case .circle: return notes.people.isEmpty ? noNotes : [.circle(notes), again()]
        case .timeline: return notes.events.isEmpty ? noNotes : [.timeline(notes), again()]
        case .undo: return undo()
        case .hint: return [.supervisor(hint), again()]
        case .supervisor: return [.supervisor(lastComment), again()]
        case .end: return end()
        case .quit: return [.end]
        case .unknown(let word, let nearest):
            let help = nearest.map { "Did you mean /\($0)?" } ?? "Type /help to see what there is."
            return [.problem("There is no command \(word). \(help)"), again()]
        }
    }

    private mutating func end() -> [RehearsalEffect] {
        guard stage == .talking else { return [again()] }
        guard !encounter.turns.isEmpty else {
            return [.problem("Nothing was said yet. /quit leaves."), again()]
        }
        return beginConclusion()
    }

    private var noNotes: [RehearsalEffect] {
        [
            .remark(
                "You have noted nothing for it yet. Try  /notes Jean, mother, 1  or  /notes March: moved house."
            ),
            again(),
        ]
    }

    private mutating func note(_ text: String) -> [RehearsalEffect] {
        if text.isEmpty {
            return notes.lines.isEmpty ? noNotes : [.heading("Your notes"), .list(notes.lines), again()]
        }
        return [.remark(notes.add(text)), again()]
    }

    /// Takes the last turn back; the client forgets it.
    private mutating func undo() -> [RehearsalEffect] {
        guard stage == .talking else {
            stage = .talking
            return [.remark("Back in the talk."), ask()]
        }
        guard talk.count > 1 else { return [.problem("There is no turn to take back."), again()] }
        let taken = talk.removeLast()
        // The client forgets the turn, but the trainee does not, and would know a tangent again.
        if encounter.tangents != taken.encounter.tangents {
            talk[talk.count - 1].encounter.tangents = taken.encounter.tangents
            talk[talk.count - 1].encounter.owesTangent = false
            talk[talk.count - 1].lines = taken.lines + ["/undo"]
        }
        let last = encounter.turns.last?.reply ?? client.opening
        return [.remark("Taken back. Before that:"), .client(name: client.firstName, words: last), again()]
    }
}
