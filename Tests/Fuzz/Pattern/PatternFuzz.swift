// Built by scripts/fuzz together with the sources of TextMatching.

/// A few lists and forms for patterns to refer to.
private let lists = try? WordLists(
    lists: ["a": ["mum", "<b>", "next of kin"], "b": ["step mum", "dad"]],
    forms: ["row": ["rows", "had a row"]])

/// Any bytes are a pattern or are refused; a pattern can be compiled and searched for, and matches the same where it
/// sleeps until a text calls for it.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPattern(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    guard let pattern = try? Pattern(text, lists: lists ?? WordLists()) else { return 0 }
    for relaxation in pattern.relaxations { precondition(relaxation.kept > 0) }
    var scanner = PhraseScanner(PhraseSet(phrases: [pattern]))
    scanner.scan(text)
    scanner.scan(text + " " + text)
    var waking = PhraseScanner(PhraseSet(phrases: [pattern], compiled: .asCalled))
    waking.scan(text + " " + text)
    precondition(waking.matches == scanner.matches)
    return 0
}
