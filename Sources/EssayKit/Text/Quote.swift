/// An anchor into an essay's text: a citation and, for part of the place that it names, the part's first and last
/// words.
///
/// A quote is how a claim holds its evidence without copying it. It is written as the citation alone (`5.5.1`), or
/// with the words that begin and end the part (`5.4.1 Socialism is … modern science`), or with the whole part where
/// that is short (`9.5.4 by a factor of 62`).
///
/// W3C's Web Annotation model calls such an anchor a selector; see its sections on
/// [Range and Text Quote Selectors](https://www.w3.org/TR/annotation-model/#selectors).
public struct Quote: Sendable, Hashable {
  /// The place that the quote is taken from.
  public let citation: Citation

  /// How the part begins; `nil` where the quote is the whole place.
  public let firstWords: String?

  /// How the part ends; `nil` where `firstWords` is all of it.
  public let lastWords: String?

  /// Quotes the whole of a place.
  ///
  /// - Parameter citation: The place.
  public init(_ citation: Citation) {
    self.citation = citation
    self.firstWords = nil
    self.lastWords = nil
  }

  /// Quotes part of a place.
  ///
  /// - Parameters:
  ///   - citation: The place.
  ///   - firstWords: How the part begins, as the reading text has it.
  ///   - lastWords: How the part ends; `nil` if `firstWords` is all of it.
  public init(_ citation: Citation, from firstWords: String, to lastWords: String? = nil) {
    self.citation = citation
    self.firstWords = firstWords
    self.lastWords = lastWords
  }
}

extension Quote: LosslessStringConvertible {
  /// Reads a quote such as `5.5.1`, `5.4.1 Socialism is … modern science` or `9.5.4 by a factor of 62`.
  ///
  /// - Parameter description: The citation; then, after a space, the part's first words, ` … ` and its last words.
  public init?(_ description: String) {
    let bytes = description.utf8
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else {
      guard let citation = Citation(description) else { return nil }
      self.init(citation)
      return
    }
    guard let citation = Citation(parsing: description[..<space]) else { return nil }
    let words = description[bytes.index(after: space)...]
    guard let ellipsis = Self.ellipsis(in: words.utf8) else {
      let words = Self.trimmed(words)
      guard !words.isEmpty else { return nil }
      self.init(citation, from: words)
      return
    }
    let first = Self.trimmed(words[..<ellipsis.lowerBound])
    let last = Self.trimmed(words[ellipsis.upperBound...])
    guard !first.isEmpty, !last.isEmpty else { return nil }
    self.init(citation, from: first, to: last)
  }

  /// The quote as it is written in an argument map.
  public var description: String {
    guard let firstWords else { return citation.description }
    guard let lastWords else { return "\(citation) \(firstWords)" }
    return "\(citation) \(firstWords) \u{2026} \(lastWords)"
  }

  /// The place of the first `…`.
  private static func ellipsis(in bytes: Substring.UTF8View) -> Range<String.Index>? {
    var position = bytes.startIndex
    while let start = bytes[position...].firstIndex(of: 0xe2) {
      let next = bytes.index(after: start)
      if bytes[next...].starts(with: [0x80, 0xa6]) { return start..<bytes.index(next, offsetBy: 2) }
      position = next
    }
    return nil
  }

  /// The text without spaces at its ends; bytes are dropped, since a mark may combine with a space before it.
  private static func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8.drop { $0 == UInt8(ascii: " ") }
    while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}

#if !hasFeature(Embedded)
  extension Quote: StringCoded {
    static var noun: String { "a quote" }
  }
#endif
