import Assessment
import Content

/// Loads the rule book when an answer first needs it, not before the first question.
final class AssessorLoader {
    private var assessor: Assessor?
    private let giveUp: (Failure) -> Never

    /// A loader of the shipped rules; `giveUp` ends the program in good order when they cannot be read.
    init(orElse giveUp: @escaping (Failure) -> Never) { self.giveUp = giveUp }

    /// The assessor with the shipped rules.
    func load() -> Assessor {
        if let assessor { return assessor }
        do throws(Failure) {
            let loaded = Assessor(rules: try Program.rules().book)
            assessor = loaded
            return loaded
        } catch {
            giveUp(error)
        }
    }
}
