/// Something that a trainee may say, with what it does and what it is on.
package struct Example: Equatable, Sendable {
    package let words: String
    package let kinds: Set<MoveKind>
    /// None where it is on nothing, as a greeting is.
    package let topics: Set<Topic>

    /// An example with its labels.
    package init(_ words: String, kinds: Set<MoveKind>, topics: Set<Topic>) {
        self.words = words
        self.kinds = kinds
        self.topics = topics
    }

    /// What it does above all; small signs and the form of a question come after what a statement does.
    var act: MoveKind? { Self.order.first(where: kinds.contains) }

    private static let order: [MoveKind] = [
        .silence, .summary, .namingIllness, .link, .advice, .reassurance, .frame, .reflection, .double,
        .leading, .open, .closed, .greeting, .encourage,
    ]
}
