import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

/// What each module may import: the picture of the house, as a table.
private let allowed: [String: Set<String>] = [
    "TextMatching": [],
    "CaseModel": [],
    "Assessment": ["TextMatching", "CaseModel"],
    "Interview": ["CaseModel", "Assessment"],
    "Practice": ["CaseModel", "Assessment", "TextMatching"],
    "Reports": ["CaseModel", "Assessment"],
    "Content": [
        "Assessment", "CaseModel", "Interview", "Practice", "TextMatching", "CContent", "Yams",
    ],
    "Vault": [
        "CaseModel", "GRDB", "Crypto", "CryptoExtras", "Foundation", "Glibc", "Darwin", "Synchronization",
    ],
    "Console": ["CLineEdit", "Glibc", "Darwin"],
    "kith": [
        "Assessment", "CaseModel", "Console", "Content", "Interview", "Practice", "Reports", "TextMatching",
        "Vault",
        "ArgumentParser",
        "Foundation", "Glibc", "Darwin",
    ],
]

private struct SourceFile: Sendable {
    let path: String
    let module: String
    let text: String
}

private func sources() throws -> [SourceFile] {
    let folder = root.appending(path: "Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        .map {
            SourceFile(
                path: $0, module: String($0.prefix { $0 != "/" }),
                text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
}

@Suite("The house")
struct ImportTests {
    @Test("Modules import only what the design lets them")
    func imports() throws {
        let pattern = try Regex(
            #"^\s*(?:@\w+\s+)*(?:public |package |internal |private |fileprivate )?import (?:\w+ )?(\w+)"#)
        var seen: Set<String> = []
        for file in try sources() {
            seen.insert(file.module)
            let may = try #require(allowed[file.module], "\(file.module) is not in the table")
            for line in file.text.split(separator: "\n") {
                guard let match = line.firstMatch(of: pattern), let name = match.output[1].substring else {
                    continue
                }
                #expect(may.contains(String(name)), "\(file.path) imports \(name)")
            }
        }
        #expect(seen == Set(allowed.keys))
    }

    @Test("Files have at most 300 lines and no trap")
    func files() throws {
        for file in try sources() {
            #expect(
                file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301,
                "\(file.path)")
            for word in ["fatalError", "try!", "as!", "preconditionFailure", "TODO", "FIXME"] {
                #expect(!file.text.contains(word), "\(file.path) has \(word)")
            }
        }
    }

    @Test("The top level holds what it is meant to hold")
    func topLevel() throws {
        let entries = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
            !$0.hasPrefix(".")
        }
        let known: Set<String> = [
            "Package.swift", "Package.resolved", "Sources", "Tests", "scripts", "README.md",
        ]
        #expect(Set(entries).subtracting(known).isEmpty)
    }
}
