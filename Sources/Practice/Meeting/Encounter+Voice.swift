extension Encounter {
    /// Leaves the point, as some do.
    mutating func stray(_ turn: Turn, _ voice: inout [String]) {
        let often: Int? =
            switch style {
            case .tangential: 3
            case .talkative: 4
            default: nil
            }
        guard let often, tangents < client.tangents.count,
            let tangent = choices.pick(client.tangents, for: "tangents", time: tangents)
        else { return }
        let isDue = choices.happens(onceIn: often, for: "tangent", time: answers)
        owesTangent = owesTangent || isDue
        guard owesTangent, !isGrave(turn, voice) else { return }
        owesTangent = false
        tangents += 1
        if style == .tangential { voice.insert(tangent, at: 0) } else { voice.append(tangent) }
    }

    /// Whether something painful was asked or told just now, or in the turn before.
    private func isGrave(_ turn: Turn, _ voice: [String]) -> Bool {
        var spoken = turn
        spoken.reply = voice.joined(separator: " ")
        return [spoken, turns.last].compactMap(\.self).contains { turn in
            turn.isGrave(to: client)
                || turn.person.flatMap(client.person).map(isKnownToHaveDied) ?? false
        }
    }

    /// All that is said in a turn, with what is seen of the client before it.
    func reply(_ voice: [String], _ turn: Turn) -> String {
        var parts = voice.filter { !$0.isEmpty }
        if let shown = direction(turn) { parts.insert(shown, at: 0) }
        let isAsking = style == .pleasing && !turn.lines.isEmpty && !turn.topics.contains(.risk)
        if isAsking, choices.happens(onceIn: 5, for: "pleasing", time: answers) {
            parts.append(choices.pick(manner.pleasing, for: "pleasing", time: answers / 5) ?? "")
        }
        return parts.joined(separator: " ")
    }

    /// What is seen of the client's mood.
    private func direction(_ turn: Turn) -> String? {
        let isUpset =
            style == .upset && turn.mood == .calm && !Set(turn.topics).isDisjoint(with: Self.painful)
        let mood = isUpset ? .tearful : turn.mood
        let shown = choices.pick(manner.moods[mood] ?? [], for: mood.rawValue, time: turn.number)
        return shown.map(client.pronoun.put)
    }

    private static let painful: Set<Topic> = [.deaths, .mourning, .mood, .disagreements, .risk, .lifelong]
}
