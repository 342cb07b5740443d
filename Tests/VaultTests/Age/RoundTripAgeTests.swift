import Testing
import Vault

/// What is sealed is opened, by those who may and by nobody else.
@Suite struct RoundTripAgeTests {
    private static let chunk = 65_536
    private static let sizes = [
        0, 1, 15, 16, 17, 47, 48, 49, chunk - 17, chunk - 16, chunk - 1, chunk, chunk + 1, chunk + 16,
        2 * chunk - 1, 2 * chunk, 2 * chunk + 1, 3 * chunk,
    ]

    @Test(arguments: sizes, [false, true])
    func contentsOfAnySizeComeBack(_ size: Int, _ armored: Bool) throws {
        let identity = Identity()
        let contents = [UInt8].seeded(size, seed: UInt64(size))
        let file = try sealed(contents, to: [identity.recipient], armored: armored, step: 10_007)
        #expect(Opening(file, for: [identity], step: 4_093) == Opening(released: contents))
    }

    @Test(arguments: [0, 1, chunk + 1], [false, true])
    func aPassphraseOpens(_ size: Int, _ armored: Bool) throws {
        let contents = [UInt8].seeded(size, seed: 3)
        let file = try sealed(contents, under: "correct horse", armored: armored)
        #expect(Opening(file, under: "correct horse") == Opening(released: contents))
        #expect(Opening(file, under: "correct horsf") == Opening(error: .wrongPassphrase))
        #expect(Opening(file, under: "") == Opening(error: .emptyPassphrase))
        #expect(Opening(file, for: [Identity()]) == Opening(error: .underPassphrase))
    }

    @Test func everyRecipientOpensAndNobodyElse() throws {
        let identities = (0..<20).map { _ in Identity() }
        let file = try sealed([1, 2, 3], to: identities.map(\.recipient))
        for identity in identities {
            #expect(Opening(file, for: [identity]) == Opening(released: [1, 2, 3]))
            #expect(Opening(file, for: [Identity(), identity]) == Opening(released: [1, 2, 3]))
        }
        #expect(Opening(file, for: [Identity()]) == Opening(error: .noMatchingIdentity))
        #expect(Opening(file, for: []) == Opening(error: .noMatchingIdentity))
        #expect(Opening(file, under: "x") == Opening(error: .notUnderPassphrase))
    }

    @Test(arguments: [0, 1_025])
    func thereIsSomebodyToSealTo(_ count: Int) {
        let recipients = [Recipient](repeating: Identity().recipient, count: count)
        #expect(throws: AgeError.badRecipientCount(count)) { try sealed([], to: recipients) }
    }

    @Test func theSameContentsAreNeverSealedTheSameWay() throws {
        let recipient = Identity().recipient
        #expect(try sealed([1], to: [recipient]) != sealed([1], to: [recipient]))
    }

    @Test func readingByteByByteMakesNoDifference() throws {
        let identity = Identity()
        for armored in [false, true] {
            let file = try sealed([7, 8, 9], to: [identity.recipient], armored: armored)
            #expect(Opening(file, for: [identity], step: 1) == Opening(released: [7, 8, 9]))
        }
    }

    @Test func aFileMadeByHandOpens() throws {
        let holders = try identities(in: FileByHand.identityText)
        #expect(Opening(FileByHand().bytes, for: holders) == Opening(released: Array("words".utf8)))
    }
}
