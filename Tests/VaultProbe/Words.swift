import CaseModel
import Foundation
import Vault
import VaultSamples

/// What tests that drive the program from outside want to know of its store.
enum Words {
    /// The lines of JSON that stand for the events of all cases of a store with an unprotected key, oldest first.
    ///
    /// After them comes `whole`, or what verifying found.
    static func lines(of directory: String) throws(VaultError) -> [String] {
        let vault = try Vault(at: directory, keys: StoreKeys(try identity(in: directory)))
        let coding = EventCoding()
        var lines: [String] = []
        for summary in try vault.cases() {
            for event in try vault.open(summary.id).events {
                lines.append(String(decoding: (try? coding.encode(event.event)) ?? Data(), as: UTF8.self))
            }
        }
        let findings = try vault.verify()
        return lines + [findings.isEmpty ? "whole" : "\(findings)"]
    }

    private static func identity(in directory: String) throws(VaultError) -> Identity {
        guard let file = try? ReadFile(directory + "/identity.age"),
            let found = try? IdentityFile.identities(in: try IdentityFile.read(file.input)),
            let identity = found.first
        else { throw .locked }
        return identity
    }
}
