import CaseModel
import TestSupport
import Testing

import Interview

@Suite struct DateReaderTests {
    let today = day("2026-05-20")

    @Test(arguments: exactDates)
    func readsExactly(_ row: (words: String, first: String, last: String)) throws {
        let date = try DateReader.read(row.words, today: today)
        #expect(date.interval.map(text) == "\(row.first)…\(row.last)")
        #expect(date.stated == row.words)
    }

    @Test(arguments: roughDates)
    func readsRoughly(_ row: (words: String, day: String, length: ClosedRange<Int>)) throws {
        let interval = try #require(try DateReader.read(row.words, today: today).interval)
        #expect(interval.first <= day(row.day) && day(row.day) <= interval.last, "\(text(interval))")
        #expect(row.length.contains(interval.length), "\(interval.length) days: \(text(interval))")
    }

    @Test(arguments: [
        ("when I was ten", 10...10), ("aged 12", 12...12), ("I was 12", 12...12), ("age twelve", 12...12),
        ("at the age of 15", 15...15), ("since I was seventeen", 17...17), ("when I turned 30", 30...30),
        ("in my twenties", 20...29), ("in my early 20s", 20...23), ("in my late thirties", 37...39),
        ("at school", 4...18), ("as a child", 0...12), ("when I was little", 0...9), ("in my teens", 13...19),
        ("my 18th birthday", 18...18), ("at secondary school", 11...18),
        ("when I was about 8 years old", 8...8),
        ("childhood", 0...12), ("at 12", 12...12), ("at uni", 17...25), ("when i was 7 or 8", 7...8),
    ])
    func readsAges(_ words: String, _ ages: ClosedRange<Int>) throws {
        let interval = try #require(try DateReader.read(words, today: today, age: 40).interval)
        let birth = DayInterval(day("1985-05-21"), day("1986-05-20"))
        #expect(interval.first == birth.first.adding(months: ages.lowerBound * 12))
        #expect(interval.last == birth.last.adding(months: (ages.upperBound + 1) * 12).adding(days: -1))
        #expect(try DateReader.read(words, today: today).interval == nil)
    }

    @Test(
        "The month that runs is not meant by its bare name when the low mood is older",
        arguments: [
            ("nov when she moved in", "2025-11-01…2025-11-30"), ("november", "2025-11-01…2025-11-30"),
            ("november this year", "2026-11-01…2026-11-24"), ("october", "2026-10-01…2026-10-31"),
            ("stroke was october last yr and she moved in in november", "2025-10-01…2025-10-31"),
            ("last autum", "2025-09-01…2025-11-30"), ("last autumn", "2025-09-01…2025-11-30"),
        ])
    func runningMonth(_ words: String, _ days: String) throws {
        let winter = DayInterval(day("2025-12-01"), day("2026-02-28"))
        let date = try DateReader.read(words, today: day("2026-11-24"), onset: winter)
        #expect(date.interval.map(text) == days)
    }

    @Test(
        "What was going on at a time is near it",
        arguments: [
            ("in november", "2024-11-01…2024-11-30"), ("she died that summer", "2024-06-01…2024-08-31"),
            ("in january", "2025-01-01…2025-01-31"), ("last march", "2026-03-01…2026-03-31"),
        ])
    func near(_ words: String, _ days: String) throws {
        let time = DayInterval(day("2024-12-01"), day("2024-12-24"))
        let date = try DateReader.read(words, today: day("2026-11-24"), onset: time, near: time)
        #expect(date.interval.map(text) == days)
    }

    @Test(
        "Years ago are a year or so either way",
        arguments: ["nine yrs ago", "9 years ago", "about 9 yrs ago"])
    func yearsAgo(_ words: String) throws {
        let date = try DateReader.read(words, today: day("2026-11-24"))
        #expect(date.interval.map(text) == "2016-11-24…2018-11-24")
    }

