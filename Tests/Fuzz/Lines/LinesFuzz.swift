// Built by scripts/fuzz together with the JSON sources of `kith suggest`.

/// Any bytes are a line or are refused; what was read is UTF-8 and comes back when it is written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func readLine(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var line = JSONTextLine()
    do {
        try line.read(UnsafeBufferPointer(start: bytes, count: count).span, number: 1)
    } catch {
        precondition(error.line == 1)
        return 0
    }
    precondition(String(validating: line.id, as: UTF8.self) != nil)
    precondition(String(validating: line.text, as: UTF8.self) != nil)
    var buffer = JSONBuffer()
    buffer.raw(#"{"text":"#)
    buffer.string(utf8: line.text.span)
    buffer.raw(#","n":["#)
    buffer.number(count)
    buffer.raw(#",-0.5e+1,{}],"id":"#)
    buffer.string(utf8: line.id.span)
    buffer.raw("}")
    var again = JSONTextLine()
    let written = buffer.bytes
    do { try again.read(written.span, number: 2) } catch { preconditionFailure("\(error)") }
    precondition(again.id == line.id && again.text == line.text)
    return 0
}
