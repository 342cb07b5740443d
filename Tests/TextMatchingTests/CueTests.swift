import Testing
import TextMatching

struct CueTests {
    private static let negated = CueKind(index: 0)
    private static let settled = CueKind(index: 1)
    private static let quoted = CueKind(index: 2)
    private static let question = CueKind(index: 3)

    private static func scanner(_ phrase: String, reach: Cue.Reach = .clause) throws -> PhraseScanner {
        let lists = WordLists()
        let cues = [
            Cue(
                kind: negated, role: .cue(.forward, reach), pattern: try Pattern("(not|never)", lists: lists)),
            Cue(kind: negated, role: .pseudo, pattern: try Pattern("not only", lists: lists)),
            Cue(kind: negated, role: .terminator, pattern: try Pattern("since", lists: lists)),
            Cue(
                kind: settled, role: .cue(.backward, .sentence),
                pattern: try Pattern("long ago sorted", lists: lists)),
        ]
        let words = ClauseWords(openers: ["but", "because"], joiners: ["and"], subjects: ["she", "my"])
        return PhraseScanner(
            PhraseSet(
                phrases: [try Pattern(phrase, lists: lists)], cues: cues, clauseWords: words,
                places: PlaceKinds(quotation: quoted, question: question)))
    }

    @Test(arguments: [
        ("we did not fight at all", true), ("we did not go but we fight", false),
        ("not now, we fight", false),
        ("not only do we fight", false), ("not since June did we fight", false),
        ("not so and she would fight", false),
        ("not here and there a fight", true), ("We fight. Not now", false), ("not because we fight", false),
    ])
    func negationReachesToTheEndOfItsClause(text: String, reaches: Bool) throws {
        var scanner = try Self.scanner("fight")
        scanner.scan(text)
        let match = try #require(scanner.matches.first)
        #expect(match.cues.contains(Self.negated) == reaches)
    }

    @Test(arguments: [("not a b fight", true), ("not a b c fight", false)])
    func aReachOfWordsEndsAfterThem(text: String, reaches: Bool) throws {
        var scanner = try Self.scanner("fight", reach: .words(3))
        scanner.scan(text)
        let match = try #require(scanner.matches.first)
        #expect(match.cues.contains(Self.negated) == reaches)
    }

    @Test func aCueReachesIntoAGapButNotItsOwnPhrase() throws {
        var gap = try Self.scanner("my dad ..3 died")
        gap.scan("my dad has not died")
        #expect(try #require(gap.matches.first).cues.contains(Self.negated))
        var own = try Self.scanner("never had a friend")
        own.scan("I never had a friend")
        #expect(try #require(own.matches.first).cues.isEmpty)
    }

    @Test func backwardCuesReachWhatCameBefore() throws {
        var scanner = try Self.scanner("fight")
        scanner.scan("we had a fight, but it is long ago sorted")
        let match = try #require(scanner.matches.first)
        #expect(match.cues.contains(Self.settled))
        #expect(scanner.cueRange(Self.settled, over: match) == 26..<41)
        scanner.scan("long ago sorted, then a fight")
        #expect(try #require(scanner.matches.first).cues.isEmpty)
    }

    @Test(arguments: [
        ("he said \"we fight\" again", true), ("he said “we fight” again", true),
        ("he said \"we\" fight", false),
        ("a stray \" and we fight", false),
    ])
    func quotationMarksMakeACue(text: String, reaches: Bool) throws {
        var scanner = try Self.scanner("fight")
        scanner.scan(text)
        #expect(try #require(scanner.matches.first).cues.contains(Self.quoted) == reaches)
    }

    @Test func questionMarksMakeACue() throws {
        var scanner = try Self.scanner("fight")
        scanner.scan("Do we fight? We fight.")
        #expect(scanner.matches.map { $0.cues.contains(Self.question) } == [true, false])
    }
}
