import Assessment
import CaseModel
import Content
import Foundation
import Interview
import Practice
import TextMatching
import Vault

/// What every command needs of the program: its content, its clock, its version.
enum Program {
    /// Now, with the offset of the local clock.
    static func now() -> Moment {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return Moment(seconds: Int64(now), offset: local.tm_gmtoff)
    }

    /// The content of the interview that the program was built with.
    static func interviewContent() throws(Failure) -> InterviewContent {
        do {
            return try InterviewContent(from: ContentFile.shipped) { Fingerprint.sha256($0) }
        } catch {
            throw Failure(error)
        }
    }

    /// What practice with scripted clients needs besides a client.
    static func practiceContent() throws(Failure) -> RehearsalContent {
        do {
            return try RehearsalContent(from: ContentFile.shipped)
        } catch {
            throw Failure(error)
        }
    }

    /// The rules that the program was built with.
    static func rules(compiled compilation: PhraseSet.Compilation = .atOnce) throws(Failure) -> RuleSource {
        try rules(from: ContentFile.shipped(in: "rules"), compiled: compilation)
    }

    /// The rules of these files, with a hash of what they hold.
    static func rules(
        from files: [ContentFile], compiled compilation: PhraseSet.Compilation = .atOnce
    ) throws(Failure) -> RuleSource {
        do {
            let hash = Fingerprint.sha256(files.flatMap { Array($0.text.utf8) })
            return try RuleReader.read(files, hash: hash, compiled: compilation)
        } catch {
            throw Failure(error)
        }
    }
}
