/// An attribute of an HTML element.
public struct HTMLAttribute: Sendable, Hashable {
  /// The attribute's name, such as `class` or `data-term`.
  public var name: String

  /// The attribute's value, as it is meant: what HTML needs escaped is escaped when it is written.
  public var value: String

  /// Creates an attribute.
  ///
  /// - Parameters:
  ///   - name: The attribute's name.
  ///   - value: The attribute's value, not escaped.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An element around a stretch of text, such as a term, a piece of evidence or a search hit.
///
/// Annotations may overlap each other and the text's own markup; where they do, the renderer ends and begins the element
/// again, so that the output is nested validly. Only the first piece keeps an `id`.
///
/// Since annotations often carry data from elsewhere, they are held to what can do no harm: elements of text such as
/// `mark`, `dfn`, `cite`, `a` or `span` (any other name is written as `span`), and the attributes `id`, `class`, `lang`,
/// `dir`, `title`, `role`, `tabindex`, `hidden`, `href`, `cite`, `datetime`, `data-…` and `aria-…`, with addresses checked
/// as those of links are. Other attributes are left out.
public struct HTMLAnnotation: Sendable, Hashable {
  /// The stretch of the reading text.
  public var range: TextRange

  /// The element's name.
  public var element: String

  /// The element's attributes.
  public var attributes: [HTMLAttribute]

  /// Creates an annotation.
  ///
  /// - Parameters:
  ///   - range: The stretch of the reading text.
  ///   - element: The element's name.
  ///   - attributes: The element's attributes.
  public init(_ range: TextRange, _ element: String = "span", _ attributes: [HTMLAttribute] = []) {
    self.range = range
    self.element = element
    self.attributes = attributes
  }
}

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
  static func filtered(_ list: [HTMLAttribute], on element: String, schemes: Set<String>?) -> [HTMLAttribute] {
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
      return HTMLAttribute(name, attribute.value)
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
