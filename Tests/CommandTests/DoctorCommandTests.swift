import Foundation
import Testing

@Suite struct DoctorCommandTests {
    @Test func aSoundStoreIsFine() throws {
        let store = try ReleasedStore()
        let result = try store.kith("doctor")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasPrefix("fine   version   kith "))
        #expect(result.output.contains("note   terminal  none on this input and output"))
        #expect(result.output.contains("fine   locale    C.UTF-8\n"))
        #expect(result.output.contains("fine   store     \(store.path)\n"))
        #expect(result.output.contains("fine   integrity whole\nfine   cases     2 cases\n"))
    }

    @Test func aStoreThatIsNotThereIsFineAndIsNotMade() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "kith-none-\(UUID().uuidString)")
            .path
        let result = try Program(["doctor", "--store", path])
        #expect(result.output.contains("fine   store     none yet; it will be \(path)\n"))
        #expect(result.status == 0)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func laxModesAreSaidAndClosed() throws {
        let store = try ReleasedStore()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: store.path)
        let first = try store.kith("doctor")
        #expect(first.output.contains("wrong  modes     others could read \(store.path); it is being closed"))
        #expect(first.status == 1)
        #expect(try store.kith("doctor").status == 0)
    }

    @Test(arguments: [("C", "C is no UTF-8 locale"), ("", "no locale is set")])
    func aLocaleWithoutUTF8IsWrong(_ locale: String, _ words: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "kith-none-\(UUID().uuidString)")
            .path
        let result = try Program(["doctor", "--store", path], environment: ["LANG": locale])
        #expect(result.output.contains("wrong  locale    \(words); set LANG to one such as C.UTF-8"))
        #expect(result.status == 1)
    }

    @Test func aDamagedStoreIsWrong() throws {
        let store = try ReleasedStore()
        let path = store.path + "/kith.sqlite"
        let bytes = try Data(contentsOf: URL(filePath: path))
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
        let result = try store.kith("doctor")
        #expect(result.output.contains("wrong  integrity \(path) is damaged"))
        #expect(result.status == 1)
    }
}
