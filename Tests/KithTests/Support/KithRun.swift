import CaseModel
import Foundation
import TestSupport
import Vault

/// A store in a folder of its own, gone after the test.
final class Store {
    let path: String
    private let isKept: Bool

    /// A store in this folder; with `isKept` it outlasts this value.
    init(
        at path: String = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
            .path, isKept: Bool = false
    ) {
        self.path = path
        self.isKept = isKept
    }

    deinit { if !isKept { try? FileManager.default.removeItem(atPath: path) } }

    /// The store, opened with its own key, which is not protected.
    func vault() throws -> Vault {
        let file = try ReadFile(path + "/identity.age")
        let identities = try IdentityFile.identities(in: try IdentityFile.read(file.input))
        return try Vault(at: path, keys: StoreKeys(identities[0]))
    }

    /// The events of its only case, without their times; none where there is no case.
    func events() throws -> [CaseEvent] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let vault = try vault()
        guard let only = try vault.cases().first else { return [] }
        return try vault.open(only.id).events.map(\.event)
    }

    /// How `kith begin` is called on it, on the day of the transcripts.
    func begin(_ options: String...) throws -> [String] {
        [try pathOfBuiltProgram("kith"), "begin", "--store", path, "--unlocked", "--today", "2026-11-22"]
            + options
    }

    /// Types these lines through a pipe.
    func pipe(_ lines: [String], _ options: [String] = []) throws -> PipedRun {
        try PipedRun(
            try begin() + options, input: lines.flatMap { Array($0.utf8) + [0x0A] }, seconds: 120)
    }

    /// Opens a terminal with the conversation in it.
    func terminal(_ options: String..., translatesNewlines: Bool = true) throws -> PseudoTerminal {
        try PseudoTerminal(try begin() + options, translatesNewlines: translatesNewlines, seconds: 240)
    }
}

extension [CaseEvent] {
    /// The events without those that say when a sitting began, of which there is one more after each resumption.
    var withoutSittings: [CaseEvent] {
        filter { if case .sittingBegan = $0 { false } else { true } }
    }
}

extension String {
    /// The text with each run of white space as one space, so that it does not matter where lines were wrapped.
    var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The text without the escape sequences and carriage returns of a terminal.
    var withoutStyles: String {
        var result = String.UnicodeScalarView()
        var rest = unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\r": continue
            case "\u{1B}":
                guard rest.popFirst() == "[" else { continue }
                while let next = rest.popFirst(), !(0x40...0x7E).contains(next.value) {}
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
