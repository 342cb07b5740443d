import CaseModel

/// A free answer in which people are looked for.
struct SpottedText {
    let words: [SpokenWord]
    /// Whether most of it is in capitals, so that a capital letter says nothing.
    let isShouted: Bool
    private let entryWords: [PersonWords.Word]
    private let isTitleCase: Bool

    /// An answer taken apart.
    init(_ text: String) {
        words = SpokenWord.all(in: text)
        entryWords = words.map(PersonWords.Word.init)
        let letters = words.filter { $0.text.count > 1 && $0.text.first?.isLetter == true }
        let shouted = letters.count { $0.text == $0.text.uppercased() && $0.text != $0.text.lowercased() }
        isShouted = letters.count > 1 && shouted * 2 > letters.count
        let everyday = letters.count { $0.isCapitalised && !$0.beginsSentence && NotNames.contains($0.plain) }
        isTitleCase = everyday > 1 && letters.count(where: \.isCapitalised) * 5 > letters.count * 3
    }

    /// A person found and the index after the words; without a mention the words are to be passed over.
    struct Found: Equatable {
        var mention: PersonMention?
        let end: Int
    }

    /// "my sister", "our boss Mr Okafor", "Mum", "Auntie Funke".
    func kin(at index: Int) -> (mention: PersonMention, end: Int)? {
        let isMine = ["my", "our"].contains(words[index].plain)
        let start = isMine ? index + 1 : index
        guard isMine || isCallName(index), let match = RelationshipLexicon.kin(in: entryWords, at: start),
            isUnbroken(start, match.end), !match.kin.isGroup
        else { return nil }
        var mention = PersonMention(
            name: nil, relationship: match.kin.relationship, relationshipWords: match.kin.words,
            standing: match.kin.standing)
        var end = match.end
        let isOwner = entryWords[end - 1].owner != nil
        let first = end < words.count && NameClues.titles.contains(words[end].plain) ? end + 1 : end
        if !isOwner, let name = plainName(at: first), isUnbroken(end - 1, end + 1) {
            let isTitle = !isMine && PersonEntry.isTitle(match.kin)
            var parts = hyphenated(from: isTitle ? start : end, to: name)
            if let owner = parts.last?.owner { parts[parts.count - 1] = owner }
            mention.name = PersonWords.name(parts)
            end = name
        }
        if end < words.count, ["died", "passed"].contains(words[end].plain) { mention.standing = .died }
        guard mention.name != nil || isWorthOffering(match.kin) && !isSaidOfSomeone(at: index) else {
            return nil
        }
        return (mention, end)
    }

    /// Whether the words before say what someone is, as in "he was my best friend", rather than name a person.
    private func isSaidOfSomeone(at index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = words[index - 1].bare
        let linking: Set<String> = [
            "was", "were", "been", "being", "became", "as", "like", "than", "hes", "shes", "theyre",
        ]
        if linking.contains(before) { return true }
        guard ["is", "are", "not"].contains(before), index > 1 else { return false }
        return ["he", "she", "they", "who", "is", "was"].contains(words[index - 2].plain)
    }

    /// A name inside a sentence.
    func name(at index: Int) -> Found? {
        guard !isTitleCase, let end = plainName(at: index) else { return nil }
        var parts = hyphenated(from: index, to: end)
        guard isAllowed(from: index, to: end) else { return Found(mention: nil, end: end) }
        if let owner = parts.last?.owner { parts[parts.count - 1] = owner }
        guard !parts.contains(where: { NotNames.contains($0.plain) }) else {
            return Found(mention: nil, end: end)
        }
        let name = withTitle(parts, before: index)
        return Found(mention: PersonMention(name: name), end: end)
    }

    /// The words of a name, those with a hyphen between them as one.
    private func hyphenated(from start: Int, to end: Int) -> [PersonWords.Word] {
        var parts: [PersonWords.Word] = []
        for index in start..<end {
            let word = entryWords[index]
            if index > start, words[index].gap == "-", let last = parts.popLast() {
                parts.append(
                    PersonWords.Word(text: last.text + "-" + word.text, plain: last.plain + "-" + word.plain))
            } else {
                parts.append(word)
            }
        }
        return parts
    }

