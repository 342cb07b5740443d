import Foundation
import Vault

/// Seals standard input to standard output, so that other programs can be tried on the result.
///
/// Arguments: `armor`, `work=n`, and recipients, or `passphrase=FILE`, whose first line it is.
@main struct Probe {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            let output = FileOutput.to(STDOUT_FILENO)
            let armored = arguments.contains("armor")
            let recipients = arguments.compactMap { Recipient($0) }
            if let path = value("passphrase", in: arguments) {
                let work = WorkFactor(value("work", in: arguments).flatMap { Int($0) } ?? 17)
                var passphrase = Array(try String(contentsOfFile: path, encoding: .utf8).utf8)
                if passphrase.last == UInt8(ascii: "\n") { passphrase.removeLast() }
                try copy(
                    into: FileSealing(under: Secret(taking: &passphrase), work, armored: armored, output))
            } else {
                try copy(into: FileSealing(to: recipients, armored: armored, output))
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func copy(into sealing: consuming FileSealing) throws {
        var room = [UInt8](repeating: 0, count: 100_000)
        while true {
            let count = read(STDIN_FILENO, &room, room.count)
            if count <= 0 { break }
            try room.withUnsafeBytes { try sealing.write(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        try sealing.finish()
    }

    private static func value(_ name: String, in arguments: [String]) -> String? {
        arguments.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
}
