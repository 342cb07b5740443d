import CaseModel
import TestSupport
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "Known days",
        arguments: [
            (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (1969, 12, 31, -1),
            (2026, 11, 22, 20_779),
            (1600, 1, 1, -135_140),
        ])
    func knownDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
        let found = try #require(Day(year: year, month: month, day: day))
        #expect(found.number == number)
        #expect(found.parts == (year, month, day))
    }

    @Test("Days that do not exist", arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0)])
    func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("Parts and number lead back to each other, for days of four thousand years")
    func roundTrip() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<5_000 {
            let day = Day(number: Int.random(in: -700_000...800_000, using: &random))
            let (year, month, dayOfMonth) = day.parts
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
        }
    }

    @Test(
        "Months are added within their length",
        arguments: [
            (2024, 1, 31, 1, 2024, 2, 29), (2023, 12, 31, 2, 2024, 2, 29), (2024, 3, 31, -1, 2024, 2, 29),
            (2024, 1, 15, -25, 2021, 12, 15),
        ])
    func addingMonths(_ y: Int, _ m: Int, _ d: Int, _ months: Int, _ y2: Int, _ m2: Int, _ d2: Int) throws {
        let day = try #require(Day(year: y, month: m, day: d))
        #expect(day.adding(months: months).parts == (y2, m2, d2))
    }

    @Test("The weekday of a known Sunday")
    func weekday() throws {
        #expect(try #require(Day(year: 2026, month: 11, day: 22)).weekday == 6)
        #expect(Day(number: -4).weekday == 6)
    }
}
