import CaseModel
import Content
import Foundation
import Practice
import Vault

/// An attempt as it is kept: how it was set up, and every line that was typed.
struct Attempt {
    /// The first line of the file.
    struct Head: Codable, Equatable {
        /// The form of the file.
        var format = 1
        /// A shipped client by name, or a file by its path.
        let client: String
        /// A hash of the client's script and of what the program goes by, which may change after the attempt.
        let script: String
        let style: SpeakingStyle?
        let seed: UInt64
        let minutes: Int?
        let hints: Bool
        var began: Moment
        /// The attempt that it went on from.
        var from: Int?
    }

    /// A line that was typed, with the seconds since 1970.
    struct Line: Codable, Equatable {
        let at: Int64
        let line: String
    }

    /// What an attempt came to, kept once its debrief was reached so that it stays what it was.
    struct Figures: Codable, Equatable {
        let turns: Int
        let open: Int
        /// Closed, leading and double questions.
        let closed: Int
        /// Reflections and summaries.
        let saidBack: Int
        let found: Int
        let findable: Int
        let foundOfNeeded: Int
        let needed: Int
        /// An area, or undecided.
        let focus: String
        let key: String
    }

    /// The line of the file that holds the figures.
    struct Closing: Codable, Equatable {
        let figures: Figures
    }

    let number: Int
    let head: Head
    let lines: [Line]
    /// What it came to; nil where the debrief was not reached.
    let figures: Figures?

    /// The lines with their moments.
    var typed: [(line: String, at: Moment)] {
        lines.map { ($0.line, Moment(seconds: $0.at, offset: head.began.offset)) }
    }
}

extension Attempt.Head {
    /// How the rehearsal is set up.
    var settings: Rehearsal.Settings {
        var settings = Rehearsal.Settings()
        settings.style = style
        settings.seed = seed
        settings.minutes = minutes
        settings.hints = hints
        return settings
    }

    /// The rehearsal, before anything was said.
    func rehearsal(
        with file: ClientFile, _ content: RehearsalContent, _ loader: AssessorLoader
    ) -> Rehearsal {
        Rehearsal(file.client, settings, content: content, assessor: loader.load, now: began)
    }
}

extension ClientFile {
    /// A hash of the script and of all that practice goes by besides it.
    var fingerprint: String {
        let files = [file] + ContentFile.shipped(in: "practice")
        return Fingerprint.sha256(files.flatMap { Array($0.text.utf8) })
    }
}

extension Attempt.Figures {
    /// What a rehearsal has come to.
    init(_ rehearsal: Rehearsal) {
        let debrief = rehearsal.debrief
        let (facts, needed) = (debrief.facts, debrief.facts.filter(\.isNeeded))
        self.init(
            turns: rehearsal.encounter.turns.count, open: debrief.count(.open),
            closed: debrief.count(.closed) + debrief.count(.leading) + debrief.count(.double),
            saidBack: debrief.count(.reflection) + debrief.count(.summary),
            found: facts.count { $0.turn != nil },
            findable: facts.count, foundOfNeeded: needed.count { $0.turn != nil }, needed: needed.count,
            focus: rehearsal.conclusion.focus.orUndecided,
            key: rehearsal.client.key.focus.orUndecided)
    }
}
