/// Markdown, for notes and records that take it.
struct MarkdownReport: DocumentFormat {
    func render(_ document: ReportDocument) -> String {
        var parts = ["# " + Self.escaped(document.title)]
        if !document.state.isEmpty { parts.append(lines(of: .entries(document.state))) }
        for section in document.sections {
            parts.append("## " + Self.escaped(section.title))
            parts += section.blocks.map(lines)
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func lines(of block: ReportBlock) -> String {
        switch block {
        case .heading(let text): return "### " + Self.escaped(text)
        case .paragraph(let text): return Self.escaped(text)
        case .verdict(let text): return "**\(Self.escaped(text))**"
        case .warning(let text): return "> **\(Self.escaped(text))**"
        case .list(let items): return Self.list(items.map(Self.escaped))
        case .entries(let entries):
            return Self.list(entries.map { "**\(Self.escaped($0.name))** \(Self.escaped($0.value))" })
        case .evidence(let evidence):
            return Self.list(
                evidence.map { line in
                    let place = line.place.isEmpty ? "" : " (\(Self.escaped(line.place)))"
                    return
                        "\(line.points) \(Self.escaped(line.basis))\(place): \(Self.escaped(line.why)) `\(line.rule)`"
                })
        case .table(let heading, let rows):
            let divider = heading.map { _ in "---" }
            return ([heading, divider] + rows).map {
                "| " + $0.map(Self.cell).joined(separator: " | ") + " |"
            }
            .joined(separator: "\n")
        case .circle(let people): return Self.list(people.map { Self.escaped(InWords.place(of: $0)) })
        case .timeline(let points): return Self.list(points.map { Self.escaped(InWords.point($0)) })
        }
    }

    private static func list(_ items: [String]) -> String {
        items.map { "- " + $0 }.joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String { escaped(text) }

    /// The text with everything escaped that Markdown or HTML in it would take for a sign.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.inTheOpen {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "+", "-", "!":
                result += "\\\(character)"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            default: result.append(character)
            }
        }
        return result
    }
}
