/// One turn of a practised talk: what the trainee said and what the client answered.
package struct Turn: Equatable, Sendable {
    /// From 1.
    package let number: Int
    package let move: Move
    /// The person that the turn is about, by the identifier in the script.
    package var person: String?
    /// What it was taken to be on, a question that points back included.
    package var topics: [Topic] = []
    /// What the client said and showed.
    package var reply = ""
    package var mood = ScriptLine.Mood.calm
    /// The lines said, whole or in their first sentence.
    package var lines: [String] = []
    /// The line that was asked for and held back.
    package var held: String?
    /// The facts that came out.
    package var facts: [String] = []
    package var trustBefore = 0
    package var trustAfter = 0
    package var isUnderstood = true

    /// A turn with what the trainee said.
    init(number: Int, move: Move) {
        self.number = number
        self.move = move
    }
}
