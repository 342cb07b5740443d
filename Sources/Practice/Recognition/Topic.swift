/// What a question of the interpersonal inventory is on.
///
/// The eleven slots asked of every person follow Dietz, Weinberg & Mufson 2018 and Klerman et al. 1984; the rest are
/// the topics of IPT's first sessions (IPT-UK, Stages of IPT).
package enum Topic: String, CaseIterable, Codable, Hashable, Sendable {
    /// Who is in the client's life.
    case people
    /// One person in general.
    case person
    case contact, liking, closeness, confiding, arguments, feelings, wishes
    /// What the client expects of someone.
    case expectsOf = "expects-of"
    /// What someone expects of the client.
    case expectedBy = "expected-by"
    case support
    /// What has changed between the client and someone.
    case changeBetween = "change-between"
    case deaths
    /// How it was after a death, and is now.
    case mourning
    case changes
    /// What was good and hard before a change, and is now.
    case roles
    case disagreements
    case onset
    /// What was happening when the low mood began.
    case aroundOnset = "around-onset"
    case mood, risk, safety
    /// Whether it has always been so.
    case lifelong
    /// Earlier relationships and childhood.
    case history
    /// What matters most to the client.
    case priorities

    /// What is asked of each person who matters.
    package static let slots: [Topic] = [
        .person, .contact, .liking, .closeness, .confiding, .arguments, .feelings, .wishes, .expectsOf,
        .expectedBy, .support, .changeBetween,
    ]

    /// What is asked about the client's life as a whole.
    package static let wholeLife: [Topic] = [
        .mood, .onset, .aroundOnset, .people, .deaths, .changes, .disagreements, .lifelong, .history, .risk,
        .safety, .priorities,
    ]

    /// Whether a question on it is about one person, the one talked of last where nobody is named.
    package var isAboutSomeone: Bool {
        Self.slots.contains(self) && self != .support && self != .confiding && self != .closeness
            || self == .mourning
    }
}
