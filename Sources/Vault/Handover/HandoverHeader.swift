package import CaseModel

/// The first line of a document that hands a case over: what it is, whose case, and what made it.
package struct HandoverHeader: Hashable, Codable, Sendable {
    /// What every such document calls itself.
    package static let format = "kith-case"
    /// What one calls itself that holds only what could be read of a damaged case.
    package static let partFormat = "kith-case-part"
    /// The version that this program writes, and the latest that it reads.
    package static let version = 1

    /// `format` or `partFormat`, above.
    package let format: String
    /// The version of the document.
    package let version: Int
    /// The version of the program that wrote it.
    package let program: String
    /// What names the case in every store that holds it: 32 hexadecimal digits.
    package let mark: String
    /// The name of the case, if any.
    package let name: String?
    /// When the case was begun.
    package let begun: Moment
    /// When its last event was stored.
    package let lastChange: Moment
    /// When the document was written.
    package let written: Moment
    /// Whether the case was finished and not reopened since.
    package let finished: Bool
    /// How many events follow.
    package let events: Int
    /// The first and the last number of each run of events that could not be read; nil for a whole case.
    package let missing: [[Int]]?
    /// The hash of the questions and words of the program that wrote it.
    package let content: String
    /// The hash of its rule book.
    package let rules: String

    /// The header for a case; `missing` is given for one that is not whole.
    package init(
        _ summary: CaseSummary, events: Int, written: Moment, program: String, content: String, rules: String,
        missing: [ClosedRange<Int>]? = nil
    ) {
        format = missing == nil ? Self.format : Self.partFormat
        version = Self.version
        self.program = program
        mark = summary.mark
        name = summary.name
        begun = summary.begun
        lastChange = summary.lastChange
        self.written = written
        finished = summary.isFinished
        self.events = events
        self.missing = missing?.map { [$0.lowerBound, $0.upperBound] }
        self.content = content
        self.rules = rules
    }
}
