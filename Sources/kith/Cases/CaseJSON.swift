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
            number(#""answered":"#, progress.answered)
            number(#","asked":"#, progress.asked)
            json.raw(",")
        }
        text(#""begun":"#, WrittenTime.standard(summary.begun))
        number(#","case":"#, Int(summary.id.number))
        flag(#","concern":"#, digest?.hasConcern)
        flag(#","decided":"#, digest?.isDecided)
        number(#","events":"#, summary.eventCount)
        flag(#","finished":"#, summary.isFinished)
        text(#","lastChange":"#, WrittenTime.standard(summary.lastChange))
        text(#","name":"#, summary.name)
        text(#","need":"#, listed.need?.rawValue)
        flag(#","newAnswers":"#, digest.map { $0.isReviewed && $0.answersWaiting != nil })
        flag(#","reviewed":"#, digest?.isReviewed)
        flag(#","sealed":"#, !summary.isOwn)
        json.raw("}")
        return String(decoding: json.written, as: UTF8.self)
    }

    private mutating func number(_ key: StaticString, _ value: Int) {
        json.raw(key)
        json.number(value)
    }

    private mutating func text(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        json.raw(key)
        json.string(value)
    }

    private mutating func flag(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        json.raw(key)
        json.flag(value)
    }
}
