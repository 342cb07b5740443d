/// How the process ends, as other programs read it; the numbers of `sysexits`, and that of shells for Ctrl-C.
///
/// Thrown by a command whose findings have been printed already.
enum ExitStatus: Int32, Error {
    /// All went well.
    case fine = 0
    /// The program ran, and what it looked at is not as it should be.
    case findings = 1
    /// The command line makes no sense.
    case usage = 64
    /// What was read is not what it should be.
    case badData = 65
    /// What was to be read is not there.
    case noInput = 66
    /// The program itself is wrong.
    case software = 70
    /// What was to be made cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// This user may not do that.
    case notPermitted = 77
    /// The person left at a question.
    case interrupted = 130
}
