import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

/// The page on what Kith protects: each row names a test that is there.
@Suite("What Kith protects") struct ProtectionTests {
    /// A row of one of the tables: a threat or a hazard, what stands against it, and its test.
    private struct ProtectionRow {
        let cells: [String]

        var test: String? {
            guard cells.count == 3, let match = cells[2].wholeMatch(of: /`([^`]+)`/) else { return nil }
            return String(match.1)
        }
    }

    private func rows() throws -> [ProtectionRow] {
        let page = root.appending(path: "Sources/kith/Documentation.docc/Protection.md")
        return try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
            .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| threat") && !$0.hasPrefix("| hazard") }
            .map { line in
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                return ProtectionRow(cells: cells)
            }
    }

    /// The functions and the titles of all tests.
    private func tests() throws -> Set<String> {
        let folder = root.appending(path: "Tests")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        var names: Set<String> = []
        for file in files where file.hasSuffix("Tests.swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /@Test(?:(?!\bfunc\b)[\s\S]){0,4000}?func (\w+)/) {
                names.insert(String(match.1))
            }
            for match in text.matches(of: /@Test\(\s*"([^"]+)"/) { names.insert(String(match.1)) }
        }
        return names
    }

    @Test("Every threat and every hazard names a test that is there")
    func everyRowNamesATest() throws {
        let (rows, tests) = (try rows(), try tests())
        #expect(rows.count >= 30 && tests.count > 300)
        for row in rows {
            let test = row.test
            #expect(test.map(tests.contains) == true, "\(row.cells)")
        }
    }
}
