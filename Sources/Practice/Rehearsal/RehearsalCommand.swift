import CaseModel

/// What a trainee can type besides what they would say.
enum RehearsalCommand: Equatable {
    enum Name: String, CaseIterable {
        case help, notes, circle, timeline, undo, hint, supervisor, end, quit
    }

    case help, circle, timeline, undo, hint, supervisor, end, quit
    /// Shows the notes, or adds one.
    case notes(String)
    /// No command, and the nearest that is one.
    case unknown(String, nearest: String?)

    /// Reads a line that begins with a slash; nil for what is said to the client.
    init?(_ line: String) {
        guard line.hasPrefix("/") else { return nil }
        let plain = line.trimmed
        let word = plain.dropFirst().prefix { !$0.isWhitespace }.lowercased()
        let rest = String(plain.dropFirst(1 + word.count)).trimmed
        switch Name(rawValue: word) {
        case .help: self = .help
        case .notes: self = .notes(rest)
        case .circle: self = .circle
        case .timeline: self = .timeline
        case .undo: self = .undo
        case .hint: self = .hint
        case .supervisor: self = .supervisor
        case .end: self = .end
        case .quit: self = .quit
        case nil:
            self = .unknown(
                "/\(word)", nearest: Spelling.nearest(to: word, among: Name.allCases.map(\.rawValue)))
        }
    }

    /// Whether it leaves everything as it is, but for notes.
    var onlyShows: Bool {
        switch self {
        case .help, .notes, .circle, .timeline: true
        default: false
        }
    }

    /// What each command does.
    static let overview: [DebriefPage.Entry] = [
        .init(name: "/notes", value: "what you noted; with words after it, adds to it"),
        .init(name: "", value: "/notes Jean, mother, 1     a person, with the ring of closeness"),
        .init(name: "", value: "/notes March: moved house  an event, with its time"),
        .init(name: "/circle", value: "the people of your notes by closeness"),
        .init(name: "/timeline", value: "the events of your notes by time"),
        .init(name: "/hint", value: "what to ask next"),
        .init(name: "/supervisor", value: "a word on your last turn"),
        .init(name: "/undo", value: "take your last turn back; the client forgets it"),
        .init(name: "/end", value: "stop here, choose a focus, say the formulation"),
        .init(name: "/quit", value: "leave; what you did is kept"),
        .init(name: "Enter", value: "an empty line is silence"),
    ]
}
