import CaseModel
import TestSupport
import Testing

import Interview

@Suite struct ChoiceReaderTests {
    static let contact = [
        ChoiceReader.Option(id: "daily", label: "Most days", also: ["every day", "daily"]),
        ChoiceReader.Option(id: "weekly", label: "Once or twice a week", also: ["weekly"]),
        ChoiceReader.Option(id: "monthly", label: "Once or twice a month", also: ["monthly"]),
        ChoiceReader.Option(id: "none", label: "Not at all", also: ["never"]),
    ]
    static let agreement = [
        ChoiceReader.Option(id: "yes", label: "Yes"), ChoiceReader.Option(id: "little", label: "A little"),
        ChoiceReader.Option(id: "no", label: "No"),
    ]

    @Test(arguments: [
        ("2", "weekly"), ("2.", "weekly"), ("2)", "weekly"), ("two", "weekly"), ("second", "weekly"),
        ("the second one", "weekly"),
        ("number 2", "weekly"), ("Most days", "daily"), ("most", "daily"), ("days", "daily"),
        ("week", "weekly"),
        ("MONTH", "monthly"), ("every day", "daily"), ("dayly", "daily"), ("not at all", "none"),
        ("never", "none"),
        ("never!", "none"), ("mnthly", "monthly"), ("  4 ", "none"), ("about once or twice a week", "weekly"),
    ])
    func reads(_ words: String, _ id: String) throws {
        #expect(try ChoiceReader.read(words, among: Self.contact) == id)
    }

    @Test(arguments: [
        ("yes", "yes"), ("y", "yes"), ("Yeah", "yes"), ("yep", "yes"), ("aye", "yes"), ("ok", "yes"),
        ("sure", "yes"),
        ("no", "no"), ("n", "no"), ("nope", "no"), ("nah", "no"), ("not really", "no"),
        ("a little", "little"),
        ("little", "little"), ("3", "no"), ("Yes!", "yes"), ("no thanks.", "no"),
    ])
    func readsAgreement(_ words: String, _ id: String) throws {
        #expect(try ChoiceReader.read(words, among: Self.agreement) == id)
    }

    @Test(arguments: [
        ("5", ChoiceReader.Problem.outOfRange(1...4)), ("0", .outOfRange(1...4)),
        ("ninety", .outOfRange(1...4)),
        ("once", .ambiguous(["Once or twice a week", "Once or twice a month"])), ("b", .notAChoice),
        ("", .notAChoice),
        ("purple", .notAChoice), ("yes", .notAChoice), ("🙂", .notAChoice),
        ("99999999999999999999", .notAChoice),
        ("2 or 3", .notAChoice),
    ])
    func explains(_ words: String, _ problem: ChoiceReader.Problem) {
        #expect(throws: problem) { try ChoiceReader.read(words, among: Self.contact) }
    }
}

@Suite struct NumberReaderTests {
    @Test(arguments: [
        ("34", 34), ("thirty four", 34), ("thirty-four", 34), ("I'm 34", 34), ("I am 34 years old.", 34),
        ("٣٤", 34),
        ("nineteen", 19), ("nearly 80", 80), ("a hundred", 100), (" 18 ", 18),
    ])
    func reads(_ words: String, _ number: Int) throws {
        #expect(try NumberReader.read(words, in: 12...110) == number)
    }

    @Test(arguments: [
        ("5", NumberReader.Problem.outOfRange(12...110)), ("400", .outOfRange(12...110)),
        ("-34", .outOfRange(12...110)),
        ("99999999999999999999", .outOfRange(12...110)), ("", .notANumber), ("old", .notANumber),
        ("34 or 35", .notANumber),
        ("3.5", .notANumber), ("五", .notANumber),
    ])
    func explains(_ words: String, _ problem: NumberReader.Problem) {
        #expect(throws: problem) { try NumberReader.read(words, in: 12...110) }
    }
}

@Suite struct DecliningTests {
    @Test(arguments: [
        ("skip", Declining.skip), ("Skip.", .skip), ("pass", .skip), ("next", .skip), ("not now", .skip),
        ("later", .skip),
        ("skip this one please", .skip), ("maybe later", .skip), ("private", .withhold),
        ("rather not say", .withhold),
        ("I'd rather not", .withhold), ("I’d rather not say.", .withhold), ("prefer not to say", .withhold),
        ("none of your business!", .withhold), ("PRIVATE", .withhold), ("that's private", .withhold),
        ("I don't want to talk about it", .withhold), ("don't know", .unknown), ("dont know", .unknown),
        ("dunno", .unknown),
        ("no idea", .unknown), ("not sure", .unknown), ("can't remember", .unknown),
        ("I can't remember", .unknown),
        ("idk", .unknown), ("IDK...", .unknown), ("I don't know, sorry", .unknown),
        ("I really don't know", .unknown),
        ("I'm not sure", .unknown), ("hard to say", .unknown), ("haven't a clue", .unknown),
    ])
    func declines(_ words: String, _ expected: Declining) {
        #expect(Declining.read(words) == expected)
    }

