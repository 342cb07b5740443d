package import CaseModel

/// A line that someone in need can turn to.
package struct HelpLine: Hashable, Sendable {
    package let name: String
    /// How to reach it, such as "116 123" or "text 85258".
    package let contact: String
    /// The concerns it is for; empty for all.
    package let kinds: Set<ConcernKind>

    /// A line by name and contact.
    package init(name: String, contact: String, kinds: Set<ConcernKind> = []) {
        self.name = name
        self.contact = contact
        self.kinds = kinds
    }
}

/// Where to turn in one country.
package struct CountryHelp: Hashable, Sendable {
    package let id: String
    package let name: String
    /// Other words for the country.
    package let also: [String]
    package let lines: [HelpLine]

    /// The lines of a country.
    package init(id: String, name: String, also: [String], lines: [HelpLine]) {
        self.id = id
        self.name = name
        self.also = also
        self.lines = lines
    }
}

/// The crisis lines of each country, with the day on which a person last confirmed them.
package struct CrisisDirectory: Hashable, Sendable {
    /// The day on which the list was last edited, as `2026-11-22`.
    package let edited: String
    /// Countries in the order of the choice; the last stands for everywhere else.
    package let countries: [CountryHelp]

    /// A directory of these countries.
    package init(edited: String, countries: [CountryHelp]) {
        self.edited = edited
        self.countries = countries
    }

    /// The lines for a concern in a country; for nil or an unknown country those of "everywhere else".
    package func lines(in country: String?, for kind: ConcernKind?) -> [HelpLine] {
        let found = countries.first { $0.id == country } ?? countries.last
        return (found?.lines ?? []).filter { line in
            line.kinds.isEmpty || kind.map(line.kinds.contains) ?? true
        }
    }
}

/// What is said for one kind of concern.
package struct ConcernWords: Hashable, Sendable {
    /// Paragraphs said when the concern is disclosed.
    package let notice: [String]
    /// Said instead when it is mentioned as past or absent.
    package let soft: [String]

    /// The words for a concern.
    package init(notice: [String], soft: [String]) {
        self.notice = notice
        self.soft = soft
    }
}

/// All content of an interview, read from the content files and validated.
package struct InterviewContent: Sendable {
    package let questionnaire: Questionnaire
    package let phrases: Phrases
    package let concerns: [ConcernKind: ConcernWords]
    package let crisis: CrisisDirectory
    /// Answers to questions that clients ask of the program, by topic.
    package let help: [HelpTopic: String]
    private let makeFingerprint: @Sendable () -> String

    /// The content of an interview; `fingerprint` makes a hash of the files it was read from.
    package init(
        questionnaire: Questionnaire, phrases: Phrases, concerns: [ConcernKind: ConcernWords],
        crisis: CrisisDirectory, help: [HelpTopic: String], fingerprint: @escaping @Sendable () -> String
    ) {
        self.questionnaire = questionnaire
        self.phrases = phrases
        self.concerns = concerns
        self.crisis = crisis
        self.help = help
        makeFingerprint = fingerprint
    }

    /// A hash of the files it was read from; made each time it is asked for, which is once a sitting and not before the
    /// first question.
    package var fingerprint: String { makeFingerprint() }
}
