import CaseModel

extension AnswerReading {
    /// The choice whose number, name or words were typed exactly.
    func exactChoice(_ words: String) -> Choice? {
        let plain = words.lowercased().trimmed
        return choices.first { choice in
            choice.id == plain && !choice.id.allSatisfy(\.isNumber) || choice.label.lowercased() == plain
                || choice.also.contains { $0.lowercased() == plain }
        }
    }

    func choose(_ choice: Choice, _ words: String) -> Outcome {
        var events: [CaseEvent] = [
            .answered(question: key, reply: .said(words: words, value: .choice(id: choice.id)))
        ]
        if question.id == .standing, let person = key.person,
            let standing = Person.Standing(rawValue: choice.id)
        {
            events += Additions(inventory: inventory).standing(standing, of: person)
        }
        if question.id == .argumentsEnd, choice.id != "settled", let person = key.person {
            events += Additions(inventory: inventory).disagreement(with: person)
        }
        return .events(events)
    }

    /// Reads one of the choices by number, words or near spelling.
    func readChoice(_ words: String) -> Outcome {
        if question.id == .closenessWished, meansAsNow(words),
            let now = inventory.choice(.closeness, key.subject),
            let ring = choices.first(where: { $0.id == now })
        {
            return choose(ring, words)
        }
        if question.firstNumber == 0, let number = Int(words) { return chooseCounted(number, words) }
        let options = choices.map { ChoiceReader.Option(id: $0.id, label: $0.label, also: $0.also) }
        do {
            let id = try ChoiceReader.read(words, among: options)
            guard let choice = choices.first(where: { $0.id == id }) else {
                return .problem(phrases(.notAChoice))
            }
            return choose(choice, words)
        } catch .outOfRange(let range) {
            return .problem(
                phrases(.outOfRange, ["first": "\(range.lowerBound)", "last": "\(range.upperBound)"]))
        } catch .ambiguous(let labels) {
            return .problem(phrases(.ambiguous, ["options": Wording.joined(labels.map { "“\($0)”" })]))
        } catch {
            if let agreement = Agreement.read(words), let choice = plainly(agreement) {
                return choose(choice, words)
            }
            if question.kind == .beginWith, let choice = choiceNamed(in: words) {
                return choose(choice, words)
            }
            if question.needs != nil { return .problem(phrases(.mustChoose)) }
            return .problem(phrases(words.isRemark ? .notAChoiceKept : .notAChoice))
        }
    }
}

extension AnswerReading {
    /// The choice that a plain yes or no at the beginning makes, whatever is told after it but a "but".
    private func plainly(_ agreement: Agreement) -> Choice? {
        let meaning = agreement.isYes ? "yes" : "no"
        if question.kind == .yesNo { return choices.first { $0.id == meaning } }
        let turns: Set<String> = ["but", "not", "and", "or", "only", "though"]
        let next = SpokenWord.all(in: agreement.rest).first?.plain ?? ""
        guard question.kind == .choice, !turns.contains(next) else { return nil }
        return choices.first { $0.id == meaning || $0.also.contains(meaning) }
    }

    /// Whether the words ask for the ring in which the person is now.
    private func meansAsNow(_ words: String) -> Bool {
        let plain = SpokenWord.plainText(words)
        return Agreement.meansSame(words) || Self.asNow.contains { plain == $0 || plain.hasPrefix($0 + " ") }
    }

    private static let asNow = [
        "same", "the same", "as now", "as it is", "as is", "where they are", "where she is", "where he is",
        "no change",
        "stay", "the same ring", "same ring", "that one", "like now",
    ]

    /// The one choice with a word of its own that the answer has too: "the thing with Ruth".
    private func choiceNamed(in words: String) -> Choice? {
        let said = Set(SpokenWord.all(in: words).map(\.plain).filter { !NotNames.contains($0) })
        let found = choices.filter { choice in
            SpokenWord.all(in: choice.label).contains {
                said.contains($0.plain) && !Self.labelWords.contains($0.plain)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Words of the labels that name nothing by themselves.
    private static let labelWords: Set<String> = [
        "disagreement", "losing", "over", "years", "else", "between", "what", "your",
    ]

    /// The choice of a scale that counts from 0.
    private func chooseCounted(_ number: Int, _ words: String) -> Outcome {
        guard choices.indices.contains(number) else {
            return .problem(phrases(.outOfRange, ["first": "0", "last": "\(choices.count - 1)"]))
        }
        return choose(choices[number], words)
    }
}
