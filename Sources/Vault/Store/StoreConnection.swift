import GRDB

/// One connection to a store, which speaks of its failures in the vault's own terms.
struct StoreConnection: Sendable {
    let queue: DatabaseQueue
    /// The file, for errors; empty for a store in memory.
    let path: String

    /// Opens a file that is a store of the present format, or makes it one.
    ///
    /// A damaged file, another program's database and a store of a later release are left as they are: they are
    /// first looked at through a connection that cannot write.
    static func open(
        _ place: StorePlace, writable: Bool, keys: StoreKeys
    ) throws(VaultError) -> StoreConnection {
        let look = try look(at: place, writable: writable)
        let isCurrent = try look?.isCurrent() ?? false
        guard writable else {
            guard let look, isCurrent else { throw .readOnly(path: place.file) }
            return look
        }
        let connection = try connect(place.file, .writing)
        if try connection.isCurrent() { return connection }
        try connection.translatingErrors {
            try StoreLock.hold(on: place.directory) {
                if try !connection.isCurrent() { try StoreMigrations.apply(to: connection.queue, keys) }
            }
        }
        try connection.shrink()
        return connection
    }

    /// Connects without writing; nil where only a connection that can write is able to read.
    ///
    /// A store that was closed is read at a glance. Where a writer left something behind, or writes just now and so
    /// makes a glance see damage, the locks and the log are needed.
    private static func look(at place: StorePlace, writable: Bool) throws(VaultError) -> StoreConnection? {
        if !place.holdsBytes("-wal"), !place.holdsBytes("-journal") {
            do throws(VaultError) {
                let connection = try connect(place.file, .glance)
                _ = try connection.isCurrent()
                return connection
            } catch .damaged where writable {}
        }
        do throws(VaultError) {
            let connection = try connect(place.file, .reading)
            _ = try connection.isCurrent()
            return connection
        } catch .cutOff where writable {
            return nil
        } catch .cannotCreate {
            guard !writable else { return nil }
            throw .cutOff(path: place.file)
        }
    }

    /// Opens a store that ends with the process.
    static func inMemory() throws(VaultError) -> StoreConnection {
        let connection = try translating(path: "") {
            StoreConnection(queue: try DatabaseQueue(configuration: configuration(writable: true)), path: "")
        }
        try connection.translatingErrors { try StoreMigrations.apply(to: connection.queue, .none) }
        return connection
    }

    /// Runs statements that change nothing.
    func read<Result>(_ body: (Database) throws -> Result) throws(VaultError) -> Result {
        try translatingErrors { try queue.read(body) }
    }

    /// Runs statements in one transaction, which is on the disk when this returns and undone when it throws.
    func write<Result>(_ body: (Database) throws -> Result) throws(VaultError) -> Result {
        guard !queue.configuration.readonly else { throw .readOnly(path: path) }
        return try translatingErrors {
            try queue.writeWithoutTransaction { database in
                var result: Result?
                try database.inTransaction(.immediate) {
                    result = try body(database)
                    return .commit
                }
                guard let result else { throw VaultError.inputOutput(code: 0) }
                return result
            }
        }
    }

    /// Takes out of the log what has been folded into the store.
    func emptyLog() throws(VaultError) {
        try translatingErrors {
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        }
    }

    /// Writes the store anew without the places where nothing stands any more, and empties the log.
    func shrink() throws(VaultError) {
        try translatingErrors {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        }
        try emptyLog()
    }

    private func isCurrent() throws(VaultError) -> Bool {
        switch try read(StoreFormat.init) {
        case .foreign: throw .notAStore(path: path)
        case .blank: return false
        case .store(let format):
            guard format <= StoreFormat.current else { throw .newerFormat(found: format) }
            return format == StoreFormat.current
        }
    }

    /// Ways to connect to a file.
    private enum Access {
        /// For reading and writing.
        case writing
        /// For reading, next to others that may write.
        case reading
        /// For reading a file that nobody writes: without locks, and without what a write-ahead log may add.
        case glance
    }

    private static func connect(_ path: String, _ access: Access) throws(VaultError) -> StoreConnection {
        let name = access == .glance ? "file:\(escaped(path))?immutable=1" : path
        return try translating(path: path) {
            let queue = try DatabaseQueue(
                path: name, configuration: configuration(writable: access == .writing))
            return StoreConnection(queue: queue, path: path)
        }
    }

    /// The path as it stands in a URI.
    private static func escaped(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A write-ahead log, synced at each commit.
    ///
    /// With `synchronous=FULL` a commit is one sync of the log, and it survives a loss of power. A rollback journal
    /// needs four syncs, and five if its removal, which is the commit, is to survive that as well. The price: two more
    /// files while a store is open, folded in and removed when it is closed; a store in a folder that cannot be
    /// written is read as `glance` does; erasing has to empty the log.
    private static func configuration(writable: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = !writable
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            if writable { try database.execute(sql: "PRAGMA journal_mode = WAL") }
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA fullfsync = ON;
                    PRAGMA checkpoint_fullfsync = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cell_size_check = ON;
                    PRAGMA trusted_schema = OFF;
                    """)
        }
        return configuration
    }
}

extension StoreConnection {
    /// Runs a body, and turns what GRDB throws into the vault's errors.
    func translatingErrors<Result>(_ body: () throws -> Result) throws(VaultError) -> Result {
        try Self.translating(path: path, body)
    }

    private static func translating<Result>(
        path: String, _ body: () throws -> Result
    ) throws(VaultError) -> Result {
        do {
            return try body()
        } catch let error as VaultError {
            throw error
        } catch let error as DatabaseError {
            throw VaultError(error.extendedResultCode, path: path)
        } catch {
            throw .damaged(path: path)
        }
    }
}

extension VaultError {
    /// The fact behind a result code of SQLite.
    fileprivate init(_ code: ResultCode, path: String) {
        switch code.primaryResultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_IOERR where code == .SQLITE_IOERR_SHMSIZE: self = .diskFull
        case .SQLITE_READONLY where code == .SQLITE_READONLY || code == .SQLITE_READONLY_DBMOVED:
            self = .readOnly(path: path)
        case .SQLITE_READONLY: self = .cutOff(path: path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CANTOPEN: self = .cannotCreate(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
        default: self = .inputOutput(code: Int(code.rawValue))
        }
    }
}