    @Test(arguments: [
        "always", "as long as I can remember", "all my life", "I've been like this as long as i can remember",
        "since birth", "forever",
    ])
    func alwaysIsLifelong(_ words: String) throws {
        let known = try DateReader.read(words, today: today, age: 40)
        #expect(known.interval == DayInterval(day("1985-05-21"), today))
        let unknown = try DateReader.read(words, today: today)
        #expect(unknown.interval == DayInterval(day("1946-05-20"), today))
    }

    @Test(arguments: [
        ("around then", "2025-10-01", "2025-10-31"),
        ("same time", "2025-10-01", "2025-10-31"),
        ("at the same time", "2025-10-01", "2025-10-31"),
        ("at about the same time", "2025-10-01", "2025-10-31"),
        ("around that time", "2025-10-01", "2025-10-31"),
        ("then", "2025-10-01", "2025-10-31"),
        ("back then", "2025-10-01", "2025-10-31"),
        ("shortly before that", "2025-09-01", "2025-09-30"),
        ("just after that", "2025-11-01", "2025-11-30"),
        ("before then", "2025-08-31", "2025-09-30"),
        ("two months before that", "2025-07-17", "2025-09-15"),
        ("a year earlier", "2024-08-02", "2024-12-30"),
    ])
    func relatesToOnset(_ words: String, _ first: String, _ last: String) throws {
        let onset = DayInterval(day("2025-10-01"), day("2025-10-31"))
        let date = try DateReader.read(words, today: today, onset: onset)
        #expect(date.interval.map(text) == "\(first)…\(last)")
        #expect(try DateReader.read(words, today: today).interval == nil)
    }

    @Test(arguments: ["around my birthday", "my birthday", "on our anniversary"])
    func acceptsWhatCannotBePlaced(_ words: String) throws {
        #expect(try DateReader.read(words, today: today, age: 40).interval == nil)
    }

    @Test(arguments: [
        "", "   ", "don't know", "dont know", "not sure", "no idea", "can't remember", "I can't remember",
        "idk", "dunno", "skip", "no", "yes", "when she left", "after my exams", "it may be", "maybe",
        "he may",
        "we march on", "I sat down", "34", "5", "a", "once a week", "every March", "every year",
        "twice a month", "remember", "I don't remember", "a member of the club", "my match", "search me",
        "2 people", "£2000", "24/7", "31/02/2021", "2021-13-45", "99/99/9999", "after the wedding",
        "when he was ten", "in his twenties", "she is ten years older", "🙂", "私は知らない", "لا أعرف",
        "because I was tired", "my fall down the stairs", "since the divorce", "the second time", "second",
        "what year?", "which month do you mean?", "I don't know when", "adjust", "number 7",
        "around the time my mum died", "it was one day when he left", "since I had the baby", "at 9 o'clock",
        "the same year",
    ])
    func refusesWhatIsNoDate(_ words: String) {
        #expect(throws: DateReader.Problem.unreadable) { try DateReader.read(words, today: today) }
    }

