package import CaseModel

/// What can be read of a damaged case, on its way to someone who is to read it.
///
/// Its lines are those of a `HandoverDocument`, with the number of each event; its header names what is missing. It is
/// for people: no store takes it in, since a case with gaps would pass for what was told.
package struct PartialHandover: Hashable, Sendable {
    private let header: HandoverHeader
    private let part: ReadablePart

    /// The document for what can be read of a case.
    package init(
        _ part: ReadablePart, written: Moment, program: String, content: String, rules: String
    ) {
        header = HandoverHeader(
            part.summary, events: part.entries.count, written: written, program: program, content: content,
            rules: rules, missing: part.missing)
        self.part = part
    }

    /// Hands out the lines, one at a time.
    package func write(into output: ByteOutput) throws(AgeError) {
        let lines = HandoverLines()
        try lines.put(header, into: output)
        for entry in part.entries {
            try lines.put(HandoverLines.Event(entry.stamped, sequence: entry.sequence), into: output)
        }
        try lines.put(HandoverLines.Ending(end: part.entries.count), into: output)
    }
}
