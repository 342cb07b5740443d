/// Why rules make no rule book.
package enum RuleBookError: Error, Equatable, Sendable {
    case duplicateRule(String)
    /// Neither words nor a fact nor another rule can make it fire.
    case neverFires(rule: String)
    case unknownRule(String, in: String)
    /// Rules that wait for one another.
    case circularRules(String)
    /// A rule for an area without points, or one for something else with points.
    case wrongPoints(rule: String)
}
