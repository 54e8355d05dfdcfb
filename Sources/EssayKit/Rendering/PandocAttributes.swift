/// The attributes of a span as Pandoc writes them, `#id .class key="value"`, as far as they can do no harm.
struct PandocAttributes {
  private(set) var identifier: String?
  private(set) var classes: [String] = []
  private(set) var language: String?

  init(_ text: String) {
    for word in Self.words(of: text) {
      if word.hasPrefix("#") {
        identifier = identifier ?? String(word.dropFirst())
      } else if word.hasPrefix(".") {
        classes.append(String(word.dropFirst()))
      } else if let sign = word.firstIndex(of: "=") {
        let value = String(word[word.index(after: sign)...])
        switch word[..<sign] {
        case "lang": language = value
        case "class": classes.append(contentsOf: value.split(separator: " ").map(String.init))
        case "id": identifier = identifier ?? value
        default: break
        }
      }
    }
  }

  /// The words between spaces, where spaces within quotation marks don't count, without these marks.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var quote: UInt8 = 0
    for byte in text.utf8 {
      if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == quote {
        quote = 0
      } else if quote == 0, isSpaceByte(byte) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Classes and language of harmless form, and the identifier if it has one and nothing else does.
  ///
  /// - Parameter used: The identifiers that are taken; this one is added.
  /// - Returns: The attributes.
  func safe(_ used: inout Set<String>) -> [HTMLRenderer.Attribute] {
    var attributes: [HTMLRenderer.Attribute] = []
    if let identifier, Self.isPlain(identifier), !Self.isReserved(identifier), used.insert(identifier).inserted {
      attributes.append(HTMLRenderer.Attribute("id", identifier))
    }
    let classes = classes.filter(Self.isPlain)
    if !classes.isEmpty { attributes.append(HTMLRenderer.Attribute("class", classes.joined(separator: " "))) }
    if let language, HTMLSafety.isLanguage(language) { attributes.append(HTMLRenderer.Attribute("lang", language)) }
    return attributes
  }

  /// Letters, digits, `-` and `_`, a letter first.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first), name.utf8.count <= 100 else { return false }
    return name.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
  }

  /// Whether the renderer itself gives such identifiers, to citations and notes.
  private static func isReserved(_ name: String) -> Bool {
    let utf8 = name.utf8
    return name.hasPrefix("note-") || utf8.first == UInt8(ascii: "c") && utf8.dropFirst().first.map(isDigit) == true
  }
}
