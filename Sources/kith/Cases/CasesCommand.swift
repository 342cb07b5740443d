import ArgumentParser

/// `kith cases`: what is kept, and what happens to it.
struct CasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "List, show, hand over, take in, verify, rename or erase cases.",
        subcommands: [
            CasesList.self, CasesShow.self, CasesExport.self, CasesImport.self, CasesVerify.self,
            CasesRename.self, CasesErase.self,
        ],
        defaultSubcommand: CasesList.self)
}
