import CaseModel

extension RelationshipLexicon {
    /// Words for one person, by what that person is to the client.
    static let nouns: [(relationship: Relationship, words: [String])] = [
        (
            .partner,
            [
                "husband", "wife", "partner", "boyfriend", "girlfriend", "fiancé", "fiance", "fiancée",
                "fiancee",
                "spouse", "hubby", "missus", "other half", "better half", "significant other", "wifey",
                "lover",
                "civil partner", "mąż", "żona", "chłopak", "dziewczyna", "esposo", "esposa", "marido",
                "novio", "novia",
                "زوجي", "زوجتي", "पति", "पत्नी", "丈夫", "妻子", "老公", "老婆",
            ]
        ),
        (.formerPartner, ["ex"]),
        (
            .mother,
            [
                "mum", "mom", "mam", "mummy", "mommy", "mammy", "ma", "mama", "mamma", "mother", "amma",
                "ammi",
                "ummi", "maa", "mamá", "matka", "maman", "mumma", "أمي", "ماما", "माँ", "मां", "妈妈", "媽媽",
            ]
        ),
        (
            .father,
            [
                "dad", "daddy", "father", "da", "pa", "papa", "pops", "appa", "abba", "abbu", "abbi", "baba",
                "tata",
                "tato", "ojciec", "papá", "أبي", "بابا", "पापा", "爸爸",
            ]
        ),
        (.parent, ["parent", "foster carer", "guardian"]),
        (
            .grandparent,
            [
                "nan", "nana", "nanna", "nanny", "gran", "granny", "grandma", "grandmother", "grandad",
                "granddad",
                "grandpa", "grandfather", "gramps", "grandparent", "nonna", "nonno", "oma", "opa", "abuela",
                "abuelo",
                "babcia", "dziadek", "thatha", "paati", "patti", "ajji", "nani", "dadi", "dada", "teta",
                "jiddo",
                "sitti", "nain", "taid", "bibi",
            ]
        ),
        (
            .sister,
            ["sister", "sis", "didi", "akka", "siostra", "hermana", "ukhti", "أختي", "बहन", "姐姐", "妹妹"]
        ),
        (
            .brother,
            [
                "brother", "bro", "bhai", "bhaiya", "thambi", "hermano", "akhi", "أخي", "भाई", "哥哥", "弟弟",
            ]
        ),
        (.sibling, ["sibling", "twin"]),
        (.daughter, ["daughter", "córka", "hija", "ابنتي", "बेटी", "女儿"]),
        (.son, ["son", "syn", "hijo", "ابني", "बेटा", "儿子"]),
        (.child, ["child", "kid", "baby", "toddler", "little one", "stepkid"]),
        (.grandchild, ["grandchild", "grandson", "granddaughter", "grandkid"]),
        (
            .inLaw,
            [
                "mother in law", "father in law", "sister in law", "brother in law", "son in law",
                "daughter in law",
                "in law",
            ]
        ),
        (
            .otherFamily,
            [
                "aunt", "auntie", "aunty", "uncle", "cousin", "niece", "nephew", "relative", "chacha",
                "chachi", "masi",
                "mausi", "bua", "phupho", "khala", "khalu", "ciocia", "wujek", "tía", "tío", "godparent",
            ]
        ),
        (
            .friend,
            [
                "friend", "mate", "pal", "bestie", "bff", "buddy", "amigo", "amiga", "przyjaciel",
                "przyjaciółka",
                "صديقي", "صديقتي", "दोस्त", "朋友",
            ]
        ),
        (.colleague, ["colleague", "coworker", "co worker", "workmate", "business partner", "teammate"]),
        (
            .boss,
            [
                "boss", "manager", "line manager", "supervisor", "team leader", "team lead", "employer",
                "foreman",
            ]
        ),
        (.neighbour, ["neighbour", "neighbor"]),
        (
            .housemate,
            ["flatmate", "housemate", "roommate", "flat mate", "house mate", "room mate", "lodger"]
        ),
        (.faith, ["pastor", "priest", "imam", "rabbi", "vicar", "minister", "guru", "nun", "church elder"]),
        (.online, ["online friend", "internet friend", "pen pal", "penpal"]),
        (
            .professional,
            [
                "therapist", "counsellor", "counselor", "gp", "doctor", "nurse", "psychologist",
                "psychiatrist",
                "social worker", "support worker", "key worker", "keyworker", "carer", "solicitor", "teacher",
                "tutor",
                "coach", "mentor", "lecturer", "midwife", "health visitor", "case worker", "caseworker",
                "sponsor",
                "headteacher", "head teacher", "professor",
            ]
        ),
        (.acquaintance, ["acquaintance", "landlord", "landlady", "classmate", "coursemate", "hairdresser"]),
        (.pet, ["dog", "cat", "puppy", "kitten", "rabbit", "hamster", "horse", "pony", "budgie"]),
    ]

