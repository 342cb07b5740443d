/// One of the four areas of relationships that IPT works on.
///
/// Names follow IPT-UK's list, with "sensitivities" for "deficits". The order is the order of presentation only.
package enum ProblemArea: String, CaseIterable, Codable, Hashable {
    case dispute, transition, grief, sensitivities
}

extension ProblemArea {
    /// What stands where no area is named.
    package static let undecided = "undecided"
}

extension ProblemArea? {
    /// The area by its name, or that it is undecided.
    package var orUndecided: String { self?.rawValue ?? ProblemArea.undecided }
}
