#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a file could not be read or made; facts only.
package enum FileError: Error, Hashable, Sendable {
    /// There is no file of this name.
    case missing(path: String)
    /// There is a folder of this name.
    case folder(path: String)
    /// There is something of this name already; it was left as it is.
    case exists(path: String)
    /// This user may not read or make the file.
    case notPermitted(path: String)
    /// The file cannot be made here, for example because there is no such folder.
    case cannotCreate(path: String)
    /// The file is there and whole, but the disk did not confirm that it will keep its name.
    case unconfirmed(path: String)
    /// There is no room left on the disk.
    case diskFull
    /// The system refused with this `errno`.
    case failed(path: String, code: Int32)

    /// The fact behind an `errno` of reading.
    init(reading path: String, _ code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        case EISDIR: self = .folder(path: path)
        case EACCES, EPERM: self = .notPermitted(path: path)
        default: self = .failed(path: path, code: code)
        }
    }

    /// The fact behind an `errno` of making.
    init(making path: String, _ code: Int32) {
        switch code {
        case EEXIST: self = .exists(path: path)
        case ENOENT, ENOTDIR, EISDIR, EROFS: self = .cannotCreate(path: path)
        case EACCES, EPERM: self = .notPermitted(path: path)
        case ENOSPC, EDQUOT: self = .diskFull
        default: self = .failed(path: path, code: code)
        }
    }
}
