import CaseModel
import Testing

import Interview

/// Lists of people, with each person as name:relationship:words and how things stand unless present.
let peopleLists: [(words: String, people: [String])] = [
    (
        "my mum, Sam my husband, Priya from work",
        ["-:mother:mum", "Sam:partner:husband", "Priya:colleague:from work"]
    ),
    (
        "my mum, sam my husband, priya from work",
        ["-:mother:mum", "Sam:partner:husband", "Priya:colleague:from work"]
    ),
    (
        "Sam (husband), Dad, my two sisters Anna and Beth",
        ["Sam:partner:husband", "-:father:dad", "Anna:sister:sister", "Beth:sister:sister"]
    ),
    ("my brother Tom and his wife Jo", ["Tom:brother:brother", "Jo:in-law:brother's wife"]),
    ("mum and dad", ["-:mother:mum", "-:father:dad"]),
    ("Mum & Dad", ["-:mother:mum", "-:father:dad"]),
    ("mum/dad", ["-:mother:mum", "-:father:dad"]),
    ("Mr Okafor, my boss", ["Mr Okafor:boss:boss"]),
    ("Mr. Okafor, my boss", ["Mr Okafor:boss:boss"]),
    ("my best friend Aisha", ["Aisha:friend:best friend"]),
    ("Amma; Appa; Thatha", ["-:mother:amma", "-:father:appa", "-:grandparent:thatha"]),
    ("1. Mum 2. Dad", ["-:mother:mum", "-:father:dad"]),
    ("1) Mum\n2) Dad\n3) Sam", ["-:mother:mum", "-:father:dad", "Sam:-:-"]),
    ("- Mum\n- Dad\n* Priya", ["-:mother:mum", "-:father:dad", "Priya:-:-"]),
    ("• Mum • Dad", ["-:mother:mum", "-:father:dad"]),
    ("Sam\nPriya\n\nTom", ["Sam:-:-", "Priya:-:-", "Tom:-:-"]),
    ("my ex Dave", ["Dave:former-partner:ex"]),
    ("my ex-husband Dave", ["Dave:former-partner:ex-husband"]),
    ("my ex wife", ["-:former-partner:ex-wife"]),
    ("my late father", ["-:father:father:died"]),
    ("my late husband John", ["John:partner:husband:died"]),
    ("my nan who died in 2019", ["-:grandparent:nan:died"]),
    ("my nan (died 2019)", ["-:grandparent:nan:died"]),
    ("my mother in law", ["-:in-law:mother-in-law"]),
    ("my mother-in-law Sue", ["Sue:in-law:mother-in-law"]),
    ("MIL", ["-:in-law:mother-in-law"]),
    ("Jo - neighbour", ["Jo:neighbour:neighbour"]),
    ("Jo: neighbour", ["Jo:neighbour:neighbour"]),
    ("Father Michael from church", ["Father Michael:faith:priest"]),
    ("Pastor Emmanuel", ["Pastor Emmanuel:faith:pastor"]),
    ("my kids Leo (8) and Mia (5)", ["Leo:child:kid", "Mia:child:kid"]),
    (
        "my children Leo, Mia and Zoe, Tom from work",
        ["Leo:child:child", "Mia:child:child", "Zoe:child:child", "Tom:colleague:from work"]
    ),
    ("my son", ["-:son:son"]),
    ("my partner", ["-:partner:partner"]),
    ("work friends", ["-:friend:work friends"]),
    ("my friends", ["-:friend:friends"]),
    (
        "Mary Ann, Sean O'Neill and Jan van der Berg",
        ["Mary Ann:-:-", "Sean O'Neill:-:-", "Jan van der Berg:-:-"]
    ),
    ("mary-ann and o'neill", ["Mary-Ann:-:-", "O'Neill:-:-"]),
    ("Sam, sam my husband", ["Sam:partner:husband"]),
    ("mum, my mum, Mum", ["-:mother:mum"]),
    ("SAM, PRIYA", ["Sam:-:-", "Priya:-:-"]),
    ("AJ and JJ", ["AJ:-:-", "JJ:-:-"]),
    ("أمي، سامي", ["-:mother:أمي", "سامي:-:-"]),
    ("माँ और राहुल", ["-:mother:माँ", "राहुल:-:-"]),
    ("妈妈、小明", ["-:mother:妈妈", "小明:-:-"]),
    ("mum ❤️, Sam 😊", ["-:mother:mum", "Sam:-:-"]),
    ("my bf Jack, my bestie Ella", ["Jack:partner:boyfriend", "Ella:friend:bestie"]),
    ("hubby", ["-:partner:hubby"]),
    ("my other half", ["-:partner:other half"]),
    ("my fiancée Zoë", ["Zoë:partner:fiancée"]),
    ("stepmum Karen", ["Karen:step-parent:stepmum"]),
    ("my step dad", ["-:step-parent:stepdad"]),
    ("my half brother Ali", ["Ali:brother:half-brother"]),
    ("my older sister Ruth", ["Ruth:sister:older sister"]),
    ("my junior brother Emeka", ["Emeka:brother:junior brother"]),
    ("Auntie Funke", ["Auntie Funke:other-family:auntie"]),
    ("my auntie Funke", ["Funke:other-family:auntie"]),
    ("uncle Ben", ["Uncle Ben:other-family:uncle"]),
    ("my godmother", ["-:other-family:godmother"]),
    ("my flatmate Kim", ["Kim:housemate:flatmate"]),
    ("my line manager", ["-:boss:line manager"]),
    ("my manager, Ian", ["Ian:boss:manager"]),
    ("Ruth my therapist", ["Ruth:professional:therapist"]),
    ("Tom, colleague", ["Tom:colleague:colleague"]),
    ("Tom is my brother", ["Tom:brother:brother"]),
    ("my friend from work", ["-:friend:friend from work"]),
    ("my friend Priya from work", ["Priya:friend:friend from work"]),
    ("Nina from online", ["Nina:online:online friend"]),
    ("my online friend Zed", ["Zed:online:online friend"]),
    ("my dog Rex", ["Rex:pet:dog"]),
    ("my mum's partner Dave", ["Dave:step-parent:mum's partner"]),
    ("my mum, she died in 2019", ["-:mother:mum:died"]),
    ("my nan. she passed nov 2019", ["-:grandparent:nan:died"]),
    ("my dad died, nov 2019, and Sam", ["-:father:dad:died", "Sam:-:-"]),
    ("Sam, hes my brother", ["Sam:brother:brother"]),
    ("Ola, she is my aunt", ["Ola:other-family:aunt"]),
    ("June, my friend Amy 34", ["June:-:-", "Amy:friend:friend"]),
    ("my mum i suppose", ["-:mother:mum"]),
    ("Sam in a way", ["Sam:-:-"]),
    ("Dad died in 2019, Mum", ["-:father:dad:died", "-:mother:mum"]),
    ("Anna (estranged)", ["Anna:-:-:apart"]),
    ("Mum. Dad. Sam.", ["-:mother:mum", "-:father:dad", "Sam:-:-"]),
    ("there's my mum and also Sam", ["-:mother:mum", "Sam:-:-"]),
    ("mam, da, our kid", ["-:mother:mam", "-:father:da", "-:child:kid"]),
    ("mój chłopak", ["-:partner:chłopak"]),
    ("my grandad", ["-:grandparent:grandad"]),
    ("Mum, Sam and the kids", ["-:mother:mum", "Sam:-:-", "-:child:kids"]),
    ("my husband, Sam, and my sister, Beth", ["Sam:partner:husband", "Beth:sister:sister"]),
    (
        "my husband (Mark) and our kids: Ella & Tom",
        ["Mark:partner:husband", "Ella:child:kid", "Tom:child:kid"]
    ),
    ("my two best friends, Ana and Bea", ["Ana:friend:best friend", "Bea:friend:best friend"]),
    ("Mr and Mrs Patel next door", ["Mr and Mrs Patel:neighbour:neighbour"]),
    ("mum dad sister", ["-:mother:mum", "-:father:dad", "-:sister:sister"]),
    ("I have a sister called Ruth", ["Ruth:sister:sister"]),
    ("a girl called Amy from school", ["Amy:friend:from school"]),
    ("Tom's girlfriend Zoe", ["Zoe:-:-"]),
    ("Kemi (best friend, lives in Lagos)", ["Kemi:friend:best friend"]),
    ("Jo and I", ["Jo:-:-"]),
    ("my brother (we don't speak)", ["-:brother:brother:apart"]),
    ("Only Sam really", ["Sam:-:-"]),
    ("my mum, Sam", ["-:mother:mum", "Sam:-:-"]),
]

