/// Writes XML: elements, attributes and text, each closed in the right order by its own means.
struct XMLWriter {
  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [StaticString] = []
  /// Whether each open element holds elements on lines of their own.
  private var isBlock: [Bool] = []

  /// The text with all elements closed.
  var text: String {
    var copy = self
    while !copy.open.isEmpty { copy.end() }
    return String(decoding: copy.bytes, as: UTF8.self)
  }

  /// Begins an element.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes; those without a value are left out.
  ///   - isBlock: Whether the elements within it stand on lines of their own.
  mutating func begin(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], isBlock: Bool = true) {
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    open.append(name)
    self.isBlock.append(isBlock)
  }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    if isBlock.popLast() == true { endLine() }
    bytes.append(contentsOf: "</".utf8)
    append(name)
    bytes.append(UInt8(ascii: ">"))
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element with text or with nothing in it.
  mutating func element(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], _ text: String = "") {
    startTag(name, attributes)
    guard !text.isEmpty else {
      bytes.append(contentsOf: "/>".utf8)
      return
    }
    bytes.append(UInt8(ascii: ">"))
    self.text(text)
    bytes.append(contentsOf: "</".utf8)
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes text; characters that XML can't hold are replaced.
  mutating func text(_ text: some StringProtocol) {
    for byte in text.utf8 { append(byte, isAttribute: false) }
  }

  private mutating func startTag(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
    if isBlock.last ?? false { endLine() }
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (name, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      append(name)
      bytes.append(contentsOf: "=\"".utf8)
      for byte in value.utf8 { append(byte, isAttribute: true) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ byte: UInt8, isAttribute: Bool) {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\"") where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
    case 0x09, 0x0a:
      if isAttribute { bytes.append(contentsOf: byte == 0x09 ? "&#9;".utf8 : "&#10;".utf8) } else { bytes.append(byte) }
    case 0x0d: bytes.append(contentsOf: "&#13;".utf8)
    case 0..<0x20: bytes.append(contentsOf: "\u{fffd}".utf8)
    default: bytes.append(byte)
    }
    // U+FFFE and U+FFFF are the only others that XML 1.0 forbids.
    if byte == 0xbe || byte == 0xbf, bytes.count >= 3, bytes[bytes.count - 3] == 0xef, bytes[bytes.count - 2] == 0xbf {
      bytes[bytes.count - 1] = 0xbd
    }
  }
}
