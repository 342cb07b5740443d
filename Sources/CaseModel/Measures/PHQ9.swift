/// The PHQ-9 as answered in a case, with its difficulty item.
///
/// Items, scoring and bands: Kroenke, Spitzer & Williams 2001 and the PHQ instruction form; codes: LOINC 44249-1.
package struct PHQ9: Hashable, Sendable {
    /// A band of the total score.
    package enum Band: String, CaseIterable, Sendable {
        case minimal, mild, moderate
        case moderatelySevere = "moderately severe"
        case severe

        /// The band of a total from 0 to 27.
        package init(total: Int) {
            switch total {
            case ..<5: self = .minimal
            case ..<10: self = .mild
            case ..<15: self = .moderate
            case ..<20: self = .moderatelySevere
            default: self = .severe
            }
        }
    }

    /// What stands beside every total.
    package static let caution = "A score alone neither makes nor excludes a diagnosis."

    /// Scores of items 1–9 in order, each 0–3; nil where the item was not answered.
    package let items: [Int?]
    /// The difficulty item, 0 (not difficult at all) to 3; nil where it was not answered.
    package let difficulty: Int?

    /// Reads the items from the answers of a case.
    package init(_ inventory: Inventory) {
        items = Self.itemQuestions.map { inventory.choice($0).flatMap(Int.init) }
        difficulty = inventory.choice(Self.difficultyQuestion).flatMap(Int.init)
    }

    /// The sum of the items, 0–27; nil unless all nine were answered.
    package var total: Int? {
        let answered = items.compactMap { $0 }
        return answered.count == items.count ? answered.reduce(0, +) : nil
    }

    /// The band of the total; nil unless all nine items were answered.
    package var band: Band? { total.map(Band.init(total:)) }

    /// The score of item 9, thoughts of being better off dead or of self-harm.
    package var selfHarmItem: Int? { items[8] }

    /// The questions of items 1–9, in order.
    package static let itemQuestions: [QuestionID] = (1...9).map { QuestionID("phq9.\($0)") }
    /// The question of the difficulty item.
    package static let difficultyQuestion: QuestionID = "phq9.difficulty"
    /// The question of item 9.
    package static let selfHarmQuestion: QuestionID = "phq9.9"
}
