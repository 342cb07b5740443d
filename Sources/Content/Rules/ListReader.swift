import CaseModel
import TextMatching

/// The file of word lists, forms and the patterns that name people.
struct ListReader {
    let lists: WordLists
    /// The patterns that say whom a mention is about.
    let people: [Pattern]

    /// Reads the file, and `more` lists beside its own.
    init(_ node: ContentNode?, and more: ContentNode? = nil) throws(ContentError) {
        guard let node else {
            lists = WordLists()
            people = []
            return
        }
        let fields = try node.fields(["lists", "forms", "people"])
        let listNodes = try (fields["lists"]?.pairs() ?? []) + (more?.pairs() ?? [])
        let words = try Self.entries(listNodes)
        let forms = try Self.entries(try fields["forms"]?.pairs() ?? [])
        do throws(PatternError) {
            lists = try WordLists(lists: words, forms: forms)
        } catch {
            throw Self.error(error, listNodes, Array(words.keys)) ?? node.patternError(error, WordLists())
        }
        var people: [Pattern] = []
        for pattern in try fields["people"]?.list() ?? [] { people.append(try pattern.pattern(lists)) }
        self.people = people
    }

    private static func entries(
        _ pairs: [(key: ContentNode, value: ContentNode)]
    ) throws(ContentError) -> [String: [String]] {
        var entries: [String: [String]] = [:]
        for (key, value) in pairs { entries[try key.text()] = try value.texts() }
        return entries
    }

    /// The error at the entry or the list that it is about.
    private static func error(
        _ error: PatternError, _ pairs: [(key: ContentNode, value: ContentNode)], _ known: [String]
    ) -> ContentError? {
        switch error.problem {
        case .unknownList(let name):
            for (_, value) in pairs {
                for entry in (try? value.list()) ?? [] where (try? entry.text()) == "<\(name)>" {
                    return entry.error(
                        .unknownWord(name, role: "list", nearest: Spelling.nearest(to: name, among: known)))
                }
            }
            return nil
        case .circularList(let name), .emptyList(let name):
            return pairs.first { (try? $0.key.text()) == name }.map {
                $0.key.error(.invalid(error.plainWords))
            }
        default: return nil
        }
    }
}
