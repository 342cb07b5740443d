import TextMatching

/// What a match of a rule needs besides its words, for the rule to be found.
enum RuleNeeds: Sendable {
    /// Nothing: no cue changes anything about it, and the matches are counted where they are found.
    case nothing
    /// To be among the first words of the text.
    case opening
    /// That its cues are worked out.
    case cues

    /// The needs of a rule; `opening` is the kind of cue for what stands among the first words.
    init(_ rule: Rule, opening: CueKind?) {
        self = .cues
        if case .mention = rule.subject { return }
        guard rule.unless.union(rule.softenedBy).union(rule.deniedBy).isEmpty else { return }
        if rule.only.isEmpty {
            self = .nothing
        } else if rule.times == 1, let opening, rule.only == CueKinds([opening]) {
            self = .opening
        }
    }
}
