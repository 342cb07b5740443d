import ArgumentParser
import Assessment
import CaseModel
import Foundation
import Vault

/// `kith agreement`: how often clinicians decide what was suggested.
struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "Tell how often clinicians decided what was suggested.",
        discussion: """
            Counted are cases with a decision, each by its last one and by what was suggested at that time. Nothing of \
            what anyone said is shown, and nothing leaves this computer. Minutes are counted between entries; a gap of \
            more than a quarter of an hour is a pause.
            """)

    @Flag(help: "Write one JSON object.")
    var json = false

    @OptionGroup var store: OpenStoreOption

    func run() throws {
        var tally = AgreementTally()
        let sealed = try OpenedCases.read(in: store.openExisting()) { _, stored in
            tally.add(Inventory(stored.events), TimeSpent(stored.events))
        }
        guard json else {
            for line in tally.lines + OpenedCases.passedOver(sealed) { print(line) }
            return
        }
        print(try tally.object(sealed: sealed))
    }
}

/// What was decided beside what was suggested, over many cases.
struct AgreementTally {
    /// The areas by name, and `none` for no focus: left undecided by the clinician, or not suggested.
    static let names = ProblemArea.allCases.map(\.rawValue) + ["none"]
    /// Below this many cases an interval is about as wide as what it is to tell.
    private static let few = 20

    private var cases = 0
    private var pairs: [(decided: String, suggested: String)] = []
    private var times: [TimeSpent] = []

    /// Takes in a case; one without a decision is only counted.
    mutating func add(_ inventory: Inventory, _ time: TimeSpent) {
        cases += 1
        guard let decision = inventory.decisions.last?.content else { return }
        pairs.append((decision.focus?.rawValue ?? "none", decision.suggested?.rawValue ?? "none"))
        times.append(time)
    }

    private var agreeing: Int { pairs.count { $0.decided == $0.suggested } }
    private var kappa: CohensKappa { CohensKappa(pairs.map { ($0.decided, $0.suggested) }) }

    /// The figures with the table of what was decided for what was suggested.
    var lines: [String] {
        guard !pairs.isEmpty else { return ["no case is decided yet, of \(cases)"] }
        let kappa = kappa
        let share = (100 * agreeing + pairs.count / 2) / pairs.count
        let low = Figure.thousandths(kappa.interval.lowerBound)
        let high = Figure.thousandths(kappa.interval.upperBound)
        let few = pairs.count < Self.few ? ["fewer than \(Self.few) decided cases say little"] : []
        return [
            "decided: \(pairs.count) of \(cases) cases",
            "agree: \(agreeing) of \(pairs.count), \(share) %",
            "kappa: \(Figure.thousandths(kappa.value)), 95 % interval \(low) to \(high)",
        ] + few + ["", "rows: decided by a clinician; columns: suggested"] + table + [
            "", "minutes, as median (least to most)", "  client: \(minutes(times.map(\.client)))",
            "  clinician: \(minutes(times.map(\.clinician)))",
        ]
    }

    private func count(_ decided: String, _ suggested: String) -> Int {
        pairs.count { $0.decided == decided && $0.suggested == suggested }
    }

    private var table: [String] {
        let rows = Self.names.map { row in [row] + Self.names.map { "\(count(row, $0))" } }
        return Table.lines(heading: [""] + Self.names, rows, rightAligned: Set(1...Self.names.count))
    }

    private func minutes(_ seconds: [Int64]) -> String {
        let spread = Self.spread(seconds)
        return "\(spread.median) (\(spread.least) to \(spread.most))"
    }

    private struct Spread: Encodable {
        let least: Int64
        let median: Int64
        let most: Int64
    }

    private static func spread(_ seconds: [Int64]) -> Spread {
        let sorted = seconds.map { ($0 + 30) / 60 }.sorted()
        guard let least = sorted.first, let most = sorted.last else {
            return Spread(least: 0, median: 0, most: 0)
        }
        let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
        return Spread(least: least, median: (low + high + 1) / 2, most: most)
    }

    private struct Object: Encodable {
        let agree: Int
        let cases: Int
        let clinicianMinutes: Spread
        let clientMinutes: Spread
        let confusion: [String: [String: Int]]
        let decided: Int
        let kappa: Double?
        let kappaInterval: [Double]?
        let sealed: Int
    }

    /// The same for programs: under `confusion` what was decided, then what was suggested.
    func object(sealed: Int) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let confusion = Self.names.map { row in
            (row, Dictionary(uniqueKeysWithValues: Self.names.map { ($0, count(row, $0)) }))
        }
        let kappa = pairs.isEmpty ? nil : kappa
        let object = Object(
            agree: agreeing, cases: cases, clinicianMinutes: Self.spread(times.map(\.clinician)),
            clientMinutes: Self.spread(times.map(\.client)),
            confusion: Dictionary(uniqueKeysWithValues: confusion), decided: pairs.count, kappa: kappa?.value,
            kappaInterval: kappa.map { [$0.interval.lowerBound, $0.interval.upperBound] }, sealed: sealed)
        return String(decoding: try encoder.encode(object), as: UTF8.self)
    }
}
