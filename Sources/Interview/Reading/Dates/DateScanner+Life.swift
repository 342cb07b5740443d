import CaseModel

/// Dates told by the client's age and by the onset of the low mood.
extension DateScanner {
    /// "when I was ten", "aged 12", "in my early twenties", "at school", "always".
    func age(at index: Int, lead: DateLead) -> DateMatch? {
        for phrase in VagueTimes.always where has(phrase, at: index) {
            let isSure = phrase.count > 1 || isWhole(index, index + 1)
            return lifetime(end: index + phrase.count, firmness: isSure ? .firm : .vague)
        }
        if let match = agedNumber(at: index, lead: lead) ?? agedDecade(at: index) { return match }
        for (phrase, ages) in VagueTimes.ages where has(phrase, at: index) {
            let isSure = ["i", "as", "my", "when"].contains(phrase[0])
            return aged(ages, end: index + phrase.count, firmness: isSure ? .firm : .bare)
        }
        return nil
    }

    /// "around then", "the same time", "shortly before that", "after it all began".
    func onset(at index: Int, lead: DateLead) -> DateMatch? {
        if let match = besideOnset(at: index) { return match }
        for phrase in [
            ["that", "same", "time"], ["the", "same", "time"], ["same", "time"], ["that", "time"],
            ["this", "time"], ["the", "time"], ["that", "point"], ["that"], ["then"],
        ] where has(phrase, at: index) {
            let end = index + phrase.count
            let isSame = phrase.contains("same")
            if phrase == ["this", "time"], ["last", "next"].contains(plain(end)) { return nil }
            if ["the", "this"].contains(phrase[0]), !isSame, !lead.isHedged { return nil }
            if phrase.last == "time", !isSame, end < words.count, gap(end).allSatisfy({ $0.isWhitespace }) {
                return nil
            }
            if phrase == ["that"], !(lead.isHedged && end == words.count) { return nil }
            let isSure = isSame || lead.hasPreposition || isWhole(index, end) || phrase.count > 1
            return DateMatch(interval: frame.onset, end: end, firmness: isSure ? .firm : .vague)
        }
        return nil
    }

    private func besideOnset(at index: Int) -> DateMatch? {
        var start = index
        let nearness = nearness(at: &start)
        let isBefore = plain(start) == "before" || has(["prior", "to"], at: start)
        guard isBefore || plain(start) == "after" else { return nil }
        let pronoun = start + (plain(start) == "prior" ? 2 : 1)
        let isPronoun = ["then", "that", "this", "it"].contains(plain(pronoun))
        let isEnd = pronoun >= words.count
        guard isPronoun || isEnd else { return nil }
        if isPronoun, pronoun + 1 < words.count, gap(pronoun + 1).allSatisfy({ $0.isWhitespace }),
            !["all", "began", "started", "happened", "too", "but", "and", "i", "really"].contains(
                plain(pronoun + 1))
        {
            return nil
        }
        let interval = frame.onset.map { besides($0, isBefore: isBefore, nearness) }
        return DateMatch(interval: interval, end: min(words.count, pronoun + 1))
    }

    /// A number that is the client's age.
    private func agedNumber(at index: Int, lead: DateLead) -> DateMatch? {
        var start = index
        var isSure = true
        if has(["when", "i"], at: index) || has(["since", "i"], at: index) || has(["once", "i"], at: index) {
            start += 1
        }
        switch plain(start) {
        case "i" where ["was", "turned", "became"].contains(plain(start + 1)): start += 2
        case "i'd": return nil
        case "aged", "age": start += 1
        case "the" where has(["age", "of"], at: start + 1): start += 3
        case "my": start += 1
        default:
            guard lead.hasPreposition, plain(index - 1) == "at" else { return nil }
            isSure = false
        }
        if plain(start) == "of" { start += 1 }
        start = skip(
            ["about", "around", "only", "just", "nearly", "almost", "maybe", "roughly"], from: start)
        let isBirthday = plain(index) == "my"
        if isBirthday {
            guard let number = NumberWords.ordinal(in: words, at: start),
                plain(number.end) == "birthday" || number.end == words.count
            else {
                return nil
            }
            return aged(number.value...number.value, end: min(words.count, number.end + 1))
        }
        guard let number = NumberWords.cardinal(in: words, at: start), number.value <= 120 else { return nil }
        let next = plain(number.end)
        if !isSure, !isWhole(index, number.end) { return nil }
        if DateLexicon.units[next] != nil, plain(number.end + 1) != "old" { return nil }
        var last = number
        if ["or", "to"].contains(next), let other = NumberWords.cardinal(in: words, at: number.end + 1),
            other.value >= number.value, other.value <= 120
        {
            last = other
        }
        let end = skip(["years", "year", "old"], from: last.end)
        return aged(number.value...last.value, end: end)
    }

    /// "my twenties", "my early 30s".
    private func agedDecade(at index: Int) -> DateMatch? {
        guard plain(index) == "my" else { return nil }
        let part = DateLexicon.parts[plain(index + 1)]
        let at = part == nil ? index + 1 : index + 2
        guard words.indices.contains(at) else { return nil }
        var first = DateLexicon.decades[words[at].plain]
        if words[at].ending == .decade, words[at].text.count == 2 { first = words[at].number }
        guard let first, first > 0, first % 10 == 0 else { return nil }
        switch part {
        case .first: return aged(first...first + 3, end: at + 1)
        case .middle: return aged(first + 4...first + 6, end: at + 1)
        case .last: return aged(first + 7...first + 9, end: at + 1)
        case nil: return aged(first...first + 9, end: at + 1)
        }
    }

    private func aged(_ ages: ClosedRange<Int>, end: Int, firmness: DateMatch.Firmness = .firm) -> DateMatch {
        DateMatch(interval: frame.days(ofAges: ages), end: end, firmness: firmness)
    }

    private func lifetime(end: Int, firmness: DateMatch.Firmness) -> DateMatch {
        let birth = frame.days(ofAges: 0...0)?.first ?? frame.today.adding(months: -12 * DateWidths.lifetime)
        return DateMatch(interval: DayInterval(birth, frame.today), end: end, firmness: firmness)
    }
}
