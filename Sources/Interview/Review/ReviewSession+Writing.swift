import CaseModel

/// What a review leaves behind: the formulation, the contract, the report; and the way to the next case.
extension ReviewSession {
    private var draft: FormulationDraft {
        FormulationDraft(inventory: inventory, suggestion: suggestion, content: content, today: now.day)
    }

    mutating func formulate(_ edit: FormulationEdit) -> [Effect] {
        let kept = inventory.formulations.last?.content
        let lines = kept ?? draft.lines
        switch edit {
        case .show:
            let state =
                inventory.formulations.last.map {
                    "The formulation, kept by \($0.by) on \($0.at.day.plainly):"
                }
                ?? "A draft, from what the client told; nothing of it is kept yet:"
            return say([.text(state), .named(Self.numbered(lines)), .text(FormulationEdit.help)])
        case .keep where kept != nil: return refuse("It is kept as it stands. Type formulation to see it.")
        case .draft: return keep(draft.lines)
        default: break
        }
        guard let changed = edit.applied(to: lines, illness: FormulationDraft.illness) else {
            return refuse(
                "There is no such line: the formulation has \(lines.count). Type formulation to see them.")
        }
        return keep(changed)
    }

    private mutating func keep(_ lines: [String]) -> [Effect] {
        record([.formulated(lines: lines, by: by)], saying: [.named(Self.numbered(lines)), .text("Kept.")])
    }

    private static func numbered(_ lines: [String]) -> [NamedLine] {
        lines.enumerated().map { NamedLine("\($0.offset + 1)", $0.element) }
    }

    mutating func agreeContract(_ wish: ContractWish?) -> [Effect] {
        guard let wish else {
            guard let contract = inventory.contracts.last else {
                return refuse("No contract yet. Type it like this: \(ContractWish.usage)")
            }
            return say(Self.passages(contract.content))
        }
        do throws(ContractWish.Problem) {
            let contract = try wish.contract(today: now.day)
            return record([.contracted(contract: contract, by: by)], saying: Self.passages(contract))
        } catch {
            return refuse("\(error.words) Type it like this: \(ContractWish.usage)")
        }
    }

    private static func passages(_ contract: Contract) -> [Passage] {
        let words = ContractWords(contract)
        let phases = words.phases.flatMap { phase in
            [
                NamedLine(phase.phase.rawValue.uppercased(), "\(phase.sessions): \(phase.days)"),
                NamedLine("", phase.purpose),
            ]
        }
        return [.text(words.headline + "."), .named(phases), .text(words.ending)]
    }

    mutating func report(_ wish: ReportWish?) -> [Effect] {
        guard let wish else {
            let state = [
                "decision: \(inventory.decisions.isEmpty ? "none yet" : "yes")",
                "formulation: \(inventory.formulations.isEmpty ? "not kept yet" : "yes")",
                "contract: \(inventory.contracts.isEmpty ? "none yet" : "yes")",
            ]
            return say([
                .text(
                    "The report would hold: \(state.joined(separator: "; ")). Type it like this: \(ReportWish.usage)"
                )
            ])
        }
        switch desk.write(wish, inventory) {
        case .done(let text): return say([.text(text)])
        case .refused(let text): return refuse(text)
        }
    }

    /// Goes on to the next case, where one needs attention.
    func goOn() -> [Effect] {
        switch desk.next() {
        case .done(let text): [.say(.text(text)), .end(.next)]
        case .refused(let text): refuse(text)
        }
    }
}
