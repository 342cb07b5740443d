import CaseModel
import Interview
import Vault

/// The end of a sitting that was sealed for someone else: nothing of it stays in the window, and the client may take
/// words along with which they can come back.
struct Forgetting {
    private let conversation: Conversation<Session>

    /// The end of a conversation.
    init(_ conversation: Conversation<Session>) { self.conversation = conversation }

    func end() throws {
        let front = conversation.front
        guard let id = conversation.place?.id, front.isInteractive else { return }
        front.show(.clearScreen)
        front.close()
        guard let dialogue = PrivateDialogue() else { return }
        let progress = CaseProgress(conversation.session.wholeProgress)
        dialogue.say(
            "Your answers are locked, and only your therapist can open them. "
                + "\(progress.answered) of \(progress.asked) questions are answered.")
        guard !conversation.session.inventory.isFinished else { return }
        let choice = try dialogue.choose(
            "Would you like to come back here later and go on?",
            ["No, this is enough.", "Yes. Kith gives me ten words that open it again."])
        guard choice == 2 else { return }
        let phrase = try NewPassphrase.drawn(dialogue)
        try conversation.vault.setResumePhrase(phrase, of: id)
        dialogue.line("To go on another day, start Kith here with: kith begin --resume \(id)")
    }
}
