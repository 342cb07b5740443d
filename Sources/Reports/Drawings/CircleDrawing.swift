import CaseModel

/// The closeness circle: the client in the middle of four rings, and a number for each person.
///
/// Names stand in a list below, so that none is cut and none covers another, in whatever script. A wished ring is a
/// dashed line to it, which ends in a dot; someone who has died is a square, someone without contact a ring.
struct CircleDrawing {
    let people: [CaseReport.PersonLine]

    private static let centre = 230.0
    private static let radii = [62.0, 112.0, 162.0, 212.0]
    private static let dot = 11.0

    /// The drawing with its list, as HTML.
    var figure: String {
        let placed = people.enumerated().filter { $0.element.closeness != nil }
        return """
            <figure>
            <svg viewBox="0 0 460 460" role="img" aria-labelledby="circle-title circle-desc">
            <title id="circle-title">Closeness circle</title>
            <desc id="circle-desc">Four rings around the client; \(placed.count) people are placed in them; a dashed line \
            leads to where someone is wished. The list below says where each one stands.</desc>
            \(rings)
            \((wishes + placed.map { mark($0.element, number: $0.offset + 1) }).joined(separator: "\n"))
            </svg>
            <figcaption>
            <ol>
            \(people.map { "<li>\(HTMLReport.escaped(InWords.place(of: $0)))</li>" }.joined(separator: "\n"))
            </ol>
            </figcaption>
            </figure>
            """
    }

    private var rings: String {
        let circles = Self.radii.map { radius in
            "<circle cx=\"230\" cy=\"230\" r=\"\(Int(radius))\" fill=\"none\" stroke=\"#9a9a9a\"/>"
        }
        return circles.joined(separator: "\n")
            + "\n<text x=\"230\" y=\"235\" text-anchor=\"middle\">you</text>"
    }

    /// The lines to wished rings, below all marks.
    private var wishes: [String] {
        people.compactMap { person in
            guard let ring = person.closeness, let wished = person.closenessWished, wished != ring else {
                return nil
            }
            return line(from: place(of: person, in: ring), to: place(of: person, in: wished))
        }
    }

    private func mark(_ person: CaseReport.PersonLine, number: Int) -> String {
        let place = place(of: person, in: person.closeness ?? 4)
        return shape(of: person.standing, at: place)
            + "<text x=\"\(place.x.tenths)\" y=\"\((place.y + 4.5).tenths)\" text-anchor=\"middle\">\(number)</text>"
    }

    private func shape(of standing: Person.Standing, at place: (x: Double, y: Double)) -> String {
        let style = "fill=\"#fff\" stroke=\"#1c1c1c\" stroke-width=\"1.5\""
        switch standing {
        case .present:
            return "<circle cx=\"\(place.x.tenths)\" cy=\"\(place.y.tenths)\" r=\"11\" \(style)/>"
        case .apart:
            return "<circle cx=\"\(place.x.tenths)\" cy=\"\(place.y.tenths)\" r=\"11\" \(style) "
                + "stroke-dasharray=\"3 3\"/>"
        case .died:
            let (left, top) = (place.x - Self.dot, place.y - Self.dot)
            return "<rect x=\"\(left.tenths)\" y=\"\(top.tenths)\" width=\"22\" height=\"22\" \(style)/>"
        }
    }

    private func line(from: (x: Double, y: Double), to: (x: Double, y: Double)) -> String {
        "<line x1=\"\(from.x.tenths)\" y1=\"\(from.y.tenths)\" x2=\"\(to.x.tenths)\" y2=\"\(to.y.tenths)\" "
            + "stroke=\"#4f4f4f\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>"
            + "<circle cx=\"\(to.x.tenths)\" cy=\"\(to.y.tenths)\" r=\"3.5\" fill=\"#4f4f4f\"/>"
    }

    /// The direction is that of the person among all people of the same ring, so that no two marks touch.
    private func place(of person: CaseReport.PersonLine, in ring: Int) -> (x: Double, y: Double) {
        let ring = min(max(ring, 1), 4)
        let neighbours = people.filter { $0.closeness == person.closeness }
        let index = neighbours.firstIndex { $0.id == person.id } ?? 0
        let start = Double(person.closeness ?? 1) * 0.11
        let turn = Turn(start + Double(index) / Double(max(neighbours.count, 1)))
        let radius = Self.radii[ring - 1] - 25
        return (Self.centre + radius * turn.sine, Self.centre - radius * turn.cosine)
    }
}

/// An angle in whole turns, with its sine and cosine; the standard library alone has neither.
struct Turn {
    let sine: Double
    let cosine: Double

    init(_ turns: Double) {
        let fraction = turns - turns.rounded(.down)
        // The half angle is within a quarter turn of zero, where the series converges at once.
        let half = (fraction - 0.5) * .pi / 2
        let (sineOfHalf, cosineOfHalf) = (Self.sine(half), Self.sine(half + .pi / 2))
        let (sineOfWhole, cosineOfWhole) = (
            2 * sineOfHalf * cosineOfHalf, cosineOfHalf * cosineOfHalf - sineOfHalf * sineOfHalf
        )
        // Twice the whole angle, less the half turn that was taken off.
        sine = -2 * sineOfWhole * cosineOfWhole
        cosine = -(cosineOfWhole * cosineOfWhole - sineOfWhole * sineOfWhole)
    }

    /// The sine of an angle between -π and π, by its series.
    private static func sine(_ angle: Double) -> Double {
        var term = angle
        var sum = angle
        for step in 1..<12 {
            term *= -angle * angle / Double((2 * step) * (2 * step + 1))
            sum += term
        }
        return sum
    }
}

extension Double {
    /// The number with one decimal.
    var tenths: String {
        let tenths = Int((self * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
