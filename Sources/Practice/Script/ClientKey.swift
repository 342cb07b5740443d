package import CaseModel

/// Where an expert would begin with a scripted client, and why.
package struct ClientKey: Equatable, Sendable {
    /// Nil where the expert leaves it undecided.
    package let focus: ProblemArea?
    package let second: ProblemArea?
    /// The facts without which the focus cannot be argued.
    package let needs: [String]
    package let reasoning: [String]
    /// What speaks for or against each area.
    package let areas: [ProblemArea: String]
    /// The question that would have found it.
    package let ask: String
    /// A formulation as one would say it to the client.
    package let formulation: String

    /// An expert's view of a client.
    package init(
        focus: ProblemArea?, second: ProblemArea?, needs: [String], reasoning: [String],
        areas: [ProblemArea: String], ask: String, formulation: String
    ) {
        self.focus = focus
        self.second = second
        self.needs = needs
        self.reasoning = reasoning
        self.areas = areas
        self.ask = ask
        self.formulation = formulation
    }
}
