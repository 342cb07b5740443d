import Foundation

/// The attempts of whoever practises here, one file of JSON lines each.
///
/// They hold what the trainee typed and nothing of any client of flesh and blood, and are not sealed.
struct AttemptFolder {
    let path: String

    /// The folder `practice` in the folder of the store.
    init(_ store: StoreOption) throws(Failure) { path = try store.directory() + "/practice" }

    /// The numbers of the attempts, the first first.
    func numbers() -> [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.compactMap { Int($0.dropLast(".jsonl".count)) }
            .sorted()
    }

    /// Begins the next attempt with its first line on the disk.
    func begin(_ head: Attempt.Head) throws(Failure) -> AttemptFile {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                "the folder \(path) cannot be made", hint: "choose another with --store",
                status: .cannotCreate)
        }
        var number = (numbers().last ?? 0) + 1
        while true {
            let name = file(number)
            let descriptor = open(name, O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
            guard descriptor < 0 else {
                let file = AttemptFile(number: number, path: name, descriptor: descriptor)
                try file.append(head)
                return file
            }
            guard errno == EEXIST else {
                throw Failure(
                    "\(name) cannot be made", hint: "choose another folder with --store",
                    status: .cannotCreate)
            }
            number += 1
        }
    }

    /// The attempt of a number.
    ///
    /// A last line of which only a part reached the disk is left out.
    func read(_ number: Int) throws(Failure) -> Attempt {
        guard numbers().contains(number) else {
            throw Failure(
                "there is no attempt \(number)", hint: "see kith practice progress", status: .noInput)
        }
        let parts = try InputFile(file(number)).text().split(separator: "\n")
        guard let first = parts.first, let head = try? decoded(Attempt.Head.self, first), head.format == 1
        else {
            throw Failure("\(file(number)) is not an attempt that this version can read", status: .badData)
        }
        var lines: [Attempt.Line] = []
        var figures: Attempt.Figures?
        for (index, part) in parts.enumerated().dropFirst() {
            if let line = try? decoded(Attempt.Line.self, part) {
                lines.append(line)
            } else if let closing = try? decoded(Attempt.Closing.self, part) {
                figures = closing.figures
            } else if index + 1 < parts.count {
                throw Failure("line \(index + 1) of \(file(number)) cannot be read", status: .badData)
            }
        }
        return Attempt(number: number, head: head, lines: lines, figures: figures)
    }

    private func decoded<Value: Decodable>(_ type: Value.Type, _ text: Substring) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    private func file(_ number: Int) -> String { "\(path)/\(number).jsonl" }
}

/// The file of an attempt that is going on; each line is on the disk before `append` returns.
final class AttemptFile {
    let number: Int
    private let path: String
    private let handle: FileHandle
    private let encoder = JSONEncoder()

    /// A file that was opened to be added to.
    init(number: Int, path: String, descriptor: Int32) {
        self.number = number
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Adds a line.
    func append(_ value: some Encodable) throws(Failure) {
        do {
            try handle.write(contentsOf: try encoder.encode(value) + Data([0x0A]))
            try handle.synchronize()
        } catch {
            throw Failure(
                "that could not be kept in \(path)", hint: "see whether the disk is full",
                status: .inputOutput)
        }
    }
}
