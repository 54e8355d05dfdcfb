/// Backslash escapes and entities in destinations, titles and info strings.
enum Unescaping {
  /// A stretch of text with its escapes and entities resolved.
  static func string(_ bytes: Bytes, _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var position = range.lowerBound
    var copied = position
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "\\") where position + 1 < range.upperBound && isPunctuation(bytes[position + 1]):
        bytes.append(copied..<position, to: &result)
        copied = position + 1
        position += 2
      case UInt8(ascii: "&"):
        guard let entity = Entity.read(bytes, from: position, to: range.upperBound) else {
          position += 1
          continue
        }
        bytes.append(copied..<position, to: &result)
        result.append(contentsOf: entity.text.utf8)
        position = entity.end
        copied = position
      case 0:
        bytes.append(copied..<position, to: &result)
        result.append(contentsOf: "\u{fffd}".utf8)
        position += 1
        copied = position
      default: position += 1
      }
    }
    bytes.append(copied..<range.upperBound, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// A whole string with its escapes and entities resolved.
  static func string(_ text: String) -> String {
    Bytes.with(Array(text.utf8)) { string($0, 0..<$0.count) }
  }
}
