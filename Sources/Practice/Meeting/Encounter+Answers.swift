import CaseModel

// What is answered.

extension Encounter {
    /// How a sentence hangs together with the talk.
    private enum Sense {
        case onSomething, goingOn, howItIs
        /// It is about nobody whom the client knows.
        case nobody
        /// It is on nothing.
        case nothing
    }

    /// Answers a sentence by the next line that it calls for.
    mutating func answer(
        _ sentence: Move.Sentence, _ move: Move, _ turn: inout Turn, _ voice: inout [String]
    ) {
        note(sentence, &turn)
        let sense = sense(of: sentence)
        guard sense == .onSomething || voice.isEmpty else { return }
        switch sense {
        case .nobody: return voice.append(react(.nobody))
        case .nothing: return hear(sentence, &turn, &voice)
        case .onSomething, .goingOn, .howItIs: break
        }
        take(sentence, sense, &turn)
        // What is best asked plainly is answered whole.
        let isPlain = turn.topics.contains(.risk)
        let isWhole = move.kinds.contains(.open) || sense != .onSomething || isPlain
        if sense == .goingOn, let rest = restOfLast(&turn) { return voice.append(rest) }
        if answerInquiry(sentence, move, &turn, &voice) {
            return answers += 1
        }
        let cues = cues(for: isPlain ? [.risk] : turn.topics, turn.person)
        if let line = line(for: cues, about: turn.person, isOpen: isWhole, &turn, &voice) {
            say(line, whole: isWhole, &turn, &voice)
            answers += 1
            volunteer(&turn, &voice)
            stray(turn, &voice)
        } else if turn.held == nil, isWhole, turn.topics == [.person], let line = more(about: turn.person) {
            say(line, whole: true, &turn, &voice)
            answers += 1
        } else if turn.held == nil {
            sayAgain(cues, turn.person, &turn, &voice)
            volunteer(&turn, &voice)
        }
    }

    /// What a sentence makes sense as.
    private func sense(of sentence: Move.Sentence) -> Sense {
        if sentence.namesNobody || Stranger.isNamed(in: sentence, to: client) { return .nobody }
        let words = SpokenWords(sentence.text)
        if sentence.people.isEmpty, sentence.aspects.isEmpty, words.asksHowItIs { return .howItIs }
        guard sentence.topics.isEmpty, sentence.people.isEmpty, sentence.aspects.isEmpty else {
            return .onSomething
        }
        if words.goOn { return .goingOn }
        let isAboutSomeone = sentence.pointsBack && whom(sentence, [.person], false) != nil
        return isAboutSomeone && !words.asksForName ? .onSomething : .nothing
    }

    /// Notes in the turn what it is on and about whom.
    private mutating func take(_ sentence: Move.Sentence, _ sense: Sense, _ turn: inout Turn) {
        switch sense {
        case .onSomething: turn.topics = sentence.topics.isEmpty ? [.person] : sentence.topics
        case .goingOn: turn.topics = lastTopics.isEmpty ? [.mood] : lastTopics
        case .howItIs: turn.topics = [.mood]
        case .nobody, .nothing: break
        }
        turn.person = whom(sentence, turn.topics, sense == .goingOn)
        if turn.topics != lastTopics || turn.person != nil { lastTopics = turn.topics }
    }

    /// What is said to something that is on nothing the client could answer.
    private mutating func hear(_ sentence: Move.Sentence, _ turn: inout Turn, _ voice: inout [String]) {
        let words = SpokenWords(sentence.text)
        if words.asksForName, sentence.pointsBack, let person = whom(sentence, [.person], false) {
            tellName(of: person, &turn, &voice)
        } else if words.areSpeech, !words.areAsked, !turn.move.text.contains("?") {
            voice.append(react(.encourage))
        } else {
            doNotUnderstand(&turn, &voice)
        }
    }

