package import CaseModel
package import Vault

/// Cases of every kind that a list tells apart by what waits in them.
package enum WaitingCases {
    /// A case by its name, with its events.
    package typealias Sample = (name: String, events: [CaseEvent])

    /// A case of each kind, those first that a list shows last.
    package static let all: [Sample] = [
        ("empty", [.sittingBegan(content: "")]),
        ("decided", [told, .finished, decided(.grief)]),
        ("decided concern", [told, concern, .finished, decided(.dispute)]),
        ("undecided", [told, .finished, decided(.grief), decided(nil)]),
        ("noted", [told, note]),
        ("noted concern", [concern, told, .finished, note]),
        ("new answers", [told, .finished, decided(.grief), .reopened, told]),
        ("unfinished", [told]),
        ("unreviewed", [told, .finished]),
        ("concern", [told, concern, .finished]),
        ("new concern", [told, .finished, decided(.grief), concern, .finished]),
    ]

    private static let told = CaseEvent.answered(
        question: QuestionKey(.aroundOnset), reply: .said(words: "we moved", value: .text))
    private static let note = CaseEvent.noted(text: "call her GP", by: "MS")
    private static let concern = CaseEvent.concernRaised(
        kind: .suicidalThoughts, soft: false, quote: "better off dead", question: QuestionKey(.aroundOnset))

    private static func decided(_ focus: ProblemArea?) -> CaseEvent {
        let decision = Decision(
            focus: focus, second: nil, reason: nil, quotes: [], suggested: nil, rulebook: "")
        return .decided(decision: decision, by: "MS")
    }

    /// Makes so many cases in a store, an hour between one and the next; from the second round on a number follows the
    /// name, and from the thousandth case on there is none.
    package static func make(_ count: Int, in vault: Vault) throws(VaultError) {
        for index in 0..<count {
            let sample = all[index % all.count]
            let begun = Moment(seconds: 1_767_225_600 + Int64(index) * 3600)
            let name = index < all.count ? sample.name : "\(sample.name) \(index + 1)"
            let id = try vault.begin(name: index < 1_000 ? name : nil, at: begun).id
            for (version, event) in sample.events.enumerated() {
                let moment = Moment(seconds: begun.seconds + Int64(version + 1) * 60)
                _ = try vault.append([event], to: id, after: version, at: moment)
            }
        }
    }
}
