/// Words for times that are not counted and not named.
enum VagueTimes {
    /// The interval from some days ago to some days ago.
    struct Span: Equatable {
        let farthest: Int
        let nearest: Int
    }

    /// Phrases with the days they may mean; longer phrases stand before their beginnings.
    static let spans: [(words: [String], span: Span)] = [
        (["the", "other", "day"], Span(farthest: 14, nearest: 1)),
        (["the", "other", "week"], Span(farthest: 28, nearest: 3)),
        (["the", "other", "month"], Span(farthest: 90, nearest: 14)),
        (["not", "long", "ago"], Span(farthest: 120, nearest: 0)),
        (["not", "so", "long", "ago"], Span(farthest: 180, nearest: 0)),
        (["not", "that", "long", "ago"], Span(farthest: 180, nearest: 0)),
        (["not", "long"], Span(farthest: 120, nearest: 0)),
        (["recently"], Span(farthest: 60, nearest: 0)),
        (["lately"], Span(farthest: 60, nearest: 0)),
        (["these", "days"], Span(farthest: 60, nearest: 0)),
        (["just", "now"], Span(farthest: 7, nearest: 0)),
        (["right", "now"], Span(farthest: 7, nearest: 0)),
        (["quite", "a", "while"], Span(farthest: 1825, nearest: 180)),
        (["a", "good", "while"], Span(farthest: 1825, nearest: 180)),
        (["a", "long", "while"], Span(farthest: 1825, nearest: 180)),
        (["a", "little", "while"], Span(farthest: 180, nearest: 7)),
        (["a", "short", "while"], Span(farthest: 120, nearest: 3)),
        (["a", "short", "time"], Span(farthest: 120, nearest: 3)),
        (["a", "while"], Span(farthest: 730, nearest: 30)),
        (["awhile"], Span(farthest: 730, nearest: 30)),
        (["some", "time", "ago"], Span(farthest: 1095, nearest: 60)),
        (["sometime", "ago"], Span(farthest: 1095, nearest: 60)),
        (["a", "very", "long", "time"], Span(farthest: 10957, nearest: 1095)),
        (["a", "long", "time"], Span(farthest: 7305, nearest: 365)),
        (["long", "ago"], Span(farthest: 7305, nearest: 730)),
        (["ages"], Span(farthest: 7305, nearest: 180)),
        (["donkey's", "years"], Span(farthest: 10957, nearest: 1826)),
        (["donkeys", "years"], Span(farthest: 10957, nearest: 1826)),
    ]

    /// Times that everyone lived through, as first and last year, month and day.
    static let shared: [(words: [String], first: (Int, Int, Int), last: (Int, Int, Int))] = [
        (["first", "lockdown"], (2020, 3, 23), (2020, 7, 4)),
        (["second", "lockdown"], (2020, 11, 5), (2020, 12, 2)),
        (["third", "lockdown"], (2021, 1, 6), (2021, 4, 12)),
        (["lockdown"], (2020, 3, 23), (2021, 4, 12)),
        (["lockdowns"], (2020, 3, 23), (2021, 4, 12)),
        (["pandemic"], (2020, 3, 1), (2022, 2, 28)),
        (["covid"], (2020, 3, 1), (2022, 2, 28)),
    ]

    /// Phrases that mean the whole of life so far.
    static let always: [[String]] = [
        ["as", "long", "as", "i", "can", "remember"], ["as", "far", "back", "as", "i", "can", "remember"],
        ["as", "long", "as", "i", "remember"], ["ever", "since", "i", "can", "remember"],
        ["since", "i", "can", "remember"], ["all", "my", "life"], ["all", "of", "my", "life"],
        ["my", "whole", "life"],
        ["my", "entire", "life"], ["since", "birth"], ["since", "i", "was", "born"], ["from", "birth"],
        ["always"], ["forever"], ["for", "ever"],
    ]

    /// Times of life as the first and the last age in years; longer phrases stand before their beginnings.
    static let ages: [(words: [String], ages: ClosedRange<Int>)] = [
        (["when", "i", "was", "a", "baby"], 0...2), (["when", "i", "was", "born"], 0...0),
        (["i", "was", "a", "child"], 0...12), (["i", "was", "a", "kid"], 0...12),
        (["i", "was", "a", "boy"], 0...12), (["i", "was", "a", "girl"], 0...12),
        (["i", "was", "a", "little", "boy"], 0...9), (["i", "was", "a", "little", "girl"], 0...9),
        (["i", "was", "little"], 0...9), (["i", "was", "small"], 0...9), (["i", "was", "tiny"], 0...5),
        (["i", "was", "very", "young"], 0...9), (["i", "was", "really", "young"], 0...9),
        (["i", "was", "young"], 0...25), (["i", "was", "younger"], 0...30),
        (["i", "was", "a", "teenager"], 13...19), (["i", "was", "a", "teen"], 13...19),
        (["i", "was", "a", "student"], 17...25), (["i", "was", "growing", "up"], 3...18),
        (["as", "a", "child"], 0...12), (["as", "a", "kid"], 0...12), (["as", "a", "boy"], 0...12),
        (["as", "a", "girl"], 0...12), (["as", "a", "baby"], 0...2), (["as", "a", "teenager"], 13...19),
        (["as", "a", "teen"], 13...19), (["as", "a", "student"], 17...25),
        (["as", "a", "young", "adult"], 18...30), (["as", "a", "young", "man"], 18...30),
        (["as", "a", "young", "woman"], 18...30), (["since", "childhood"], 0...12),
        (["from", "childhood"], 0...12), (["in", "childhood"], 0...12), (["my", "childhood"], 0...12),
        (["childhood"], 0...12), (["my", "teens"], 13...19), (["my", "teenage", "years"], 13...19),
        (["my", "early", "teens"], 13...15), (["my", "late", "teens"], 17...19),
        (["my", "mid", "teens"], 14...17), (["my", "youth"], 12...25), (["growing", "up"], 3...18),
        (["primary", "school"], 4...11), (["junior", "school"], 7...11), (["infant", "school"], 4...7),
        (["secondary", "school"], 11...18), (["high", "school"], 11...18), (["grammar", "school"], 11...18),
        (["middle", "school"], 9...14), (["sixth", "form"], 16...18), (["nursery", "school"], 2...5),
        (["at", "school"], 4...18), (["in", "school"], 4...18), (["since", "school"], 4...18),
        (["school", "days"], 4...18), (["schooldays"], 4...18), (["left", "school"], 15...19),
        (["at", "university"], 17...25), (["at", "uni"], 17...25), (["at", "college"], 16...24),
        (["in", "college"], 16...24), (["university"], 17...25), (["uni"], 17...25),
    ]
}
