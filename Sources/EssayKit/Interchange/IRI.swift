/// Names of things in the formats of the web: a base and, after it, a part that is made from a title.
enum IRI {
  /// Appends a title to a base, in lower case and with hyphens for spaces; other than letters, digits and `-._~`, what
  /// stands in a title is percent-encoded, as [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) asks.
  static func make(_ base: String, _ title: String) -> String {
    base + percentEncoded(title)
  }

  /// A title with all but the unreserved characters percent-encoded.
  static func percentEncoded(_ title: String) -> String {
    var bytes: [UInt8] = []
    for byte in title.utf8 {
      if isLetter(byte) || isDigit(byte) || unreserved.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(percentEncoded: byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands in a base that must not stand in an IRI is percent-encoded, so that no base breaks a file.
  static func safe(_ base: String) -> String {
    guard base.utf8.contains(where: { forbidden.contains($0) || $0 <= 0x20 }) else { return base }
    var bytes: [UInt8] = []
    for byte in base.utf8 {
      if forbidden.contains(byte) || byte <= 0x20 {
        bytes.append(percentEncoded: byte)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let unreserved = CharacterSet("-._~")
  private static let forbidden = CharacterSet("<>\"{}|\\^`")
}

extension Essay {
  /// The IRI of the essay where the caller gives none: a URN made from its title.
  ///
  /// The namespace `example` is the one that [RFC 6963](https://www.rfc-editor.org/rfc/rfc6963) keeps for names without
  /// a registry.
  public var defaultIRI: String {
    IRI.make("urn:example:essay:", IRI.slug(metadata.title ?? "untitled"))
  }
}

extension IRI {
  /// A title in lower-case words with hyphens between, for names that people read.
  static func slug(_ title: String) -> String {
    var bytes: [UInt8] = []
    for byte in title.lowercased().utf8 {
      if isLetter(byte) || isDigit(byte) || byte >= 0x80 {
        bytes.append(byte)
      } else if byte != UInt8(ascii: "'"), let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? "untitled" : String(decoding: bytes, as: UTF8.self)
  }
}
