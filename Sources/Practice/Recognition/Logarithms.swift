/// Natural logarithms and powers, worked out so that every machine comes to the same number.
extension Double {
    private static let logarithmOfTwo = 0.693147180559945309

    /// The natural logarithm of a positive number, to within some units of the last place.
    package var logarithm: Double {
        var (exponent, significand) = (Double(self.exponent), self.significand)
        if significand > 1.4142135623730951 {
            significand /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)), whose powers soon vanish for m near 1.
        let base = (significand - 1) / (significand + 1)
        let square = base * base
        let sum = stride(from: 21.0, through: 1, by: -2).reduce(0) { $0 * square + 1 / $1 }
        return exponent * Self.logarithmOfTwo + 2 * base * sum
    }

    /// The power of Euler's number to this, which lies between -700 and 700.
    package var naturalPower: Double {
        let twos = (self / Self.logarithmOfTwo).rounded()
        let rest = self - twos * Self.logarithmOfTwo
        let sum = stride(from: 16.0, through: 1, by: -1).reduce(1) { 1 + $0 * rest / $1 }
        return Double(sign: .plus, exponent: Int(twos), significand: sum)
    }
}
