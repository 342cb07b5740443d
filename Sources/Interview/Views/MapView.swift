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
                state = session.phrases(.mapHere)
            } else if total > 0, done == total, here.map({ index < $0 }) ?? true {
                state = session.phrases(.mapDone) + numbers(of: section)
            } else {
                state = session.phrases(.mapAhead)
            }
            let number = String(repeating: " ", count: index + 1 < 10 ? 1 : 0) + "\(index + 1)"
            return "\(number)  \(section.title): \(state)"
        }
    }

    /// The numbers of a part's answers, as " (answers 3 to 12)"; nothing where answers of other parts lie between.
    private func numbers(of section: Section) -> String {
        let numbers = session.inventory.answersInOrder
            .filter {
                session.questionnaire.sectionIndex(of: $0.key.question).map {
                    session.questionnaire.sections[$0]
                } == section
            }
            .map(\.id.ordinal)
        guard let first = numbers.min(), let last = numbers.max(), last - first + 1 == numbers.count else {
            return ""
        }
        return first == last ? " (answer \(first))" : " (answers \(first) to \(last))"
    }
}
