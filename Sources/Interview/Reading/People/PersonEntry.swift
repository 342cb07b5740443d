import CaseModel

/// One entry of a list of people, taken apart.
struct PersonEntry: Equatable {
    var name: String?
    var kin: RelationshipLexicon.Kin?
    var standing: Person.Standing = .present
    /// The word by which the relationship belongs to someone named before: "his" in "his wife Jo".
    var owner: String?
    /// How old the person is said to be, as in "Noor 13".
    var age: Int?
    /// How many people a plural stands for: 2 in "my two sisters".
    var count: Int?
    /// What is said beside name and relationship: "died in 2019".
    var rest = ""
    private var asideName: [PersonWords.Word] = []

    /// Reads an entry; nil when it names nobody.
    init?(_ text: String) {
        let parts = PersonWords(PersonEntry.withoutDash(text))
        var words = Array(parts.words.drop { PersonEntry.fillers.contains($0.plain) }).withoutHedge
        guard let first = words.first, !PersonEntry.pronouns.contains(first.plain), !words.isDate
        else { return nil }
        for aside in parts.asides.flatMap({ $0.split(separator: ",") }) { take(aside: aside.trimmed) }
        while let last = words.last, PersonEntry.endings.contains(last.plain) { words.removeLast() }
        cutRest(&words)
        while words.count > 1, let last = words.last, last.isNumber {
            age = Int(last.plain)
            words.removeLast()
        }
        dropIntroduction(&words)
        guard !words.isEmpty, words.count <= 12 else { return nil }
        if let first = words.first, ["his", "her", "their"].contains(first.plain) {
            owner = first.plain
            words.removeFirst()
        }
        guard !takeOwned(words) else { return }
        takeKin(&words)
        takePlace(&words)
        if let title = words.first?.plain.filter({ $0 != "." }), words.count > 1,
            let meaning = RelationshipLexicon.titles[title], let relationship = meaning.relationship
        {
            kin = kin ?? RelationshipLexicon.Kin(relationship: relationship, words: meaning.words ?? title)
        }
        let isNamed = takeName(words) || takeName(asideName) && kin != nil
        guard isNamed || kin != nil else { return nil }
        if let kin, standing == .present { standing = kin.standing }
    }

    /// The person this entry names.
    var mention: PersonMention {
        PersonMention(
            name: name, relationship: kin?.relationship, relationshipWords: kin?.words, standing: standing)
    }

    /// Whether it is a name and nothing else.
    var isNameOnly: Bool { name != nil && kin == nil && owner == nil }

    /// Whether it is a relationship of one person and nothing else.
    var isKinOnly: Bool { name == nil && kin?.isGroup == false && owner == nil }

    private mutating func take(aside: String) {
        if let years = Int(aside) { age = years }
        if let kin = RelationshipLexicon.kin(aside) {
            self.kin = kin
        } else if let place = PersonEntry.place(aside) {
            kin = kin ?? place
        } else if aside.contains(where: { $0.isLetter }) {
            note(aside)
            let words = PersonWords(aside).words
            let isName = words.count <= 3 && words.allSatisfy(\.isCapitalised)
            if isName, standing == .present, DateLexicon.month(aside.lowercased()) == nil {
                asideName = words
            }
        }
    }

    /// Drops what leads up to a name in "a girl called Amy".
    private func dropIntroduction(_ words: inout [PersonWords.Word]) {
        guard let at = words.firstIndex(where: { ["called", "named"].contains($0.plain) }),
            at + 1 < words.count
        else {
            return
        }
        let hasKin = words[..<at].indices.contains { RelationshipLexicon.kin(in: words, at: $0) != nil }
        if hasKin { words.remove(at: at) } else { words.removeSubrange(...at) }
    }

    /// "Tom's girlfriend Zoe": someone known through another, not by what they are to the client.
    private mutating func takeOwned(_ words: [PersonWords.Word]) -> Bool {
        guard let owner = words.first?.owner, RelationshipLexicon.kin(in: [owner], at: 0) == nil,
            let match = RelationshipLexicon.kin(in: words, at: 1)
        else { return false }
        let rest = words[match.end...]
        name = rest.isEmpty ? "\(PersonWords.name([owner]))'s \(match.kin.words)" : PersonWords.name(rest)
        return true
    }

