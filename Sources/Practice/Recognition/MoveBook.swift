package import CaseModel
package import TextMatching

/// A rule that says what words of a trainee do, or what they are on.
package struct MoveRule: Equatable, Sendable {
    /// What the words mean.
    package enum Meaning: Hashable, Sendable {
        case kind(MoveKind)
        case topic(Topic)
        case aspect(RiskAspect)
    }

    /// In which sentences the rule holds.
    package enum Place: String, CaseIterable, Sendable {
        case anywhere, questions, statements
        /// In brackets or between asterisks, where trainees write what they do without words.
        case asides
        /// Statements that string several things together, with three or more commas or the like.
        case lists
        /// Where the words are all that the sentence says.
        case alone
        /// Where the words are the first, or the last, of the sentence.
        case openings, endings
    }

    package let meaning: Meaning
    package let any: [Pattern]
    /// Not where one of these is found in the same sentence.
    package let without: [Pattern]
    package let place: Place
    /// Meanings that do not count in a sentence in which this rule holds.
    package let over: Set<Meaning>
    /// Utterances that have the meaning.
    package let says: [String]
    /// Utterances that have not.
    package let never: [String]

    /// A rule with its examples.
    package init(
        _ meaning: Meaning, any: [Pattern], without: [Pattern] = [], in place: Place = .anywhere,
        over: Set<Meaning> = [], says: [String] = [], never: [String] = []
    ) {
        self.meaning = meaning
        self.any = any
        self.without = without
        self.place = place
        self.over = over
        self.says = says
        self.never = never
    }
}

/// Everything by which the words of a trainee are recognised, whoever the client is.
package struct MoveBook: Sendable {
    package let rules: [MoveRule]
    package let examples: ExampleBook
    /// The words by which someone of a relationship may be meant, such as "your mum".
    package let ties: [Relationship: [Pattern]]
    /// Words that point at the person talked of last.
    package let pronouns: [Pattern]
    /// Words at which a second question begins within a sentence, such as "and what".
    package let seconds: [Pattern]
    /// What stands for the names of a client's people while rules are tried: the list `named` in `practice/words.yaml`.
    package static let standIns = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ].map { "name\($0)" }

    let clauseWords: ClauseWords
    /// Words that come before what a sentence really says, such as "right" and "so".
    let fillers: Set<String>
    let spellings: PlainSpelling
    let lists: WordLists

    /// A book of rules; `lists` are those that names may be written with.
    package init(
        rules: [MoveRule], examples: ExampleBook, ties: [Relationship: [Pattern]], pronouns: [Pattern],
        seconds: [Pattern] = [],
        clauseWords: ClauseWords = ClauseWords(), fillers: Set<String> = [],
        spellings: [String: String] = [:],
        lists: WordLists
    ) {
        self.rules = rules
        self.examples = examples
        self.ties = ties
        self.pronouns = pronouns
        self.seconds = seconds
        self.clauseWords = clauseWords
        self.fillers = fillers
        self.spellings = PlainSpelling(spellings)
        self.lists = lists
    }
}
