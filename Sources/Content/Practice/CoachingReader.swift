package import Practice

/// Reads what the supervisor says and how moods show: `questions.yaml`, `comments.yaml` and `manner.yaml`.
package enum CoachingReader {
    /// The good questions and the comments; every topic and every comment must be there.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func coaching(
        questions: ContentFile, comments: ContentFile
    ) throws(ContentError) -> Coaching {
        let topicFields = try ContentNode(questions).fields(Topic.allCases.map(\.rawValue))
        var topics: [Topic: Coaching.TopicWords] = [:]
        for topic in Topic.allCases {
            let fields = try topicFields.required(topic.rawValue).fields([
                "name", "ask", "about", "late", "hint",
            ])
            topics[topic] = Coaching.TopicWords(
                name: try fields.required("name").text(), question: try fields.required("ask").text(),
                questionAbout: try fields["about"]?.text(), questionAboutDead: try fields["late"]?.text(),
                hint: try fields.required("hint").text())
        }
        let commentFields = try ContentNode(comments).fields(Coaching.Comment.allCases.map(\.rawValue))
        var words: [Coaching.Comment: String] = [:]
        for comment in Coaching.Comment.allCases {
            words[comment] = try commentFields.required(comment.rawValue).text()
        }
        return Coaching(topics: topics, comments: words)
    }

    /// How moods and styles show.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func manner(_ file: ContentFile) throws(ContentError) -> Manner {
        let fields = try ContentNode(file).fields(["moods", "pleasing"])
        let moodFields = try fields.required("moods").fields(ScriptLine.Mood.allCases.map(\.rawValue))
        var moods: [ScriptLine.Mood: [String]] = [:]
        for mood in ScriptLine.Mood.allCases { moods[mood] = try moodFields.required(mood.rawValue).texts() }
        return Manner(moods: moods, pleasing: try fields.required("pleasing").texts())
    }
}
