import CaseModel
import Foundation
import TestSupport
import Testing
import Vault

/// From a sealed file to a decided, reported case, and from one case to the next.
@Suite("Reviews: the way through") struct ReviewFlowTests {
    private func kith(_ arguments: [String], typing lines: [String] = []) throws -> PipedRun {
        try PipedRun(
            [try pathOfBuiltProgram("kith")] + arguments, input: lines.flatMap { Array(($0 + "\n").utf8) },
            seconds: 120)
    }

    private func recipient(of store: Store) throws -> String {
        try kith(["keys", "new", "--unprotected", "--store", store.path]).text
            .trimmingCharacters(in: .newlines)
    }

    /// A case of a transcript, sealed for a clinician.
    private func sealed(_ name: String, for recipient: String, in folder: Store) throws -> String {
        let client = Store()
        _ = try client.pipe(try Transcript(name).typed, ["--name", name])
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let file = "\(folder.path)/\(name).age"
        let run = try kith(["cases", "export", name, "--store", client.path, "--to", recipient, "-o", file])
        #expect(run.end == .exited(0))
        return file
    }

    @Test func aSealedFileOpensInReviewAndEndsInADocument() throws {
        let (clinician, folder) = (Store(), Store())
        let file = try sealed("grief", for: try recipient(of: clinician), in: folder)
        let report = folder.path + "/jean.html"
        let typed = [
            "agree", "formulation keep", "contract 16 from 3 December 2026", "report \(report)",
            "report \(report)",
            "report \(folder.path)/for-him.txt for client", "report \(folder.path)/jean.fhir.json",
            "report \(folder.path)/his.fhir.json for client", "quit",
        ]
        let run = try kith(["review", file, "--store", clinician.path, "--by", "MS"], typing: typed)
        #expect(
            run.end == .exited(0)
                && String(decoding: run.errors, as: UTF8.self) == "case 1, grief is here now\n")
        #expect(run.text.contains("CASE       1, grief") && run.text.contains("is there already"))
        #expect(
            run.text.contains("jean.fhir.json is written") && run.text.contains("for the clinician alone"))
        let page = try String(contentsOfFile: report, encoding: .utf8)
        #expect(
            page.contains("We would begin with grief: losing Jean.")
                && page.contains("17 and 24 December 2026"))
        let own = try String(contentsOfFile: folder.path + "/for-him.txt", encoding: .utf8)
        #expect(!own.contains("We would begin") && !own.contains("is the last"))
        let again = try kith(["review", file, "--store", clinician.path], typing: ["notes"])
        #expect(
            String(decoding: again.errors, as: UTF8.self).contains("was here already")
                && again.text.contains("MS agreed a contract"))
    }

    @Test func aFileThatIsNotThereIsSaidSo() throws {
        let store = Store()
        _ = try recipient(of: store)
        let run = try kith(["review", "nobody.age", "--store", store.path])
        #expect(
            String(decoding: run.errors, as: UTF8.self).hasPrefix("kith: error: there is no file nobody.age"))
    }

    @Test func nextGoesToTheCaseThatNeedsItMost() throws {
        let (clinician, folder) = (Store(), Store())
        let key = try recipient(of: clinician)
        for name in ["dispute", "transition", "grief"] {
            let file = try sealed(name, for: key, in: folder)
            #expect(try kith(["cases", "import", file, "--store", clinician.path]).end == .exited(0))
        }
        let run = try kith(
            ["review", "dispute", "--store", clinician.path, "--by", "MS"],
            typing: ["agree", "next", "undecided because of the rest", "next", "next", "quit"])
        let order = run.text.split(separator: "\n").filter {
            $0.hasPrefix("Next is") || $0.hasPrefix("No other")
        }
        #expect(
            order == [
                "Next is case 3: a concern was raised and nothing was added in review since.",
                "Next is case 2: nobody has reviewed it yet.", "No other case needs you now. quit leaves.",
            ])
        let later = try kith(["review", "dispute", "--store", clinician.path], typing: ["next", "next"])
        #expect(
            later.text.contains("Next is case 2")
                && later.text.contains("Next is case 3: it is not decided yet"))
    }

    /// A case in which everything is long: what was disclosed, said, decided.
    private func longCase() -> [CaseEvent] {
        let long = String(repeating: "and then my mum died and we argued about the house again ", count: 12)
        let key = { (text: String) in QuestionKey(text) ?? QuestionKey(QuestionID(text)) }
        var events: [CaseEvent] = [
            .answered(
                question: key("mood.onset"),
                reply: .said(
                    words: "may 2026",
                    value: .date(
                        when: ApproximateDate(
                            stated: "may 2026",
                            interval: DayInterval(Day(number: 20_575), Day(number: 20_605)))))),
            .answered(question: key("mood.around"), reply: .said(words: long, value: .text)),
            .answered(question: key("wishes.matters"), reply: .said(words: long, value: .text)),
            .answered(question: key("closing.fits-better"), reply: .said(words: long, value: .text)),
            .decided(
                decision: Decision(
                    focus: .dispute, second: nil, reason: long, quotes: [long], suggested: nil, rulebook: ""),
                by: "MS"),
        ]
        for number in 1...6 {
            events.append(
                .lifeEventAdded(
                    id: LifeEventID(number), kind: .change, words: long, person: nil,
                    when: ApproximateDate(
                        stated: "may 2026", interval: DayInterval(Day(number: 20_575), Day(number: 20_605))),
                    noticedIn: nil))
            events.append(
                .concernRaised(
                    kind: .suicidalThoughts, soft: false, quote: "\(number) \(long)",
                    question: key("mood.around")))
            events.append(
                .answered(question: key("phq9.\(number)"), reply: .said(words: "3", value: .choice(id: "3"))))
            events.append(.answered(question: key("change.lost@e\(number)"), reply: .skipped))
        }
        return events
    }

    @Test func theFirstScreenFitsWhateverACaseHolds() throws {
        let clinician = Store()
        _ = try recipient(of: clinician)
        let vault = try clinician.vault()
        let moment = Moment(seconds: 20_780 * 86_400)
        let begun = try vault.begin(name: String(repeating: "long name ", count: 7), at: moment)
        _ = try vault.append(longCase(), to: begun.id, after: 0, at: moment)
        let run = try kith(["review", "1", "--store", clinician.path], typing: ["quit"])
        let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
        let end = try #require(lines.firstIndex { $0.contains("Type help for what can be asked") })
        #expect(end + 1 <= 22, "\(run.text)")
        #expect(lines.allSatisfy { $0.count <= 79 })
        for word in ["SAFETY", "PHQ-9", "ONSET", "SUGGESTED", "FOR", "MISSING", "CLIENT", "DECISION"] {
            #expect(lines.contains { $0.hasPrefix(word) }, "\(word)")
        }
        #expect(run.text.contains("4 more: type safety"))
    }
}
