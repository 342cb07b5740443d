/// A kind of disclosure that comes before anything else in the conversation.
///
/// Kinds are recorded and answered with help; they are never scored.
package enum ConcernKind: String, CaseIterable, Codable, Hashable {
    case suicidalThoughts = "suicide"
    case selfHarm = "self-harm"
    case beingHurt = "being-hurt"
    case personAtRisk = "person-at-risk"
    case psychosis
    case mania
    case withdrawal
}
