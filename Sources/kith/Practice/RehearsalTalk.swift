import CaseModel
import Interview
import Practice
import Vault

/// Drives a rehearsal: shows its effects, keeps each line before anything is answered to it, and feeds it what comes in.
struct RehearsalTalk {
    let front: any Front
    let clock: () -> Moment
    let screen: RehearsalScreen
    /// Where attempts are kept; nil where nothing is.
    let folder: AttemptFolder?
    var rehearsal: Rehearsal
    var head: Attempt.Head
    /// The attempt as far as it is kept; nil until something is.
    private var file: AttemptFile?
    /// Lines that belong to the attempt and are kept with the first that is typed.
    private var unkept: [Attempt.Line] = []
    /// What waits to be shown.
    private var pages = ScreenPages()

    /// A talk that is begun, or gone on with from these lines.
    init(
        _ rehearsal: Rehearsal, _ head: Attempt.Head, from lines: [Attempt.Line] = [], front: any Front,
        clock: @escaping () -> Moment, screen: RehearsalScreen, folder: AttemptFolder?
    ) {
        self.rehearsal = rehearsal
        self.head = head
        unkept = lines
        self.front = front
        self.clock = clock
        self.screen = screen
        self.folder = folder
    }

    /// Holds the talk to its end.
    ///
    /// - Throws: `Failure` when a line cannot be kept and nobody is there to try again.
    mutating func run() throws(Failure) {
        var effects = (rehearsal.encounter.turns.isEmpty ? rehearsal.begin() : rehearsal.goOn())[...]
        if folder != nil { show(.say(.text(Self.whatIsKept))) }
        while let effect = effects.popFirst() {
            switch effect {
            case .ask(let prompt): effects = try take(ask(Prompt(prompt)))[...]
            case .another(let lines): startAnother(lines)
            case .end: return try end()
            case .debrief(let debrief) where front.isInteractive:
                for section in RehearsalScreen.sections(debrief.page) { pages.addPage(section) }
            default: for shown in try screen.effects(effect) { show(shown) }
            }
        }
    }

    private static let whatIsKept =
        "What you type is kept on this computer and is not sealed. Nothing about a real client belongs in it."

    /// Shows an effect, or puts it on the page that a person sees next.
    private mutating func show(_ effect: Effect) {
        if front.isInteractive, case .say(let passage) = effect {
            pages.add([passage])
        } else {
            front.show(effect)
        }
    }

    /// Shows what waits, as much as fits, and puts the prompt; while there is more, Enter brings it first.
    private mutating func ask(_ prompt: Prompt) -> Session.Input {
        let rows = prompt.text.isEmpty ? 0 : 2 + prompt.choices.count
        var more = Prompt(id: "practice.more", text: "", kind: "practice")
        more.completions = prompt.completions
        while true {
            for passage in pages.next(keeping: rows) { front.show(.say(passage)) }
            if pages.isEmpty { return front.ask(prompt) }
            let input = front.ask(more)
            guard case .line("") = input else {
                pages.drop()
                return input
            }
        }
    }

    /// Keeps a line and hands it over; a line that cannot be kept is given back to whoever can try again.
    private mutating func take(_ input: Session.Input) throws(Failure) -> [RehearsalEffect] {
        let now = clock()
        if case .line(let line) = input, !rehearsal.isOver {
            do throws(Failure) {
                try keep(Attempt.Line(at: now.seconds, line: line))
            } catch {
                guard front.isInteractive else { throw error }
                return [.problem("\(error.message.capitalisedFirst). It was: \(line)"), rehearsal.again()]
            }
        }
        let wasOver = rehearsal.isOver
        let effects = rehearsal.receive(RehearsalInput(input), at: now)
        if rehearsal.isOver, !wasOver {
            try file?.append(Attempt.Closing(figures: Attempt.Figures(rehearsal)))
        }
        return effects
    }

    private mutating func keep(_ line: Attempt.Line) throws(Failure) {
        guard let folder else { return }
        if file == nil { file = try folder.begin(head) }
        for earlier in unkept { try file?.append(earlier) }
        unkept = []
        try file?.append(line)
    }

    private mutating func startAnother(_ lines: [String]) {
        head.from = file?.number ?? head.from
        head.began = clock()
        unkept = lines.map { Attempt.Line(at: head.began.seconds, line: $0) }
        file = nil
    }

    private mutating func end() throws(Failure) {
        for passage in pages.next(keeping: 0) { front.show(.say(passage)) }
        if let number = file?.number {
            let way =
                rehearsal.isOver
                ? "kith practice debrief \(number) shows the debrief again"
                : "kith practice retry \(number) goes on with it"
            front.show(.say(.text("Kept as attempt \(number); \(way).")))
        }
        front.end(rehearsal.isOver ? .finished : .left, of: nil)
        if front.hasLostOutput { throw .outputLost }
    }
}
