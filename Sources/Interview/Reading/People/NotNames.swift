/// Words with a capital letter that name no person one knows.
enum NotNames {
    /// Whether a word in lower case is such a word.
    static func contains(_ plain: String) -> Bool {
        all.contains(plain) || (plain.hasSuffix("s") && all.contains(String(plain.dropLast())))
    }

    /// Words after a name that make it the name of an institution or a place.
    static let institutions: Set<String> = [
        "university", "college", "school", "hospital", "street", "road", "avenue", "lane", "council",
        "church", "park",
        "ltd", "limited", "inc", "academy", "centre", "center", "hall", "house", "bank", "court", "station",
        "airport",
        "primary", "infirmary", "clinic", "surgery", "army", "police", "county", "city", "united", "rovers",
        "fc",
        "town", "bridge", "square", "green", "beach", "bay", "river", "day", "week", "festival", "cup",
        "league",
    ]

    private static let all: Set<String> = Set(
        (common + calendar + places + peoples + beliefs + firms + things).flatMap {
            $0.split(separator: " ").map(String.init)
        })

    /// Everyday words that people write with a capital letter, mostly at the start of a sentence.
    private static let common = [
        "i i'm i've i'd i'll it it's its he he's she she's we we're they they're you you're this that",
        "that's these those the a an and but or so because if when while after before since until then",
        "there there's here here's now just what what's who who's where why how my your his her our their",
        "mine me him us them myself himself herself no yes yeah not never always sometimes often maybe",
        "perhaps well ok okay oh um hmm please thanks sorry hello hi everyone everybody someone nobody",
        "everything something nothing anyone people life love today today's tomorrow yesterday work home",
        "school mostly usually actually honestly basically also even still again only once twice let's",
        "don't can't won't didn't isn't wasn't couldn't wouldn't shouldn't haven't hasn't doesn't aren't",
        "weren't in on at to from of for with about by as is are was were be been being have has had do",
        "does did will would can could should may might must shall feel felt think thought know knew got",
        "get went go going came come made make talk talking spoke see seeing saw said says tell told",
        "asked very too much many more most some any all both each every other another first last next",
        "new old good bad big little long short one two three four five six seven eight nine ten lately",
        "recently mainly nothing's things time times nowadays although though however anyway losing",
        "feeling being having getting doing trying looking since whenever wherever whatever during",
        "without dear god's sir madam mr mrs ms miss dr prof rev sad happy lonely tired angry low",
        "depressed ill sick lost",
    ]

    private static let calendar = [
        "january february march april may june july august september october november december jan feb",
        "mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday",
        "sunday mon tue tues wed thu thurs fri sat sun spring summer autumn winter fall christmas xmas",
        "easter boxing eve new year halloween ramadan eid diwali hanukkah passover lent valentine",
        "valentine's mother's father's hogmanay thanksgiving holi advent lockdown covid brexit",
    ]

    private static let places = [
        "london leeds manchester birmingham liverpool bristol sheffield newcastle nottingham leicester",
        "coventry bradford hull york cambridge oxford brighton plymouth southampton portsmouth norwich",
        "exeter derby stoke wolverhampton luton reading preston bolton blackpool bath swindon milton",
        "keynes glasgow edinburgh aberdeen dundee inverness cardiff swansea newport belfast derry dublin",
        "cork galway limerick scotland england wales ireland britain uk europe africa asia america usa us",
        "canada australia zealand india pakistan bangladesh lanka nepal china hong kong japan korea",
        "vietnam thailand philippines malaysia singapore indonesia nigeria ghana kenya uganda tanzania",
        "zimbabwe zambia ethiopia eritrea somalia sudan egypt morocco algeria tunisia libya syria iraq",
        "iran turkey lebanon jordan israel palestine gaza yemen saudi arabia dubai qatar kuwait",
        "afghanistan russia ukraine poland romania bulgaria hungary czech slovakia germany france spain",
        "portugal italy greece cyprus malta netherlands holland belgium switzerland austria sweden norway",
        "denmark finland iceland lithuania latvia estonia albania serbia croatia bosnia kosovo jamaica",
        "barbados trinidad mexico brazil argentina colombia chile peru cuba venezuela paris berlin madrid",
        "barcelona rome milan lisbon amsterdam brussels vienna warsaw krakow prague budapest athens",
        "istanbul moscow kyiv lagos abuja accra nairobi kampala harare johannesburg durban cairo homs",
        "damascus aleppo baghdad tehran kabul karachi lahore islamabad delhi mumbai kolkata chennai",
        "bangalore hyderabad punjab gujarat kerala dhaka sylhet colombo beijing shanghai tokyo seoul",
        "manila sydney melbourne perth york chicago boston texas california florida toronto vancouver",
        "kent essex sussex surrey devon cornwall dorset somerset norfolk suffolk yorkshire lancashire",
        "cheshire cumbria durham northumberland wiltshire hampshire berkshire oxfordshire gloucestershire",
        "worcestershire shropshire staffordshire lincolnshire midlands hackney brixton croydon tottenham",
        "peckham lewisham greenwich",
    ]

    private static let peoples = [
        "english british scottish welsh irish european african asian american indian pakistani",
        "bangladeshi chinese japanese korean nigerian ghanaian kenyan somali ethiopian eritrean egyptian",
        "moroccan syrian iraqi iranian turkish kurdish afghan russian ukrainian polish romanian bulgarian",
        "hungarian german french spanish portuguese italian greek dutch swedish norwegian danish finnish",
        "jamaican caribbean mexican brazilian australian canadian arabic arab hindi urdu punjabi bengali",
        "tamil gujarati mandarin cantonese farsi pashto dari swahili yoruba igbo hausa twi gaelic black",
        "white latino gypsy roma traveller",
    ]

    private static let beliefs = [
        "god jesus christ allah lord bible quran koran torah heaven hell satan buddha krishna muhammad",
        "christian christianity muslim islam islamic jewish jew judaism hindu hinduism sikh sikhism",
        "buddhist buddhism catholic protestant anglican methodist baptist pentecostal quaker orthodox",
        "mormon witness atheist church mosque temple",
    ]

    private static let firms = [
        "tesco asda sainsbury's sainsburys morrisons aldi lidl waitrose iceland boots amazon google",
        "facebook instagram whatsapp tiktok twitter snapchat discord reddit youtube netflix spotify zoom",
        "teams skype messenger tinder hinge bumble grindr uber deliveroo royal mail bt sky bbc itv ikea",
        "primark argos next greggs mcdonald's mcdonalds kfc starbucks costa wetherspoons wetherspoon",
        "microsoft apple sony nintendo xbox playstation samsung toyota ford nissan barclays lloyds hsbc",
        "natwest santander nhs hmrc dwp council oxfam samaritans mind relate childline university college",
        "school hospital police army navy raf uni parliament government court",
    ]

    private static let things = [
        "tv dvd pc internet wifi gcse gcses btec phd msc bsc ptsd adhd ocd cbt ipt gp a&e hiv ivf",
        "facetime email covid alcoholics anonymous aa na prozac sertraline citalopram fluoxetine",
        "mirtazapine diazepam minecraft fortnite fifa roblox football arsenal chelsea everton spurs",
        "celtic rangers strictly eastenders coronation harry potter star wars world war royal queen king",
        "prince princess president minister pm mp mum's dad's english maths science",
    ]
}
