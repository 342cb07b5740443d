package import CaseModel

/// What a trainee noted beside a practised talk, drawn as a client's own circle and timeline are.
package struct NotedView {
    private let content: InterviewContent
    private let today: Day
    /// Whose circle it is.
    private let client: String
    private var inventory = Inventory()

    /// A view with nothing noted about the client of this name.
    package init(of client: String, content: InterviewContent, today: Day) {
        self.client = client
        self.content = content
        self.today = today
    }

    /// Puts a person in, in a ring where one is known.
    package mutating func add(person name: String, tie: String?, ring: Closeness?) {
        let id = inventory.nextPerson
        apply(
            .personAdded(
                id: id,
                mention: PersonMention(
                    name: name, relationship: nil, relationshipWords: tie, standing: .present)))
        guard let ring else { return }
        let key = QuestionKey(.closeness, .person(id))
        apply(
            .answered(
                question: key, reply: .said(words: "\(ring.rawValue)", value: .choice(id: "\(ring.rawValue)"))
            ))
    }

    /// Puts an event in, with its time in the trainee's words.
    package mutating func add(event words: String, when: String) {
        let date = (try? DateReader.read(when, today: today)) ?? ApproximateDate(stated: when, interval: nil)
        apply(
            .lifeEventAdded(
                id: inventory.nextLifeEvent, kind: .change, words: words, person: nil, when: date,
                noticedIn: nil))
    }

    /// The circle with its key.
    package var circle: [Passage] {
        CircleView(inventory: inventory, phrases: content.phrases, client: client).passages
    }

    /// The events in order of time.
    package var timeline: [Passage] {
        let wording = Wording(inventory: inventory, phrases: content.phrases)
        return [TimelineView(inventory: inventory, wording: wording, today: today).passage]
    }

    private mutating func apply(_ event: CaseEvent) {
        inventory.apply(StampedEvent(at: Moment(startOf: today), event: event))
    }
}
