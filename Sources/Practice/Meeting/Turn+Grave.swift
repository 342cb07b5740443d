import CaseModel

extension Turn {
    /// Whether something painful was asked or told in it, after which nobody speaks of the weather: a death, thoughts of
    /// suicide, harm by others.
    func isGrave(to client: ScriptedClient) -> Bool {
        if mood.isPainful || mood == .flat { return true }
        if !Self.grave.isDisjoint(with: topics + move.topics) { return true }
        let isOfLoss = facts.compactMap(client.fact).contains {
            Self.grave.contains($0.slot) || $0.event?.kind == .death
        }
        return isOfLoss || SpokenWords(reply + " " + move.text).all.contains(where: Self.words.contains)
    }

    private static let grave: Set<Topic> = [.deaths, .mourning, .risk, .safety]

    private static let words: Set<String> = [
        "abuse", "ashes", "bruise", "bruises", "buried", "burial", "cancer", "coffin", "cried", "crying",
        "dead",
        "death", "die", "died", "dying", "funeral", "grave", "hospice", "hurt", "killed", "killing",
        "miscarriage",
        "mourning", "pushed", "strangled", "suicide", "widow", "widower",
    ]
}
