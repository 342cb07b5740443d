import ArgumentParser

/// Reads a command line, and runs nothing.
package enum CommandLineReading {
    /// What is printed about arguments that name no command; nil where they name one, or ask for help.
    package static func refusal(of arguments: [String]) -> [String]? {
        do {
            _ = try command(arguments)
            return nil
        } catch let failure as Failure {
            return failure.lines
        } catch {
            return failure(for: error, arguments)?.lines
        }
    }

    /// The command that the arguments name.
    static func command(_ arguments: [String]) throws -> any ParsableCommand {
        if arguments.first == "help", let failure = CommandPath.failure(in: arguments.dropFirst()) {
            throw failure
        }
        return try Kith.parseAsRoot(arguments)
    }

    /// What the argument parser says, in words; nil where it only has something to tell, such as help.
    static func failure(for error: any Error, _ arguments: [String]) -> Failure? {
        guard Kith.exitCode(for: error) != .success else { return nil }
        return CommandPath.failure(in: arguments[...]) ?? Failure(usage: Kith.message(for: error))
    }
}
