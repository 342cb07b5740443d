/// What a sentence does and is on, by the rules and by the examples together.
///
/// What a rule says makes it likelier, and what is likeliest counts. Where a rule hears suicide or safety asked about, that
/// counts too unless the examples are far from it.
struct SentenceSense {
    /// How much likelier a rule makes the kind that it finds, in points of natural logarithms.
    private static let ruledKind = 1.5
    /// The same for a topic.
    private static let ruledTopic = 1.0
    /// How much of all likelihood a topic has that is sure, and how much it has at least.
    private static let sure = 0.55
    private static let least = 0.3
    /// How much less likely than the likeliest, in points, a topic may be: that of one sentence in its turn; suicide and
    /// safety where a rule finds them; the onset where the low mood is joined to something.
    private static let doubt = 5.0
    private static let graveDoubt = 2.5
    private static let linkDoubt = 1.5
    /// How little less likely than the likeliest a kind is that counts as well if a rule finds it.
    private static let near = 0.5

    private(set) var sentence: Move.Sentence
    /// The topics that rules find.
    private let ruled: [Topic]
    /// Whether the topics are sure, or were found by a rule.
    let isSure: Bool
    /// Whether it is surely on nothing.
    private let isOnNothing: Bool

    /// The sense of a sentence that was read by the rules, where examples make this of it.
    init(_ reading: SentenceReading, _ likely: ExampleBook.Reading?) {
        let ruled = reading.result
        let isAsked = reading.sentence.isAsked
        self.ruled = ruled.topics
        guard var likely else {
            (sentence, isSure, isOnNothing) = (ruled, true, false)
            return
        }
        // That nobody is to blame for being hurt is said in the words in which an illness is named.
        if reading.outweighed.contains(.kind(.namingIllness)) { likely.acts.rule(out: .namingIllness) }
        let kinds = Self.kinds(ruled.kinds, likely.acts, isAsked: isAsked)
        var (topics, isSure) = Self.topics(ruled.topics, likely.topics, joining: kinds.contains(.link))
        if kinds.isSubset(of: MoveKind.offTopic), !isSure || kinds.isDisjoint(with: MoveKind.rarelyOnTopic) {
            topics = []
        }
        self.isSure = isSure
        isOnNothing =
            topics.isEmpty && likely.topics.best.map { $0.label == nil && $0.share > Self.sure } ?? false
        let asks = !kinds.isDisjoint(with: MoveKind.forms)
        sentence = Move.Sentence(
            text: ruled.text, isQuestion: asks || (ruled.isQuestion && isAsked), kinds: kinds, topics: topics,
            aspects: ruled.aspects, people: ruled.people, pointsBack: ruled.pointsBack,
            namesNobody: ruled.namesNobody)
    }

    /// The same on other topics.
    func on(_ topics: [Topic]) -> SentenceSense {
        var sense = self
        sense.sentence.topics = topics
        return sense
    }

    /// The sentences of a turn that examples take for `turn` as a whole.
    ///
    /// What one is surely on counts; what the turn as a whole is likeliest on does unless the sentences are surely on two
    /// things or more, and is then what the last question is on, or the last sentence, of those that may be on something.
    static func joined(_ senses: [SentenceSense], within turn: ExampleBook.Reading) -> [SentenceSense] {
        var senses = senses.map { sense in
            sense.isSure
                ? sense.on(sense.sentence.topics.filter { turn.topics.lag(of: $0) < doubt }) : sense.on([])
        }
        let sure = Set(senses.flatMap(\.sentence.topics))
        var likely = turn.topics
        for topic in senses.flatMap(\.ruled).eachOnce { likely.favour(topic, by: ruledTopic) }
        let isOff = senses.allSatisfy { $0.sentence.kinds.isSubset(of: MoveKind.offTopic) }
        guard !isOff, let topic = likely.best?.label, !sure.contains(topic), sure.count < 2 else {
            return senses
        }
        let open = senses.indices.filter { !senses[$0].isOnNothing }
        guard let place = open.last(where: { senses[$0].sentence.isQuestion }) ?? open.last else {
            return senses
        }
        senses[place] = senses[place].on(senses[place].sentence.topics + [topic])
        return senses
    }

    /// The same on what the things that are strung together are surely on, if they are on anything.
    func stringing(_ parts: [SentenceSense], within likely: ExampleBook.Reading) -> SentenceSense {
        if sentence.kinds.isSubset(of: MoveKind.offTopic) { return self }
        let topics = parts.filter(\.isSure).flatMap(\.sentence.topics).eachOnce
            .filter { likely.topics.lag(of: $0) < Self.doubt }
        return topics.isEmpty ? self : on(topics)
    }

    private static func kinds(_ ruled: Set<MoveKind>, _ acts: LabelScores<MoveKind>, isAsked: Bool)
        -> Set<MoveKind>
    {
        var acts = acts
        for kind in ruled { acts.favour(kind, by: ruledKind) }
        guard let best = acts.best?.label else { return ruled }
        let statements = MoveKind.statements
        let small = ruled.subtracting(statements).subtracting(MoveKind.forms)
        let near = ruled.intersection(statements).filter { acts.lag(of: $0) < Self.near }
        if MoveKind.forms.contains(best) {
            // A rule that hears words put into the client's mouth is hardly ever wrong.
            let forms = ruled.contains(.leading) ? [.leading] : [MoveKind.open, .closed, .leading]
            let form = forms.min { acts.lag(of: $0) < acts.lag(of: $1) }
            return small.union(near).union(form.map { [$0] } ?? [])
        }
        return small.union(near).union([best]).union(
            isAsked && !MoveKind.unasked.contains(best) ? ruled.intersection(MoveKind.forms) : [])
    }

    /// The likeliest topic, and two where a statement joins the low mood to something: when it began, and to what.
    private static func topics(_ ruled: [Topic], _ likely: LabelScores<Topic?>, joining: Bool)
        -> ([Topic], isSure: Bool)
    {
        var likely = likely
        for topic in ruled { likely.favour(topic, by: ruledTopic) }
        let grave = ruled.filter { ($0 == .risk || $0 == .safety) && likely.lag(of: $0) < graveDoubt }
        let other = joining ? likely.best(but: .onset) : likely.best
        guard let other, let topic = other.label, other.share > least else { return (grave, !grave.isEmpty) }
        let topics = (joining && likely.lag(of: .onset) < linkDoubt ? [.onset, topic] : [topic]) + grave
        return (topics.eachOnce, joining || other.share > sure || ruled.contains(topic))
    }
}

extension MoveKind {
    /// What a statement does.
    static let statements: Set<MoveKind> = [
        .silence, .summary, .namingIllness, .link, .advice, .reassurance, .frame, .reflection,
    ]
    /// What is no question even where a question mark stands after it.
    static let unasked: Set<MoveKind> = [.advice, .frame, .silence, .summary]
    /// What is mostly on nothing.
    static let offTopic: Set<MoveKind> = [
        .namingIllness, .reassurance, .frame, .greeting, .encourage, .silence,
    ]
    /// Of these, what is on something now and then.
    static let rarelyOnTopic: Set<MoveKind> = [.reassurance, .frame]
}
