package import CaseModel

extension CaseReport {
    /// The formulation that a clinician kept.
    package struct Formulation: Equatable, Sendable {
        package let lines: [String]
        package let by: String
        /// When it was written, in words.
        package let at: String

        /// A formulation with its writer.
        package init(lines: [String], by: String, at: String) {
            self.lines = lines
            self.by = by
            self.at = at
        }
    }

    /// The sessions that were agreed on.
    package struct AgreedContract: Equatable, Sendable {
        /// How many sessions, from when to when.
        package let headline: String
        /// Each phase by its sessions, with their days and what it is for.
        package let phases: [Entry]
        /// The ending, named from the start.
        package let ending: String
        package let by: String
        /// When it was agreed, in words.
        package let at: String
        package let contract: Contract

        /// A contract in words, and as it was agreed.
        package init(
            headline: String, phases: [Entry], ending: String, by: String, at: String, contract: Contract
        ) {
            self.headline = headline
            self.phases = phases
            self.ending = ending
            self.by = by
            self.at = at
            self.contract = contract
        }
    }
}
