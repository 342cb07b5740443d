/// What a person is to the client.
package enum Relationship: String, CaseIterable, Codable, Hashable, Sendable {
    case partner
    case formerPartner = "former-partner"
    case mother, father, parent
    case stepParent = "step-parent"
    case sister, brother, sibling
    case daughter, son, child
    case grandparent
    case grandchild
    case inLaw = "in-law"
    case otherFamily = "other-family"
    case friend, colleague, boss
    case neighbour, housemate
    case faith, online, professional, acquaintance, pet, other

    /// Whether the person belongs to the family in the widest sense.
    package var isFamily: Bool {
        switch self {
        case .partner, .formerPartner, .mother, .father, .parent, .stepParent, .sister, .brother, .sibling,
            .daughter, .son, .child, .grandparent, .grandchild, .inLaw, .otherFamily:
            true
        default: false
        }
    }
}
