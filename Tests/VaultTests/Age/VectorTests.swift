import Testing
import Vault

/// What the documents of others say must come out.
@Suite struct VectorTests {
    @Test(arguments: [
        "A12UEL5L", "a12uel5l",
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "?1ezyfcl",
    ])
    func bech32OfBIP173(_ text: String) throws {
        let (prefix, bytes) = try #require(Bech32.decode(Array(text.utf8)))
        let again = bytes.withUnsafeBytes { Bech32.encode($0, prefix: prefix) }
        #expect(String(decoding: again, as: UTF8.self) == text.lowercased())
    }

    @Test(arguments: [
        "\u{20}1nwldj5", "\u{7F}1axkwrx", "\u{80}1eym55h", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v",
        "li1dgmt3", "de1lg7wt\u{FF}", "A1G7SGD8", "10a06t8", "1qzzfhee", "a12UEL5L", "", "1",
        // One letter of data, whose five bits are no byte.
        "a1qzwjlaf",
    ])
    func noBech32OfBIP173(_ text: String) {
        #expect(Bech32.decode(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        (
            "password", "NaCl", Scrypt.Cost(rounds: 1024, blockSize: 8, parallelism: 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        (
            "pleaseletmein", "SodiumChloride", Scrypt.Cost(rounds: 16_384, blockSize: 8, parallelism: 1),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        ),
    ])
    func scryptOfRFC7914(
        _ passphrase: String, _ salt: String, _ cost: Scrypt.Cost, _ expected: String
    ) throws {
        let made = secret(passphrase).withBytes { bytes in
            Scrypt.key(from: bytes, salt: Array(salt.utf8), cost, size: 64)
        }
        guard let key = made else {
            Issue.record("no key")
            return
        }
        let digits = key.withBytes { bytes in
            bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        #expect(digits == expected)
    }

    @Test(arguments: [
        ("", "", ""), ("f", "Zg", "Zg=="), ("fo", "Zm8", "Zm8="), ("foo", "Zm9v", "Zm9v"),
        ("foob", "Zm9vYg", "Zm9vYg=="), ("fooba", "Zm9vYmE", "Zm9vYmE="), ("foobar", "Zm9vYmFy", "Zm9vYmFy"),
    ])
    func base64OfRFC4648(_ text: String, _ plain: String, _ padded: String) {
        let bytes = Array(text.utf8)
        #expect(CanonicalBase64.encode(bytes) == Array(plain.utf8))
        #expect(CanonicalBase64.encode(bytes, padded: true) == Array(padded.utf8))
        #expect(CanonicalBase64.decode(Array(plain.utf8)[...]) == bytes)
        #expect(CanonicalBase64.decode(Array(padded.utf8)[...], padded: true) == bytes)
    }

    @Test(arguments: ["Z", "Zh", "Zm9", "Zg==", "Zm9v=", "Zm 9v", "Zm9v\n", "Zm-_", "Zm9vYh"])
    func noCanonicalBase64(_ text: String) {
        #expect(CanonicalBase64.decode(Array(text.utf8)[...]) == nil)
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm8", "Zm9=", "Z===", "====", "=", "Zg==Zg==", "Zm9v===="])
    func noPaddedBase64(_ text: String) {
        #expect(CanonicalBase64.decode(Array(text.utf8)[...], padded: true) == nil)
    }

    @Test(arguments: [
        "age1", "age1qqqqq", "AGE1", "AGE-SECRET-KEY-1",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk",
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj ",
        "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ",
    ])
    func noRecipient(_ text: String) { #expect(Recipient(text) == nil) }

    @Test func aRecipientIsWrittenAsItIsRead() {
        let text = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
        #expect(Recipient(text)?.description == text)
    }
}
