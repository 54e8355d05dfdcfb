extension ArgdownError {
  /// Places failures by line and column.
  init(_ failures: [ArgdownScanner.Failure], in bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isLineFeed = byte == UInt8(ascii: "\n")
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")) || isLineFeed {
        starts.append(offset + 1)
      }
    }
    let ordered = failures.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    self.init(
      problems: ordered.map { _, failure in
        let line = starts.partition { $0 > failure.offset }
        let offset = min(failure.offset, bytes.count)
        let rest = bytes[offset...].prefix(40).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return Problem(
          kind: failure.kind, location: SourceLocation(line: line, column: failure.offset - starts[line - 1] + 1),
          found: String(decoding: trimmed(rest), as: UTF8.self))
      })
  }
}

/// Bytes without a character that is cut off at their end.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes
  guard bytes.count == 40 else { return bytes }
  while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
  if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
  return bytes
}