    /// Plurals that do not add "s", and names for groups.
    static let groups: [(words: String, singular: String?, relationship: Relationship)] = [
        ("children", "child", .child), ("wives", "wife", .partner),
        ("grandchildren", "grandchild", .grandchild),
        ("stepchildren", "child", .child), ("babies", "baby", .child), ("in laws", nil, .inLaw),
        ("family", nil, .otherFamily), ("folks", nil, .parent), ("team", nil, .colleague),
        ("mother in laws", "mother-in-law", .inLaw), ("sisters in law", "sister-in-law", .inLaw),
        ("brothers in law", "brother-in-law", .inLaw), ("aunties", "auntie", .otherFamily),
        ("puppies", "puppy", .pet), ("bosses", "boss", .boss), ("besties", "bestie", .friend),
        ("people", nil, .other), ("lads", nil, .friend), ("girls", "girl", .child), ("boys", "boy", .child),
        ("rodzice", nil, .parent), ("nannies", "nanny", .grandparent),
    ]

    /// Short forms with the words they stand for.
    static let shortForms: [String: String] = [
        "bf": "boyfriend", "gf": "girlfriend", "mil": "mother in law", "fil": "father in law",
        "sil": "sister in law", "bil": "brother in law", "hubs": "husband", "g.p": "gp",
    ]

    /// Words before a relationship that belong to it: "best friend", "older brother".
    static let describing: Set<String> = [
        "best", "close", "closest", "good", "old", "older", "elder", "eldest", "oldest", "younger",
        "youngest",
        "big", "bigger", "little", "wee", "kid", "baby", "twin", "only", "junior", "senior", "new", "first",
        "second", "third", "middle", "childhood", "school", "work", "online", "internet", "uni", "church",
        "gym",
        "family", "foster", "adoptive", "adopted", "biological", "birth", "step", "half", "god", "great",
        "real",
        "dear", "lovely", "dearest", "long-distance", "next-door", "drinking", "former", "ex", "late",
        "estranged",
        "pet", "civil",
    ]

    /// Where a person is known from, with what that makes them and how it is said.
    static let places: [String: (relationship: Relationship, words: String)] = [
        "work": (.colleague, "from work"), "office": (.colleague, "from the office"),
        "job": (.colleague, "from work"), "school": (.friend, "from school"),
        "college": (.friend, "from college"), "uni": (.friend, "from uni"),
        "university": (.friend, "from university"), "church": (.faith, "from church"),
        "mosque": (.faith, "from the mosque"), "temple": (.faith, "from the temple"),
        "synagogue": (.faith, "from the synagogue"), "chapel": (.faith, "from chapel"),
        "gym": (.acquaintance, "from the gym"), "club": (.acquaintance, "from the club"),
        "pub": (.acquaintance, "from the pub"), "choir": (.acquaintance, "from choir"),
        "online": (.online, "online friend"), "internet": (.online, "online friend"),
        "discord": (.online, "online friend"), "door": (.neighbour, "neighbour"),
        "road": (.neighbour, "neighbour"), "street": (.neighbour, "neighbour"),
        "upstairs": (.neighbour, "neighbour"), "downstairs": (.neighbour, "neighbour"),
    ]

    /// Titles before a name, with what they say about the person.
    static let titles: [String: (relationship: Relationship?, words: String?)] = [
        "mr": (nil, nil), "mrs": (nil, nil), "ms": (nil, nil), "miss": (nil, nil), "mx": (nil, nil),
        "sir": (nil, nil), "madam": (nil, nil), "prof": (nil, nil), "dr": (nil, nil), "doctor": (nil, nil),
        "rev": (.faith, "minister"), "reverend": (.faith, "minister"), "fr": (.faith, "priest"),
        "pastor": (.faith, "pastor"), "imam": (.faith, "imam"), "rabbi": (.faith, "rabbi"),
        "sheikh": (.faith, "sheikh"),
    ]
}
