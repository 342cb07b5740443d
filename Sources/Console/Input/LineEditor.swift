import CLineEdit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The open libedit editor, in Swift's terms.
final class LineEditor {
    private var handle: OpaquePointer?
    private var completions: [String] = []

    /// Opens the editor; nil when the terminal cannot be edited on.
    init?(program: String) {
        handle = cle_open(program)
        guard let handle else { return nil }
        cle_set_completer(handle, completeLine, Unmanaged.passUnretained(self).toOpaque())
    }

    func close() {
        cle_close(handle)
        handle = nil
    }

    /// Reads a line, with the line ends of a paste in it as such.
    func read(prompt: String, completions: [String]) -> LineEvent {
        self.completions = completions
        var text: UnsafePointer<CChar>?
        let outcome = cle_read_line(handle, prompt, &text)
        let line = text.map { String(cString: $0) }?.withEach(Self.lineEnd, as: "\n") ?? ""
        switch outcome {
        case CLE_LINE: return .line(line)
        case CLE_INTERRUPTED: return .interrupted(typed: line)
        default: return .end
        }
    }

    /// Lets the up arrow bring a line back, as it was typed.
    func remember(_ line: String) {
        cle_remember(handle, line.withEach("\n", as: Self.lineEnd))
    }

    private static let lineEnd: Character = "\u{21B5}"

    /// Completes what stands before the cursor, or lists the candidates under the line.
    fileprivate func complete() -> cle_completion {
        guard let before = cle_text_before(handle) else { return CLE_NOTHING }
        defer { free(before) }
        switch Completion(typed: String(cString: before), among: completions) {
        case .none:
            return CLE_NOTHING
        case .replacement(let count, let text):
            cle_replace_before(handle, Int32(count), text)
            return CLE_CHANGED
        case .choices(let choices):
            let lines = choices.map { "  " + printable($0) + "\n" }
            cle_show_below(handle, lines.joined())
            return CLE_LISTED
        }
    }
}

private func completeLine(context: UnsafeMutableRawPointer?, editor: OpaquePointer?) -> cle_completion {
    guard let context else { return CLE_NOTHING }
    return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().complete()
}

extension String {
    /// The text with another character in place of each one of a kind.
    fileprivate func withEach(_ character: Character, as other: Character) -> String {
        contains(character) ? String(map { $0 == character ? other : $0 }) : self
    }
}
