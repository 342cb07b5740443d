import Foundation
import Practice
import Testing

/// Logarithms and powers against those of the system.
struct LogarithmTests {
    @Test(arguments: [1e-300, 0.05, 0.5, 0.999, 1, 1.4142, 1.4143, 2, 3.5, 15_674, 1e300])
    func logarithmsAreThoseOfTheSystem(_ number: Double) {
        let difference = abs(number.logarithm - log(number))
        #expect(difference <= 1e-14 * max(1, abs(log(number))))
    }

    @Test(arguments: [-700, -40, -1, -0.3, 0, 1e-9, 0.347, 1, 12.5, 700])
    func powersAreThoseOfTheSystem(_ number: Double) {
        #expect(abs(number.naturalPower / exp(number) - 1) < 1e-12)
    }
}
