import CaseModel

/// A contract as a clinician asks for it.
package struct ContractWish: Hashable, Sendable {
    let count: Int
    /// The first day in the clinician's words; empty where none was given.
    let from: String
    /// Days without a session, in the clinician's words.
    let without: [String]

    /// How a contract is typed.
    static let usage = "contract 16 from 3 December, or contract 8 from Monday without 24 December"

    /// Reads `16 from 3 December without 24 December, 31 December`; nil where no number of sessions stands first.
    init?(_ text: String) {
        let (rest, without) = text.parted(at: "without")
        let (number, from) = rest.parted(at: "from")
        let words = number.split(separator: " ")
        guard let count = words.first.flatMap({ Int($0) }),
            words.dropFirst().allSatisfy({ ["sessions", "session", "weekly"].contains($0.lowercased()) })
        else { return nil }
        self.count = count
        self.from = from
        self.without = without.split(separator: ",").flatMap { part in
            part.split(separator: " ").split { $0.lowercased() == "and" }.map { $0.joined(separator: " ") }
        }
    }

    /// Why a contract cannot be made.
    enum Problem: Error, Equatable {
        case length
        case date(String)

        /// The problem in a sentence.
        var words: String {
            switch self {
            case .length: "A contract has 16, 8 or 6 sessions."
            case .date(let words): "“\(words)” is not one day that I can read."
            }
        }
    }

    /// The contract on a day; without a first day it begins a week later.
    func contract(today: Day) throws(Problem) -> Contract {
        let first = from.isEmpty ? today.adding(days: 7) : try day(from, today)
        var days: Set<Day> = []
        for words in without { days.insert(try day(words, today)) }
        guard let contract = Contract(sessions: count, from: first, leavingOut: days) else { throw .length }
        return contract
    }

    /// The next day of this date, day of the week or word; one that says that it is past stays so.
    private func day(_ words: String, _ today: Day) throws(Problem) -> Day {
        guard let read = try? DateReader.read(words, today: today, tense: .any).interval, read.length == 1
        else { throw .date(words) }
        let spoken = SpokenWord.all(in: words)
        let isPast = spoken.contains { ["last", "yesterday", "ago", "past"].contains($0.plain) }
        guard read.first < today, !isPast, !spoken.contains(where: { $0.text.count == 4 && $0.number != nil })
        else { return read.first }
        if today.number - read.first.number < 7 { return read.first.adding(days: 7) }
        return (1...100).lazy.map { read.first.adding(months: 12 * $0) }.first { $0 >= today } ?? read.first
    }
}
