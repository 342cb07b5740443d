/// What a rule asks of the same text besides its own patterns, as numbers.
struct RuleConditions: Equatable, Sendable {
    var rules: [Int] = []
    var forbiddenRules: [Int] = []
    var patterns: [Int] = []
    var forbiddenPatterns: [Int] = []

    var isEmpty: Bool { self == RuleConditions() }

    static func of(
        _ rules: [Rule], _ places: [String: Int], _ layout: PhraseLayout
    ) throws(RuleBookError) -> [RuleConditions] {
        var found: [RuleConditions] = []
        for (index, rule) in rules.enumerated() {
            var numbers = (layout.conditionNumbers[index] ?? [])[...]
            var conditions = RuleConditions()
            for condition in rule.all {
                switch condition {
                case .rule(let id): conditions.rules.append(try place(id, places, rule))
                case .pattern: conditions.patterns += [numbers.removeFirst()]
                }
            }
            for condition in rule.without {
                switch condition {
                case .rule(let id): conditions.forbiddenRules.append(try place(id, places, rule))
                case .pattern: conditions.forbiddenPatterns += [numbers.removeFirst()]
                }
            }
            found.append(conditions)
        }
        return found
    }

    private static func place(
        _ id: String, _ places: [String: Int], _ rule: Rule
    ) throws(RuleBookError) -> Int {
        guard let place = places[id] else { throw .unknownRule(id, in: rule.id) }
        return place
    }

    /// The rules that ask for others, each after those it asks for.
    static func order(_ conditions: [RuleConditions], _ rules: [Rule]) throws(RuleBookError) -> [Int] {
        var order: [Int] = []
        var waiting = conditions.indices.filter { !conditions[$0].isEmpty }
        while !waiting.isEmpty {
            let open = Set(waiting)
            let ready = waiting.filter { index in
                !(conditions[index].rules + conditions[index].forbiddenRules).contains { open.contains($0) }
            }
            if ready.isEmpty { throw .circularRules(rules[waiting[0]].id) }
            order += ready
            waiting.removeAll { ready.contains($0) }
        }
        return order
    }
}
