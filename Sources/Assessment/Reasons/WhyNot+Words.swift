extension WhyNot.Near.Reason {
    /// What kept a rule from counting, in words.
    package var words: String {
        switch self {
        case .setAside(let cue, let words): "set aside, \(cue)" + (words.map { " by “\($0)”" } ?? "")
        case .unmet(let what): what
        case .lacks(let part): "lacks “\(part)”"
        }
    }
}
