import CaseModel

/// The timeline: a line from the first year to the last, a number for each point, and a diamond where the low mood began.
///
/// What each number stands for is said in a list below; points that are close in time stand above one another.
struct TimelineDrawing {
    let points: [CaseReport.TimelinePoint]

    private static let width = 440.0
    private static let margin = 24.0
    private static let step = 27.0

    /// The drawing with its list, as HTML; the list alone where no point can be placed.
    var figure: String {
        let list = points.map { "<li>\(HTMLReport.escaped(InWords.point($0)))</li>" }
        return """
            <figure>
            \(drawing)
            <figcaption>
            <ol>
            \(list.joined(separator: "\n"))
            </ol>
            </figcaption>
            </figure>
            """
    }

    private var drawing: String {
        let placed = points.enumerated().filter { $0.element.days != nil }
        guard let span = span(of: placed.map(\.element)) else { return "" }
        var lanes: [Double] = []
        var marks: [(x: Double, lane: Int, number: Int, isOnset: Bool)] = []
        for (index, point) in placed {
            let x = place(of: point, in: span)
            let lane = lanes.firstIndex { $0 + Self.step <= x } ?? lanes.count
            if lane < lanes.count { lanes[lane] = x } else { lanes.append(x) }
            marks.append((x, lane, index + 1, point.isOnset))
        }
        let base = Double(lanes.count) * Self.step + 14
        let placedMarks = marks.map { ($0, y: base - 18 - Double($0.lane) * Self.step) }
        // All stems first, so that none is drawn over the number of a point before it.
        let stems = placedMarks.map { stem($0.0.x, $0.y, base) }
        let drawn = stems + placedMarks.map { mark($0.0.x, $0.y, $0.0.number, $0.0.isOnset) }
        return """
            <svg viewBox="0 0 \(Int(Self.width)) \(Int(base) + 30)" role="img" aria-labelledby="time-title time-desc">
            <title id="time-title">Timeline</title>
            <desc id="time-desc">\(placed.count) events in the order of time; the diamond is where the low mood began. \
            The list below says what each one is.</desc>
            <line x1="\(Self.margin.tenths)" y1="\(base.tenths)" x2="\((Self.width - Self.margin).tenths)" \
            y2="\(base.tenths)" stroke="#4f4f4f" stroke-width="2"/>
            \(years(span, base))
            \(drawn.joined(separator: "\n"))
            </svg>
            """
    }

    private func stem(_ x: Double, _ y: Double, _ base: Double) -> String {
        "<line x1=\"\(x.tenths)\" y1=\"\(y.tenths)\" x2=\"\(x.tenths)\" y2=\"\(base.tenths)\" stroke=\"#9a9a9a\"/>"
    }

    private func mark(_ x: Double, _ y: Double, _ number: Int, _ isOnset: Bool) -> String {
        let style = "fill=\"#fff\" stroke=\"#1c1c1c\" stroke-width=\"1.5\""
        let shape =
            isOnset
            ? "<rect x=\"\((x - 10).tenths)\" y=\"\((y - 10).tenths)\" width=\"20\" height=\"20\" \(style) "
                + "transform=\"rotate(45 \(x.tenths) \(y.tenths))\"/>"
            : "<circle cx=\"\(x.tenths)\" cy=\"\(y.tenths)\" r=\"11\" \(style)/>"
        return shape
            + "<text x=\"\(x.tenths)\" y=\"\((y + 4.5).tenths)\" text-anchor=\"middle\">\(number)</text>"
    }

    /// The year at either end; one where they are the same.
    private func years(_ span: DayInterval, _ base: Double) -> String {
        let (first, last) = (span.first.parts.year, span.last.parts.year)
        let start = "<text x=\"\(Self.margin.tenths)\" y=\"\((base + 20).tenths)\">\(first)</text>"
        guard first != last else { return start }
        return start
            + "<text x=\"\((Self.width - Self.margin).tenths)\" y=\"\((base + 20).tenths)\" text-anchor=\"end\">\(last)</text>"
    }

    private func span(of points: [CaseReport.TimelinePoint]) -> DayInterval? {
        let middles = points.compactMap { $0.days?.middle }
        guard let first = middles.min(), let last = middles.max() else { return nil }
        return DayInterval(first, last)
    }

    private func place(of point: CaseReport.TimelinePoint, in span: DayInterval) -> Double {
        guard let middle = point.days?.middle, span.length > 1 else { return Self.width / 2 }
        let share = Double(middle.number - span.first.number) / Double(span.length - 1)
        return Self.margin + 14 + share * (Self.width - 2 * Self.margin - 28)
    }
}
