import CaseModel
import Interview
import Testing

/// People told of through others, among those known, and in words that are not quite right.
@Suite struct OwnedNamesTests {
    @Test(
        "Someone's mother belongs to whom it makes sense for",
        arguments: [
            (
                "imran my husband, adil 15 and noor 13, his mum who lives with us",
                ["Imran:partner:husband", "Adil:-:-", "Noor:-:-", "Imran's mum:in-law:mother-in-law"]
            ),
            (
                "Sam my husband, my son Leo, his dad",
                ["Sam:partner:husband", "Leo:son:son", "Sam's dad:in-law:father-in-law"]
            ),
            (
                "my wife Ana, my brother Tom, her mum",
                ["Ana:partner:wife", "Tom:brother:brother", "Ana's mum:in-law:mother-in-law"]
            ),
            ("imran my husband, imrans mum", ["Imran:partner:husband", "Imran's mum:in-law:mother-in-law"]),
            ("Toms brother", ["Tom's brother:-:-"]),
            ("plus dad", ["-:father:dad"]),
            ("my mum, Chris", ["-:mother:mum", "Chris:-:-"]),
            ("my daugter Noor", ["Noor:daughter:daughter"]),
        ])
    func lists(_ words: String, _ people: [String]) {
        #expect(PeopleReader.read(words).mentions.map(text) == people)
    }

    static let people = [
        Person(id: PersonID(1), name: "Imran", relationship: .partner, relationshipWords: "husband"),
        Person(id: PersonID(2), name: "Adil", relationship: .son, relationshipWords: "son"),
        Person(id: PersonID(3), name: "imrans mum", relationship: .inLaw, relationshipWords: "mother-in-law"),
        Person(id: PersonID(4), name: "Cath", relationship: .friend, relationshipWords: "mate"),
        Person(id: PersonID(5), name: "Farah", relationship: .sister, relationshipWords: "sister"),
        Person(id: PersonID(6), name: "Dean", relationship: .colleague, relationshipWords: "from work"),
    ]

    @Test(
        "Known people are recognised however they are put together",
        arguments: [
            ("imran, his mum and cath", [1, 3, 4]), ("imran's mum", [3]), ("imrans mum, cath", [3, 4]),
            ("his mum", [3]), ("cath, his mum", [4, 3]),
            ("farah n dean", [5, 6]), ("farah & dean", [5, 6]), ("a bit farah and dean", [5, 6]),
            ("farah a bit and dean", [5, 6]), ("farah dean", [5, 6]),
        ])
    func matches(_ words: String, _ ids: [Int]) {
        let found = PeopleReader.matches(words, among: Self.people)
        #expect(found.people.map(\.ordinal) == ids)
        #expect(found.unmatched.isEmpty)
    }

    @Test(
        "A list does not make a new person of two known ones, nor of a known one's own",
        arguments: [
            ("farah n dean", ["Farah:-:-", "Dean:-:-"]), ("farah dean", ["Farah:-:-", "Dean:-:-"]),
            ("his mum", ["Imran's mum:in-law:mother-in-law"]),
            ("cath, caths mum", ["Cath:-:-", "Cath's mum:acquaintance:mate's mum"]),
        ])
    func known(_ words: String, _ people: [String]) {
        #expect(PeopleReader.read(words, known: Self.people).mentions.map(text) == people)
    }

    @Test(
        "An answer to who someone is is understood where it is not quite right",
        arguments: [
            ("my eldest, my son", Relationship.son), ("my daugter", .daughter), ("daugther", .daughter),
            ("my mother in law, amina. everyone says ammi", .inLaw), ("he is my bruther", .brother),
        ])
    func relationship(_ words: String, _ relationship: Relationship) {
        #expect(RelationshipLexicon.kin(inAnswer: words)?.relationship == relationship)
    }

    @Test(
        "People are introduced in words that fit",
        arguments: [
            ("Dean", "from work", "Dean (from work)"), ("Noor", "my daugter", "Noor (your daugter)"),
            ("Imran's mum", "mother-in-law", "Imran's mum (your mother-in-law)"),
            ("Tom's wife", "brother's wife", "Tom's wife"), (nil, "from work", "someone from work"),
        ])
    func introductions(_ name: String?, _ tie: String, _ words: String) {
        let person = Person(id: PersonID(1), name: name, relationship: nil, relationshipWords: tie)
        #expect(person.introduction == words)
    }
}
