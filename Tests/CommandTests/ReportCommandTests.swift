import Foundation
import Testing

@Suite struct ReportCommandTests {
    @Test(arguments: [
        ("text", "first\n====="), ("markdown", "# first"), ("html", "<!doctype html>"),
        ("json", "{\"format\""), ("fhir", "{\"resourceType\":\"Bundle\""),
    ])
    func aCaseIsWrittenDown(_ format: String, _ start: String) throws {
        let result = try ReleasedStore().kith("report", "first", "--format", format)
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.hasPrefix(start) && result.output.hasSuffix("\n"))
        #expect(!result.output.contains("\u{1B}"))
    }

    @Test func aFileIsMadeForItsOwnerAlone() throws {
        let store = try ReleasedStore()
        let path = store.path + "/first.html"
        let result = try store.kith("report", "1", "--format", "html", "-o", path)
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(result.errors == "\(path) is not sealed: whoever gets hold of it can read it\n")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let again = try store.kith("report", "1", "-o", path)
        #expect(again.status == 73 && again.errors.hasPrefix("kith: error: \(path) is there already"))
    }

    @Test func theClientsReportHoldsNoLabel() throws {
        let result = try ReleasedStore().kith("report", "first", "--for", "client")
        #expect(result.status == 0)
        #expect(!result.output.contains("points") && !result.output.contains("Suggestion"))
    }

    @Test func thereIsNoReportInFHIRForTheClient() throws {
        let result = try ReleasedStore().kith("report", "first", "--for", "client", "--format", "fhir")
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(
            result.errors == """
                kith: error: a report in FHIR is for the clinician alone
                kith: hint: for the client, take --format html, text, markdown or json

                """)
    }

    @Test(arguments: [["--format", "pdf"], ["--for", "nobody"]])
    func otherFormatsAndReadersAreRefused(_ options: [String]) throws {
        let store = try ReleasedStore()
        #expect(try Program(["report", "1", "--store", store.path] + options).status == 64)
    }

    @Test func aCaseThatIsNotThereIsSaidSo() throws {
        #expect(try ReleasedStore().kith("report", "nobody").status == 66)
    }
}
