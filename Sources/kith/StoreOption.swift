import ArgumentParser
import Foundation

/// Where the cases are kept.
struct StoreOption: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp("The folder that holds your cases.", valueName: "dir"),
        completion: .directory)
    var chosen: String?

    /// The folder: as chosen, else `KITH_STORE`, else `kith` in `XDG_DATA_HOME` or `~/.local/share`.
    func directory() throws(Failure) -> String {
        let environment = ProcessInfo.processInfo.environment
        return try Self.directory(chosen: chosen, environment: environment)
    }

    /// The folder for a choice and an environment; empty variables count as not set, relative XDG ones as well.
    static func directory(chosen: String?, environment: [String: String]) throws(Failure) -> String {
        if let chosen {
            guard !chosen.isEmpty else {
                throw Failure("the folder given with --store has no name", status: .usage)
            }
            return chosen
        }
        if let store = environment["KITH_STORE"], !store.isEmpty { return store }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/kith" }
        if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share/kith" }
        throw Failure(
            "there is no home folder to keep cases in", hint: "choose a folder with --store", status: .usage)
    }

    /// Whether there is a store, as far as can be seen.
    func exists() throws(Failure) -> Bool {
        let directory = try directory()
        var status = stat()
        return stat(directory + "/kith.sqlite", &status) == 0 || errno != ENOENT
    }
}