    /// Keeps what is said beside name and relationship, and what it tells of how things stand.
    mutating func note(_ words: String) {
        rest = rest.isEmpty ? words : rest + " " + words
        let plain = SpokenWord.plainText(words)
        let known = Set(plain.split(separator: " ").map(String.init))
        if Correction.deniesDeath(words) {
            standing = .present
        } else if !known.isDisjoint(with: ["died", "dead", "deceased", "rip", "passed", "killed"])
            || plain.contains("no longer with us")
        {
            standing = .died
        } else if !known.isDisjoint(with: ["estranged"])
            || [
                "no contact", "don't speak", "dont speak", "don't talk", "cut off", "not in touch",
                "lost touch",
            ]
            .contains(where: { plain.contains($0) })
        {
            standing = .apart
        }
    }

    /// Cuts off what follows "who", "died" and the like.
    private mutating func cutRest(_ words: inout [PersonWords.Word]) {
        guard let cut = words.indices.dropFirst().first(where: { PersonEntry.cuts.contains(words[$0].plain) })
        else { return }
        if words[cut].plain == "is" || words[cut].plain == "was",
            RelationshipLexicon.kin(
                words[(cut + 1)...].map(\.text).joined(separator: " ")) != nil
        {
            words.remove(at: cut)
            return
        }
        var start = cut
        if words[cut].plain == "who", cut + 1 < words.count { start += 1 }
        note(words[start...].map(\.text).joined(separator: " "))
        words.removeSubrange(cut...)
    }

    /// Takes the relationship out of the words and leaves the name.
    private mutating func takeKin(_ words: inout [PersonWords.Word]) {
        for start in words.indices {
            var at = start
            while at < words.count, RelationshipLexicon.leading.contains(words[at].plain) { at += 1 }
            let isMine = at > start
            var number: Int?
            if let value = PersonEntry.numbers[at < words.count ? words[at].plain : ""] {
                number = value
                at += 1
            }
            if let owned = PersonEntry.owned(words, at: at) {
                kin = owned.kin
                words.removeSubrange(start..<owned.end)
                return
            }
            let nearly = isMine ? RelationshipLexicon.misspeltKin(in: words, at: at) : nil
            guard let match = RelationshipLexicon.kin(in: words, at: at) ?? nearly else {
                if isMine { words.removeSubrange(start..<at) }
                if isMine { return takeKinAgain(&words) }
                continue
            }
            count = number
            kin = match.kin
            let isTitle =
                !isMine && start == 0 && match.end == at + 1 && match.end < words.count
                && PersonEntry.isTitle(match.kin) && !PersonEntry.joins.contains(words[match.end].plain)
                && (match.kin.words != "father" || words[at].isCapitalised)
            if !isTitle {
                words.removeSubrange(start..<match.end)
            } else if match.kin.words == "father" {
                kin = RelationshipLexicon.Kin(relationship: .faith, words: "priest")
            }
            return
        }
    }

    private mutating func takeKinAgain(_ words: inout [PersonWords.Word]) {
        guard !words.contains(where: { RelationshipLexicon.leading.contains($0.plain) }) else { return }
        takeKin(&words)
    }

    /// Takes "from work" and the like out of the words.
    private mutating func takePlace(_ words: inout [PersonWords.Word]) {
        guard let at = words.firstIndex(where: { PersonEntry.joins.contains($0.plain) }) else { return }
        let end = words[at...].firstIndex { RelationshipLexicon.places[$0.plain] != nil }
        let last = end ?? words.index(before: words.endIndex)
        let said = words[at...last].map(\.text).joined(separator: " ")
        if var own = kin {
            if own.relationship != .faith, ["from", "at"].contains(words[at].plain), own.words.count < 30 {
                own.words += " " + said
            }
            kin = own
        } else if let end, let place = RelationshipLexicon.places[words[end].plain] {
            kin = RelationshipLexicon.Kin(relationship: place.relationship, words: place.words)
        }
        words.removeSubrange(at...last)
    }

    private mutating func takeName(_ words: [PersonWords.Word]) -> Bool {
        guard (1...5).contains(words.count), words.contains(where: { $0.text.contains { $0.isLetter } }),
            !words.contains(where: { PersonEntry.notNames.contains($0.plain) })
        else { return false }
        let isPlainText =
            words.count > 3 && words.allSatisfy { $0.text == $0.plain && $0.text.first?.isASCII == true }
        guard !isPlainText else { return false }
        name = PersonWords.name(words)
        return true
    }
}
