import Assessment
import CaseModel

/// What was heard in an answer besides the answer itself.
struct Hearing {
    var events: [CaseEvent] = []
    /// Help to show before anything else.
    var notices: [ConcernNotice] = []
    /// Soft words to say once the answer is stored.
    var passages: [Passage] = []

    mutating func add(_ other: Hearing) {
        events += other.events
        notices += other.notices
        passages += other.passages
    }
}

extension Session {
    /// Listens to free words for what comes first, for life events told in passing, and for people not known yet.
    mutating func listen(to words: String, at key: QuestionKey, adding events: [CaseEvent]) -> Hearing {
        var heard = Hearing()
        for concern in assessor().concerns(in: words) {
            heard.add(raise(concern.kind, soft: concern.soft, quote: concern.quote, key))
        }
        heard.events += corrections(in: words, inventory(after: events))
        heard.events += takeUp(words, at: key, inventory(after: events + heard.events))
        heard.events += offers(in: words, at: key, inventory(after: events + heard.events))
        return heard
    }

    /// What the words put right: someone who is not dead, and what someone known by name is to the client.
    private func corrections(in words: String, _ inventory: Inventory) -> [CaseEvent] {
        let alive = Correction.alive(in: words, among: inventory.people)
        let additions = Additions(inventory: inventory)
        let deaths = inventory.lifeEvents(.death).filter { $0.person.map(alive.contains) ?? false }
        let untold = alive.filter { id in !deaths.contains { $0.person == id } }
        return deaths.flatMap(additions.takingBack)
            + untold.map { .personStands(id: $0, standing: .present) }
            + RelationshipSpotter.spot(in: words, among: inventory.people).map {
                .personRelated(id: $0.person, relationship: $0.kin.relationship, words: $0.kin.words)
            }
    }

    /// Raises the concern of PHQ-9 item 9 when it is answered above zero.
    ///
    /// Any score above zero leads to help at once, whatever the total (Na et al. 2018 on its sensitivity).
    mutating func concernOfItem9(_ key: QuestionKey, _ events: [CaseEvent]) -> Hearing {
        guard key.question == PHQ9.selfHarmQuestion, !events.contains(where: { $0.chooses("0") }),
            events.contains(where: { if case .answered(_, .said) = $0 { true } else { false } })
        else { return Hearing() }
        return raise(.suicidalThoughts, soft: false, quote: nil, key)
    }

    /// Shows help for a concern once per kind and sitting, and records it each time.
    private mutating func raise(_ kind: ConcernKind, soft: Bool, quote: String?, _ key: QuestionKey)
        -> Hearing
    {
        var heard = Hearing()
        heard.events.append(.concernRaised(kind: kind, soft: soft, quote: quote, question: key))
        if concernsShown.contains(kind) {
            heard.events.append(.concernMet(kind: kind, choice: "shown-before"))
            heard.passages = [.text(phrases(.concernAgain))]
        } else if soft {
            heard.events.append(.concernMet(kind: kind, choice: "soft-offer"))
            heard.passages = (content.concerns[kind]?.soft ?? []).map(Passage.text)
        } else {
            concernsShown.insert(kind)
            heard.notices.append(notice(for: kind))
        }
        return heard
    }

    /// The help for a concern, with the lines of the client's country.
    func notice(for kind: ConcernKind) -> ConcernNotice {
        ConcernNotice(
            kind: kind,
            paragraphs: (content.concerns[kind]?.notice ?? []) + [
                phrases(.concernCannot), phrases(.concernUrgent),
            ],
            lines: lines(for: kind))
    }

    /// The help lines of the client's country, for one kind of concern or for any.
    func lines(for kind: ConcernKind?) -> [String] {
        content.crisis.lines(in: inventory.choice(.country), for: kind).map { "\($0.name): \($0.contact)" }
    }

    /// Life events told in passing that are not known yet, at most two.
    private func takeUp(_ words: String, at key: QuestionKey, _ inventory: Inventory) -> [CaseEvent] {
        let own = inventory.lifeEvent(of: key.subject)?.kind
        let adds = questionnaire.question(key.question)?.adds?.lifeEventKind
        var inventory = inventory
        var events: [CaseEvent] = []
        let mentions = assessor().mentions(in: words)
        for mention in mentions.prefix(4) where mention.kind != own && mention.kind != adds {
            if mention.kind == .change, !Self.asksAboutOnset(key), TimeClause.holds(mention.range, in: words)
            {
                continue
            }
            let saidWhen = Self.wordsAround(mention, among: mentions, in: words)
            guard events.count < 4,
                let found = self.events(for: mention, in: words, saidWhen: saidWhen, at: key, inventory)
            else { continue }
            events += found
            for event in found { inventory.apply(StampedEvent(at: now, event: event)) }
        }
        return events
    }

