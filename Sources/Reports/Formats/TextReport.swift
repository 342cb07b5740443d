/// Plain text in lines of at most 78 letters, for a terminal or a letter.
struct TextReport: ReportFormat {
    private static let width = 78

    func render(_ report: CaseReport, for audience: CaseReport.Audience) -> String {
        var lines = [
            report.title.inTheOpen, String(repeating: "=", count: min(report.title.count, Self.width)),
        ]
        if audience == .clinician { lines += report.state.map { "\($0.name): \($0.value)" } }
        for section in ReportSections.sections(of: report, for: audience) {
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
        case .table(_, let rows): rows.flatMap { Self.wrapped("\($0[1])  \($0[0])", hanging: 3) }
        case .circle(let people): people.flatMap { Self.wrapped(InWords.place(of: $0), hanging: 2) }
        case .timeline(let points): points.flatMap { Self.wrapped(InWords.point($0), hanging: 2) }
        }
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
