extension RiskAspect {
    /// What every inquiry into thoughts of suicide asks about, in this order.
    static let inquiry: [RiskAspect] = [.plan, .means, .intent, .holding, .attempts, .tonight, .help]

    /// What it is about, as one says to a trainee.
    var inWords: String {
        switch self {
        case .wish: "whether they wish to be dead"
        case .plan: "whether there is a plan"
        case .means: "what there is at hand"
        case .intent: "whether they would do it"
        case .holding: "what holds them back"
        case .attempts: "whether they have ever tried"
        case .selfHarm: "whether they hurt themselves"
        case .tonight: "whether they are safe tonight"
        case .knows: "who knows of it"
        case .help: "whether the doctor may be told"
        case .drink: "how much they drink"
        case .often: "how often the thoughts come"
        case .family: "whether anyone in the family died so"
        }
    }
}

extension Sequence<RiskAspect> {
    /// What they are about, one after another.
    var inWords: String {
        let words = map(\.inWords)
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + ", and " + last
    }
}
