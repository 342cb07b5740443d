import Interview

/// Shows effects to whoever is there and brings back what they answer: one of the drivers of a session.
protocol Front: AnyObject {
    /// Whether a person can try again when something goes wrong; otherwise the conversation ends.
    var isInteractive: Bool { get }

    /// Shows an effect; `record` and `ask` never come here.
    func show(_ effect: Effect)

    /// Puts a question and waits for what comes.
    func ask(_ prompt: Prompt) -> Session.Input

    /// Gives back whatever was taken over, such as the terminal.
    func close()
}
