package import Practice

extension RehearsalContent {
    /// Reads it from its files: `practice/*`, and `rules/lists.yaml`.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package init(from files: [ContentFile]) throws(ContentError) {
        func file(_ path: String) throws(ContentError) -> ContentFile {
            guard let file = files.first(where: { $0.path == path }) else {
                throw ContentError(.missingKey(path), at: ContentLocation(file: path, line: 1, column: 1))
            }
            return file
        }
        self.init(
            moves: try MoveReader.read(files),
            coaching: try CoachingReader.coaching(
                questions: try file("practice/questions.yaml"), comments: try file("practice/comments.yaml")),
            manner: try CoachingReader.manner(try file("practice/manner.yaml")))
    }
}
