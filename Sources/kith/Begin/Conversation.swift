import CaseModel
import Interview
import Vault

/// Drives a session: shows its effects, stores its events, and feeds it what comes in.
///
/// Nothing is shown after an answer before its events are on the disk.
struct Conversation<Driven: DrivenSession> {
    let vault: Vault
    let front: any Front
    let clock: () -> Moment
    /// Which case it is about, while none is known; nil where one is.
    let choice: CaseChoice?
    var session: Driven
    /// The case and how many of its events are known here; nil while nothing is stored.
    var place: (id: CaseID, version: Int)?

    /// Holds the conversation to its end.
    ///
    /// - Returns: How it ended.
    /// - Throws: `Failure` when events cannot be stored and nobody is there to try again.
    @discardableResult
    mutating func run() throws(Failure) -> Ending {
        var effects = session.begin()[...]
        while let effect = effects.popFirst() {
            switch effect {
            case .record(let events): effects = try store(events) + effects
            case .ask(let prompt):
                let input = front.ask(prompt)
                effects = session.receive(input, at: clock())[...]
            case .end(let ending):
                front.end(ending, of: place?.id)
                if front.hasLostOutput { throw .outputLost }
                return ending
            default: front.show(effect)
            }
        }
        return .left
    }

    /// Stores events and returns what follows; words that cannot be stored are given back.
    private mutating func store(_ events: [CaseEvent]) throws(Failure) -> ArraySlice<Effect> {
        let moment = session.now
        do throws(VaultError) {
            if place == nil, let choice {
                if let begun = try choice.find(in: vault) { return goOn(from: begun) }
                place = (try vault.begin(name: choice.name, at: moment).id, 0)
            }
            guard let (id, version) = place else { return [] }
            let progress = session.progressKeptInTheOpen(after: events).map(CaseProgress.init)
            place = (
                id, try vault.append(events, to: id, after: version, at: moment, progress: progress)
            )
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
        guard let id = place?.id else { return session.notRecorded()[...] }
        do throws(VaultError) {
            return goOn(from: try vault.open(id))
        } catch {
            throw Failure(error)
        }
    }

    private mutating func goOn(from present: StoredCase) -> ArraySlice<Effect> {
        place = (present.id, present.version)
        return session.overtaken(by: Inventory(present.events))[...]
    }
}

extension CaseProgress {
    /// As a session counts it.
    init(_ counted: (done: Int, total: Int)) {
        self.init(answered: counted.done, asked: counted.total)
    }
}
