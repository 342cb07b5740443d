import CaseModel

/// A practised talk as far as it has come: the client answers each turn by the script and by what has passed.
///
/// A value: the same client, seed and turns make the same talk, and a copy is a point to go back to.
package struct Encounter: Equatable, Sendable {
    package let client: ScriptedClient
    package let style: SpeakingStyle
    package let manner: Manner
    let choices: SeededChoice
    package internal(set) var turns: [Turn] = []
    var trust: Trust
    /// The lines said so far, with what was left out of those said in part.
    var said: [String: String] = [:]
    var facts: [String] = []
    /// How often each line was asked for.
    var asked: [String: Int] = [:]
    var holds: [String: Int] = [:]
    /// How many tangents were said; each comes once.
    var tangents = 0
    /// Whether one was due where it would have hurt, so that it comes later.
    var owesTangent = false
    /// How often each reaction was shown.
    var reacted: [Reaction: Int] = [:]
    var answers = 0
    var talkedOf = TalkedOf()
    var lastTopics: [Topic] = []

    /// A talk that has not begun; without a style the client's own.
    package init(_ client: ScriptedClient, style: SpeakingStyle? = nil, seed: UInt64, manner: Manner) {
        self.client = client
        self.style = style ?? client.style
        self.manner = manner
        choices = SeededChoice(seed: seed)
        trust = Trust(client.trust)
    }

    /// The facts that came out, in the order in which they did.
    package var factsTold: [String] { facts }

    /// The lines that were said.
    package var linesSaid: Set<String> { Set(said.keys) }

    /// How many turns in a row, up to now, the client did not understand.
    package var notUnderstoodInARow: Int { turns.reversed().prefix { !$0.isUnderstood }.count }

    /// Takes in what the trainee says; the turn with the client's answer is the last of `turns`.
    package mutating func take(_ move: Move) {
        var turn = Turn(number: turns.count + 1, move: move)
        turn.trustBefore = trust.level
        trust.take(move, last: turns.last?.mood ?? .calm, turn: turn.number)
        turn.trustAfter = trust.level
        var voice: [String] = []
        if let reaction = first(of: move) { voice.append(react(reaction)) }
        if let sentence = wantsAnswer(move) {
            answer(sentence, move, &turn, &voice)
        } else if voice.isEmpty {
            respond(to: move, &turn, &voice)
        }
        if trust.isInterrogated { voice.append(react(.interrogated)) }
        turn.reply = reply(voice, turn)
        talkedOf.hear(turn.reply, about: turn.person, among: client.people)
        turns.append(turn)
    }
}

// MARK: - What the trainee does

extension Encounter {
    /// The turns in which a greeting is one; later, thanks and the like are no reason to say hello.
    private static let beginning = 3

    /// What the client says to what is done, before any answer.
    private func first(of move: Move) -> Reaction? {
        let order: [(MoveKind, Reaction)] = [
            (.advice, .advice), (.reassurance, .reassurance), (.namingIllness, .namingIllness),
            (.greeting, .greeting),
        ]
        let isAtStart = turns.count < Self.beginning
        return order.first { move.kinds.contains($0.0) && ($0.0 != .greeting || isAtStart) }?.1
    }

    /// What is to be answered by a line; nil where nothing is asked or the client cannot answer it.
    private func wantsAnswer(_ move: Move) -> Move.Sentence? {
        guard move.kinds.isDisjoint(with: [.silence, .jargon]) else { return nil }
        let isOnRisk = move.answered?.topics.contains(.risk) ?? false
        guard !move.kinds.contains(.leading) || isOnRisk && hasSpokenOfRisk else { return nil }
        let asksLeave =
            move.kinds.contains(.frame) && move.sentences.last { $0.isQuestion }?.topics.isEmpty ?? true
        if asksLeave { return nil }
        let isSaid = move.answered?.kinds.isDisjoint(with: [.advice, .reassurance]) ?? true
        guard isSaid else { return nil }
        if move.isQuestion, !move.asksWhetherItFits { return move.answered }
        let speaks: Set<MoveKind> = [
            .reflection, .summary, .link, .namingIllness, .advice, .reassurance, .encourage, .greeting,
        ]
        return move.kinds.isDisjoint(with: speaks) ? move.answered : nil
    }

    /// The answer to a turn that asks nothing.
    private mutating func respond(to move: Move, _ turn: inout Turn, _ voice: inout [String]) {
        note(move.sentences.last { !$0.people.isEmpty }, &turn)
        for kind in MoveKind.allCases where move.kinds.contains(kind) {
            if let line = line(for: .kind(kind), about: talkedOf.last, turn: turn.number) {
                return say(line, whole: true, &turn, &voice)
            }
        }
        let order: [(MoveKind, Reaction)] = [
            (.jargon, .jargon), (.leading, .leading), (.summary, .summary), (.link, .link),
            (.reflection, .reflection), (.frame, .frame), (.silence, .silence), (.encourage, .encourage),
        ]
        if move.kinds.contains(.leading), move.topics.contains(.risk) {
            turn.topics = [.risk]
            return voice.append(react(.leadingOnRisk))
        }
        if let reaction = order.first(where: { move.kinds.contains($0.0) })?.1 {
            voice.append(react(reaction))
        } else if SpokenWords(move.text).areSpeech {
            voice.append(react(.encourage))
        } else {
            doNotUnderstand(&turn, &voice)
        }
    }

    /// Says, as a person would, that it was not understood.
    mutating func doNotUnderstand(_ turn: inout Turn, _ voice: inout [String]) {
        turn.isUnderstood = false
        voice.append(react(.notUnderstood))
    }

    /// Notes whom and what the talk is about now.
    mutating func note(_ sentence: Move.Sentence?, _ turn: inout Turn) {
        if let person = sentence?.people.last { talkedOf.note(person) }
        turn.person = sentence?.people.last
    }

    mutating func react(_ reaction: Reaction) -> String {
        let time = reacted[reaction, default: 0]
        reacted[reaction] = time + 1
        return choices.pick(client.reactions[reaction] ?? [], for: reaction.rawValue, time: time) ?? ""
    }
}
