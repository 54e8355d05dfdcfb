/// What of names and attributes may stand in the output.
enum HTMLSafety {
  /// Elements of running text that annotations may be.
  static let textElements: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "data", "dfn", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong",
    "sub", "sup", "time", "u", "var",
  ]

  private static let attributes: Set<String> = [
    "id", "class", "lang", "dir", "title", "role", "tabindex", "hidden", "href", "cite", "datetime",
  ]

  /// The attributes of a list that may stand on an element made from data, each name once.
  ///
  /// - Parameters:
  ///   - list: The attributes.
  ///   - element: The element's name.
  ///   - schemes: The schemes that addresses may have; `nil` for those that are safe everywhere.
  /// - Returns: The attributes that may stand.
  static func filtered(_ list: [HTMLRenderer.Attribute], on element: String, schemes: Set<String>?) -> [HTMLRenderer
    .Attribute]
  {
    var seen: Set<String> = []
    return list.compactMap { attribute in
      let name = attribute.name.lowercased()
      let isData = (name.hasPrefix("data-") || name.hasPrefix("aria-")) && name.utf8.count > 5
      guard attributes.contains(name) || isData, isName(name), seen.insert(name).inserted else { return nil }
      switch name {
      case "href", "cite":
        let schemes = schemes ?? HTMLRenderer.Options.safeSchemes
        guard name == "href" ? element == "a" : element == "q" || element == "ins" else { return nil }
        guard HTMLEscaping.isSafe(attribute.value, schemes: schemes) else { return nil }
      case "id":
        guard isIdentifier(attribute.value) else { return nil }
      case "lang":
        guard isLanguage(attribute.value) else { return nil }
      case "datetime":
        guard element == "time" || element == "ins" else { return nil }
      case "hidden", "dir", "tabindex", "role":
        guard attribute.value.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }) else {
          return nil
        }
      default: break
      }
      return HTMLRenderer.Attribute(name, attribute.value)
    }
  }

  /// Whether a text can be the name of an element or an attribute: ASCII letters, digits, `-`, `_`, `:` and `.`, a letter
  /// first.
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy(isNameByte)
  }

  /// Whether a text can be a language tag.
  static func isLanguage(_ tag: String) -> Bool {
    guard let first = tag.utf8.first, isLetter(first), tag.utf8.count <= 35 else { return false }
    return tag.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether a text can be an `id`: anything without white space and controls.
  static func isIdentifier(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7f }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: isLetter(byte) || isDigit(byte)
    }
  }
}
