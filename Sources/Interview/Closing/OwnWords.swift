import Assessment
import CaseModel

/// Chooses the client's words that show an area: those said about the same person or event, in whole sentences.
///
/// A quote beside a name reads as if it were about that person; one about someone else would put words into the
/// client's mouth. So words said at a question about another person or event, and sentences that name another person
/// of the case, are left out. When nothing is left, answers to the area's own questions speak.
struct OwnWords {
    let inventory: Inventory
    /// The evidence for the area, strongest first.
    let evidence: [Evidence]
    let area: ProblemArea
    /// The life event that carries the area, if one does.
    let event: LifeEvent?

    private static let longest = 200

    /// At most this many quotes, each once.
    func quotes(atMost limit: Int) -> [String] {
        var quotes: [String] = []
        let shown = evidence.compactMap(quote)
        for quote in shown.isEmpty ? answers : shown where quotes.count < limit {
            if !quotes.contains(where: { Self.saysTheSame($0, quote) }) { quotes.append(quote) }
        }
        return quotes
    }

    /// Whether one quote holds the other, four words in a row stand in both, or most words of the shorter one are in the
    /// longer.
    static func saysTheSame(_ one: String, _ other: String) -> Bool {
        if one.contains(other) || other.contains(one) { return true }
        let said = [one, other].map { SpokenWord.all(in: $0).map(\.plain) }
        let runs = said.map { words in
            Set(words.indices.dropLast(3).map { words[$0..<$0 + 4].joined(separator: " ") })
        }
        if !runs[0].isDisjoint(with: runs[1]) { return true }
        let words = said.map { Set($0.filter { $0.count > 2 }) }
        let least = words.map(\.count).min() ?? 0
        return least > 2 && words[0].intersection(words[1]).count * 10 >= least * 7
    }

    /// The sentence that a piece of evidence stands in, where it is about the same person or event.
    private func quote(_ evidence: Evidence) -> String? {
        guard case .quote(let quote, let range, let key) = evidence.basis else { return nil }
        let words = key.map(texts)?.first { $0.holds(quote, at: range) }
        let sentence = words.map { $0.sentence(around: range) } ?? quote
        guard key.map({ isAbout($0.subject) }) ?? true, key?.subject != nil || !namesSomeoneElse(sentence)
        else { return nil }
        return sentence.count <= Self.longest ? sentence : quote
    }

    /// Everything that was said at a question: the answer, and words that did not fit it.
    private func texts(at key: QuestionKey) -> [String] {
        [inventory.answers[key]?.words].compactMap { $0 }
            + inventory.remarks.filter { $0.question == key }.map(\.words)
    }

    /// Whether what was said about a subject may stand for the event; without an event, or a subject, anything may.
    private func isAbout(_ subject: Subject?) -> Bool {
        guard let event, let subject else { return true }
        switch subject {
        case .person(let id):
            return event.person.map { inventory.resolved($0) == inventory.resolved(id) } ?? true
        case .lifeEvent(let id): return id == event.id
        }
    }

    private func namesSomeoneElse(_ sentence: String) -> Bool {
        guard let person = event?.person.map(inventory.resolved) else { return false }
        let said = " " + SpokenWord.plainText(sentence) + " "
        func isNamed(_ person: Person) -> Bool {
            let names = [person.name, person.relationshipWords.map { "my \($0)" }].compactMap {
                $0?.lowercased()
            }
            return names.contains { said.contains(" \($0) ") || said.contains(" \($0)'s ") }
        }
        let named = inventory.people.filter(isNamed)
        return !named.isEmpty && !named.contains { $0.id == person }
    }

    /// What was answered where the conversation asked about the area itself.
    private var answers: [String] {
        let person = event?.person.map { Subject.person(inventory.resolved($0)) }
        let subject = event.map { Subject.lifeEvent($0.id) }
        let words: [String?] =
            switch area {
            case .dispute:
                [
                    inventory.words(.disputeAbout, subject),
                    person.flatMap { inventory.words(.argumentsGo, $0) },
                ]
            case .grief: [inventory.words(.lossAfter, subject), inventory.words(.lossHow, subject)]
            case .transition: [inventory.words(.changeNew, subject), inventory.words(.changeLost, subject)]
            case .sensitivities: [inventory.words(.tiesOverYears)]
            }
        return words.compactMap { $0 }.compactMap { words in
            words.count <= Self.longest ? words : words.sentence(around: 0..<1)
        }.filter { $0.isRemark && Agreement.read($0) == nil && $0.count <= Self.longest }
    }
}
