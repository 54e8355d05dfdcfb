/// The digit of a number below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// The number that a hexadecimal digit stands for.
func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
    byte | 0x20 - UInt8(ascii: "a") + 10
  default: nil
  }
}

extension [UInt8] {
  /// Appends a byte as the two digits of its number.
  mutating func append(hexadecimal byte: UInt8) {
    append(hexDigit(byte >> 4))
    append(hexDigit(byte & 15))
  }

  /// Appends a byte as [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) writes what an address can't hold.
  mutating func append(percentEncoded byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(hexadecimal: byte)
  }

  /// Appends a string between quotation marks, with the escapes that JSON and Turtle have in common.
  mutating func append(quoted string: String) {
    append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
      case 0x0a: append(contentsOf: "\\n".utf8)
      case 0x0d: append(contentsOf: "\\r".utf8)
      case 0x09: append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7f:
        append(contentsOf: "\\u00".utf8)
        append(hexadecimal: byte)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
