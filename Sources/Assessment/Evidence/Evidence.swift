package import CaseModel

/// Something that speaks for or against an area, and what it rests on.
package struct Evidence: Equatable, Sendable {
    /// What evidence rests on.
    package enum Basis: Equatable, Sendable {
        /// The client's own words, where they stand in the text, in UTF-8 bytes, and the answer they are from.
        case quote(String, range: Range<Int>, question: QuestionKey?)
        /// What the client stated by an answer.
        case fact(String, lifeEvent: LifeEventID?, person: PersonID?)
    }

    package let rule: String
    package let why: String
    package let points: Int
    package let basis: Basis
    package let marks: Rule.Marks

    /// A piece of evidence.
    package init(rule: String, why: String, points: Int, basis: Basis, marks: Set<Rule.Mark> = []) {
        self.rule = rule
        self.why = why
        self.points = points
        self.basis = basis
        self.marks = Rule.Marks(marks)
    }

    /// A piece of evidence by a rule with these identifier and reason.
    init(_ rule: String, why: String, _ traits: RuleTraits, _ basis: Basis) {
        self.rule = rule
        self.why = why
        points = traits.points
        self.basis = basis
        marks = traits.marks
    }
}

/// A disclosure found in the client's words.
package struct Concern: Equatable, Sendable {
    package let kind: ConcernKind
    package let quote: String
    /// Where the quote stands in the text, in UTF-8 bytes.
    package let range: Range<Int>
    /// Whether the client denies it or speaks of the past.
    package let soft: Bool
    /// Whether the client says that it is not so.
    package let denied: Bool

    /// A concern with the words that raised it; one that is denied is soft.
    package init(kind: ConcernKind, quote: String, range: Range<Int>, soft: Bool, denied: Bool = false) {
        self.kind = kind
        self.quote = quote
        self.range = range
        self.soft = soft || denied
        self.denied = denied
    }
}

/// An event that the client mentions in passing and that the conversation can take up.
package struct Mention: Equatable, Sendable {
    /// The rule that found it; two mentions by one rule are likely to tell of the same thing.
    package let rule: String
    package let kind: LifeEvent.Kind
    package let quote: String
    /// Where the quote stands in the text, in UTF-8 bytes.
    package let range: Range<Int>
    /// Whom it is about, in the client's words, such as "my father"; nil if nobody is named.
    package let who: String?

    /// A mention with the words that make it.
    package init(rule: String, kind: LifeEvent.Kind, quote: String, range: Range<Int>, who: String?) {
        self.rule = rule
        self.kind = kind
        self.quote = quote
        self.range = range
        self.who = who
    }
}

/// A finding that a cue explained away.
package struct SetAside: Equatable, Sendable {
    package let rule: String
    package let quote: String
    /// The kind of cue, such as "negated".
    package let cue: String
    /// The words of the cue; nil if punctuation made it.
    package let cueQuote: String?

    /// What was set aside and by which cue.
    package init(rule: String, quote: String, cue: String, cueQuote: String?) {
        self.rule = rule
        self.quote = quote
        self.cue = cue
        self.cueQuote = cueQuote
    }
}
