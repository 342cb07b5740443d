import Content
import Foundation
import TestSupport
import Testing

@Suite("Words for passphrases")
struct PassphraseWordsTests {
    @Test("They are 1,296, all different, short and in small letters")
    func words() {
        let words = PassphraseWords.shipped
        #expect(words.count == 1_296 && Set(words).count == 1_296)
        #expect(words.allSatisfy { (3...5).contains($0.count) && $0 == $0.lowercased() && !$0.contains(" ") })
    }

    @Test("The bits that are stated are those of ten words")
    func bits() {
        let exact = Double(PassphraseWords.count) * log2(Double(PassphraseWords.shipped.count))
        #expect(PassphraseWords.bits == Int(exact))
    }

    @Test("A passphrase has ten words of the list, and each word comes up")
    func passphrases() {
        var generator = SeededGenerator(seed: 1)
        var seen: Set<String> = []
        for _ in 0..<2_000 {
            let words = PassphraseWords.passphrase(using: &generator)
            #expect(words.count == 10)
            seen.formUnion(words)
        }
        #expect(seen == Set(PassphraseWords.shipped))
    }

    @Test("Where the list comes from stands in it")
    func attribution() throws {
        let file = try #require(ContentFile.shipped(in: "keys").first)
        #expect(
            file.text.contains("Electronic Frontier")
                && file.text.contains("creativecommons.org/licenses/by/3.0"))
    }
}
