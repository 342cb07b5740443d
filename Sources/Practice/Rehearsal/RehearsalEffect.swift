import CaseModel

/// What a trainee is asked for next.
package struct RehearsalPrompt: Equatable, Sendable {
    /// A choice with the word that stands for it.
    package struct Choice: Equatable, Sendable {
        package let id: String
        package let label: String
    }

    package let id: String
    /// Empty in the talk itself, where the trainee simply speaks.
    package let text: String
    package var choices: [Choice] = []
    /// What Tab completes.
    package var completions: [String] = []
}

/// What a rehearsal asks of whoever drives it.
package enum RehearsalEffect: Equatable, Sendable {
    /// The client speaks; stage directions stand in brackets.
    case client(name: String, words: String)
    /// A supervisor comments.
    case supervisor(String)
    /// The program itself says something.
    case remark(String)
    case heading(String)
    case list([String])
    /// Names with what stands for each.
    case entries([DebriefPage.Entry])
    /// Draw the circle or the timeline of the trainee's own notes.
    case circle(TraineeNotes)
    case timeline(TraineeNotes)
    /// Why what was typed did not fit.
    case problem(String)
    case ask(RehearsalPrompt)
    case debrief(Debrief)
    /// From here on it is another attempt, which these lines bring to where it stands.
    case another(lines: [String])
    case end
}

/// What came at the prompt of a rehearsal.
package enum RehearsalInput: Equatable, Sendable {
    case line(String)
    case interrupted
    case ended
    /// A line of which not everything came through.
    case unreadable
}