    @Test(arguments: [
        "I don't know why he left", "I don't know how to tell her", "no", "none", "nothing",
        "not sure he loves me",
        "I can't remember a time I was happy", "she skips meals", "he passed", "the next day he left",
        "private school",
        "we talked later", "I'd rather not see him again", "no idea what he wants from me",
        "it is none of her business", "",
        "I don't know him", "help me skip", "I forget everything now", "we pass notes",
        "dont know what to say to mum",
        "My husband is private", "not sure. He drinks.", "later that year she died", "unknown man", "🙂",
        "next week",
        "I don't want to talk about it with Sam", "never", "yes", "I prefer not to fight", "pass me by",
    ])
    func answers(_ words: String) {
        #expect(Declining.read(words) == nil)
    }

    @Test(arguments: [
        ("help", PlainCommand.help), (" Back ", .back), ("pause", .pause), ("STOP", .stop), ("quit.", .quit),
        ("exit", .exit),
    ])
    func commands(_ words: String, _ command: PlainCommand) {
        #expect(PlainCommand.read(words) == command)
    }

    @Test(arguments: [
        "help me", "he is back", "stop it", "I want to stop", "", "he should stop", "back pain", "no exit",
        "help?",
    ])
    func noCommands(_ words: String) {
        #expect(PlainCommand.read(words) == nil)
    }
}

@Suite struct QuestionSpotterTests {
    @Test(arguments: [
        ("what does that mean?", HelpTopic.meaning), ("What do you mean by close?", .meaning),
        ("what do you mean", .meaning),
        ("I don't understand the question", .meaning), ("can you give me an example?", .meaning),
        ("who will see this?", .privacy),
        ("who can read this", .privacy), ("is this private?", .privacy),
        ("Will my therapist see this?", .privacy),
        ("where is this stored?", .privacy), ("why do you ask", .why), ("Why do you ask?", .why),
        ("why do you need to know that?", .why),
        ("why are you asking about my mum?", .why), ("what is this for?", .why),
        ("how long will this take?", .duration),
        ("how many questions are left?", .duration), ("are we nearly done?", .duration),
        ("do i have to answer", .optional),
        ("Do I have to answer this?", .optional), ("can i stop?", .optional), ("can I skip this?", .optional),
        ("are you a robot?", .about), ("who are you?", .about),
        ("am I talking to a person?", .about),
        ("who can I call right now?", .crisis), ("is there a helpline?", .crisis),
        ("can I change my answer?", .other),
        ("how does this work?", .other), ("Sorry, what do you mean?", .meaning),
        ("wait, who will see this?", .privacy),
    ])
    func spots(_ words: String, _ topic: HelpTopic) {
        #expect(QuestionSpotter.topic(of: words) == topic)
    }

    @Test(arguments: [
        "Why did she leave me? I keep asking myself.", "Am I a bad mother?", "What's the point?",
        "what's the point",
        "Why me?", "why did he die?", "How long will I feel like this?", "Who would miss me?",
        "Who can I trust?",
        "What does he see in her?", "Do I have to see him again?", "can I ever forgive her?",
        "Is it my fault?",
        "Do you know what he said to me?", "What is wrong with me?", "Will anyone ever love me?",
        "how do I stop crying",
        "how do I stop feeling like this?", "why bother?", "Why should I go on?", "can't I just stop?",
        "is this all there is?",
        "My mum asked who will see this", "He asks me: why do you ask?",
        "I told him. What do you mean by close? he said",
        "who are you to judge me, he said", "is this life?", "We fight. Can I stop?",
        "What do I do now he's gone?", "",
        "Does he love me?", "who will see to the kids?", "what do you think?", "yes",
        "is it normal to feel this way?",
        "why do you need a husband if you have a job, she said. I cried.", "How much more can I take?", "🙂?",
    ])
    func keepsAnswers(_ words: String) {
        #expect(QuestionSpotter.topic(of: words) == nil)
    }
}

