import Assessment
import CaseModel
import Content
import Foundation
import Testing

import kith

/// The line of JSON holds every point: from it alone the whole decision can be worked out again.
struct RecomputeTests {
    static let texts = [
        "My mum died in March and I cannot stop crying. My brother and I argue about her flat.",
        "Since the divorce I don't know who I am any more. I lost my job too.",
        "I have always been lonely. I've never really had a close friend, nobody likes me.",
        "My husband shouts at me and never listens. I hear voices telling me things.",
        "It rains.", "My boyfriend broke up with me. I want him back but he won't talk to me.",
        "We are going through a messy divorce, she won't let me see the kids. I am not suicidal.",
    ]

    @Test(arguments: texts)
    func decisionFromTheLine(_ text: String) throws {
        let rules = try RuleReader.read(ContentFile.shipped(in: "rules"), hash: "x").book
        let suggestion = Assessor(rules: rules).suggestion(forText: text)
        var buffer = JSONBuffer()
        buffer.line(suggestion, id: Array("x".utf8))
        let line = try JSONDecoder().decode(Line.self, from: Data(buffer.bytes))
        var again = Deliberation(
            source: .text, supporting: line.areas.map { $0.for.map(\.evidence) },
            opposing: line.areas.map { $0.against.map(\.evidence) },
            concerns: line.concerns.compactMap(\.concern))
        again.decide()
        #expect(line.areas.map(\.area) == ProblemArea.allCases.map(\.rawValue))
        #expect(line.areas.map(\.points) == again.points)
        #expect(line.areas.map(\.present) == again.present)
        #expect(line.focus == again.focus?.rawValue ?? "none")
        #expect(line.second == again.second?.rawValue ?? "none")
        #expect(line.strength == again.strength.rawValue)
        #expect(line.reasoning == again.reasoning)
        #expect(line.ask == again.ask)
    }
}

private struct Line: Decodable {
    struct Item: Decodable {
        let rule: String
        let points: Int
        let marks: [String]?
        let quote: String
        let start: Int
        let end: Int

        var evidence: Evidence {
            Evidence(
                rule: rule, why: "", points: points, basis: .quote(quote, range: start..<end, question: nil),
                marks: Set((marks ?? []).compactMap(Rule.Mark.init(rawValue:))))
        }
    }

    struct Area: Decodable {
        let area: String
        let present: Bool
        let points: Int
        let `for`: [Item]
        let against: [Item]
    }

    struct Disclosure: Decodable {
        let kind: String
        let quote: String
        let start: Int
        let end: Int
        let soft: Bool?

        var concern: Concern? {
            ConcernKind(rawValue: kind).map {
                Concern(kind: $0, quote: quote, range: start..<end, soft: soft ?? false)
            }
        }
    }

    let focus: String
    let second: String
    let strength: String
    let areas: [Area]
    let concerns: [Disclosure]
    let reasoning: [String]
    let ask: [String]
}
