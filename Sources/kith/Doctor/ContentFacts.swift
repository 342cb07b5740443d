/// What the doctor tells of the content.
struct ContentFacts {
    /// How many questions there are.
    let questions: Int
    /// How many rules there are.
    let rules: Int
    /// The day on which the crisis lines were last edited, such as 2026-11-22.
    let crisisLinesEdited: String

    /// One line each.
    var findings: [Finding] {
        [
            .fine("content", "\(questions) questions, \(rules) rules"),
            .note(
                "crisis",
                "the crisis lines are dated \(crisisLinesEdited); a person must confirm the numbers before "
                    + "relying on them"),
        ]
    }
}
