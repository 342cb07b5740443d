import Practice
import Testing

/// What an utterance does, told from its words.
struct RecognitionKindTests {
    @Test(arguments: [
        ("How did that come about?", MoveKind.open),
        ("could you tell me a bit about the move", .open),
        ("Is she older than you?", .closed),
        ("how often do u see him", .closed),
        ("So you have not been back since then.", .closed),
        ("You must have been furious, weren't you?", .leading),
        ("He was wrong, no?", .leading),
        ("What do you like about him, and does he know how low you are?", .double),
        ("when did it start and who were you living with then", .double),
    ])
    func theFormOfAQuestionIsTold(_ text: String, form: MoveKind) throws {
        let kinds = try RecognitionSample.recognised(text).kinds
        #expect(kinds.intersection(MoveKind.forms) == [form])
    }

    @Test(arguments: [
        ("Good morning, thanks for coming in.", MoveKind.greeting),
        (
            "Nothing you tell me goes any further than this room, we have an hour, is that all right with you?",
            .frame
        ),
        ("That sounds so lonely.", .reflection),
        ("You carried all of that by yourself.", .reflection),
        ("Let me see if I have this right: you moved, you lost your job, and then the rows began.", .summary),
        ("You have depression, and it is an illness that can be treated.", .namingIllness),
        ("It's not your fault.", .namingIllness),
        ("being pushed is not your fault", .reflection),
        ("thank you for telling me that, its brave", .reflection),
        ("it was brave of you to say that", .reflection),
        ("The low mood began just after you moved.", .link),
        ("Every time you two have words, your sleep goes.", .link),
        ("You should tell him how you feel.", .advice),
        ("Why don't you join a club?", .advice),
        ("Don't worry, it'll all be fine.", .reassurance),
        ("Everybody goes through that.", .reassurance),
        ("That is a role transition.", .jargon),
        ("Mm, go on.", .encourage),
        ("", .silence),
        ("…", .silence),
        ("(waits)", .silence),
    ])
    func whatItDoesIsTold(_ text: String, kind: MoveKind) throws {
        let kinds = try RecognitionSample.recognised(text).kinds
        #expect(kinds.contains(kind))
    }

    @Test(arguments: [
        ("What do you think you should have said?", MoveKind.advice),
        ("Are you worried about her?", .reassurance),
        ("How are you sleeping at the moment?", .greeting),
        ("When did he become ill?", .namingIllness),
        ("How did that make you feel?", .reflection),
        ("Do you still enjoy things?", .jargon),
        ("Were you angry with him?", .leading),
        ("What have you tried so far to put it right?", .advice),
        ("Silence at home, is it?", .silence),
        ("being pushed is not your fault", .namingIllness),
    ])
    func whatItDoesNotDoIsNotTold(_ text: String, kind: MoveKind) throws {
        let kinds = try RecognitionSample.recognised(text).kinds
        #expect(!kinds.contains(kind))
    }

    @Test func aTurnOfSeveralSentencesDoesAllThatTheyDo() throws {
        let move = try RecognitionSample.recognised("Mm. That sounds exhausting. What happened then?")
        #expect(move.kinds == [.encourage, .reflection, .open])
    }

    @Test func adviceOfferedAsAQuestionIsNoQuestion() throws {
        let move = try RecognitionSample.recognised("Why don't you ring her?")
        #expect(move.kinds == [.advice])
    }

    @Test func wordsThatMeanNothingHereAreStillAnswered() throws {
        let move = try RecognitionSample.recognised("Blurgh zzz qqq?")
        #expect(!move.kinds.isEmpty)
    }
}
