package import CaseModel

/// What a report rests on, for formats that need more than words: the case itself, its questions with their codes, and
/// what read it.
package struct ReportSource: Equatable, Sendable {
    /// A question as it was put, with the codes under which others know it.
    package struct Question: Equatable, Sendable {
        /// One of its choices.
        package struct Choice: Equatable, Sendable {
            package let id: String
            package let label: String
            /// The code of LOINC; nil where it has none.
            package let code: String?

            /// A choice with its label.
            package init(id: String, label: String, code: String?) {
                self.id = id
                self.label = label
                self.code = code
            }
        }

        package let wording: String
        /// The code of LOINC; nil where it has none.
        package let code: String?
        package let choices: [Choice]

        /// A question with its choices.
        package init(wording: String, code: String?, choices: [Choice]) {
            self.wording = wording
            self.code = code
            self.choices = choices
        }
    }

    /// The program, its content and its rule book, each by what tells it from any other.
    package struct Versions: Equatable, Sendable {
        package let program: String
        package let content: String
        package let rulebook: String

        /// A program with what it read.
        package init(program: String, content: String, rulebook: String) {
            self.program = program
            self.content = content
            self.rulebook = rulebook
        }
    }

    /// What names the case in every store: 32 hexadecimal digits.
    package let mark: String
    /// The name it was given, if any.
    package let name: String?
    package let begun: Moment
    package let inventory: Inventory
    /// Every question that was replied to, and the items of the PHQ-9.
    package let questions: [QuestionKey: Question]
    package let versions: Versions

    /// A case with what read it.
    package init(
        mark: String, name: String?, begun: Moment, inventory: Inventory,
        questions: [QuestionKey: Question], versions: Versions
    ) {
        self.mark = mark
        self.name = name
        self.begun = begun
        self.inventory = inventory
        self.questions = questions
        self.versions = versions
    }
}
