/// The words of which passphrases are made.
package enum PassphraseWords {
    /// How many words a passphrase has.
    package static let count = 10

    /// How many bits of chance there are in a passphrase, rounded down.
    package static let bits = 103

    /// The words that the program was built with, in their order.
    package static let shipped: [String] = ContentFile.shipped(in: "keys").flatMap { file in
        file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }

    /// The words of a new passphrase, drawn evenly.
    package static func passphrase(using generator: inout some RandomNumberGenerator) -> [String] {
        (0..<count).compactMap { _ in shipped.randomElement(using: &generator) }
    }
}
