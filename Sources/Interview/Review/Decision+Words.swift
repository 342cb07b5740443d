package import CaseModel

extension Decision {
    /// The decision in one sentence, with who made it and what was suggested.
    package func words(by: String) -> String {
        let because = reason.map { ", because \($0)" } ?? ""
        guard let focus else { return "Left undecided by \(by)\(because)." }
        let then = second.map { ", then \($0.rawValue)" } ?? ""
        let beside = agrees ? "as suggested" : "where \(suggested?.rawValue ?? "nothing") was suggested"
        return "\(focus.rawValue.capitalisedFirst)\(then), decided by \(by), \(beside)\(because)."
    }
}