    /// Whom a question is about: who is named, else whom a pronoun means or who was talked of last, if it points back or
    /// can only be about someone.
    private func whom(_ sentence: Move.Sentence, _ topics: [Topic], _ isFollowUp: Bool) -> String? {
        if let named = sentence.people.last { return named }
        // Who is mourned has died.
        let isOfTheDead = !Set(topics).isDisjoint(with: [.deaths, .mourning])
        if sentence.pointsBack {
            let dead =
                isOfTheDead ? talkedOf.meant(by: sentence.text, in: client.pronouns, where: hasDied) : nil
            return dead ?? talkedOf.meant(by: sentence.text, in: client.pronouns)
        }
        if topics.contains(.mourning), let dead = talkedOf.recent.first(where: hasDied) { return dead }
        return isFollowUp || topics.contains(where: \.isAboutSomeone) ? talkedOf.last : nil
    }

    private func hasDied(_ id: String) -> Bool { client.person(id)?.standing == .died }

    /// The name of someone whom the client spoke of.
    private mutating func tellName(of id: String, _ turn: inout Turn, _ voice: inout [String]) {
        turn.person = id
        turn.topics = [.person]
        if let person = client.person(id) { voice.append("\(person.name).") }
    }

    /// What is looked for; who there is, where something is asked about someone and nobody was spoken of yet.
    private func cues(for topics: [Topic], _ person: String?) -> [ScriptLine.Cue] {
        let cues = topics.map(ScriptLine.Cue.topic)
        let isAboutNobody = person == nil && topics.allSatisfy(\.isAboutSomeone)
        return isAboutNobody && candidates(cues, nil).isEmpty ? [.topic(.people)] : cues
    }

    /// The next line for these cues that is not said yet; what is said instead of one that is held back.
    private mutating func line(
        for cues: [ScriptLine.Cue], about person: String?, isOpen: Bool, _ turn: inout Turn,
        _ voice: inout [String]
    ) -> ScriptLine? {
        for line in candidates(cues, person) where said[line.id] == nil {
            asked[line.id, default: 0] += 1
            if isMet(line.needs, line.id, turn: turn.number, isOpen: isOpen) { return line }
            guard !line.holds.isEmpty, holds[line.id, default: 0] < 2 else { continue }
            holds[line.id, default: 0] += 1
            turn.held = line.id
            voice.append(choices.pick(line.holds, for: line.id, time: holds[line.id, default: 0]) ?? "")
            return nil
        }
        return nil
    }

    /// The next line that something done calls for, such as silence after something painful.
    mutating func line(for cue: ScriptLine.Cue, about person: String?, turn: Int) -> ScriptLine? {
        for line in candidates([cue], person) where said[line.id] == nil {
            asked[line.id, default: 0] += 1
            if isMet(line.needs, line.id, turn: turn, isOpen: true) { return line }
        }
        return nil
    }

    /// The lines that a cue calls for: about the person first, then about nobody, then about anyone told of.
    private func candidates(_ cues: [ScriptLine.Cue], _ person: String?) -> [ScriptLine] {
        let called = client.lines.filter { line in line.cues.contains(where: cues.contains) }
        let general = called.filter { $0.about.isEmpty }
        if let person {
            return called.filter { $0.about.contains(person) } + general
        }
        let known = called.filter { line in line.about.contains(where: isTold) }
        return general + known
    }

    /// Whether a person came up in the talk.
    private func isTold(_ person: String) -> Bool {
        turns.contains { $0.person == person }
            || client.facts.contains { $0.person == person && facts.contains($0.id) }
    }

    /// Whether a line may be said now; what comes by itself has no identifier here, as nothing asks for it.
    private func isMet(_ needs: ScriptLine.Needs, _ id: String?, turn: Int, isOpen: Bool) -> Bool {
        trust.level >= needs.trust && turn >= needs.turn && (isOpen || !needs.isOpen)
            && id.map { asked[$0, default: 0] >= needs.times } ?? true
            && needs.told.allSatisfy { said[$0] != nil || facts.contains($0) }
    }

