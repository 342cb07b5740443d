/// What a clinician and a client agreed on: how many sessions, on which days, and which of them begin and end the work.
///
/// Sessions and phases follow Interpersonal Psychotherapy: sixteen sessions are four to begin with, eight in the middle
/// and four to end with (Leeds Community Healthcare, Inter Personal Therapy); the brief form has eight (ISIPT, Key IPT
/// Strategies) and counselling six (Judd, Weissman et al., IPC in general practice). How these two are parted is this
/// program's own choice.
package struct Contract: Hashable, Codable, Sendable {
    /// A part of the work that has its own task.
    package enum Phase: String, CaseIterable, Sendable {
        case initial, middle, ending
    }

    /// The day of each session, in order.
    package let sessions: [Day]
    /// How many sessions the initial phase has.
    package let initial: Int
    /// How many sessions the ending has.
    package let ending: Int

    /// The numbers of sessions that can be agreed on, the usual one first.
    package static let lengths = [16, 8, 6]

    /// A contract of so many weekly sessions from a first day on; nil unless there is a contract of that length.
    ///
    /// A day that is left out moves its session and all that follow by a week.
    package init?(sessions count: Int, from first: Day, leavingOut: Set<Day> = []) {
        guard Self.lengths.contains(count) else { return nil }
        let weeks = (0..<count + leavingOut.count).map { first.adding(days: 7 * $0) }
        sessions = Array(weeks.filter { !leavingOut.contains($0) }.prefix(count))
        initial = count == 16 ? 4 : 2
        ending = count == 16 ? 4 : count == 8 ? 2 : 1
    }

    /// The numbers of the sessions of a phase, from 1.
    package func numbers(of phase: Phase) -> Range<Int> {
        let count = sessions.count
        let first = min(max(initial, 0), count)
        let last = count - min(max(ending, 0), count - first)
        return switch phase {
        case .initial: 1..<first + 1
        case .middle: first + 1..<last + 1
        case .ending: last + 1..<count + 1
        }
    }

    /// The days of the sessions of a phase.
    package func days(of phase: Phase) -> [Day] {
        numbers(of: phase).map { sessions[$0 - 1] }
    }
}
