package import Interview

extension InterviewContent {
    /// Reads the interview's content from its files: `questions/*`, `words/*` and `crisis.yaml`.
    ///
    /// `fingerprint` makes a hash of bytes; it is called with those of all files each time the hash is asked for.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package init(
        from files: [ContentFile], fingerprint: @escaping @Sendable ([UInt8]) -> String
    ) throws(ContentError) {
        func file(_ path: String) throws(ContentError) -> ContentFile {
            guard let file = files.first(where: { $0.path == path }) else {
                throw ContentError(.missingKey(path), at: ContentLocation(file: path, line: 1, column: 1))
            }
            return file
        }
        let questions = files.filter { $0.path.hasPrefix("questions/") }
        self.init(
            questionnaire: try QuestionReader.questionnaire(from: questions),
            phrases: try WordsReader.phrases(from: try file("words/phrases.yaml")),
            concerns: try WordsReader.concerns(from: try file("words/concerns.yaml")),
            crisis: try CrisisReader.directory(from: try file("crisis.yaml")),
            help: try WordsReader.help(from: try file("words/help.yaml")),
            fingerprint: { fingerprint(files.flatMap { Array($0.text.utf8) }) })
    }
}