    /// Says a line, or its first sentence, and tells what it tells.
    mutating func say(_ line: ScriptLine, whole: Bool, _ turn: inout Turn, _ voice: inout [String]) {
        let words = choices.pick(line.says, for: line.id, time: 0) ?? ""
        // Nobody is brief about dying.
        let style: SpeakingStyle = turn.topics.contains(.risk) ? .plain : style
        let part = SaidPart(words, style: style, trust: trust.level, whole: whole)
        said[line.id] = part.rest
        voice.append(naming(line, in: part.said, turn))
        turn.lines.append(line.id)
        if line.mood != .calm { turn.mood = line.mood }
        learn(part.rest.isEmpty ? line.tells : line.tellsAtOnce, &turn)
        if turn.person == nil {
            turn.person = line.about.last ?? line.tells.compactMap { client.fact($0)?.person }.last
        }
    }

    /// Notes the facts that are out now.
    private mutating func learn(_ new: [String], _ turn: inout Turn) {
        for fact in new where !facts.contains(fact) {
            facts.append(fact)
            turn.facts.append(fact)
        }
    }

    /// The words of a line on someone, with the name before them where nobody asked about them and only a pronoun would
    /// say who is meant.
    private func naming(_ line: ScriptLine, in words: String, _ turn: Turn) -> String {
        guard turn.person == nil, line.about.count == 1, line.about[0] != talkedOf.last,
            let person = client.person(line.about[0])
        else {
            return words
        }
        let spoken = SpokenWords(words)
        let isNamed = spoken.place(of: person) != nil || spoken.pronoun == nil
        return isNamed ? words : "\(person.name)? \(words)"
    }

    /// Something plain that was not said yet about someone of whom the trainee wants to hear more.
    private func more(about person: String?) -> ScriptLine? {
        guard let person else { return nil }
        let plain: [Topic] = [.liking, .feelings, .contact]
        let lines = client.lines.filter {
            said[$0.id] == nil && $0.about == [person] && $0.needs == ScriptLine.Needs() && $0.tells.isEmpty
        }
        return plain.lazy.compactMap { topic in lines.first { $0.cues.contains(.topic(topic)) } }.first
    }

    /// What was left out of the last answer.
    private mutating func restOfLast(_ turn: inout Turn) -> String? {
        guard let id = turns.last?.lines.last, let line = client.lines.first(where: { $0.id == id }) else {
            return nil
        }
        return rest(of: line, &turn)
    }

    /// What is left to say of a line, with the facts that are out by it; nil where nothing is.
    private mutating func rest(of line: ScriptLine, _ turn: inout Turn) -> String? {
        guard let rest = said[line.id], !rest.isEmpty else { return nil }
        said[line.id] = ""
        learn(line.tells, &turn)
        turn.lines.append(line.id)
        if line.mood != .calm { turn.mood = line.mood }
        return rest
    }

    /// What comes by itself once its time has come.
    private mutating func volunteer(_ turn: inout Turn, _ voice: inout [String]) {
        let line = client.lines.first {
            $0.cues.contains(.anything) && said[$0.id] == nil
                && isMet($0.needs, nil, turn: turn.number, isOpen: true)
        }
        guard let line else { return }
        say(line, whole: true, &turn, &voice)
    }

    /// What is said to a question that was answered before, or for which there is nothing.
    private mutating func sayAgain(
        _ cues: [ScriptLine.Cue], _ person: String?, _ turn: inout Turn, _ voice: inout [String]
    ) {
        let told = candidates(cues, person).filter { said[$0.id] != nil }
        for line in told {
            if let rest = rest(of: line, &turn) { return voice.append(rest) }
        }
        guard let line = told.last else { return voice.append(react(.nothingMore)) }
        let words = choices.pick(line.says, for: line.id, time: 0) ?? ""
        voice += [
            react(turn.topics.contains(.risk) ? .toldOfRisk : .told), SaidPart.firstSentence(of: words).said,
        ]
    }
}
