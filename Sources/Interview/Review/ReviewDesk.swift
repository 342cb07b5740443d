package import CaseModel

/// A report that a clinician asks for in a review.
package struct ReportWish: Hashable, Sendable {
    /// The name of the file; its ending says in which format.
    package let file: String
    /// Whether it is the client's own report.
    package let isForClient: Bool

    /// How a report is typed.
    static let usage =
        "report anna.html, or report anna.html for client; .md, .txt, .json and .fhir.json are formats too"

    /// Reads `anna.html` or `anna.html for client`; nil where no file is named.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        let isForSomeone = words.count > 2 && words[words.count - 2].lowercased() == "for"
        let reader = isForSomeone ? words.last?.lowercased() ?? "" : ""
        guard ["", "client", "clinician"].contains(reader) else { return nil }
        file = words.dropLast(isForSomeone ? 2 : 0).joined(separator: " ")
        isForClient = reader == "client"
        guard file.contains(".") else { return nil }
    }
}

/// What a review asks of the program around it: a report in a file, and the next case.
package struct ReviewDesk {
    /// What came of it.
    package enum Outcome: Hashable, Sendable {
        /// It was done, in a sentence.
        case done(String)
        /// It could not be done, and why.
        case refused(String)
    }

    let write: (ReportWish, Inventory) -> Outcome
    let next: () -> Outcome

    /// A desk that writes a report and says so, and that finds the case to go on with and names it.
    package init(
        write: @escaping (ReportWish, Inventory) -> Outcome, next: @escaping () -> Outcome
    ) {
        self.write = write
        self.next = next
    }
}
