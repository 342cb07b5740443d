import TestSupport
import Testing
import Vault

/// Files that were changed at random are refused, and never open to something else.
@Suite struct MutatedFileTests {
    private let contents = Array("words that nobody else may read".utf8)

    @Test(arguments: [false, true], 1...4 as ClosedRange<UInt64>)
    func noChangeIsTakenForTheContents(_ armored: Bool, _ seed: UInt64) throws {
        let identity = Identity()
        let others = (0..<3).map { _ in Identity().recipient }
        let file = try sealed(contents, to: others + [identity.recipient], armored: armored)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let changed = mutated(file, &generator)
            let opening = Opening(changed, for: [identity], step: 1_000)
            if opening.error == nil {
                // White space around armor and a carriage return before a line feed are no change.
                #expect(opening.released == contents && armored)
            } else {
                #expect(opening.released.isEmpty || armored && opening.released == contents)
            }
        }
    }

    /// The file with a few pieces taken out, doubled, moved or overwritten; never the same.
    private func mutated(_ file: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var changed = file
        repeat {
            let start = Int.random(in: 0..<changed.count, using: &generator)
            let end = min(changed.count, start + Int.random(in: 1...80, using: &generator))
            let piece = Array(changed[start..<end])
            switch Int.random(in: 0..<5, using: &generator) {
            case 0 where changed.count > 100: changed.removeSubrange(start..<end)
            case 1: changed.insert(contentsOf: piece, at: start)
            case 2:
                let place = Int.random(in: 0...changed.count, using: &generator)
                changed.insert(contentsOf: piece, at: place)
            case 3: changed[start] = UInt8.random(in: .min ... .max, using: &generator)
            default: changed.insert(UInt8.random(in: 9...13, using: &generator), at: start)
            }
        } while changed == file || Bool.random(using: &generator)
        return changed
    }
}

@Suite struct SecretTests {
    @Test func bytesAreTakenOver() {
        var bytes: [UInt8] = [1, 2, 3]
        let secret = Secret(taking: &bytes)
        let found = secret.withBytes { Array($0) }
        #expect(bytes.isEmpty && found == [1, 2, 3])
    }

    @Test(arguments: [(-1, 0), (0, 0), (3, 3), (4, 4), (5, 4)])
    func thereAreNeverMoreThanThereIsRoomFor(_ told: Int, _ count: Int) {
        var secret = Secret(capacity: 4)
        secret.fill { room in
            room.copyBytes(from: [9, 9, 9, 9])
            return told
        }
        let found = secret.withBytes { Array($0) }
        let isEmpty = secret.isEmpty
        #expect(found == [UInt8](repeating: 9, count: count) && isEmpty == (count == 0))
    }
}