    private func events(
        for mention: Mention, in words: String, saidWhen: String, at key: QuestionKey, _ inventory: Inventory
    ) -> [CaseEvent]? {
        let additions = Additions(inventory: inventory)
        let sentence = words.sentence(around: mention.range)
        var person = mention.who.flatMap { PeopleReader.read($0).mentions.first }
        if person?.name == nil { person = person.map { named($0, in: sentence) } }
        let known = person.flatMap(additions.known)
        guard !isKnown(mention, of: person, known, inventory) else { return nil }
        var events: [CaseEvent] = []
        var id = known?.id
        if var person, mention.kind != .change, id == nil {
            person.standing = mention.kind == .death ? .died : .present
            id = inventory.nextPerson
            events.append(.personAdded(id: inventory.nextPerson, mention: person))
        } else if mention.kind == .death, let known, known.standing != .died {
            events.append(.personStands(id: known.id, standing: .died))
        }
        let told = additions.event(
            mention.kind, words: words.clause(from: mention.range),
            person: mention.kind == .change ? nil : id,
            today: now.day,
            noticedIn: key, saidWhen: saidWhen,
            near: Self.asksAboutOnset(key) ? inventory.onset?.interval : nil)
        return mention.kind == .change && isLongPast(told) ? nil : events + told
    }

    /// Whether a question asks for what was going on when the low mood began.
    private static func asksAboutOnset(_ key: QuestionKey) -> Bool {
        key.question == .aroundOnset || key.question == .changedAtOnset
    }

    /// Whether what is told was over three years before the low mood began.
    private func isLongPast(_ told: [CaseEvent]) -> Bool {
        let began = inventory.onset?.interval?.first ?? now.day
        return told.contains { event in
            guard case .answered(_, .said(_, .date(let when))) = event else { return false }
            return when.interval.map { $0.last < began.adding(days: -3 * 365) } ?? false
        }
    }

    /// The words that may date a mention: its sentence, or what follows it up to the next mention there.
    private static func wordsAround(_ mention: Mention, among mentions: [Mention], in words: String) -> String
    {
        let sentence = words.sentence(around: mention.range)
        let isAlone = !mentions.contains {
            $0.range != mention.range && words.sentence(around: $0.range) == sentence
        }
        if isAlone { return sentence }
        let next = mentions.map(\.range.lowerBound).filter { $0 >= mention.range.upperBound }.min()
        let bytes = Array(words.utf8)[mention.range.lowerBound..<(next ?? words.utf8.count)]
        return String(decoding: bytes, as: UTF8.self).sentence(around: 0..<mention.range.count)
    }

    /// The person with the name that the same sentence gives, as "my wife" in "My wife Jean died".
    private func named(_ person: PersonMention, in sentence: String) -> PersonMention {
        NameSpotter.spot(in: sentence, known: []).first {
            $0.name != nil && $0.relationship != nil && $0.relationship == person.relationship
        } ?? person
    }

    /// Whether the case already holds what a mention tells.
    private func isKnown(
        _ mention: Mention, of person: PersonMention?, _ known: Person?, _ inventory: Inventory
    ) -> Bool {
        let same = inventory.lifeEvents(mention.kind)
        if let known, same.contains(where: { $0.person == known.id }) { return true }
        if person == nil, mention.kind != .change, !same.isEmpty { return true }
        guard mention.kind == .change else { return false }
        let words = Set(mention.quote.contentWords)
        return same.contains { !words.isDisjoint(with: $0.words.contentWords) }
            || self.known(mention.rule, among: same) != nil
    }

    /// The change already in the case that tells of the same thing: "made redundant" after "I lost my job".
    private func known(_ rule: String, among changes: [LifeEvent]) -> LifeEvent? {
        changes.first { change in assessor().mentions(in: change.words).contains { $0.rule == rule } }
    }

    /// The change of the case that an answer tells for the second time; nil when it is a new one.
    func changeToldBefore(_ words: String) -> LifeEvent? {
        let changes = inventory.lifeEvents(.change)
        guard !changes.isEmpty else { return nil }
        return changes.first { ChangeWords.isSame($0.words, words) }
            ?? assessor().mentions(in: words).lazy.compactMap { known($0.rule, among: changes) }.first
    }

    private func offers(in words: String, at key: QuestionKey, _ inventory: Inventory) -> [CaseEvent] {
        guard key.question != .consent, key.question != .relationship,
            inventory.lifeEvent(of: key.subject)?.kind != .death
        else {
            return []
        }
        let refused = inventory.declinedOffers + inventory.offers
        return NameSpotter.spot(in: words, known: inventory.people)
            .filter { mention in
                !refused.contains {
                    $0.name == mention.name && $0.relationshipWords == mention.relationshipWords
                }
            }
            .map { .personOffered(mention: $0, noticedIn: key) }
    }
}

extension String {
    /// The words of five letters or more in lower case: enough to tell whether two short texts tell of one thing.
    fileprivate var contentWords: [String] {
        lowercased().split { !$0.isLetter }.filter { $0.count >= 5 }.map(String.init)
    }
}
