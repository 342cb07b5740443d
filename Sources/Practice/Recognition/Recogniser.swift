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
    private let aliases: WordAliases

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
        aliases = book.examples.aliases(naming: people)
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
        var senses = spoken.flatMap { self.senses(of: $0, &scanner) }
        let whole = senses.count > 1 ? book.examples.reading(of: spelling.plain(text), naming: aliases) : nil
        if let whole { senses = SentenceSense.joined(senses, within: whole) }
        let sentences = senses.map(\.sentence)
        // Dots before the first word are a silence that is then broken.
        let silence: Set<MoveKind> = ["…", ".."].contains(where: text.trimmed.hasPrefix) ? [.silence] : []
        let kinds = TurnForm(
            sentences, isAsked: spoken.contains(where: \.isAsked), likely: whole?.acts
        ).kinds
        return Move(text, sentences: sentences, kinds: kinds.union(silence))
    }

    /// What the rules alone find in the words of a turn.
    package func found(in text: String) -> Set<MoveRule.Meaning> {
        var scanner = PhraseScanner(phrases)
        let sentences = SpokenSentences(text).all.map {
            reading($0, spelling.plain($0.text), &scanner).result
        }
        return sentences.reduce(into: []) { meanings, sentence in
            meanings.formUnion(sentence.kinds.map(MoveRule.Meaning.kind))
            meanings.formUnion(sentence.topics.map(MoveRule.Meaning.topic))
            meanings.formUnion(sentence.aspects.map(MoveRule.Meaning.aspect))
        }
    }

    /// What a sentence does and is on, or its parts do where a second question on something else begins within it.
    private func senses(
        of sentence: SpokenSentences.Sentence, _ scanner: inout PhraseScanner
    ) -> [SentenceSense] {
        let plain = spelling.plain(sentence.text)
        let whole = reading(sentence, plain, &scanner)
        let likely = likely(whole)
        guard let fromEnd = whole.second else { return [sense(whole, likely)] }
        let parts = [plain.utf8.dropLast(fromEnd), plain.utf8.suffix(fromEnd)].map { part in
            let part = reading(sentence, String(Substring(part)), &scanner)
            return sense(part, self.likely(part))
        }
        // Two parts that are surely on different things ask twice; unsure ones do where the whole sounds like that.
        let isDouble = likely.map { $0.acts.lag(of: .double) < 1 } ?? false
        let topics = parts.map { Set($0.isSure || isDouble ? $0.sentence.topics : []) }
        let isOne = topics.contains(where: \.isEmpty) || !topics[0].isDisjoint(with: topics[1])
        return isOne ? [sense(whole, likely)] : parts
    }

    /// What a sentence does and is on; of things that are strung together, what each is surely on.
    private func sense(_ reading: SentenceReading, _ likely: ExampleBook.Reading?) -> SentenceSense {
        let whole = SentenceSense(reading, likely)
        guard let likely, !reading.parts.isEmpty else { return whole }
        return whole.stringing(reading.parts.map { sense($0, self.likely($0)) }, within: likely)
    }

    private func likely(_ reading: SentenceReading) -> ExampleBook.Reading? {
        let sentence = reading.sentence
        let text = (sentence.isAside ? "(" : "") + reading.text + (sentence.isAsked ? "?" : "")
        let strangers = Stranger.names(in: sentence.text)
        return book.examples.reading(
            of: text, naming: strangers.isEmpty ? aliases : aliases.naming(strangers))
    }

    /// What is found in the words `said` of a sentence.
    private func reading(
        _ sentence: SpokenSentences.Sentence, _ said: String, _ scanner: inout PhraseScanner
    ) -> SentenceReading {
        // Things that are strung together are each on something by themselves.
        var parts: [SentenceReading] = []
        if sentence.isList {
            for part in said.split(whereSeparator: { ",:–—".contains($0) }) {
                parts.append(reading(sentence.alone, String(part), &scanner))
            }
        }
        let (plain, start) = spelling.settingApart(book.fillers, in: said)
        scanner.scan(plain)
        let (matches, all) = (scanner.matches, scanner.wordRanges)
        let ranges = all.filter { $0.lowerBound >= start }
        let words = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
        var reading = SentenceReading(sentence, reading: said, words: words, parts: parts)
        for match in matches {
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
        if let second = matches.first(where: isSecond)?.range.lowerBound,
            all.count(where: { $0.upperBound <= second }) > 2
        {
            // Counted from the end, since commas may have been set after the first words.
            reading.second = plain.utf8.count - second
        }
        return reading
    }

    private func isSecond(_ match: Match) -> Bool {
        if case .second = uses[match.phrase] { return match.range.lowerBound > 0 }
        return false
    }

    /// Whether a tie is someone else's, as in "her mum".
    private static func isOfSomeoneElse(_ match: Match, in plain: String) -> Bool {
        let before = String(Substring(plain.utf8.prefix(match.range.lowerBound)))
        return before.split { !$0.isLetter }.last.map { ["her", "his", "their", "s"].contains($0) } ?? false
    }
}