@Suite struct ReadabilityTests {
    @Test(arguments: [
        ("cat", 1), ("table", 2), ("people", 2), ("family", 3), ("closeness", 2), ("make", 1), ("makes", 1),
        ("horses", 2),
        ("wanted", 2), ("walked", 1), ("beautiful", 3), ("relationship", 4), ("idea", 3), ("quiet", 2),
        ("the", 1), ("I", 1),
        ("understand", 3), ("question", 2), ("interview", 3), ("depression", 3), ("anniversary", 5),
        ("changes", 2), ("whole", 1),
        ("talked", 1), ("little", 2), ("sister", 2), ("science", 2), ("being", 2), ("yourself", 2),
        ("answer", 2), ("answers", 2),
        ("disagreement", 4), ("area", 3), ("played", 1), ("trying", 2), ("everyone", 3), ("difficult", 3),
        ("special", 2),
    ])
    func countsSyllables(_ word: String, _ count: Int) {
        #expect(Readability.syllables(in: word) == count)
    }

    @Test(arguments: [
        ("The cat sat on the mat.", -1.45),
        ("The cat sat on the mat. The dog ran to the park.", -1.45),
        ("How often do you and {person} talk?", -0.37),
        ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.3),
    ])
    func grades(_ text: String, _ grade: Double) throws {
        let found = try #require(Readability.grade(of: text))
        #expect(abs(found - grade) < 1.2, "\(found)")
    }

    @Test(arguments: ["", "…", "?!"])
    func gradesNothing(_ text: String) {
        #expect(Readability.grade(of: text) == nil)
    }

    @Test func countsPlaceholdersAsOneSyllable() {
        #expect(Readability.counts(of: "{person.name} is {other}.") == Readability.counts(of: "Sam is Tom."))
    }
}

@Suite struct ReadersOnAnyTextTests {
    @Test(arguments: 0..<200 as Range<UInt64>)
    func trapOnNothing(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "my", "mum", "'s", "’", "and", "&", "(", ")", "-", "/", "1", "2.", "٣", "999999999", "march",
            "2021", "in", "last",
            "Tom", "wife", "\n", "\r\n", ";", "…", "?", "{", "}", "the", "of", "two", "years", "ago",
            "before", "between",
            "\u{301}", "👩‍👩‍👧", "\u{200D}", "مرحبا", "你好", "हिन्दी", "\u{0}", "\u{7F}", "ß", "ﬁ", "İ", "when I was",
            "old",
        ]
        var words = ""
        for _ in 0..<random.below(40) {
            if random.below(3) == 0, let scalar = UnicodeScalar(UInt32(random.below(0x11_0000))) {
                words.unicodeScalars.append(scalar)
            } else {
                words += pieces[random.below(pieces.count)]
            }
            if random.below(2) == 0 { words += " " }
        }
        let today = Day(number: 20_000 + random.below(3000))
        if let date = try? DateReader.read(words, today: today, age: 50, onset: DayInterval(today, today)) {
            #expect(date.interval.map { $0.last <= today } ?? true)
            #expect(date.stated.count <= words.count)
        }
        let reading = PeopleReader.read(words)
        #expect(reading.dates.keys.allSatisfy { reading.mentions.indices.contains($0) })
        #expect(reading.mentions.allSatisfy { $0.name != nil || $0.relationshipWords != nil })
        let matches = PeopleReader.matches(words, among: PeopleReaderTests.people)
        #expect(Set(matches.people).count == matches.people.count)
        #expect(NameSpotter.spot(in: words, known: []).count <= 2)
        let options = ChoiceReaderTests.contact
        if let id = try? ChoiceReader.read(words, among: options) {
            #expect(options.contains { $0.id == id })
        }
        if let number = try? NumberReader.read(words, in: 1...120) { #expect((1...120).contains(number)) }
        if Declining.read(words) != nil { #expect(QuestionSpotter.topic(of: words) == nil) }
        #expect(Readability.counts(of: words).syllables >= Readability.counts(of: words).words)
    }

    @Test func readsLongAnswers() {
        let words = String(
            repeating: "in in before Tom's wife and my mum (in march) 1 2 3 or between 🙂 ", count: 1600)
        #expect((try? DateReader.read(words, today: Day(number: 20_000))) != nil)
        #expect(PeopleReader.read(words).mentions.count < words.count)
        #expect(NameSpotter.spot(in: words, known: []).count <= 2)
        #expect(QuestionSpotter.topic(of: words) == nil)
        #expect(Declining.read(words) == nil)
        #expect((try? ChoiceReader.read(words, among: ChoiceReaderTests.contact)) == nil)
    }
}
