import CaseModel

/// The closeness circle: the client in the middle, four rings, people where the client places them.
///
/// The circle as used in IPT-A; a wished ring is shown beside the name.
struct CircleView {
    let inventory: Inventory
    let phrases: Phrases
    /// Whose circle it is, where someone else noted it; nil where it is their own.
    var client: String?

    private static let width = 73
    private static let height = 15
    private static let longestName = 15

    /// The drawing and the same in words, then its key; a plain sentence while nobody is placed.
    var passages: [Passage] {
        let placed = self.placed
        guard !placed.isEmpty else { return [.text(phrases(.circleNone))] }
        var canvas = Canvas(width: Self.width, height: Self.height)
        for ring in Closeness.allCases { draw(ring, on: &canvas) }
        canvas.put(
            Columns.fitted(client ?? "you", to: Self.longestName), centredAt: Self.width / 2,
            row: Self.height / 2)
        let left = placed.filter { !place($0.person, in: $0.ring, on: &canvas) }
        var lines = canvas.lines
        if !left.isEmpty {
            lines.append(left.map { "\($0.person.address): \($0.ring.rawValue)" }.joined(separator: ", "))
        }
        let key = client.map { phrases(.circleKeyNoted, ["client": $0]) } ?? phrases(.circleKey)
        return [.figure(lines, inWords: inWords), .text(key)]
    }

    /// One line for each ring that holds someone.
    var inWords: [String] {
        Closeness.allCases.compactMap { ring in
            let people = placed.filter { $0.ring == ring }.map { words(for: $0.person) }
            return people.isEmpty ? nil : "Ring \(ring.rawValue): \(people.joined(separator: ", "))"
        }
    }

    private func words(for person: Person) -> String {
        guard let wished = inventory.closenessWished(person.id), wished != inventory.closeness(person.id)
        else {
            return person.address
        }
        return phrases(.circleWish, ["person": person.address, "ring": "\(wished.rawValue)"])
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

    /// Places on a ring from which names are tried in turn: how far down from the middle, and on which side.
    private static let places: [(down: Double, side: Int)] = [
        (0, 1), (0, -1), (-0.7, 1), (0.7, -1), (-0.7, -1), (0.7, 1), (-0.4, 1), (0.4, -1), (-0.4, -1),
        (0.4, 1),
        (-1, 1), (1, 1), (-0.9, -1), (0.9, 1), (-0.9, 1), (0.9, -1),
    ]

    /// Writes a name on its ring where there is room; each ring begins at another place, so that names spread.
    private func place(_ person: Person, in ring: Closeness, on canvas: inout Canvas) -> Bool {
        let (columns, rows) = Self.radii(ring)
        let first = (ring.rawValue - 1) * 2
        for index in Self.places.indices {
            let (down, side) = Self.places[(first + index) % Self.places.count]
            let step = (down * rows).rounded()
            guard let offset = Self.offset(at: step / rows, of: columns) else { continue }
            let column = Self.width / 2 + side * offset
            if canvas.putIfFree(label(of: person), centredAt: column, row: Self.height / 2 + Int(step)) {
                return true
            }
        }
        return false
    }
}
