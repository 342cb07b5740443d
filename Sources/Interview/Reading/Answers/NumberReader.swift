/// Reads a whole number such as an age: "34", "thirty-four", "I'm 34 years old".
package enum NumberReader {
    /// Why no number could be read.
    package enum Problem: Error, Equatable {
        /// The words hold no number, or several.
        case notANumber
        /// A number outside the bounds, which are given.
        case outOfRange(ClosedRange<Int>)
    }

    /// Whether the words are a number, its place among others, or a ring, and nothing else.
    static func isNumber(_ words: String) -> Bool {
        let spoken = SpokenWord.all(in: words).filter {
            !["number", "no", "the", "ring", "one"].contains($0.plain)
        }
        guard let match = NumberWords.ordinal(in: spoken, at: 0) ?? NumberWords.cardinal(in: spoken, at: 0)
        else {
            return SpokenWord.plainText(words) == "one"
        }
        return match.end == spoken.count
    }

    /// Reads the one number in an answer.
    ///
    /// - Parameters:
    ///   - words: the answer as typed.
    ///   - bounds: the least and the greatest number accepted.
    /// - Returns: the number.
    /// - Throws: why none could be read.
    package static func read(_ words: String, in bounds: ClosedRange<Int>) throws(Problem) -> Int {
        let spoken = SpokenWord.all(in: words)
        var numbers: [Int] = []
        var index = 0
        while index < spoken.count {
            let word = spoken[index]
            if word.number == nil, word.text.first?.digitValue != nil { throw .outOfRange(bounds) }
            if let match = NumberWords.cardinal(in: spoken, at: index) {
                let isSign = word.gap.hasSuffix("-") && !word.gap.dropLast().isEmpty || word.gap == "-"
                let isPart = [".", ","].contains(word.gap) && !numbers.isEmpty
                if isPart { throw .notANumber }
                numbers.append(isSign && numbers.isEmpty ? -match.value : match.value)
                index = match.end
            } else {
                index += 1
            }
        }
        guard let number = numbers.first, numbers.count == 1 else { throw .notANumber }
        guard bounds.contains(number) else { throw .outOfRange(bounds) }
        return number
    }
}
