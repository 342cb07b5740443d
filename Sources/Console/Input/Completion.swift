/// What Tab does with the text before the cursor.
enum Completion: Equatable {
    /// No candidate fits.
    case none
    /// Take away so many code points before the cursor and write this instead.
    case replacement(count: Int, text: String)
    /// Several candidates fit and nothing more can be written for sure.
    case choices([String])

    /// Finds the candidates that begin with the whole line so far or, failing that, with its last word.
    ///
    /// Case does not matter. A single candidate is written out; several are written as far as they agree,
    /// and listed when that adds nothing.
    init(typed: String, among candidates: [String]) {
        let lastWord = typed.lastIndex(of: " ").map { String(typed[typed.index(after: $0)...]) } ?? typed
        for stem in typed == lastWord ? [typed] : [typed, lastWord] {
            if stem.isEmpty, !typed.isEmpty { break }
            let fitting = candidates.filter { $0.lowercased().hasPrefix(stem.lowercased()) }
            guard let first = fitting.first else { continue }
            let count = stem.unicodeScalars.count
            if fitting.count == 1 {
                self = .replacement(count: count, text: first)
                return
            }
            let shared = fitting.dropFirst().reduce(first) { sharedStart($0, $1) }
            self = shared.count > stem.count ? .replacement(count: count, text: shared) : .choices(fitting)
            return
        }
        self = .none
    }
}

private func sharedStart(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
}
