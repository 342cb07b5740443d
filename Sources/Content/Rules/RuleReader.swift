package import Assessment
import CaseModel
package import TextMatching

/// A rule book with the places in the files that its rules were read from.
package struct RuleSource: Sendable {
    package let book: RuleBook
    /// Where each rule stands, by its identifier.
    private let places: [String: RulePlaces]

    fileprivate init(_ book: RuleBook, _ places: [String: RulePlaces]) {
        self.book = book
        self.places = places
    }

    /// Where a rule stands.
    package func location(of rule: String) -> ContentLocation? { places[rule]?.id }

    /// The examples that do not come out as their rules say, each as an error at its place.
    package var failingExamples: [ContentError] {
        book.failingExamples.map { failing in
            let example = places[failing.rule]?.examples.last { $0.text == failing.text }
            let place = example?.location ?? location(of: failing.rule)
            let words =
                failing.shouldFire
                ? "the rule “\(failing.rule)” does not fire in this example"
                : "the rule “\(failing.rule)” fires in this example"
            return ContentError(.invalid(words), at: place ?? ContentLocation(file: "", line: 1, column: 1))
        }
    }
}

/// Reads the files of the rules folder: `lists.yaml`, `cues.yaml`, and lists of rules.
package struct RuleReader {
    private let lists: ListReader
    private let cues: CueReader
    private var rules: [Rule] = []
    private var places: [String: RulePlaces] = [:]

    /// The rule book in `files`; `hash` is what will tell it from others.
    ///
    /// - Throws: `ContentError` at the first thing that is wrong. Examples are not run; see
    ///   `RuleSource.failingExamples`.
    package static func read(
        _ files: [ContentFile], hash: String, compiled compilation: PhraseSet.Compilation = .atOnce
    ) throws(ContentError) -> RuleSource {
        var reader = try RuleReader(files)
        for file in files where !["lists.yaml", "cues.yaml"].contains(Self.name(file)) {
            for node in try ContentNode(file).list() { try reader.add(node) }
        }
        return try reader.source(hash: hash, compiled: compilation)
    }

    private init(_ files: [ContentFile]) throws(ContentError) {
        lists = try ListReader(try Self.root("lists.yaml", files))
        cues = try CueReader(try Self.root("cues.yaml", files), lists.lists)
    }

    private static func name(_ file: ContentFile) -> Substring {
        file.path.split(separator: "/").last ?? ""
    }

    private static func root(_ wanted: String, _ files: [ContentFile]) throws(ContentError) -> ContentNode? {
        guard let file = files.first(where: { name($0) == wanted }) else { return nil }
        return try ContentNode(file)
    }

    private mutating func add(_ node: ContentNode) throws(ContentError) {
        let read = try RuleNodes(node)
        let rule = try read.rule(lists.lists, cues)
        if let first = places.updateValue(read.places, forKey: rule.id) {
            throw read.id.error(.duplicate(rule.id, role: "rule", first: first.id))
        }
        rules.append(rule)
    }

    private func source(
        hash: String, compiled compilation: PhraseSet.Compilation
    ) throws(ContentError) -> RuleSource {
        do throws(RuleBookError) {
            let book = try RuleBook(
                rules: rules, cues: cues.book, persons: lists.people, hash: hash, compiled: compilation)
            return RuleSource(book, places)
        } catch {
            throw contentError(error)
        }
    }

    private func contentError(_ error: RuleBookError) -> ContentError {
        switch error {
        case .duplicateRule(let id), .circularRules(let id):
            return at(id, .invalid("the rule “\(id)” waits for itself"))
        case .neverFires(let id):
            return at(id, .invalid("the rule “\(id)” can never fire: it needs any, all or fact"))
        case .wrongPoints(let id):
            return at(id, .invalid("the rule “\(id)” needs points if it has an area, and none otherwise"))
        case .unknownRule(let unknown, let id):
            let nearest = Spelling.nearest(to: unknown, among: places.keys.sorted())
            let problem = ContentError.Problem.unknownWord(unknown, role: "rule", nearest: nearest)
            let condition = places[id]?.conditions.first { $0.text == unknown }
            return condition.map { ContentError(problem, at: $0.location) } ?? at(id, problem)
        }
    }

    private func at(_ id: String, _ problem: ContentError.Problem) -> ContentError {
        ContentError(problem, at: places[id]?.id ?? ContentLocation(file: "", line: 1, column: 1))
    }
}
