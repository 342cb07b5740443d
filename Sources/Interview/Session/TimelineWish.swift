import CaseModel

/// What the client wants done with a line of the timeline.
enum TimelineWish {
    /// The question that dates it is to be asked again.
    case date(QuestionKey)
    /// It never was, or does not belong there.
    case takeOut(LifeEvent)

    /// Reads "2", "2 is wrong" or "remove 2"; nil for words without the number of a line.
    ///
    /// The onset can be dated anew but not taken out.
    init?(_ words: String, on lines: [TimelineView.Line]) {
        guard let number = try? NumberReader.read(words, in: 1...max(1, lines.count)), number <= lines.count
        else { return nil }
        let line = lines[number - 1]
        if let event = line.event, Correction.removes(words) {
            self = .takeOut(event)
        } else {
            self = .date(line.key)
        }
    }
}
