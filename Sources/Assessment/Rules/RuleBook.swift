package import TextMatching

/// The cues of a rule book, by kind, with the words that divide clauses.
package struct CueBook: Equatable, Sendable {
    /// The names of the kinds; a kind's index is its place here.
    package let kinds: [String]
    package let cues: [Cue]
    package let clauseWords: ClauseWords
    package let places: PlaceKinds

    /// Cues of the kinds named; `kinds` has at most `CueKinds.limit` names.
    package init(
        kinds: [String] = [], cues: [Cue] = [], clauseWords: ClauseWords = ClauseWords(),
        places: PlaceKinds = PlaceKinds()
    ) {
        self.kinds = kinds
        self.cues = cues
        self.clauseWords = clauseWords
        self.places = places
    }
}

/// Rules, cues and lists, checked and compiled.
package struct RuleBook: Sendable {
    package let rules: [Rule]
    package let cues: CueBook
    /// What tells this rule book from any other, such as `sha256:…`.
    package let hash: String

    /// What reading asks of each rule at every match, apart from the rule, which is dear to copy.
    let traits: [RuleTraits]
    let phrases: PhraseSet
    /// What each phrase is to which rule, by the number of the phrase.
    let uses: [PhraseUse]
    /// The first of the phrases that say whom a mention is about; all others come before it.
    let firstPerson: Int
    /// What a match of each rule needs besides its words.
    let needs: [RuleNeeds]
    /// The phrases of rules that need nothing besides their words, with how often they must be found.
    let counts: PhraseCounts
    let order: ConditionOrder
    let conditions: [RuleConditions]
    private let places: [String: Int]

    /// Checks and compiles rules; `persons` are the patterns that say whom a mention is about.
    package init(
        rules: [Rule], cues: CueBook = CueBook(), persons: [Pattern] = [], hash: String,
        compiled compilation: PhraseSet.Compilation = .atOnce
    ) throws(RuleBookError) {
        places = try Self.places(rules)
        for rule in rules { try Self.check(rule) }
        let layout = PhraseLayout(rules, persons)
        phrases = PhraseSet(
            phrases: layout.patterns, cues: cues.cues, clauseWords: cues.clauseWords,
            places: cues.places, compiled: compilation)
        uses = layout.uses
        firstPerson = layout.patterns.count - persons.count
        conditions = try RuleConditions.of(rules, places, layout)
        traits = rules.map(RuleTraits.init)
        order = try ConditionOrder(conditions, traits, rules)
        self.rules = rules
        needs = rules.map { RuleNeeds($0, opening: cues.places.opening) }
        counts = layout.counts(traits, needs)
        self.cues = cues
        self.hash = hash
    }

    /// The rule with this identifier.
    package func rule(_ id: String) -> Rule? { places[id].map { rules[$0] } }

    private static func places(_ rules: [Rule]) throws(RuleBookError) -> [String: Int] {
        var places: [String: Int] = [:]
        for (index, rule) in rules.enumerated() {
            if places.updateValue(index, forKey: rule.id) != nil { throw .duplicateRule(rule.id) }
        }
        return places
    }

    private static func check(_ rule: Rule) throws(RuleBookError) {
        if rule.any.isEmpty, rule.all.isEmpty, rule.fact == nil { throw .neverFires(rule: rule.id) }
        if rule.all.contains(where: { rule.without.contains($0) }) { throw .neverFires(rule: rule.id) }
        if case .area = rule.subject {
            if rule.points == 0 { throw .wrongPoints(rule: rule.id) }
        } else if rule.points != 0 {
            throw .wrongPoints(rule: rule.id)
        }
    }
}

/// The plain values of a rule.
struct RuleTraits: Sendable {
    let subject: Rule.Subject
    let points: Int
    let marks: Rule.Marks
    let unless: CueKinds
    let softenedBy: CueKinds
    let deniedBy: CueKinds
    let only: CueKinds
    let times: Int
    let isMention: Bool
    /// Whether it has no patterns of its own.
    let hasNoWords: Bool

    init(_ rule: Rule) {
        subject = rule.subject
        points = rule.points
        marks = rule.marks
        unless = rule.unless
        softenedBy = rule.softenedBy
        deniedBy = rule.deniedBy
        only = rule.only
        times = rule.times
        isMention = if case .mention = rule.subject { true } else { false }
        hasNoWords = rule.any.isEmpty
    }
}

/// What a phrase is for.
enum PhraseUse: Equatable, Sendable {
    /// One of the patterns that make the rule fire.
    case finding(rule: Int)
    /// One of the patterns that the rule asks for or forbids.
    case condition(rule: Int, number: Int)
    /// Says whom a mention is about.
    case person
}

/// All patterns of a rule book in a row.
struct PhraseLayout {
    private(set) var patterns: [Pattern] = []
    private(set) var uses: [PhraseUse] = []
    /// How many conditions of the rules are patterns; each has a number of its own.
    private(set) var conditionCount = 0
    private(set) var conditionNumbers: [Int: [Int]] = [:]

    init(_ rules: [Rule], _ persons: [Pattern]) {
        for (index, rule) in rules.enumerated() {
            for pattern in rule.any { add(pattern, .finding(rule: index)) }
            for case .pattern(let pattern) in rule.all + rule.without {
                add(pattern, .condition(rule: index, number: conditionCount))
                conditionNumbers[index, default: []].append(conditionCount)
                conditionCount += 1
            }
        }
        for pattern in persons { add(pattern, .person) }
    }

    /// What is to be counted of the rules that need nothing besides their words.
    func counts(_ traits: [RuleTraits], _ needs: [RuleNeeds]) -> PhraseCounts {
        var phrases = Array(repeating: [Int](), count: traits.count)
        for (number, use) in uses.enumerated() {
            if case .finding(let rule) = use, needs[rule] == .nothing {
                phrases[rule].append(number)
            }
        }
        var counts = PhraseCounts()
        for (rule, found) in phrases.enumerated() where !found.isEmpty {
            counts.add(phrases: found, times: traits[rule].times)
        }
        return counts
    }

    private mutating func add(_ pattern: Pattern, _ use: PhraseUse) {
        patterns.append(pattern)
        uses.append(use)
    }
}
