/// What exactly a question asks of someone's thoughts of suicide: the parts of an inquiry into them.
///
/// They follow what such an inquiry covers wherever it is taught: the wish, the plan, the means, the intent, what holds
/// someone back, what was before, and what is to be done now.
package enum RiskAspect: String, CaseIterable, Codable, Hashable, Sendable {
    /// A wish to be dead or not to wake up, or doubts whether life is worth living.
    case wish = "wish-to-die"
    case plan
    /// What there is at hand, such as tablets.
    case means
    /// Whether they would do it.
    case intent
    /// What holds them back.
    case holding
    /// Earlier attempts.
    case attempts
    case selfHarm = "self-harm"
    /// Whether they are safe from themselves now.
    case tonight
    /// Who knows of it.
    case knows
    /// Whether others may help, such as the doctor.
    case help
    /// Alcohol and drugs.
    case drink
    /// How often the thoughts come, since when, and when last.
    case often = "how-often"
    /// Whether anyone of the family died so.
    case family

    /// The topic that a question on it is on.
    package var topic: Topic { self == .drink ? .mood : .risk }
}