    /// The index after the capitalised words that begin here; nil when there is none.
    private func plainName(at index: Int) -> Int? {
        var end = index
        while end < words.count, end - index < 3, isNameLike(end), end == index || isUnbroken(index, end + 1)
        {
            end += 1
            if entryWords[end - 1].owner != nil { break }
        }
        guard end > index else { return nil }
        if index > 0, words[index].beginsSentence == false, !isUnbroken(index - 1, index + 1),
            isInQuotes(index)
        {
            return nil
        }
        return end
    }

    private func isNameLike(_ index: Int) -> Bool {
        let word = words[index]
        let bare = entryWords[index].owner ?? entryWords[index]
        guard word.isCapitalised, bare.text.count > 1, bare.text != bare.text.uppercased(),
            bare.text.allSatisfy({ $0.isLetter || $0.isApostrophe }), !NotNames.contains(bare.plain),
            !bare.plain.hasSuffix("n't"), !bare.plain.contains("'ll"), !bare.plain.contains("'ve"),
            !bare.plain.contains("'re"), !bare.plain.hasSuffix("'d"), !bare.plain.hasSuffix("'m")
        else { return false }
        return RelationshipLexicon.kin(in: [bare], at: 0) == nil
    }

    /// Whether what stands around a name lets it be a person.
    private func isAllowed(from start: Int, to end: Int) -> Bool {
        let next = end < words.count ? words[end] : nil
        if let next, next.isCapitalised, isUnbroken(start, end + 1),
            NotNames.institutions.contains(next.plain)
        {
            return false
        }
        if entryWords[end - 1].owner != nil, next == nil || !isUnbroken(start, end + 1) { return false }
        if let last = words[start..<end].last, NotNames.institutions.contains(last.plain) { return false }
        let isFirst = start == 0 || words[start].beginsSentence && title(before: start) == nil
        if isFirst {
            if entryWords[end - 1].owner != nil { return next.map { !$0.isCapitalised } ?? false }
            guard let next, isUnbroken(start, end + 1) else { return false }
            return NameClues.acts.contains(next.plain)
                || next.plain == "and" && end + 1 < words.count && words[end + 1].text == "I"
        }
        return NameClues.allows(before: before(start), isTitled: title(before: start) != nil)
    }

    private func before(_ index: Int) -> [String] {
        (max(0, index - 3)..<index).map { words[$0].plain }.reversed()
    }

    private func title(before index: Int) -> String? {
        guard index > 0, NameClues.titles.contains(words[index - 1].plain) else { return nil }
        return words[index - 1].text
    }

    private func withTitle(_ parts: [PersonWords.Word], before index: Int) -> String {
        let name = PersonWords.name(parts)
        return title(before: index).map { "\($0) \(name)" } ?? name
    }

    /// "Mum" and "Nan" as names; with "Auntie" a name must follow.
    private func isCallName(_ index: Int) -> Bool {
        guard words[index].isCapitalised, words[index].text != words[index].text.uppercased(),
            let kin = RelationshipLexicon.kin(in: [entryWords[index]], at: 0)?.kin, !kin.isGroup
        else { return false }
        if index > 0, !words[index].beginsSentence, NameClues.owners.contains(words[index - 1].plain) {
            return false
        }
        if index > 0, entryWords[index - 1].owner != nil, isUnbroken(index - 1, index + 1) { return false }
        if PersonEntry.isTitle(kin), kin.relationship == .otherFamily {
            return plainName(at: index + 1) != nil
        }
        return RelationshipLexicon.isCallName(kin.relationship) && kin.words != "parent"
            && words[index].plain.count > 1 && !["father", "da", "pa", "ma"].contains(words[index].plain)
    }

    private func isWorthOffering(_ kin: RelationshipLexicon.Kin) -> Bool {
        switch kin.relationship {
        case .pet, .professional, .other, .acquaintance, .online, .neighbour: false
        case .friend: kin.words.hasPrefix("best ")
        case .colleague, .faith: false
        default: !["guardian", "relative"].contains(kin.words)
        }
    }

    /// Whether only spaces stand between these words.
    private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
        guard start < end, end <= words.count else { return start == end }
        return words[(start + 1)..<max(start + 1, end)].allSatisfy { word in
            word.gap.allSatisfy { $0 == " " || $0 == "-" }
        }
    }

    /// Whether quotation marks stand before a word, as around a title.
    private func isInQuotes(_ index: Int) -> Bool {
        words[index].gap.contains { "\"“”«".contains($0) }
    }
}
