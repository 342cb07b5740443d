import ArgumentParser

/// `kith practice`: a trainee interviews a scripted client.
struct PracticeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practice", abstract: "Practise the first interview with a scripted client.",
        usage:
            "kith practice [<client>] [--style <style>] [--seed <number>]\nkith practice <subcommand>",
        discussion: """
            kith practice alone lists the clients; kith practice and the name of one begins. None of them is a real person.
            """,
        subcommands: [
            PracticeTalk.self, PracticeList.self, PracticeRetry.self, PracticeDebrief.self,
            PracticeProgress.self, PracticeCheck.self, PracticePlay.self,
            PracticeCoverage.self, PracticeEvaluate.self,
        ],
        defaultSubcommand: PracticeTalk.self)
}
