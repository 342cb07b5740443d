import CaseModel
import Vault

/// Writes cases of a list as JSON objects, for other programs.
struct CaseJSON: ~Copyable {
    private var json = JSONBuffer()

    /// A case as an object on one line; keys are in the order of their letters, and those without a value left out.
    mutating func line(_ listed: ListedCase) -> String {
        let (summary, digest) = (listed.summary, listed.digest)
        json.clear()
        json.raw("{")
        if let progress = summary.progress {
            json.field(#""answered":"#, progress.answered)
            json.field(#","asked":"#, progress.asked)
            json.raw(",")
        }
        json.field(#""begun":"#, WrittenTime.standard(summary.begun))
        json.field(#","case":"#, Int(summary.id.number))
        json.field(#","concern":"#, digest?.hasConcern)
        json.field(#","decided":"#, digest?.isDecided)
        json.field(#","events":"#, summary.eventCount)
        json.field(#","finished":"#, summary.isFinished)
        json.field(#","lastChange":"#, WrittenTime.standard(summary.lastChange))
        json.field(#","name":"#, summary.name)
        json.field(#","need":"#, listed.need?.rawValue)
        json.field(#","newAnswers":"#, digest.map { $0.isReviewed && $0.answersWaiting != nil })
        json.field(#","reviewed":"#, digest?.isReviewed)
        json.field(#","sealed":"#, !summary.isOwn)
        json.raw("}")
        return String(decoding: json.written, as: UTF8.self)
    }
}