@Suite struct PeopleReaderTests {
    @Test(arguments: peopleLists)
    func splits(_ row: (words: String, people: [String])) {
        let reading = PeopleReader.read(row.words)
        #expect(reading.mentions.map(text) == row.people)
        #expect(reading.unread.isEmpty)
        #expect(!reading.isNone)
    }

    @Test(arguments: ["no one", "Nobody.", "none", "no", "No-one", "nobody really", "I have no one", "n/a"])
    func nobody(_ words: String) {
        let reading = PeopleReader.read(words)
        #expect(reading.isNone && reading.mentions.isEmpty)
    }

    @Test(arguments: [
        ("my nan who died in 2019", [0: "died in 2019"]),
        ("Mum, my dad (died last March)", [1: "died last March"]),
        ("Dad died in 2019, Mum", [0: "died in 2019"]), ("Mum and Dad", [:]),
    ])
    func keepsDates(_ words: String, _ dates: [Int: String]) {
        #expect(PeopleReader.read(words).dates == dates)
    }

    @Test(arguments: [
        "I don't really talk to anyone", "", "...", "it is hard to say who these are", "🙂", "42",
    ])
    func readsNobodyFromOtherWords(_ words: String) {
        #expect(PeopleReader.read(words).mentions.isEmpty)
    }

