import CaseModel
import Interview
import Practice
import Reports

/// What a rehearsal shows, in the effects that every front knows.
struct RehearsalScreen {
    let today: Day
    /// The first name of the client.
    let client: String
    /// Read when a drawing first needs it.
    let content: () throws(Failure) -> InterviewContent

    /// The effects for one of a rehearsal; none for what nobody sees.
    func effects(_ effect: RehearsalEffect) throws(Failure) -> [Effect] {
        switch effect {
        case .client(let name, let words): [.say(.named([NamedLine(name, words)]))]
        case .supervisor(let words): [.say(.named([NamedLine("Supervisor", words)]))]
        case .remark(let words): [.say(.text(words))]
        case .heading(let words): [.say(.heading(words))]
        case .list(let lines): [.say(.list(lines))]
        case .entries(let entries): [.say(.named(entries.map { NamedLine($0.name, $0.value) }))]
        case .problem(let words): [.problem(words)]
        case .circle(let notes): try view(of: notes).circle.map(Effect.say)
        case .timeline(let notes): try view(of: notes).timeline.map(Effect.say)
        case .debrief(let debrief): Self.sections(debrief.page).joined().map(Effect.say)
        case .ask, .another, .end: []
        }
    }

    private func view(of notes: TraineeNotes) throws(Failure) -> NotedView {
        var view = NotedView(of: client, content: try content(), today: today)
        for person in notes.people { view.add(person: person.name, tie: person.tie, ring: person.closeness) }
        for event in notes.events { view.add(event: event.what, when: event.when) }
        return view
    }

    /// A debrief as passages, section by section; its title stands over the first.
    static func sections(_ page: DebriefPage) -> [[Passage]] {
        page.sections.enumerated().map { index, section in
            (index == 0 ? [.heading(page.title)] : []) + [.heading(section.title)]
                + section.blocks.map(passage)
        }
    }

    private static func passage(_ block: DebriefPage.Block) -> Passage {
        switch block {
        case .paragraph(let text): .text(text)
        case .list(let lines): .list(lines)
        case .entries(let entries): .named(entries.map { NamedLine($0.name, $0.value) })
        case .table(let heading, let rows):
            .list(rows.map { InWords.row($0, heading) })
        }
    }
}

extension Prompt {
    /// A prompt of a rehearsal.
    init(_ asked: RehearsalPrompt) {
        self.init(id: asked.id, text: asked.text, kind: "practice")
        choices = asked.choices.map { Choice(id: $0.id, label: $0.label) }
        completions = asked.completions
    }
}

extension RehearsalInput {
    /// What came at a front.
    init(_ input: Session.Input) {
        self =
            switch input {
            case .line(let line): .line(line)
            case .interrupted: .interrupted
            case .left, .end: .ended
            case .notText, .cutShort: .unreadable
            }
    }
}
