import ArgumentParser
import Console
import Foundation
import Vault

/// The way into the program and out of it.
enum Entry {
    /// Runs the command that the arguments name, words what went wrong, and ends the process.
    static func run(_ arguments: [String]) -> Never {
        ProcessGuard.begin()
        var status = ExitStatus.fine
        do {
            var command = try CommandLineReading.command(arguments)
            try command.run()
        } catch {
            status = end(error, arguments)
        }
        if fflush(nil) != 0, status == .fine { status = report(.outputLost) }
        exit(status.rawValue)
    }

    /// Tells of a failure and ends the process with its status.
    static func leave(after failure: Failure) -> Never { exit(report(failure).rawValue) }

    private static func end(_ error: any Error, _ arguments: [String]) -> ExitStatus {
        switch error {
        case let failure as Failure: return report(failure)
        case let error as VaultError: return report(Failure(error))
        case let status as ExitStatus: return status
        default: break
        }
        guard let failure = CommandLineReading.failure(for: error, arguments) else {
            print(Kith.fullMessage(for: error))
            return .fine
        }
        return report(failure)
    }

    private static func report(_ failure: Failure) -> ExitStatus {
        Notice.write(failure.lines.joined(separator: "\n") + "\n")
        return failure.status
    }
}
