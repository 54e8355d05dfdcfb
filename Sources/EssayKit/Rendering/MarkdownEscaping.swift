/// Parts of Markdown written so that they read back as they are meant.
enum MarkdownEscaping {
  /// A character as a reference to its code point.
  static func reference(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

  /// A link's destination.
  ///
  /// - Parameters:
  ///   - text: The address.
  ///   - isAlone: Whether nothing follows, so that an empty address needs no brackets.
  /// - Returns: The destination as it is written.
  static func destination(_ text: String, isAlone: Bool) -> String {
    if text.isEmpty { return isAlone ? "" : "<>" }
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0...0x20, 0x7f, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "&"):
        false
      default: true
      }
    }
    return isPlain ? text : "<" + escaped(text, [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\")]) + ">"
  }

  /// A link's title, to stand between double quotation marks.
  static func title(_ text: String) -> String { escaped(text, [UInt8(ascii: "\""), UInt8(ascii: "\\")]) }

  /// A link's target within a table, where a bar would end the cell.
  static func bars(_ target: String) -> String {
    var output: [UInt8] = []
    for byte in target.utf8 {
      if byte == UInt8(ascii: "|") { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func escaped(_ text: String, _ marks: [UInt8]) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if marks.contains(byte) {
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      } else if byte == UInt8(ascii: "&") {
        output.append(contentsOf: "&amp;".utf8)
      } else if byte < 0x20 || byte == 0x7f {
        output.append(contentsOf: reference(Unicode.Scalar(byte)).utf8)
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
