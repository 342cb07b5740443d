import CaseModel
import Testing

import Interview

@Suite struct NameSpotterTests {
    static let known = [
        Person(id: PersonID(1), name: "Sam", relationship: .partner, relationshipWords: "husband"),
        Person(id: PersonID(2), name: nil, relationship: .mother, relationshipWords: "mum"),
        Person(id: PersonID(3), name: "Ruth Shah", relationship: .friend, relationshipWords: "friend"),
    ]

    @Test(arguments: [
        ("I talked to Priya about it", ["Priya:-:-"]),
        ("Tom's wife rang", ["Tom:-:-"]),
        ("my sister says I should rest", ["-:sister:sister"]),
        ("My sister says I should rest", ["-:sister:sister"]),
        ("I saw my brother Tom on Sunday", ["Tom:brother:brother"]),
        ("Priya told me to leave", ["Priya:-:-"]),
        ("We argue, then Dad shouts", ["-:father:dad"]),
        ("Dad shouts a lot", ["-:father:dad"]),
        ("I miss my nan", ["-:grandparent:nan"]),
        ("It was with Mary Ann and Joe", ["Mary Ann:-:-", "Joe:-:-"]),
        ("my boss Mr Okafor shouts", ["Mr Okafor:boss:boss"]),
        ("I am angry at Tom", ["Tom:-:-"]),
        ("I got a text from Priya", ["Priya:-:-"]),
        ("Priya and I went for a walk", ["Priya:-:-"]),
        ("I live with Tom, Ella and Jack", ["Tom:-:-", "Ella:-:-"]),
        ("my dad died last year", ["-:father:dad:died"]),
        ("I lost my late grandad", ["-:grandparent:grandad:died"]),
        ("my best friend moved away", ["-:friend:best friend"]),
        ("I went to see Auntie Funke", ["Auntie Funke:other-family:auntie"]),
        ("He shouted at me. Then Tom left.", ["Tom:-:-"]),
        ("I asked Mr Okafor for a day off", ["Mr Okafor:-:-"]),
        ("I'm scared of Dave", ["Dave:-:-"]),
        ("She told O'Neill everything", ["O'Neill:-:-"]),
        ("my ex keeps calling", ["-:former-partner:ex"]),
        ("my ex-wife has the kids", ["-:former-partner:ex-wife"]),
        ("my older brother and my younger brother", ["-:brother:older brother"]),
        ("Sam was out so I rang Leila", ["Leila:-:-"]),
        ("my mother-in-law moved in", ["-:in-law:mother-in-law"]),
        ("my daughter will not speak to me", ["-:daughter:daughter"]),
        ("nobody helps but Chioma", ["Chioma:-:-"]),
        ("My friend Aisha's mum died", ["Aisha:friend:friend"]),
        ("I work with Anne-Marie", ["Anne-Marie:-:-"]),
        ("my friend Zed drove me home", ["Zed:friend:friend"]),
    ])
    func spots(_ words: String, _ people: [String]) {
        let known = Self.known.filter { $0.name != "Ruth Shah" }
        #expect(NameSpotter.spot(in: words, known: known).map(text) == people)
    }

    @Test(arguments: [
        "I talked to Sam about it", "i talked to sam about it", "my mum rang", "my mother rang", "Mum rang",
        "my husband left",
        "We moved to London", "I live in Leeds", "My family is from Poland", "I work at Tesco",
        "the NHS let me down",
        "I went to University", "I met them at Leeds University", "It was in March", "On Monday I cried",
        "I felt it at Christmas", "I pray to God", "I speak Polish", "I am a Catholic", "my friends left me",
        "a friend told me",
        "people talk", "her mother came", "Sam's brother came", "his sister is nice",
        "I AM SO ANGRY WITH TOM",
        "Nothing helps. Everything hurts.", "When I wake I cry", "It's hard. That's all.",
        "What I Want Is To Feel Better Now",
        "I watched Titanic again", "my dog is old", "my doctor says rest", "my neighbours are loud",
        "Work is hard",
        "Leeds is cold", "Losing my job", "I used to shop at Asda on Saturdays", "the Council wrote to me",
        "Dear God help me",
        "I have PTSD", "Everyone says so", "Ruth came over", "I told Ruth", "the French teacher",
        "I was in the Army",
        "we went to Devon in July", "Reading helps me", "I'm reading Dune", "", "🙂 ok",
        "I can't. Won't. Don't.",
        "my therapist says", "I can't stand him, and I've told him", "lonely on Sundays",
        "She's from Lagos and he's from Accra",
        "my parents' house", "my kids are ill", "I flew to Nairobi", "I worked for Barclays",
        "They closed Longbridge Road",
        "I was diagnosed with Crohn's", "He calls me Lazy", "I drink Guinness", "She said \"Tom is lazy\"",
    ])
    func keepsSilent(_ words: String) {
        #expect(NameSpotter.spot(in: words, known: Self.known).map(text) == [])
    }

    @Test func offersNoMoreThanAsked() {
        let words = "I saw Tom, Ella, Jack and Leila"
        #expect(
            NameSpotter.spot(in: words, known: [], limit: 3).compactMap(\.name) == ["Tom", "Ella", "Jack"])
        #expect(NameSpotter.spot(in: words, known: [], limit: 0).isEmpty)
    }
}
