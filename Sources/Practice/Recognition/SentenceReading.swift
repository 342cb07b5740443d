/// What the rules find in one sentence, before it is known what the rest of the turn does.
struct SentenceReading {
    /// Words that a rule holds for, in bytes.
    private struct Mark {
        let rule: MoveRule
        let number: Int
        let range: Range<Int>
    }

    let sentence: SpokenSentences.Sentence
    var people: [String] = []
    var pointsBack = false
    var namesNobody = false
    /// How many bytes of the text are left where a second question begins within it.
    var second: Int?
    private var marks: [Mark] = []
    private var barred: Set<Int> = []

    /// The words that were read, written out.
    let text: String
    /// From the first word to the last, in bytes.
    private let words: Range<Int>

    /// What is found in each of the things that the sentence strings together.
    let parts: [SentenceReading]

    /// Nothing found yet in a sentence, or a part of one, that reads `text` with its words at `words`.
    init(
        _ sentence: SpokenSentences.Sentence, reading text: String, words: Range<Int>,
        parts: [SentenceReading] = []
    ) {
        self.sentence = sentence
        self.text = text
        self.words = words
        self.parts = parts
    }

    mutating func add(_ rule: MoveRule, number: Int, at range: Range<Int>) {
        marks.append(Mark(rule: rule, number: number, range: range))
    }

    mutating func bar(_ number: Int) { barred.insert(number) }

    mutating func name(_ person: String) {
        if !people.contains(person) { people.append(person) }
    }

    /// What the sentence is by the rules.
    var result: Move.Sentence {
        let open = standing
        let forms = form(open)
        let isQuestion = sentence.isAsked || forms != nil
        let holding = open.filter { holds($0, isQuestion: isQuestion) }
        var kinds = plainKinds(holding)
        if sentence.isAside, kinds.contains(.silence) { kinds = [.silence] }
        // What a summary strings together does nothing by itself.
        if kinds.contains(.summary), !sentence.isAsked { kinds.formIntersection([.summary, .jargon]) }
        if forms == .leading {
            kinds.insert(.leading)
            kinds.remove(.advice)
        } else if forms == .open, !kinds.contains(.advice) {
            kinds.insert(.open)
        } else if kinds.isDisjoint(with: [.frame, .advice, .summary]) {
            if let forms {
                kinds.insert(forms)
            } else if isQuestion, kinds.isEmpty {
                kinds.insert(unmarkedForm)
            }
        }
        return Move.Sentence(
            text: sentence.text, isQuestion: isQuestion, kinds: kinds, topics: topics(holding),
            aspects: aspects(holding), people: people, pointsBack: pointsBack,
            namesNobody: namesNobody && people.isEmpty)
    }

    /// What rules that hold here stand over.
    var outweighed: Set<MoveRule.Meaning> {
        // A rule that another one stands over does not stand over a third.
        unbarred.sorted { $0.number < $1.number }.reduce(into: []) { over, mark in
            let counts = !over.contains(mark.rule.meaning)
            if counts, holds(mark, isQuestion: sentence.isAsked) { over.formUnion(mark.rule.over) }
        }
    }

    private var unbarred: [Mark] { marks.filter { !barred.contains($0.number) } }

    /// The marks that nothing speaks against and no other rule outweighs.
    private var standing: [Mark] {
        let outweighed = outweighed
        return unbarred.filter { !outweighed.contains($0.rule.meaning) }
    }

    private func holds(_ mark: Mark, isQuestion: Bool) -> Bool {
        switch mark.rule.place {
        case .anywhere: true
        case .questions: isQuestion
        case .statements: !isQuestion
        case .asides: sentence.isAside
        case .lists: sentence.isList
        case .alone: mark.range == words
        case .openings: mark.range.lowerBound <= words.lowerBound
        case .endings: sentence.isAsked && mark.range.upperBound == words.upperBound
        }
    }

    private func plainKinds(_ marks: [Mark]) -> Set<MoveKind> {
        Set(marks.compactMap(\.rule.kind)).subtracting(MoveKind.forms)
    }

    /// The topics in the order of the words, each once.
    private func topics(_ marks: [Mark]) -> [Topic] {
        marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
            .compactMap { $0.rule.topic ?? $0.rule.aspect?.topic }.eachOnce
    }

    /// The parts of an inquiry into thoughts of suicide in the order of the words, each once.
    private func aspects(_ marks: [Mark]) -> [RiskAspect] {
        marks.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap(\.rule.aspect)
            .eachOnce
    }

    /// The form that the words of a question speak for: leading before all, then open.
    private func form(_ marks: [Mark]) -> MoveKind? {
        let forms = marks.filter {
            ($0.rule.kind.map(MoveKind.forms.contains) ?? false) && holds($0, isQuestion: sentence.isAsked)
        }
        let kinds = Set(Self.widest(forms).compactMap(\.rule.kind))
        if forms.contains(where: { $0.rule.kind == .leading }) { return .leading }
        return kinds.contains(.open) ? .open : kinds.contains(.closed) ? .closed : nil
    }

    /// The form of a question that no words tell, such as "and your sister?".
    private var unmarkedForm: MoveKind {
        sentence.text.count { $0 == " " } > (people.isEmpty ? 2 : 4) ? .closed : .open
    }

    private static func widest(_ marks: [Mark]) -> [Mark] {
        marks.filter { mark in
            !marks.contains { other in
                other.rule.meaning != mark.rule.meaning && other.range != mark.range
                    && other.range.lowerBound <= mark.range.lowerBound
                    && other.range.upperBound >= mark.range.upperBound
            }
        }
    }
}

extension MoveRule {
    /// The kind that it gives, if it gives one.
    var kind: MoveKind? { if case .kind(let kind) = meaning { kind } else { nil } }

    /// The part of an inquiry into thoughts of suicide that it gives, if it gives one.
    var aspect: RiskAspect? { if case .aspect(let aspect) = meaning { aspect } else { nil } }

    /// The topic that it gives, if it gives one.
    var topic: Topic? { if case .topic(let topic) = meaning { topic } else { nil } }
}
