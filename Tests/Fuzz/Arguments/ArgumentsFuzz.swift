import kith

/// Whatever the arguments are, they name a command or are refused in plain lines; nothing is run.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArguments(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: bytes, count: count)
    let arguments = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    for line in CommandLineReading.refusal(of: arguments) ?? [] {
        precondition(line.hasPrefix("kith: "))
        precondition(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
    return 0
}
