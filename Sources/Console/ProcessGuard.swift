import CLineEdit

/// What the process as a whole is to be kept from; called once, before anything is read.
package enum ProcessGuard {
    /// Keeps what people write out of core dumps, and lets a write fail where the system would rather end the process.
    ///
    /// - Returns: Whether no core dump can be written now.
    @discardableResult
    package static func begin() -> Bool {
        cle_survive_full_files()
        return cle_keep_memory_private() == 0
    }
}
