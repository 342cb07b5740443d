package import CaseModel

/// A time before today, such as eight months ago.
package struct TimeAgo: Equatable, Sendable {
    /// What the number counts.
    package enum Unit: String, CaseIterable, Sendable {
        case days, weeks, months, years
    }

    package let number: Int
    package let unit: Unit

    /// So many units before today; the number is 0 or more.
    package init(_ number: Int, _ unit: Unit) {
        self.number = number
        self.unit = unit
    }

    /// The words for it, as "8 months ago".
    package var words: String {
        let name = number == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
        return "\(number) \(name) ago"
    }

    /// The days that it may mean, a third of the unit on either side.
    package func interval(before today: Day) -> DayInterval {
        switch unit {
        case .days: DayInterval(today.adding(days: -number), today.adding(days: -number))
        case .weeks:
            DayInterval(today.adding(days: -7 * number), today.adding(days: -7 * number)).widened(by: 3)
        case .months:
            DayInterval(today.adding(months: -number), today.adding(months: -number)).widened(by: 10)
        case .years:
            DayInterval(today.adding(months: -12 * number), today.adding(months: -12 * number)).widened(
                by: 120)
        }
    }
}

/// Something that there is to find out about a scripted client.
package struct ScriptedFact: Equatable, Sendable {
    /// Something that happened, as the inventory keeps it.
    package struct Event: Equatable, Sendable {
        package let kind: LifeEvent.Kind
        package let words: String
        package let ago: TimeAgo?

        /// An event in the client's words; `ago` is nil where nobody can say when it was.
        package init(kind: LifeEvent.Kind, words: String, ago: TimeAgo?) {
            self.kind = kind
            self.words = words
            self.ago = ago
        }
    }

    package let id: String
    /// What is so, as the debrief says it.
    package let what: String
    /// The topic under which it is asked for.
    package let slot: Topic
    /// Whom it is about.
    package let person: String?
    package let event: Event?
    /// The fact whose event the statements are about.
    package let of: String?
    /// The choices that an interview with the client would have stored, by question.
    package let states: [QuestionID: String]

    /// A fact with what the inventory learns by it.
    package init(
        id: String, what: String, slot: Topic, person: String? = nil, event: Event? = nil, of: String? = nil,
        states: [QuestionID: String] = [:]
    ) {
        self.id = id
        self.what = what
        self.slot = slot
        self.person = person
        self.event = event
        self.of = of
        self.states = states
    }

    /// The fact that every client has: when the low mood began.
    package static let onset = "onset"
}
