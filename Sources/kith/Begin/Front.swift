import Interview
import Vault

/// Shows effects to whoever is there and brings back what they answer: one of the drivers of a session.
protocol Front: AnyObject {
    /// Whether a person can try again when something goes wrong; otherwise the conversation ends.
    var isInteractive: Bool { get }

    /// Whether something shown could not be written; a reader who has gone away does not count.
    var hasLostOutput: Bool { get }

    /// Shows an effect; `record`, `ask` and `end` never come here.
    func show(_ effect: Effect)

    /// Puts a question and waits for what comes.
    func ask(_ prompt: Prompt) -> Session.Input

    /// Says how the conversation ended, and which case it is about if anything was stored.
    func end(_ ending: Ending, of stored: CaseID?)

    /// Gives back whatever was taken over, such as the terminal.
    func close()
}
