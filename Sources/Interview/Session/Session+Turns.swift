import Assessment
package import CaseModel

extension Session {
    /// What comes next: help that was not yet met, the question gone back to, an offer, then the first open question.
    func nextTurn() -> Turn {
        if let concern = inventory.concerns.first(where: { $0.choice == nil }) {
            return .concern(concern.kind)
        }
        if let revisiting { return .question(revisiting) }
        let next = questionnaire.next(for: inventory)
        if let offer = inventory.offers.first,
            next?.subject == nil || next?.subject != inventory.order.last?.subject
        {
            return .offer(offer)
        }
        guard let key = next else { return .lobby }
        let isAfter = questionnaire.question(key.question)?.followsFinishing ?? false
        return !showsSummary && isAfter ? .lobby : .question(key)
    }

    /// The index of the part that the conversation is in.
    func currentPart() -> Int? {
        if case .question(let key) = turn { return questionnaire.sectionIndex(of: key.question) }
        return questionnaire.next(for: inventory).flatMap { questionnaire.sectionIndex(of: $0.question) }
    }

    /// Puts the present turn to the client, with whatever belongs before it.
    mutating func ask() -> [Effect] {
        switch turn {
        case .question(let key): return ask(key)
        case .concern(let kind): return askAboutConcern(kind)
        case .offer(let mention):
            let person = mention.person(PersonID(1))
            let text = phrases(.offer, ["person": person.introduction, "name": person.address])
            return [.ask(prompt("offer", text, .yesNo, Self.yesNo))]
        case .paused: return [.ask(prompt("paused", phrases(.pausedAsk), .text, []))]
        case .lobby:
            return [.ask(prompt("lobby", phrases(.lobby), .text, []))]
        }
    }

    static let yesNo = [Choice(id: "yes", label: "Yes"), Choice(id: "no", label: "No")]

    func prompt(_ id: String, _ text: String, _ kind: Question.Kind, _ choices: [Choice]) -> Prompt {
        var prompt = Prompt(id: id, text: text, kind: kind.rawValue)
        prompt.choices = choices
        prompt.progress = progress()
        return prompt
    }

    private mutating func ask(_ key: QuestionKey) -> [Effect] {
        guard let question = questionnaire.question(key.question) else { return [] }
        if question.id == .fits, revisiting == nil, inventory.summary == nil {
            let standing = StandingOut(session: self)
            return record([standing.event])
        }
        if question.kind == .readThrough, inventory.leftOpen == nil {
            let suggestion = assessor().suggestion(for: inventory)
            return record([.leftOpen(areas: suggestion.openBetween)])
        }
        var effects = announcement(of: key)
        effects += lead(to: question)
        asked.insert(question.id)
        var prompt = prompt(
            key.description, wording.text(of: question, about: key.subject), question.kind,
            choices(of: question, about: key.subject))
        prompt.isOptional = question.needs == nil
        prompt.firstNumber = question.firstNumber
        if [.people, .pickPeople, .text].contains(question.kind) {
            prompt.completions = inventory.people.compactMap(\.name)
        }
        if revisiting == key, let answer = inventory.answers[key] {
            let words = ReplyText(phrases: phrases, question: question).text(
                of: answer, choices: prompt.choices)
            prompt.present = words
            effects.append(.say(.text(phrases(.present, ["words": words]))))
        }
        if question.kind == .readThrough {
            let through = ReadThrough(session: self)
            page = min(page, max(0, through.pages.count - 1))
            effects += through.passages(ofPage: page).map(Effect.say)
            prompt = readThroughPrompt(prompt, pages: through.pages.count)
        }
        return effects + [.ask(prompt)]
    }

    /// The title of a part, and its opening when nothing of it was answered.
    private mutating func announcement(of key: QuestionKey) -> [Effect] {
        guard revisiting == nil, !questionnaire.isTakenUp(key, in: inventory),
            let part = questionnaire.sectionIndex(of: key.question), part > partAnnounced ?? -1
        else { return [] }
        partAnnounced = part
        let section = questionnaire.sections[part]
        let title = phrases(
            .part,
            [
                "part": "\(part + 1)", "parts": "\(questionnaire.sections.count)", "title": section.title,
            ])
        var effects: [Effect] = [.say(.heading(title))]
        if let opening = section.opening, !hasBegun(section) {
            effects += opening.paragraphs.map { .say(.text($0)) }
        }
        return effects
    }

    /// Whether the first question of a part was replied to, rather than something of it told in passing.
    private func hasBegun(_ section: Section) -> Bool {
        section.questions.first.map { inventory.answer($0.id) != nil } ?? false
    }

    /// What is shown before certain questions: the timeline, what stood out.
    private mutating func lead(to question: Question) -> [Effect] {
        if let before = question.before, !asked.contains(question.id), revisiting == nil {
            defer { saidBefore = before }
            let paragraphs = wording.filled(before, about: nil).paragraphs
            return before == saidBefore ? [] : paragraphs.map { .say(.text($0)) }
        }
        switch question.kind {
        case .timeline:
            return [.say(TimelineView(inventory: inventory, wording: wording, today: now.day).passage)]
        default:
            return question.id == .fits && revisiting == nil
                ? (inventory.summary?.lines ?? []).map { .say(.text($0)) } : []
        }
    }

    func choices(of question: Question, about subject: Subject?) -> [Choice] {
        wording.choices(of: question, about: subject, content.crisis)
    }

    private func readThroughPrompt(_ prompt: Prompt, pages: Int) -> Prompt {
        let values = ["page": "\(page + 1)", "pages": "\(pages)"]
        let text = page + 1 < pages ? phrases(.pageMore, values) : phrases(.pageLast, values)
        var asked = Prompt(id: prompt.id, text: text, kind: prompt.kind)
        asked.progress = prompt.progress
        asked.completions = ["finish"]
        return asked
    }

    /// How many questions of all parts have been replied to, and how many apply so far.
    package var wholeProgress: (done: Int, total: Int) { progress(of: inventory) }

    /// The same once these events are stored.
    package func wholeProgress(after events: [CaseEvent]) -> (done: Int, total: Int) {
        progress(of: inventory(after: events))
    }

    private func progress(of inventory: Inventory) -> (done: Int, total: Int) {
        questionnaire.sections.map { questionnaire.progress(in: $0, for: inventory) }
            .reduce((0, 0)) { ($0.0 + $1.done, $0.1 + $1.total) }
    }

    private func progress() -> Prompt.Progress? {
        guard let part = currentPart() else { return nil }
        let section = questionnaire.sections[part]
        let (done, total) = questionnaire.progress(in: section, for: inventory)
        return Prompt.Progress(
            part: part + 1, parts: questionnaire.sections.count, title: section.title, done: done,
            total: total)
    }
}

extension String {
    /// The paragraphs of a text, which are parted by empty lines.
    var paragraphs: [String] {
        var paragraphs: [String] = []
        var current: [Substring] = []
        let lines: [Substring] = split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines + [""] {
            if line.allSatisfy(\.isWhitespace) {
                if !current.isEmpty { paragraphs.append(current.joined(separator: "\n")) }
                current = []
            } else {
                current.append(line)
            }
        }
        return paragraphs
    }
}
