package import CaseModel

/// The trainee's own inventory: the people and events that they have noted beside the talk.
package struct TraineeNotes: Equatable, Sendable {
    /// A person as noted.
    package struct PersonNote: Equatable, Sendable {
        package let name: String
        package let tie: String?
        package let closeness: Closeness?
    }

    /// An event as noted, with the time in the trainee's words.
    package struct EventNote: Equatable, Sendable {
        package let when: String
        package let what: String
    }

    package private(set) var people: [PersonNote] = []
    package private(set) var events: [EventNote] = []
    package private(set) var remarks: [String] = []

    /// No notes yet.
    package init() {}

    /// Adds a note and says what it was taken for: `Jean, mother, 1` a person with tie and ring, `March: moved house`
    /// an event with its time, anything else a remark.
    mutating func add(_ note: String) -> String {
        if let colon = note.firstIndex(of: ":"), colon != note.startIndex {
            let event = EventNote(
                when: note[..<colon].trimmed, what: note[note.index(after: colon)...].trimmed)
            if !event.what.isEmpty {
                events.append(event)
                return "Noted as an event: \(event.what), \(event.when)."
            }
        }
        let parts = note.split(separator: ",").map(\.trimmed)
        if parts.count > 1, parts.count <= 3, parts[0].split(separator: " ").count <= 3 {
            let ring = parts.last.flatMap { Int($0) }.flatMap(Closeness.init(rawValue:))
            let tie = parts[1] == parts.last && ring != nil ? nil : parts[1]
            people.removeAll { $0.name.lowercased() == parts[0].lowercased() }
            people.append(PersonNote(name: parts[0], tie: tie, closeness: ring))
            let place = ring.map { ", ring \($0.rawValue)" } ?? ""
            return "Noted as a person: \(parts[0])\(tie.map { ", \($0)" } ?? "")\(place)."
        }
        remarks.append(note)
        return "Noted."
    }

    /// The notes, one a line.
    var lines: [String] {
        people.map { note in
            let place = note.closeness.map { ", ring \($0.rawValue)" } ?? ""
            return "\(note.name)\(note.tie.map { ", \($0)" } ?? "")\(place)"
        } + events.map { "\($0.when): \($0.what)" } + remarks
    }
}
