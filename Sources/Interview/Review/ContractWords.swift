package import CaseModel

/// A contract in words, as it is agreed on in session.
///
/// What each phase is for follows IPT-UK's stages of Interpersonal Psychotherapy.
package struct ContractWords {
    private let contract: Contract

    /// The words of a contract.
    package init(_ contract: Contract) { self.contract = contract }

    /// How many sessions, from when to when.
    package var headline: String {
        guard let first = contract.sessions.first, let last = contract.sessions.last else {
            return "No sessions"
        }
        let rhythm = isWeekly ? "weekly" : "weekly with breaks"
        return "\(contract.sessions.count) sessions, \(rhythm), from \(first.inWords) to \(last.inWords)"
    }

    /// Each phase with its sessions, their days, and what it is for.
    package var phases: [(phase: Contract.Phase, sessions: String, days: String, purpose: String)] {
        Contract.Phase.allCases.compactMap { phase in
            let numbers = contract.numbers(of: phase)
            guard let first = numbers.first, let last = numbers.last else { return nil }
            let sessions = first == last ? "session \(first)" : "sessions \(first) to \(last)"
            return (phase, sessions, Day.list(contract.days(of: phase)), phase.purpose)
        }
    }

    /// The ending, which is named from the start.
    package var ending: String {
        guard let last = contract.sessions.last else { return "" }
        return
            "Session \(contract.sessions.count), on \(last.inWords), is the last. That is named now, so that the "
            + "ending can be worked on and does not come as a surprise."
    }

    private var isWeekly: Bool {
        zip(contract.sessions, contract.sessions.dropFirst()).allSatisfy { $0.adding(days: 7) == $1 }
    }
}

extension Contract.Phase {
    /// What the phase is for, in words that can be read aloud.
    fileprivate var purpose: String {
        switch self {
        case .initial:
            "We go over how it has been, who matters and what happened, give it a name, and agree what to work on."
        case .middle:
            "Each time we begin with how it has been since we met, look at how mood and events go together, and work "
                + "on what we agreed."
        case .ending:
            "We look back at what has changed, say what it is like to stop, and plan for early signs that it may "
                + "come back."
        }
    }
}

extension Day {
    private var month: String { DateLexicon.monthNames[parts.month - 1].capitalisedFirst }

    /// The day with that of the week, such as "Thursday 3 December 2026".
    var inWords: String {
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return "\(names[weekday]) \(plainly)"
    }

    /// The day without that of the week, such as "3 December 2026".
    var plainly: String { "\(parts.day) \(month) \(parts.year)" }

    /// Days month by month, such as "3, 10 and 17 December 2026, 7 January 2027".
    static func list(_ days: [Day]) -> String {
        var months: [(name: String, days: [String])] = []
        for day in days {
            let name = "\(day.month) \(day.parts.year)"
            if months.last?.name == name {
                months[months.count - 1].days.append("\(day.parts.day)")
            } else {
                months.append((name, ["\(day.parts.day)"]))
            }
        }
        return months.map { "\(Wording.joined($0.days)) \($0.name)" }.joined(separator: "; ")
    }
}
