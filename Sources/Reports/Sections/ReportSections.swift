import Assessment
import CaseModel

/// The sections of a report, the same for every format.
enum ReportSections {
    static func sections(of report: CaseReport, for audience: CaseReport.Audience) -> [ReportSection] {
        let sections =
            switch audience {
            case .clinician: clinician(report)
            case .client: client(report)
            }
        return sections.filter { !$0.blocks.isEmpty }
    }

    private static func clinician(_ report: CaseReport) -> [ReportSection] {
        [
            ReportSection(title: "Safety", blocks: safety(report)),
            ReportSection(title: "Decision", blocks: entries(report.decisions)),
            ReportSection(title: "Formulation", blocks: formulation(report)),
            ReportSection(title: "Contract", blocks: contract(report)),
            ReportSection(title: "Suggestion, not clinician-confirmed", blocks: suggestion(report)),
        ] + weighed(report) + [
            ReportSection(title: "In the client’s view", blocks: entries(report.wishes)),
            ReportSection(title: "PHQ-9", blocks: measures(report)),
            ReportSection(title: "When it began", blocks: timeline(report)),
            ReportSection(title: "People", blocks: people(report)),
            ReportSection(title: "Asked in review", blocks: entries(report.askedInReview)),
            ReportSection(title: "Notes", blocks: entries(report.notes)),
            ReportSection(title: "Asked and not answered", blocks: entries(report.gaps)),
            ReportSection(title: "Other answers", blocks: entries(otherAnswers(report))),
            ReportSection(title: "Said where it did not fit the question", blocks: entries(report.remarks)),
            ReportSection(title: "How this was made", blocks: entries(report.provenance)),
        ]
    }

    private static func client(_ report: CaseReport) -> [ReportSection] {
        [
            ReportSection(title: "What stood out", blocks: report.stoodOut.map(ReportBlock.paragraph)),
            ReportSection(title: "What you would like", blocks: entries(report.wishes)),
            ReportSection(title: "What happened when", blocks: timeline(report)),
            ReportSection(title: "Your people", blocks: circle(report)),
            ReportSection(title: "What you said", blocks: said(report)),
        ]
    }

    private static func said(_ report: CaseReport) -> [ReportBlock] {
        report.answers.isEmpty ? [.paragraph("Nothing has been answered yet.")] : entries(report.answers)
    }

    /// The answers that no other section of the clinician's report shows.
    private static func otherAnswers(_ report: CaseReport) -> [CaseReport.Entry] {
        let shown = Set(
            report.people.flatMap(\.told).map(\.name) + report.wishes.map(\.name)
                + report.phq9Items.map(\.wording)
        )
        .union(report.source?.questions[QuestionKey(PHQ9.difficultyQuestion)].map { [$0.wording] } ?? [])
        return report.answers.filter { !shown.contains($0.name) }
    }

    private static func entries(_ entries: [CaseReport.Entry]) -> [ReportBlock] {
        entries.isEmpty ? [] : [.entries(entries)]
    }

    private static func safety(_ report: CaseReport) -> [ReportBlock] {
        report.concerns.isEmpty
            ? [.paragraph("No concern was raised. That is no sign of safety; ask.")]
            : report.concerns.map(ReportBlock.warning)
    }

    private static func measures(_ report: CaseReport) -> [ReportBlock] {
        guard let phq9 = report.phq9, phq9.items.contains(where: { $0 != nil }) else { return [] }
        let total =
            phq9.total.map { "\($0) of 27, \(phq9.band?.rawValue ?? "")" } ?? "not all items were answered"
        let item9 = phq9.selfHarmItem.map { "\($0) of 3" } ?? "not answered"
        let difficulty = phq9.difficulty.map { "\($0) of 3" } ?? "not answered"
        let rows = report.phq9Items.map { [$0.wording, $0.score.map(String.init) ?? "–"] }
        return [
            .entries([
                CaseReport.Entry("Total", total), CaseReport.Entry("Item 9", item9),
                CaseReport.Entry("Difficulty", difficulty),
            ]), .table(heading: ["Item", "Score"], rows: rows),
            .paragraph(PHQ9.caution),
        ]
    }

    private static func timeline(_ report: CaseReport) -> [ReportBlock] {
        report.timeline.isEmpty ? [] : [.timeline(report.timeline)]
    }

    private static func circle(_ report: CaseReport) -> [ReportBlock] {
        report.people.isEmpty ? [] : [.circle(report.people)]
    }

    private static func people(_ report: CaseReport) -> [ReportBlock] {
        let told = report.people.filter { !$0.told.isEmpty }.flatMap { person in
            [ReportBlock.heading("\(person.name), \(standing(person.standing))"), .entries(person.told)]
        }
        return circle(report) + told
    }

    /// How things stand with a person, in words.
    static func standing(_ standing: Person.Standing) -> String {
        switch standing {
        case .present: "in the client’s life"
        case .died: "has died"
        case .apart: "no contact"
        }
    }
}
