/// Points as a reader sees them.
package enum Points {
    /// Points with their sign, such as "+4", "-2" or "0".
    package static func signed(_ points: Int) -> String { "\(points > 0 ? "+" : "")\(points)" }

    /// Points in words: "1 point", "4 points".
    package static func inWords(_ points: Int) -> String { points == 1 ? "1 point" : "\(points) points" }
}