    @Test(arguments: [
        ("mum", Relationship.mother, "mum"), ("My Mother", .mother, "mother"),
        ("ex-girlfriend", .formerPartner, "ex-girlfriend"),
        ("father-in-law", .inLaw, "father-in-law"), ("gf", .partner, "girlfriend"),
        ("great aunt", .otherFamily, "great-aunt"),
        ("GP", .professional, "gp"), ("social worker", .professional, "social worker"),
        ("imam", .faith, "imam"),
        ("foster mum", .parent, "foster mum"), ("stepson", .son, "stepson"),
        ("granddaughter", .grandchild, "granddaughter"),
        ("business partner", .colleague, "business partner"), ("cousins", .otherFamily, "cousins"),
    ])
    func knowsRelationships(_ words: String, _ relationship: Relationship, _ plain: String) throws {
        let kin = try #require(RelationshipLexicon.kin(words))
        #expect(kin.relationship == relationship)
        #expect(kin.words == plain)
    }

    @Test(arguments: ["Sam", "", "steph", "exam", "Matthew", "halfway", "godfrey", "my"])
    func knowsNoRelationship(_ words: String) {
        #expect(RelationshipLexicon.kin(words) == nil)
    }

    static let people = [
        Person(id: PersonID(1), name: "Sam", relationship: .partner, relationshipWords: "husband"),
        Person(id: PersonID(2), name: nil, relationship: .mother, relationshipWords: "mum"),
        Person(
            id: PersonID(5), name: "Priya Shah", relationship: .colleague,
            relationshipWords: "friend from work"),
        Person(id: PersonID(6), name: "Anna", relationship: .sister, relationshipWords: "sister"),
        Person(id: PersonID(7), name: "Beth", relationship: .sister, relationshipWords: "sister"),
    ]

    @Test(arguments: [
        ("Sam and mum", [1, 2], []), ("1, 3 and 4", [1, 5, 6], []), ("1 3 4", [1, 5, 6], []),
        ("2-4", [2, 5, 6], []),
        ("1 to 3", [1, 2, 5], []), ("the first two", [1, 2], []), ("all of them", [1, 2, 5, 6, 7], []),
        ("everyone", [1, 2, 5, 6, 7], []), ("Everyone but Sam", [2, 5, 6, 7], []), ("Pria", [5], []),
        ("priya", [5], []),
        ("my mother", [2], []), ("my husband", [1], []), ("my sisters", [6, 7], []),
        ("my sister", [], ["my sister"]),
        ("my sister Beth", [7], []), ("sam, SAM", [1], []), ("Sam and Zork", [1], ["Zork"]), ("9", [], ["9"]),
        ("the last one", [7], []), ("sam mum", [1, 2], []), ("number two", [2], []),
        ("first and third", [1, 5], []),
        ("your mum", [2], []), ("Sam (your husband)", [1], []), ("", [], []), ("one", [1], []),
        ("1, 99", [1], ["99"]),
    ])
    func matchesPeople(_ words: String, _ ids: [Int], _ unmatched: [String]) {
        let matches = PeopleReader.matches(words, among: Self.people)
        #expect(matches.people.map(\.ordinal) == ids)
        #expect(matches.unmatched == unmatched)
        #expect(!matches.isNone)
    }

    @Test(arguments: ["none", "no one", "none of them"])
    func matchesNobody(_ words: String) {
        let matches = PeopleReader.matches(words, among: Self.people)
        #expect(matches.isNone && matches.people.isEmpty && matches.unmatched.isEmpty)
    }
}

/// A mention as name:relationship:words and how things stand unless present.
func text(_ mention: PersonMention) -> String {
    let parts = [
        mention.name ?? "-", mention.relationship?.rawValue ?? "-", mention.relationshipWords ?? "-",
    ]
    return (parts + (mention.standing == .present ? [] : [mention.standing.rawValue])).joined(separator: ":")
}
