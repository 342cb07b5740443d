package import CaseModel
package import Interview

/// Reads the files that hold what the conversation says by itself.
package enum WordsReader {
    /// Reads `words/phrases.yaml`; every phrase must be there and nothing else.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func phrases(from file: ContentFile) throws(ContentError) -> Phrases {
        Phrases(try table(file, Phrase.self) { node throws(ContentError) in try node.text().trimmed })
    }

    /// Reads `words/help.yaml`: an answer for each topic that clients ask the program about.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func help(from file: ContentFile) throws(ContentError) -> [HelpTopic: String] {
        try table(file, HelpTopic.self) { node throws(ContentError) in try node.text().trimmed }
    }

    /// Reads `words/concerns.yaml`: what is said for each kind of concern.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func concerns(from file: ContentFile) throws(ContentError) -> [ConcernKind: ConcernWords] {
        try table(file, ConcernKind.self) { node throws(ContentError) in
            let fields = try node.fields(["notice", "soft"])
            return ConcernWords(
                notice: try fields.required("notice").texts(), soft: try fields.required("soft").texts())
        }
    }

    /// Reads a mapping with one entry for each word of a closed vocabulary.
    private static func table<Word: CaseIterable & RawRepresentable & Hashable, Value>(
        _ file: ContentFile, _: Word.Type, _ read: (ContentNode) throws(ContentError) -> Value
    ) throws(ContentError) -> [Word: Value] where Word.RawValue == String {
        let root = try ContentNode(file)
        let fields = try root.fields(Word.allCases.map(\.rawValue))
        var values: [Word: Value] = [:]
        for word in Word.allCases { values[word] = try read(try fields.required(word.rawValue)) }
        return values
    }
}
