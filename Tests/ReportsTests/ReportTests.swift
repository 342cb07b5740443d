import CaseModel
import Foundation
import Reports
import Testing

@Suite struct ReportTests {
    private static let isRecording = ProcessInfo.processInfo.environment["KITH_RECORD"] == "1"

    @Test(arguments: ReportKind.allCases, CaseReport.Audience.allCases)
    func eachFormatIsAsItsFileSays(_ kind: ReportKind, _ audience: CaseReport.Audience) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(audience.rawValue).\(kind.rawValue)")
        guard let written = kind.render(SampleReport.report(), for: audience) else {
            #expect(!kind.readers.contains(audience))
            return
        }
        if Self.isRecording {
            try written.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(file.lastPathComponent) was recorded; read it, then run without KITH_RECORD")
            return
        }
        #expect(try written == String(contentsOf: file, encoding: .utf8))
    }

    @Test(arguments: ReportKind.allCases, CaseReport.Audience.allCases)
    func nothingHiddenIsWritten(_ kind: ReportKind, _ audience: CaseReport.Audience) {
        let report = kind.render(SampleReport.report(), for: audience) ?? ""
        #expect(!report.contains("\u{202E}") && !report.contains("\u{1B}"))
    }

    @Test(arguments: CaseReport.Audience.allCases)
    func nothingSaidBecomesMarkup(_ audience: CaseReport.Audience) throws {
        let page = try #require(ReportKind.html.render(SampleReport.report(), for: audience))
        #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("\u{1B}"))
        #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
        let markdown = try #require(ReportKind.markdown.render(SampleReport.report(), for: audience))
        #expect(!markdown.contains("<script") && markdown.contains("\\*\\*bold\\*\\*"))
    }

    @Test func thePageLoadsNothing() throws {
        let page = try #require(ReportKind.html.render(SampleReport.report(), for: .clinician))
        for word in ["http://", "https://", "src=", "href=", "@import", "url(", "<link"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("default-src 'none'"))
    }

    @Test(arguments: ReportKind.allCases.filter { $0.readers.contains(.client) })
    func theClientSeesNoLabelAndNoWeighing(_ kind: ReportKind) throws {
        let report = try #require(kind.render(SampleReport.report(), for: .client))
            .replacing(/<style>[\s\S]*<\/style>/, with: "")
        for word in [
            "suicide", "points", "grief.close-one-died", "sha256", "Fragile", "likely", "Safety",
            "call her GP", "decided", "a depression", "Session 6",
        ] {
            #expect(!report.contains(word), "\(word)")
        }
        #expect(report.contains("It might be good to begin with losing your mum."))
    }

    @Test(arguments: [ReportKind.text, .markdown, .html])
    func theClientIsToldThatNothingWasAnswered(_ kind: ReportKind) throws {
        let report = try #require(kind.render(CaseReport(), for: .client))
        #expect(report.contains("Nothing has been answered yet."))
    }

    @Test func theObjectIsOneLineOfJSON() throws {
        let text = try #require(ReportKind.json.render(SampleReport.report(), for: .clinician))
        #expect(text.split(separator: "\n").count == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["format"] as? String == "kith-report" && object["version"] as? Int == 1)
        let suggestion = try #require(object["suggestion"] as? [String: Any])
        #expect(suggestion["status"] as? String == "suggestion, not clinician-confirmed")
    }

    @Test(arguments: [0, 1, 3, 14, 25, 40])
    func marksOfTheCircleDoNotTouch(_ count: Int) throws {
        var report = CaseReport()
        report.people = (0..<count).map { index in
            CaseReport.PersonLine(
                id: PersonID(index + 1), name: "P\(index)", standing: .present, closeness: 2 + index % 3,
                closenessWished: nil, told: [])
        }
        let page = try #require(ReportKind.html.render(report, for: .client))
        let centres = page.matches(of: /cx="([\d.]+)" cy="([\d.]+)" r="11"/).compactMap { match in
            Double(match.1).flatMap { x in Double(match.2).map { (x, $0) } }
        }
        #expect(centres.count == count)
        for (index, one) in centres.enumerated() {
            for other in centres[(index + 1)...] {
                let (dx, dy) = (one.0 - other.0, one.1 - other.1)
                #expect(dx * dx + dy * dy > 22 * 22, "\(one) and \(other)")
            }
        }
    }
}
