import TestSupport
import Testing
import TextMatching

/// The automaton against a matcher that tries everything.
struct OracleTests {
    /// Elements of a simple pattern: words, optional words, choices and gaps.
    enum Part {
        case word(String), optional(String), choice(String, String), gap(Int)

        var written: String {
            switch self {
            case .word(let word): word
            case .optional(let word): "[\(word)]"
            case .choice(let one, let other): "(\(one)|\(other))"
            case .gap(let width): "..\(width)"
            }
        }
    }

    private static let alphabet = ["a", "b", "c", "d"]

    private static func randomPattern(_ random: inout SeededGenerator) -> [Part] {
        var parts: [Part] = [.word(alphabet.randomElement(using: &random) ?? "a")]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let (one, other) = (
                alphabet.randomElement(using: &random) ?? "a", alphabet.randomElement(using: &random) ?? "b"
            )
            switch Int.random(in: 0..<4, using: &random) {
            case 0: parts.append(.word(one))
            case 1: parts.append(.optional(one))
            case 2: parts.append(.choice(one, other))
            default: parts += [.gap(Int.random(in: 1...4, using: &random)), .word(one)]
            }
        }
        return parts
    }

    /// The ends of all matches of `parts` from `start` on.
    private static func ends(_ parts: ArraySlice<Part>, _ words: [String], _ start: Int) -> Set<Int> {
        guard let part = parts.first else { return [start] }
        let rest = parts.dropFirst()
        let next = start < words.count ? words[start] : nil
        switch part {
        case .word(let word): return next == word ? ends(rest, words, start + 1) : []
        case .choice(let one, let other):
            return next == one || next == other ? ends(rest, words, start + 1) : []
        case .optional(let word):
            return ends(rest, words, start).union(next == word ? ends(rest, words, start + 1) : [])
        case .gap(let width):
            return (0...width).reduce(into: Set<Int>()) { found, skipped in
                if start + skipped <= words.count { found.formUnion(ends(rest, words, start + skipped)) }
            }
        }
    }

    @Test(arguments: 0..<150)
    func findsTheSameEnds(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let patterns = (0..<6).map { _ in Self.randomPattern(&random) }
        let words = (0..<60).map { _ in (Self.alphabet + ["x", "y"]).randomElement(using: &random) ?? "x" }
        var phrases: [Pattern] = []
        for parts in patterns {
            phrases.append(try Pattern(parts.map(\.written).joined(separator: " "), lists: WordLists()))
        }
        var scanner = PhraseScanner(PhraseSet(phrases: phrases))
        scanner.scan(words.joined(separator: " "))
        for (number, parts) in patterns.enumerated() {
            let expected = words.indices.reduce(into: Set<Int>()) {
                $0.formUnion(Self.ends(parts[...], words, $1))
            }
            let found = Set(
                scanner.matches.filter { $0.phrase == number }.map { ($0.range.upperBound + 1) / 2 })
            #expect(found == expected, "\(phrases[number].source) in \(words.joined(separator: " "))")
        }
    }

    @Test func aSmallMemoryChangesNothing() throws {
        var random = SeededGenerator(seed: 7)
        let patterns = (0..<40).map { _ in Self.randomPattern(&random).map(\.written).joined(separator: " ") }
        let text = (0..<4000).map { _ in (Self.alphabet + ["x"]).randomElement(using: &random) ?? "x" }
            .joined(separator: " ")
        var phrases: [Pattern] = []
        for pattern in patterns { phrases.append(try Pattern(pattern, lists: WordLists())) }
        let set = PhraseSet(phrases: phrases)
        var tiny = PhraseScanner(set, size: .states(8))
        var large = PhraseScanner(set, size: .large)
        tiny.scan(text)
        large.scan(text)
        #expect(tiny.matches == large.matches)
        #expect(!tiny.matches.isEmpty)
    }
}
