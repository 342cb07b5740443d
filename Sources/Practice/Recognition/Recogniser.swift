import CaseModel
import TextMatching

/// Recognises what a trainee says to one client.
package struct Recogniser: Sendable {
    /// What a phrase of the set stands for.
    private enum Use {
        case meaning(rule: Int)
        case objection(rule: Int)
        case person(String)
        /// A person by their tie to the client, such as "your mum".
        case tie(String)
        /// A tie of a client's life that this client has not.
        case nobody
        case pronoun
        /// Where a second question begins.
        case second
    }

    private let book: MoveBook
    private let phrases: PhraseSet
    private let uses: [Use]
    private let spelling: PlainSpelling

    /// A recogniser for a client with these people.
    package init(_ book: MoveBook, people: [ScriptedPerson]) {
        self.book = book
        var patterns: [Pattern] = []
        var uses: [Use] = []
        func add(_ more: [Pattern], _ use: Use) {
            patterns += more
            uses += more.map { _ in use }
        }
        for (place, rule) in book.rules.enumerated() {
            add(rule.any, .meaning(rule: place))
            add(rule.without, .objection(rule: place))
        }
        let spelling = book.spellings.naming(people.map(\.name), by: MoveBook.standIns)
        self.spelling = spelling
        for person in people {
            let patterns = { (names: [String]) in
                names.map(spelling.plain).compactMap { try? Pattern($0, lists: book.lists) }
            }
            add(patterns([person.name]), .person(person.id))
            add(patterns([person.words] + person.also), .tie(person.id))
        }
        for relationship in Relationship.allCases {
            let patterns = book.ties[relationship] ?? []
            let person = people.first { $0.relationship == relationship }
            add(patterns, person.map { .tie($0.id) } ?? .nobody)
        }
        add(book.pronouns, .pronoun)
        add(book.seconds, .second)
        phrases = PhraseSet(phrases: patterns, clauseWords: book.clauseWords)
        self.uses = uses
    }

    /// What the words of a turn are; an empty one, dots or a stage direction are silence.
    package func recognise(_ text: String) -> Move {
        let spoken = SpokenSentences(text).all
        if spoken.isEmpty { return Move(text, sentences: [], kinds: [.silence]) }
        var scanner = PhraseScanner(phrases)
        let readings = spoken.flatMap { self.readings(of: $0, &scanner) }
        let first = readings.map { $0.result() }
        let otherwise = (
            kinds: first.allSatisfy { $0.kinds.isSubset(of: Self.slight) },
            topics: first.allSatisfy(\.topics.isEmpty)
        )
        let sentences =
            otherwise.kinds || otherwise.topics ? readings.map { $0.result(otherwise: otherwise) } : first
        // Dots before the first word are a silence that is then broken.
        let silence: Set<MoveKind> = ["…", ".."].contains(where: text.trimmed.hasPrefix) ? [.silence] : []
        return Move(text, sentences: sentences, kinds: TurnForm(sentences).kinds.union(silence))
    }

    /// What leaves the rest of a turn to be told by the rules for where nothing else is found.
    private static let slight: Set<MoveKind> = [.encourage, .silence, .greeting]

    /// What is found in a sentence, or in its parts where a second question on something else begins within it.
    private func readings(
        of sentence: SpokenSentences.Sentence, _ scanner: inout PhraseScanner
    ) -> [SentenceReading] {
        let (plain, start) = spelling.settingApart(book.fillers, in: spelling.plain(sentence.text))
        let whole = reading(sentence, plain, from: start, &scanner)
        guard let second = scanner.matches.first(where: isSecond),
            scanner.matches.contains(where: { isForm($0) && $0.range.upperBound <= second.range.lowerBound })
        else { return [whole] }
        let parts = [
            plain.utf8.prefix(second.range.lowerBound), plain.utf8.dropFirst(second.range.lowerBound),
        ]
        .map { part in
            let (plain, start) = spelling.settingApart(book.fillers, in: String(Substring(part)))
            return reading(sentence, plain, from: start, &scanner)
        }
        let topics = parts.map { Set($0.result().topics) }
        return topics.contains(where: \.isEmpty) || !topics[0].isDisjoint(with: topics[1]) ? [whole] : parts
    }

    private func isSecond(_ match: Match) -> Bool {
        if case .second = uses[match.phrase] { return match.range.lowerBound > 0 }
        return false
    }

    private func isForm(_ match: Match) -> Bool {
        guard case .meaning(let rule) = uses[match.phrase], let kind = book.rules[rule].kind else {
            return false
        }
        return kind == .open || kind == .closed
    }

    /// What is found in the words `plain` of a sentence, which begin at `start`.
    private func reading(
        _ sentence: SpokenSentences.Sentence, _ plain: String, from start: Int, _ scanner: inout PhraseScanner
    ) -> SentenceReading {
        // Things that are strung together are each on something by themselves.
        var parts: [SentenceReading] = []
        if sentence.isList {
            for part in plain.split(whereSeparator: { ",:–—".contains($0) }) {
                parts.append(reading(sentence.alone, String(part), from: 0, &scanner))
            }
        }
        scanner.scan(plain)
        let ranges = scanner.wordRanges.filter { $0.lowerBound >= start }
        let words = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
        var reading = SentenceReading(sentence, words: words, parts: parts)
        for match in scanner.matches {
            switch uses[match.phrase] {
            case .meaning(let rule): reading.add(book.rules[rule], number: rule, at: match.range)
            case .objection(let rule): reading.bar(rule)
            case .person(let id): reading.name(id)
            case .tie(let id): if !Self.isOfSomeoneElse(match, in: plain) { reading.name(id) }
            case .nobody: if !Self.isOfSomeoneElse(match, in: plain) { reading.namesNobody = true }
            case .pronoun: reading.pointsBack = true
            case .second: break
            }
        }
        return reading
    }

    /// Whether a tie is someone else's, as in "her mum".
    private static func isOfSomeoneElse(_ match: Match, in plain: String) -> Bool {
        let before = String(Substring(plain.utf8.prefix(match.range.lowerBound)))
        return before.split { !$0.isLetter }.last.map { ["her", "his", "their", "s"].contains($0) } ?? false
    }
}
