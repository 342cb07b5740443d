import Content

extension Failure {
    /// What is wrong with a content file, in words.
    init(_ error: ContentError) {
        self.init("\(error)", status: .badData)
    }
}
