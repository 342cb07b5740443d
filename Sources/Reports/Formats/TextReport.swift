/// Plain text in lines of at most 78 letters, for a terminal or a letter.
struct TextReport: DocumentFormat {
    private static let width = 78

    func render(_ document: ReportDocument) -> String {
        var lines = [
            document.title.inTheOpen, String(repeating: "=", count: min(document.title.count, Self.width)),
        ]
        lines += document.state.map { "\($0.name): \($0.value)" }
        for section in document.sections {
            lines += ["", section.title, String(repeating: "-", count: min(section.title.count, Self.width))]
            for block in section.blocks { lines += self.lines(of: block) }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(of block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): [""] + Self.wrapped(text)
        case .paragraph(let text), .verdict(let text): Self.wrapped(text)
        case .warning(let text): Self.wrapped("! " + text, hanging: 2)
        case .list(let items): items.flatMap { Self.wrapped("- " + $0, hanging: 2) }
        case .entries(let entries): entries.flatMap { Self.wrapped("\($0.name): \($0.value)", hanging: 2) }
        case .evidence(let evidence): evidence.flatMap(lines)
        case .table(let heading, let rows): rows.flatMap { lines(of: $0, heading) }
        case .circle(let people): people.flatMap { Self.wrapped(InWords.place(of: $0), hanging: 2) }
        case .timeline(let points): points.flatMap { Self.wrapped(InWords.point($0), hanging: 2) }
        }
    }

    /// A row of a table: a short value before its name, or the name with each value after the word for it.
    private func lines(of row: [String], _ heading: [String]) -> [String] {
        guard heading.count > 2 else { return Self.wrapped("\(row[1])  \(row[0])", hanging: 3) }
        return Self.wrapped(InWords.row(row, heading), hanging: 2)
    }

    private func lines(of evidence: EvidenceLine) -> [String] {
        let place = evidence.place.isEmpty ? "" : " (\(evidence.place))"
        return Self.wrapped("\(evidence.points)  \(evidence.basis)\(place)", hanging: 4)
            + Self.wrapped("    \(evidence.why) [\(evidence.rule)]", hanging: 4)
    }

    /// A text in lines that fit the width; lines after the first are set in.
    private static func wrapped(_ text: String, hanging: Int = 0) -> [String] {
        let start = String(text.prefix { $0 == " " })
        var lines: [String] = []
        var line = start
        var isEmpty = true
        for word in text.inTheOpen.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: hanging)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [line]
    }
}
