import CaseModel

/// The closeness circle: the client in the middle, four rings, people where the client places them.
///
/// The circle as used in IPT-A; a wished ring is shown beside the name.
struct CircleView {
    let inventory: Inventory
    let phrases: Phrases

    private static let width = 73
    private static let height = 17
    private static let longestName = 15

    /// The drawing with its key, and the same in words; a plain sentence while nobody is placed.
    var passage: Passage {
        let placed = self.placed
        guard !placed.isEmpty else { return .text(phrases(.circleNone)) }
        var canvas = Canvas(width: Self.width, height: Self.height)
        for ring in Closeness.allCases { draw(ring, on: &canvas) }
        canvas.put("you", centredAt: Self.width / 2, row: Self.height / 2)
        let left = placed.filter { !place($0.person, in: $0.ring, on: &canvas) }
        var lines = canvas.lines
        if !left.isEmpty {
            lines.append(left.map { "\($0.person.address): \($0.ring.rawValue)" }.joined(separator: ", "))
        }
        return .figure(lines + [phrases(.circleKey)], inWords: inWords)
    }

    /// One line for each ring that holds someone.
    var inWords: [String] {
        Closeness.allCases.compactMap { ring in
            let people = placed.filter { $0.ring == ring }.map { label(of: $0.person) }
            return people.isEmpty ? nil : "Ring \(ring.rawValue): \(people.joined(separator: ", "))"
        }
    }

    private var placed: [(person: Person, ring: Closeness)] {
        inventory.people.compactMap { person in
            guard person.standing == .present, let ring = inventory.closeness(person.id) else { return nil }
            return (person, ring)
        }
    }

    private func label(of person: Person) -> String {
        let name = Columns.fitted(person.name ?? person.relationshipWords ?? "?", to: Self.longestName)
        guard let wished = inventory.closenessWished(person.id), wished != inventory.closeness(person.id)
        else {
            return name
        }
        return "\(name) →\(wished.rawValue)"
    }

    private static func radii(_ ring: Closeness) -> (columns: Double, rows: Double) {
        let rank = Double(ring.rawValue)
        return (rank * Double(width - 3) / 8, rank * Double(height - 1) / 8)
    }

    private func draw(_ ring: Closeness, on canvas: inout Canvas) {
        let (columns, rows) = Self.radii(ring)
        for row in 0..<Self.height {
            guard let offset = Self.offset(at: Double(row - Self.height / 2) / rows, of: columns) else {
                continue
            }
            for side in [-1, 1] { canvas.dot(column: Self.width / 2 + side * offset, row: row) }
        }
        for column in 0..<Self.width {
            guard let offset = Self.offset(at: Double(column - Self.width / 2) / columns, of: rows) else {
                continue
            }
            for side in [-1, 1] { canvas.dot(column: column, row: Self.height / 2 + side * offset) }
        }
        canvas.put("\(ring.rawValue)", centredAt: Self.width / 2, row: Self.height / 2 - Int(rows))
    }

    /// How far an ellipse lies from its axis at a fraction of its other radius; nil outside it.
    private static func offset(at fraction: Double, of radius: Double) -> Int? {
        guard fraction.magnitude <= 1 else { return nil }
        return Int((radius * (1 - fraction * fraction).squareRoot()).rounded())
    }

    /// Writes a name on its ring where there is room, from the sides towards top and bottom.
    private func place(_ person: Person, in ring: Closeness, on canvas: inout Canvas) -> Bool {
        let (columns, rows) = Self.radii(ring)
        let label = label(of: person)
        let steps = [0] + (1...Int(rows)).flatMap { [-$0, $0] }
        for step in steps {
            guard let offset = Self.offset(at: Double(step) / rows, of: columns) else { continue }
            for side in [1, -1] where step == 0 || offset > 0 {
                let row = Self.height / 2 + step
                if canvas.putIfFree(label, centredAt: Self.width / 2 + side * offset, row: row) {
                    return true
                }
            }
        }
        return false
    }
}
