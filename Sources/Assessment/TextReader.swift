package import TextMatching

/// Reads texts with a rule book and says which rules fire where.
///
/// It keeps its memory from one text to the next; what it found is about the last one.
package struct TextReader: ~Copyable {
    /// That a rule fires.
    package struct Finding: Equatable, Sendable {
        /// The place of the rule in the rule book.
        package let rule: Int
        /// Where the words that fire it stand, in UTF-8 bytes.
        package var range: Range<Int>
        /// Whether every place at which it fires is softened by a cue.
        package var soft: Bool
        /// Whether every place at which it fires is said not to be so.
        package var denied: Bool
    }

    /// That a cue keeps a rule from firing.
    package struct Dismissal: Equatable, Sendable {
        package let rule: Int
        package let range: Range<Int>
        package let kind: CueKind
        package let cueRange: Range<Int>?
    }

    package let book: RuleBook
    private let onlyFindings: Bool
    private var scanner: PhraseScanner
    /// The place of a rule's finding among the findings, from 1; 0 if it has none.
    private var placeOfRule: [Int]
    private var dismissed: [Bool]
    private var metConditions: [Bool]
    private var touchedConditions: [Int] = []
    /// The places in the order of conditions that are to be looked at.
    private var waiting: PlaceQueue
    /// How often, and up to where, rules that ask for several places are found, and in which text.
    private var places: [(text: Int, count: Int, end: Int)]
    /// How many texts were read.
    private var texts = 0

    /// The rules that fire, each once, in the order in which they were found.
    package private(set) var findings: [Finding] = []
    /// Every place at which a mention rule fires.
    package private(set) var mentions: [Finding] = []
    /// The rules that would have fired but for a cue.
    package private(set) var dismissals: [Dismissal] = []
    /// Where the text names people, in UTF-8 bytes.
    package private(set) var people: [Range<Int>] = []

    /// A reader that has read nothing yet.
    ///
    /// Where only findings are asked for, people, mentions and dismissals are not told in full.
    package init(_ book: RuleBook, size: PhraseScanner.Size = .small, onlyFindings: Bool = false) {
        self.book = book
        self.onlyFindings = onlyFindings
        scanner =
            onlyFindings
            ? PhraseScanner(book.phrases, size: size, upTo: book.firstPerson, counting: book.counts)
            : PhraseScanner(book.phrases, size: size)
        placeOfRule = Array(repeating: 0, count: book.rules.count)
        dismissed = Array(repeating: false, count: book.rules.count)
        places = Array(repeating: (0, 0, 0), count: book.rules.count)
        waiting = PlaceQueue(count: book.order.rules.count)
        metConditions = Array(
            repeating: false,
            count: book.conditions.reduce(0) { $0 + $1.patterns.count + $1.forbiddenPatterns.count })
    }

    /// The steps taken so far; see `PhraseScanner.steps`.
    package var steps: Int { scanner.steps }

    /// Readies the reader for many texts that have words such as `text` has.
    package mutating func prepare(for text: Span<UInt8>) { scanner.prepare(for: text) }

    /// Reads `text`.
    package mutating func read(_ text: String) {
        let utf8 = text.utf8
        read(utf8.span)
    }

    /// Reads UTF-8 `text`.
    package mutating func read(_ text: Span<UInt8>) {
        clear()
        scanner.scan(text)
        for place in 0..<scanner.matchCount {
            if onlyFindings { takeForFindings(place) } else { take(scanner.match(at: place)) }
        }
        applyConditions()
    }

    /// Takes the match at a place where it can change what was found before it; its cues only where they matter.
    private mutating func takeForFindings(_ place: Int) {
        switch book.uses[scanner.phrase(at: place)] {
        case .person: return
        case .condition(_, let number): if metConditions[number] { return }
        case .finding(let rule):
            let needs = book.needs[rule]
            if needs == .opening, !scanner.isOpening(at: place) { return }
            if placeOfRule[rule] > 0 {
                let found = findings[placeOfRule[rule] - 1]
                if !found.soft {
                    let range = scanner.range(at: place)
                    if !found.range.overlaps(range) || range.count <= found.range.count { return }
                }
            }
            if needs != .cues {
                return add(Finding(rule: rule, range: scanner.range(at: place), soft: false, denied: false))
            }
        }
        take(scanner.match(at: place))
    }

    private mutating func clear() {
        for finding in findings { placeOfRule[finding.rule] = 0 }
        for dismissal in dismissals { dismissed[dismissal.rule] = false }
        for condition in touchedConditions { metConditions[condition] = false }
        findings.removeAll(keepingCapacity: true)
        mentions.removeAll(keepingCapacity: true)
        dismissals.removeAll(keepingCapacity: true)
        people.removeAll(keepingCapacity: true)
        touchedConditions.removeAll(keepingCapacity: true)
        texts += 1
    }

    private mutating func take(_ match: Match) {
        switch book.uses[match.phrase] {
        case .person: people.append(match.range)
        case .condition(let rule, let number):
            if match.cues.intersection(book.traits[rule].unless).isEmpty, !metConditions[number] {
                metConditions[number] = true
                touchedConditions.append(number)
            }
        case .finding(let index):
            let traits = book.traits[index]
            if let kind = match.cues.intersection(traits.unless).first {
                dismiss(index, match, kind)
            } else if traits.only.isEmpty || !match.cues.intersection(traits.only).isEmpty,
                traits.times == 1 || isFoundOftenEnough(index, match.range)
            {
                let denied = !match.cues.intersection(traits.deniedBy).isEmpty
                let soft = denied || !match.cues.intersection(traits.softenedBy).isEmpty
                add(Finding(rule: index, range: match.range, soft: soft, denied: denied))
            }
        }
    }

    /// Counts the places at which a rule that asks for several is found, and says whether they are enough.
    private mutating func isFoundOftenEnough(_ rule: Int, _ range: Range<Int>) -> Bool {
        if places[rule].text != texts { places[rule] = (texts, 0, 0) }
        if range.lowerBound >= places[rule].end {
            places[rule].count += 1
            places[rule].end = range.upperBound
        }
        return places[rule].count >= book.traits[rule].times
    }

    private mutating func dismiss(_ rule: Int, _ match: Match, _ kind: CueKind) {
        if dismissed[rule] { return }
        dismissed[rule] = true
        let cueRange = scanner.cueRange(kind, over: match)
        dismissals.append(Dismissal(rule: rule, range: match.range, kind: kind, cueRange: cueRange))
    }

    private mutating func add(_ finding: Finding) {
        if book.traits[finding.rule].isMention { mentions.append(finding) }
        let place = placeOfRule[finding.rule]
        if place == 0 {
            findings.append(finding)
            placeOfRule[finding.rule] = findings.count
            return
        }
        let earlier = findings[place - 1]
        if (earlier.soft && !finding.soft) || (earlier.denied && !finding.denied) {
            findings[place - 1] = finding
        } else if earlier.soft == finding.soft, earlier.denied == finding.denied,
            earlier.range.overlaps(finding.range), finding.range.count > earlier.range.count
        {
            findings[place - 1].range = finding.range
        }
    }

    private mutating func awaitConditions(of rule: Int) {
        for place in book.order.places(for: rule) { waiting.add(place) }
    }

    /// Takes back the findings whose conditions are not met and adds those of rules made of other rules.
    private mutating func applyConditions() {
        var withdrawn: Set<Int> = []
        for finding in findings { awaitConditions(of: finding.rule) }
        while let place = waiting.next() {
            let index = book.order.rules[place]
            let conditions = book.conditions[index]
            let isMet =
                conditions.rules.allSatisfy { placeOfRule[$0] != 0 && !withdrawn.contains($0) }
                && conditions.patterns.allSatisfy { metConditions[$0] }
                && !conditions.forbiddenRules.contains { placeOfRule[$0] != 0 && !withdrawn.contains($0) }
                && !conditions.forbiddenPatterns.contains { metConditions[$0] }
            if isMet, book.traits[index].hasNoWords, let first = conditions.rules.first {
                let range = findings[placeOfRule[first] - 1].range
                add(Finding(rule: index, range: range, soft: false, denied: false))
                awaitConditions(of: index)
            } else if !isMet, placeOfRule[index] != 0 {
                withdrawn.insert(index)
            }
        }
        if withdrawn.isEmpty { return }
        for rule in withdrawn { placeOfRule[rule] = 0 }
        findings.removeAll { withdrawn.contains($0.rule) }
        mentions.removeAll { withdrawn.contains($0.rule) }
        for (place, finding) in findings.enumerated() { placeOfRule[finding.rule] = place + 1 }
    }
}

extension RuleBook {
    /// An example of a rule that does not come out as it says.
    package struct FailingExample: Equatable, Sendable {
        package let rule: String
        package let text: String
        /// Whether the rule should fire in it.
        package let shouldFire: Bool
    }

    /// The examples that fail, in the order of the rules.
    package var failingExamples: [FailingExample] {
        var reader = TextReader(self)
        var failing: [FailingExample] = []
        for rule in rules {
            for (texts, shouldFire) in [(rule.says, true), (rule.never, false)] {
                for text in texts where reader.fires(rule.id, in: text) != shouldFire {
                    failing.append(FailingExample(rule: rule.id, text: text, shouldFire: shouldFire))
                }
            }
        }
        return failing
    }
}

extension TextReader {
    /// Whether the rule fires in `text`, without being softened.
    package mutating func fires(_ rule: String, in text: String) -> Bool {
        read(text)
        return findings.contains { book.rules[$0.rule].id == rule && !$0.soft }
    }
}

extension Span<UInt8> {
    /// The bytes of `range` as text.
    func text(_ range: Range<Int>) -> String {
        extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
