/// Numbers as they are printed.
enum Figure {
    /// A figure with three decimals.
    static func thousandths(_ value: Double) -> String {
        let thousandths = Int((abs(value) * 1_000).rounded())
        let decimals = "\(1_000 + thousandths % 1_000)".dropFirst()
        return "\(value < 0 ? "-" : "")\(thousandths / 1_000).\(decimals)"
    }
}
