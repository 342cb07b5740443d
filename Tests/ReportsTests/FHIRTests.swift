import CaseModel
import Foundation
import Reports
import Testing

/// What an independent reader of FHIR does not look at; `scripts/conformance report` has one read whole bundles.
@Suite struct FHIRTests {
    private typealias Resource = [String: Any]

    private static func resources(_ source: ReportSource?) throws -> [Resource] {
        var report = SampleReport.report()
        report.source = source
        let text = try #require(ReportKind.fhir.render(report, for: .clinician))
        let bundle = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? Resource)
        return (bundle["entry"] as? [Resource] ?? []).compactMap { $0["resource"] as? Resource }
    }

    private static func only(_ type: String, in resources: [Resource]) -> [Resource] {
        resources.filter { $0["resourceType"] as? String == type }
    }

    private static func status(of resource: Resource?) -> String? { resource?["status"] as? String }

    @Test func itIsForTheClinicianAlone() {
        #expect(ReportKind.fhir.render(SampleReport.report(), for: .client) == nil)
        #expect(ReportKind.allCases.filter { $0.readers == CaseReport.Audience.allCases }.count == 4)
    }

    @Test func everyReferenceIsToSomethingInTheBundle() throws {
        var report = SampleReport.report()
        report.source = SampleSource.source()
        let text = try #require(ReportKind.fhir.render(report, for: .clinician))
        let urls = text.matches(of: /"fullUrl":"([^"]+)"/).map { String($0.1) }
        let references = text.matches(of: /"reference":"([^"]+)"/).map { String($0.1) }
        #expect(Set(urls).count == urls.count && urls.count > 20)
        #expect(Set(references).isSubset(of: urls))
        for url in urls {
            #expect(
                url.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/)
                    != nil)
        }
    }

    @Test func aSuggestionIsPreliminaryAndADecisionIsTheClinicians() throws {
        let resources = try Self.resources(SampleSource.source())
        let suggestions = Self.only("Observation", in: resources).filter {
            ($0["code"] as? Resource)?["text"] as? String == "suggestion, not clinician-confirmed"
        }
        #expect(suggestions.count == 1 && Self.status(of: suggestions.first) == "preliminary")
        let decisions = Self.only("ClinicalImpression", in: resources)
        #expect(decisions.map(Self.status) == ["in-progress", "completed"])
        #expect(decisions.last?["previous"] != nil && decisions.last?["note"] != nil)
        #expect(Self.only("Practitioner", in: resources).count == 2)
    }

    @Test func anItemThatWasNotAnsweredSaysWhy() throws {
        let resources = try Self.resources(SampleSource.source())
        let reasons = resources.compactMap { ($0["dataAbsentReason"] as? Resource)?["coding"] as? [Resource] }
        #expect(reasons.compactMap { $0.first?["code"] as? String } == ["asked-declined"])
    }

    /// After so many events there are so many items, and a total only with all nine.
    @Test(arguments: [0, 1, 8, 9, 10])
    func aTotalIsToldOnlyOfAllItems(_ count: Int) throws {
        let resources = try Self.resources(SampleSource.source(count))
        let observations = Self.only("Observation", in: resources).count - 1
        #expect(observations == (count >= 9 ? count + 1 : count))
        #expect(Self.only("QuestionnaireResponse", in: resources).count == (count == 0 ? 1 : 2))
    }

    @Test func withoutACaseThereAreNoEntries() throws {
        #expect(try Self.resources(nil).isEmpty)
    }

    /// Times of any case from elsewhere are written with four digits of a year and an offset that FHIR knows.
    @Test(arguments: [
        (Int64.max, 0), (Int64.min, 0), (0, 59), (0, 86_400), (0, -5_400), (-1, 50_400),
        (253_402_300_799, 50_400),
    ])
    func timesAreWithinWhatFHIRTakes(_ seconds: Int64, _ offset: Int) throws {
        let moment = Moment(seconds: seconds, offset: offset)
        let source = ReportSource(
            mark: "", name: "\u{1B} \u{A0}", begun: moment, inventory: Inventory(), questions: [:],
            versions: .init(program: "", content: "", rulebook: ""))
        var report = CaseReport()
        report.source = source
        let text = try #require(ReportKind.fhir.render(report, for: .clinician))
        #expect(
            text.contains(
                try Regex(
                    #""timestamp":"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)""#
                )))
    }
}
