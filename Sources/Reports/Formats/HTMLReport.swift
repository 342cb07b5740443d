/// One page of HTML that needs nothing else: no script, no font, no picture from anywhere.
struct HTMLReport: DocumentFormat {
    func render(_ document: ReportDocument) -> String {
        let title = Self.escaped(document.title)
        let state = document.state.isEmpty ? "" : html(of: .entries(document.state))
        return """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <title>\(title)</title>
            <style>
            \(HTMLStyle.sheet)
            </style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            \(state)
            </header>
            <main>
            \(document.sections.map(html).joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private func html(of section: ReportSection) -> String {
        let blocks = section.blocks.map(html).joined(separator: "\n")
        return "<section>\n<h2>\(Self.escaped(section.title))</h2>\n\(blocks)\n</section>"
    }

    private func html(of block: ReportBlock) -> String {
        switch block {
        case .heading(let text): return "<h3>\(Self.escaped(text))</h3>"
        case .verdict(let text): return "<p class=\"verdict\">\(Self.escaped(text))</p>"
        case .paragraph(let text): return "<p>\(Self.escaped(text))</p>"
        case .warning(let text):
            return "<p class=\"warning\"><strong>Safety:</strong> \(Self.escaped(text))</p>"
        case .list(let items): return Self.list(items.map(Self.escaped))
        case .entries(let entries):
            let pairs = entries.map {
                "<div><dt>\(Self.escaped($0.name))</dt><dd dir=\"auto\">\(Self.escaped($0.value))</dd></div>"
            }
            return "<dl>\n\(pairs.joined(separator: "\n"))\n</dl>"
        case .evidence(let evidence): return Self.list(evidence.map(Self.line), name: "evidence")
        case .table(let heading, let rows): return Self.table(heading, rows)
        case .circle(let people): return CircleDrawing(people: people).figure
        case .timeline(let points): return TimelineDrawing(points: points).figure
        }
    }

    private static func line(_ evidence: EvidenceLine) -> String {
        let place = evidence.place.isEmpty ? "" : " <span class=\"place\">\(escaped(evidence.place))</span>"
        return """
            <span class="points">\(escaped(evidence.points))</span> <q dir="auto">\(escaped(evidence.basis))</q>\(place) \
            <span class="why">\(escaped(evidence.why)) <code>\(escaped(evidence.rule))</code></span>
            """
    }

    private static func list(_ items: [String], name: String? = nil) -> String {
        let start = name.map { "<ul class=\"\($0)\">" } ?? "<ul>"
        return start + "\n" + items.map { "<li>\($0)</li>" }.joined(separator: "\n") + "\n</ul>"
    }

    private static func table(_ heading: [String], _ rows: [[String]]) -> String {
        let head = heading.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let body = rows.map { row in
            let cells = row.dropFirst().map { "<td>\(escaped($0))</td>" }.joined()
            return "<tr><th scope=\"row\">\(escaped(row.first ?? ""))</th>\(cells)</tr>"
        }
        return """
            <table>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body.joined(separator: "\n"))
            </tbody>
            </table>
            """
    }

    /// The text with everything escaped that HTML would take for a sign, and a mark for what is hidden.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.inTheOpen.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