    @Test(arguments: [
        "next week", "next March", "in two weeks", "tomorrow", "2027", "in June 2026", "next year",
        "21/05/2026", "next Friday", "in a month", "three weeks from now", "this summer", "Christmas 2026",
    ])
    func refusesTheFuture(_ words: String) throws {
        let problem = #expect(throws: DateReader.Problem.self) { try DateReader.read(words, today: today) }
        guard case .inFuture(let interval) = try #require(problem) else {
            Issue.record("\(words): not in the future")
            return
        }
        #expect(interval.first > today)
        #expect(try DateReader.read(words, today: today, tense: .any).interval == interval)
    }

    @Test(arguments: [
        (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2000, "2000-04-23"),
        (1961, "1961-04-02"), (2008, "2008-03-23"), (2038, "2038-04-25"),
    ])
    func computesEaster(_ year: Int, _ expected: String) throws {
        let easter = try DateReader.read("Easter \(year)", today: day("2040-01-01")).interval
        #expect(easter?.middle == day(expected))
    }

    @Test(arguments: [
        ("yesterday", "2026-01-01", "2025-12-31…2025-12-31"),
        ("last month", "2026-01-01", "2025-12-01…2025-12-31"),
        ("December", "2026-01-01", "2025-12-01…2025-12-31"),
        ("31 December", "2026-01-01", "2025-12-31…2025-12-31"),
        ("a year ago", "2024-02-29", "2022-12-30…2023-04-29"),
        ("29 February", "2024-02-29", "2024-02-29…2024-02-29"),
        ("29 February", "2024-02-28", "2020-02-29…2020-02-29"),
        ("this winter", "2026-01-10", "2025-12-01…2026-01-10"),
        ("last winter", "2026-01-10", "2024-12-01…2025-02-28"),
        ("Christmas", "2026-12-24", "2025-12-21…2025-12-29"),
        ("New Year", "2026-01-01", "2025-12-28…2026-01-01"),
        ("last month", "2024-03-31", "2024-02-01…2024-02-29"),
        ("last summer", "2026-11-22", "2026-06-01…2026-08-31"),
        ("this summer", "2026-11-22", "2026-06-01…2026-08-31"),
        ("last March", "2026-11-22", "2026-03-01…2026-03-31"),
        ("winter 2026", "2026-11-22", "2025-12-01…2026-02-28"),
    ])
    func turnsOfTheYear(_ words: String, _ today: String, _ expected: String) throws {
        #expect(try DateReader.read(words, today: day(today)).interval.map(text) == expected)
    }

    @Test func intervalsAreOrderedAndPast() throws {
        var random = SeededGenerator(seed: 7)
        let pieces =
            exactDates.map(\.words) + roughDates.map(\.words) + [
                "before", "after", "last", "in", "between", "and", "or", "two", "99999", "years", "ago", "-",
                "/",
                "early", "of", "the", "when I was", "9999999999", "centuries", "since",
            ]
        for _ in 0..<1500 {
            let words = (0..<random.below(4) + 1).map { _ in pieces[random.below(pieces.count)] }
            let now = today.adding(days: random.below(5000) - 2500)
            let text = words.joined(separator: " ")
            guard let date = try? DateReader.read(text, today: now, age: 30) else { continue }
            if let interval = date.interval {
                #expect(interval.first <= interval.last && interval.last <= now, "\(text)")
            }
            #expect(!DateReader.phrase(for: date, today: now).isEmpty)
        }
    }

    @Test(arguments: [
        ("March 2025", "March 2025"), ("March", "March 2026"), ("last spring", "spring 2025"),
        ("about two years ago", "about two years ago (around spring 2024)"), ("03/05/2021", "3 May 2021"),
        ("2019", "2019"), ("last year", "2025"), ("winter 2022", "winter 2022/23"),
        ("early 2020", "early 2020"), ("my 18th", "my 18th"), ("on Tuesday", "on Tuesday (yesterday)"),
        ("yesterday", "yesterday"),
        ("late March", "late March 2026"), ("around my birthday", "around my birthday"),
        ("last October or November", "October or November 2025"),
        ("the nineties", "the nineties (between 1990 and 1999)"),
    ])
    func readsBack(_ words: String, _ expected: String) throws {
        let date = try DateReader.read(words, today: today)
        #expect(DateReader.phrase(for: date, today: today) == expected)
    }

    private func text(_ interval: DayInterval) -> String {
        [interval.first, interval.last].map { day in
            let (year, month, number) = day.parts
            return "\(year)-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)"
        }.joined(separator: "…")
    }
}

/// The day written as year, month and day; the first of January 1970 when it is not well written.
func day(_ text: String) -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return Day(number: 0) }
    return Day(year: parts[0], month: parts[1], day: parts[2]) ?? Day(number: 0)
}

extension SeededGenerator {
    /// A number from 0 up to but not including the bound.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
