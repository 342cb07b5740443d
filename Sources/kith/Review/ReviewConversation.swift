import CaseModel
import Interview
import Vault

/// Drives a review: shows its effects, stores its events, and feeds it what comes in.
struct ReviewConversation {
    let vault: Vault
    let front: any Front
    let clock: () -> Moment
    var session: ReviewSession
    let id: CaseID
    var version: Int

    /// Holds the review to its end.
    mutating func run() throws(Failure) {
        var effects = session.begin()[...]
        while let effect = effects.popFirst() {
            switch effect {
            case .record(let events): effects = try store(events) + effects
            case .ask(let prompt): effects = session.receive(front.ask(prompt), at: clock())[...]
            case .end(let ending):
                front.end(ending, of: id)
                if front.hasLostOutput { throw .outputLost }
                return
            default: front.show(effect)
            }
        }
    }

    private mutating func store(_ events: [CaseEvent]) throws(Failure) -> ArraySlice<Effect> {
        do throws(VaultError) {
            version = try vault.append(events, to: id, after: version, at: clock())
            return session.recorded()[...]
        } catch .conflict {
            return try catchUp()
        } catch {
            guard front.isInteractive else { throw Failure(error) }
            front.show(.problem("\(Failure(error).message.capitalisedFirst)."))
            return session.notRecorded()[...]
        }
    }

    /// Goes on from what another window has stored meanwhile.
    private mutating func catchUp() throws(Failure) -> ArraySlice<Effect> {
        do throws(VaultError) {
            let present = try vault.open(id)
            version = present.version
            return session.overtaken(by: Inventory(present.events))[...]
        } catch {
            throw Failure(error)
        }
    }
}
