// What is answered to an inquiry into thoughts of suicide.

extension Encounter {
    /// How many parts of an inquiry are answered in one turn.
    private static let partsAtOnce = 2

    /// Answers the parts of an inquiry into thoughts of suicide that a turn asks about, each whole, whatever the form of
    /// the question; false where it asks about no part, or there is nothing to answer it with yet.
    mutating func answerInquiry(
        _ sentence: Move.Sentence, _ move: Move, _ turn: inout Turn, _ voice: inout [String]
    )
        -> Bool
    {
        let isAskingWhoKnows = asksWhoKnows(sentence)
        if isAskingWhoKnows { turn.topics = [.risk] }
        let parts = isAskingWhoKnows ? [.knows] : Self.parts(sentence, move)
        guard parts.contains(where: { $0 != nil }) else { return false }
        let before = voice.count
        for part in parts.prefix(Self.partsAtOnce) {
            if let part {
                answer(part, &turn, &voice)
            } else if let line = line(for: .topic(.risk), about: nil, turn: turn.number) {
                say(line, whole: true, &turn, &voice)
            }
        }
        return voice.count > before
    }

    /// What is asked about, in order, each once; nil stands for the thoughts in general.
    private static func parts(_ sentence: Move.Sentence, _ move: Move) -> [RiskAspect?] {
        let isOfIt = { (sentence: Move.Sentence) in
            sentence.topics.contains(.risk) || !sentence.aspects.isEmpty
        }
        guard isOfIt(sentence) else { return [] }
        let others = move.sentences.filter { $0.isQuestion && isOfIt($0) }
        return (others.isEmpty ? [sentence] : others)
            .flatMap { $0.aspects.isEmpty ? [nil] : $0.aspects.map(Optional.some) }
            .eachOnce
    }

    /// Whether it asks, right after thoughts of suicide were talked of, who has been told "this".
    private func asksWhoKnows(_ sentence: Move.Sentence) -> Bool {
        let isRightAfter = turns.last?.topics.contains(.risk) ?? false
        return isRightAfter && sentence.topics == [.confiding] && sentence.aspects.isEmpty
            && SpokenWords(sentence.text).pointsAtIt
    }

    private mutating func answer(_ part: RiskAspect, _ turn: inout Turn, _ voice: inout [String]) {
        let lines = client.lines.filter { $0.cues.contains(.aspect(part)) }
        if let line = line(for: .aspect(part), about: nil, turn: turn.number) {
            say(line, whole: true, &turn, &voice)
        } else if let line = lines.last(where: { said[$0.id] != nil }), !turn.lines.contains(line.id) {
            let words = choices.pick(line.says, for: line.id, time: 0) ?? ""
            if voice.isEmpty { voice.append(react(.toldOfRisk)) }
            voice.append(SaidPart.firstSentence(of: words).said)
        }
    }

    /// Whether the client has spoken of thoughts of suicide, or of having none.
    var hasSpokenOfRisk: Bool {
        client.lines.contains { line in
            said[line.id] != nil && line.cues.contains { $0 == .topic(.risk) || $0.isAspect }
        }
    }
}

extension ScriptLine.Cue {
    fileprivate var isAspect: Bool { if case .aspect = self { true } else { false } }
}
