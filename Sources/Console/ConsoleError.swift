/// What can go wrong between the program and the person's terminal.
package enum ConsoleError: Error, Equatable, Sendable {
    /// A secret was asked for, but standard input is not a terminal.
    case terminalRequired
    /// Writing to standard output failed with this `errno`; a closed pipe is not an error.
    case outputFailed(code: Int32)
}
