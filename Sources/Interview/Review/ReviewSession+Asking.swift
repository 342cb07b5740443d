import Assessment
import CaseModel

/// Asking on: questions with what they settle, and room for what is said.
extension ReviewSession {
    private var followUps: [FollowUp] {
        FollowUps(inventory: inventory, suggestion: suggestion, assessor: assessor, content: content)
            .questions
    }

    mutating func startAsking() -> [Effect] {
        asking = followUps
        guard let first = asking.first else {
            return refuse("Nothing that was left open would change the picture. Ask on as you would.")
        }
        let count =
            asking.count == 1 ? "One question" : "\(asking.count) questions, the one that settles most first"
        let how =
            "\(count). Type what is said, or the number of a choice; Enter alone for the next, /stop to stop."
        return say([.text(how), .text(settling(first))])
    }

    private func settling(_ question: FollowUp) -> String {
        let person = question.key?.person.flatMap(inventory.person)
        let about = person.map { "About \($0.address). " } ?? ""
        return "\(about)It settles: \(question.settles)."
    }

    /// Ends the asking.
    mutating func stopAsking() -> [Effect] {
        asking = []
        return say([.text("Back in the review.")])
    }

    /// Takes in what was said to the present question.
    mutating func takeAnswer(_ words: String) -> [Effect] {
        if ["/stop", "stop", "/quit", "quit"].contains(words.lowercased()) { return stopAsking() }
        if words.hasPrefix("/") || ReviewCommand.isName(words) {
            return refuse(
                "“\(words)” looks like a command. Type /stop first, or put what was said in a sentence.")
        }
        let question = asking.removeFirst()
        guard !words.isEmpty else { return say(comingNext) }
        let options = question.choices.map { ChoiceReader.Option(id: $0.id, label: $0.label, also: $0.also) }
        let choice = try? ChoiceReader.read(words, among: options)
        let label = question.choices.first { $0.id == choice }?.label
        let concerns = assessor.concerns(in: words).filter { !$0.denied }
        let raised = concerns.flatMap { concern -> [CaseEvent] in
            [
                .concernRaised(
                    kind: concern.kind, soft: concern.soft, quote: concern.quote, question: .askedInReview),
                .concernMet(kind: concern.kind, choice: CaseEvent.metInReview),
            ]
        }
        let taken = label.map { " Taken as “\($0)”." } ?? ""
        let kept = Int(words) == nil ? words : label ?? words
        let flags = concerns.map { " SAFETY: \($0.kind.rawValue), “\($0.quote)”." }.joined()
        let asked = CaseEvent.askedInReview(
            question: question.text, words: kept, by: by, key: question.key, choice: choice)
        return record([asked] + raised, saying: [.text("Kept, as asked by \(by).\(taken)\(flags)")])
    }

    /// What is said before the next question: what it settles, or that there is none.
    var comingNext: [Passage] {
        [.text(asking.first.map(settling) ?? "That was the last. Back in the review.")]
    }
}
