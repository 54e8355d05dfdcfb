/// Text made safe to stand in HTML.
enum HTMLEscaping {
  /// Appends text as the content of an element or of an attribute in double quotation marks.
  static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
    for byte in text.utf8 { append(byte, to: &output) }
  }

  @inline(__always)
  static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    // HTML has no controls but white space.
    case 0..<0x09, 0x0b..<0x0d, 0x0e..<0x20, 0x7f: output.append(contentsOf: "\u{fffd}".utf8)
    default: output.append(byte)
    }
  }

  /// Appends an address as the value of an attribute: what an address can't hold is percent-encoded, what it already
  /// encodes is kept.
  static func appendAddress(
    _ address: some StringProtocol, to output: inout [UInt8], escapesMarkup: Bool = true
  ) {
    for byte in address.utf8 {
      if addressBytes.contains(byte) {
        if escapesMarkup { append(byte, to: &output) } else { output.append(byte) }
      } else {
        output.append(percentEncoded: byte)
      }
    }
  }

  private static let addressBytes = CharacterSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+!*'(),%#@?=;:/&$~")

  /// Whether an address is safe to follow: it is relative, or its scheme is one of a list.
  ///
  /// What browsers leave out when they read a scheme (controls, white space) is left out here too, so that none of it
  /// hides one.
  static func isSafe(_ address: some StringProtocol, schemes: Set<String>) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7f: continue
      case UInt8(ascii: ":"): return schemes.contains(String(decoding: scheme, as: UTF8.self).lowercased())
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: scheme.append(byte)
      }
    }
    return true
  }
}
