import CaseModel

/// The parts of the interview: which are done, where the client is, and which are still to come.
struct MapView {
    let session: Session

    /// One line for each part.
    var lines: [String] {
        let sections = session.questionnaire.sections
        let here = session.currentPart()
        return sections.enumerated().map { index, section in
            let (done, total) = session.questionnaire.progress(in: section, for: session.inventory)
            let state: String
            if index == here {
                state = session.phrases(.mapHere) + numbers(of: section)
            } else if total > 0, done == total, here.map({ index < $0 }) ?? true {
                state = session.phrases(.mapDone) + numbers(of: section)
            } else {
                state = session.phrases(.mapAhead) + numbers(of: section)
            }
            let number = String(repeating: " ", count: index + 1 < 10 ? 1 : 0) + "\(index + 1)"
            return "\(number)  \(section.title): \(state)"
        }
    }

    /// The numbers of a part's answers, as " (answers 3 to 12, 15)"; nothing where it has none.
    private func numbers(of section: Section) -> String {
        let ids = Set(section.questions.map(\.id))
        let numbers = session.inventory.answersInOrder.filter { ids.contains($0.key.question) }
            .map(\.id.ordinal).sorted()
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        guard !runs.isEmpty else { return "" }
        let spelled = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
        return " (\(numbers.count == 1 ? "answer" : "answers") \(spelled.joined(separator: ", ")))"
    }
}
