package import Assessment
import CaseModel

extension JSONBuffer {
    /// Writes one line of `kith suggest --jsonl`, newline included; `id` is UTF-8.
    package mutating func line(_ suggestion: Suggestion, id: [UInt8]) {
        raw(#"{"id":"#)
        string(utf8: id.span)
        raw(#","focus":"#)
        area(suggestion.focus)
        raw(#","second":"#)
        area(suggestion.second)
        raw(#","strength":"#)
        string(suggestion.strength.rawValue)
        raw(#","areas":"#)
        list(suggestion.areas) { $0.weighed($1) }
        raw(#","concerns":"#)
        list(suggestion.concerns.filter { !$0.denied }) { $0.concern($1) }
        let denied = suggestion.concerns.filter(\.denied)
        if !denied.isEmpty {
            raw(#","denied":"#)
            list(denied) { $0.concern($1) }
        }
        raw(#","reasoning":"#)
        strings(suggestion.reasoning)
        raw(#","ask":"#)
        strings(suggestion.ask)
        raw(#","rulebook":"#)
        string(suggestion.rulebook)
        raw("}\n")
    }

    private mutating func area(_ area: ProblemArea?) {
        switch area {
        case .dispute: raw(#""dispute""#)
        case .transition: raw(#""transition""#)
        case .grief: raw(#""grief""#)
        case .sensitivities: raw(#""sensitivities""#)
        case nil: raw(#""none""#)
        }
    }

    private mutating func weighed(_ weighed: Suggestion.Area) {
        raw(#"{"area":"#)
        area(weighed.area)
        raw(#","present":"#)
        flag(weighed.present)
        raw(#","points":"#)
        number(weighed.points)
        raw(#","for":"#)
        evidence(weighed.for)
        raw(#","against":"#)
        evidence(weighed.against)
        raw("}")
    }

    /// Writes a list of evidence, of which each piece stays where it is: to copy one is dear.
    private mutating func evidence(_ evidence: [Evidence]) {
        raw("[")
        for place in evidence.indices {
            raw(place == 0 ? #"{"rule":"# : #",{"rule":"#)
            string(evidence[place].rule)
            raw(#","points":"#)
            number(evidence[place].points)
            if !evidence[place].marks.isEmpty {
                raw(#","marks":["#)
                marks(evidence[place].marks)
                raw("]")
            }
            basis(evidence[place].basis)
            raw("}")
        }
        raw("]")
    }

    private mutating func basis(_ basis: Evidence.Basis) {
        switch basis {
        case .quote(let quote, let range, _): place(quote, range)
        case .fact(let words, _, _):
            raw(#","fact":"#)
            string(words)
        }
    }

    private mutating func marks(_ marks: Rule.Marks) {
        var isFirst = true
        marks.forEachPlace { place in
            if !isFirst { raw(",") }
            string(Self.markWords[place])
            isFirst = false
        }
    }

    /// The marks in the order in which they are declared.
    private static let markWords = Rule.Mark.allCases.map(\.rawValue)

    private mutating func concern(_ concern: Concern) {
        raw(#"{"kind":"#)
        string(concern.kind.rawValue)
        place(concern.quote, concern.range)
        if concern.soft, !concern.denied { raw(#","soft":true"#) }
        raw("}")
    }

    private mutating func place(_ quote: String, _ range: Range<Int>) {
        raw(#","quote":"#)
        string(quote)
        raw(#","start":"#)
        number(range.lowerBound)
        raw(#","end":"#)
        number(range.upperBound)
    }
}
