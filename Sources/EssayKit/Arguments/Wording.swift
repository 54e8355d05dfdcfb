/// A claim's or an argument's text: one line of plain text, and marks that say which parts of it are set apart.
///
/// The text never holds a line break, nor white space at an end or doubled: a wording is made so, whatever it is made
/// from.
public struct Wording: Sendable, Hashable {
  /// What a part of a text is set apart as.
  public enum Style: Sendable, Hashable {
    /// Bold.
    case bold
    /// Italic.
    case italic
    /// A link to an address.
    case link(String)
    /// A mention of the claim whose title the part is.
    case claim
    /// A mention of the argument whose title the part is.
    case argument
  }

  /// A part of a text that is set apart.
  public struct Mark: Sendable, Hashable {
    /// What it is set apart as.
    public let style: Style

    /// The part, in UTF-8 bytes of the text.
    public let range: Range<Int>

    /// Creates a mark.
    ///
    /// - Parameters:
    ///   - style: What the part is set apart as.
    ///   - range: The part, in UTF-8 bytes of the text.
    public init(_ style: Style, _ range: Range<Int>) {
      self.style = style
      self.range = range
    }
  }

  /// The plain text.
  public let text: String

  /// The marks in the order in which they begin, the outer before the inner; any two are nested or apart.
  public let marks: [Mark]

  /// Creates a wording.
  ///
  /// - Parameters:
  ///   - text: The plain text. Each run of white space becomes one space.
  ///   - marks: What is set apart in it. A mark is trimmed of white space; one that is empty, crosses another, stands
  ///     within a link, a mention or its own like, or splits a character is left out, and so is one that Argdown can't
  ///     write, such as italic that ends within a word. Touching marks of one style are made one.
  /// - Complexity: O(*n* + *m* log *m*) in the lengths of the text and the marks.
  public init(_ text: String, marks: [Mark] = []) {
    guard !marks.isEmpty || !Self.isTidy(text) else {
      self.text = text
      self.marks = []
      return
    }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var places = [Int](repeating: 0, count: source.count + 1)
    var pendingSpace = false
    for (index, byte) in source.enumerated() {
      places[index] = bytes.count + (pendingSpace && !bytes.isEmpty && !Self.isSpace(byte) ? 1 : 0)
      if Self.isSpace(byte) {
        pendingSpace = true
      } else {
        if pendingSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        pendingSpace = false
        bytes.append(byte)
      }
    }
    places[source.count] = bytes.count
    self.text = String(decoding: bytes, as: UTF8.self)
    self.marks = Self.nested(
      marks.compactMap { mark in
        guard mark.range.lowerBound >= 0, mark.range.upperBound <= source.count else { return nil }
        var range = places[mark.range.lowerBound]..<max(places[mark.range.lowerBound], places[mark.range.upperBound])
        while !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: " ") {
          range = range.lowerBound + 1..<range.upperBound
        }
        while !range.isEmpty, bytes[range.upperBound - 1] == UInt8(ascii: " ") {
          range = range.lowerBound..<range.upperBound - 1
        }
        guard !range.isEmpty, !Self.isContinuation(range.lowerBound, in: bytes),
          !Self.isContinuation(range.upperBound, in: bytes)
        else { return nil }
        return Mark(mark.style, range)
      }, in: bytes)
  }

  /// Creates a wording without marks from a text that is known to be tidy.
  init(tidy text: String) {
    self.text = text
    self.marks = []
  }

  /// The empty wording.
  public static let empty = Wording("")

  /// Whether there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// The marks that can be nested and written, in order.
  private static func nested(_ marks: [Mark], in bytes: [UInt8]) -> [Mark] {
    // Marks that are made one may change which is the outer of two, and one that is left out may part no others any
    // more; that is settled after a few rounds.
    var marks = marks
    while !marks.isEmpty {
      let settled = settled(marks, in: bytes)
      if settled.count == marks.count { return settled }
      marks = settled
    }
    return []
  }

  private static func settled(_ marks: [Mark], in bytes: [UInt8]) -> [Mark] {
    let sorted = marks.enumerated().sorted { first, second in
      (first.element.range.lowerBound, -first.element.range.upperBound, first.element.style.rank, first.offset)
        < (second.element.range.lowerBound, -second.element.range.upperBound, second.element.style.rank, second.offset)
    }
    var kept: [Mark] = []
    // The innermost mark around each that is kept, or -1, and those that are open, by their indices.
    var outer: [Int] = []
    var open: [Int] = []
    var lastBold: Int?
    var lastItalic: Int?
    for (_, mark) in sorted where mark.style.canSpan(bytes[mark.range]) {
      while let last = open.last, kept[last].range.upperBound <= mark.range.lowerBound { open.removeLast() }
      // A link, a mention and its like hold nothing more, so that no more than three marks are ever open.
      let fits = open.allSatisfy { index in
        kept[index].range.upperBound >= mark.range.upperBound && kept[index].style.canHold(mark.style)
      }
      guard fits else { continue }
      // Two marks of one style that touch within the same mark are one.
      let previous = mark.style == .bold ? lastBold : mark.style == .italic ? lastItalic : nil
      if let previous, case let range = kept[previous].range, range.upperBound == mark.range.lowerBound,
        outer[previous] == open.last ?? -1
      {
        kept[previous] = Mark(mark.style, range.lowerBound..<mark.range.upperBound)
        open.append(previous)
        continue
      }
      if mark.style == .bold { lastBold = kept.count }
      if mark.style == .italic { lastItalic = kept.count }
      outer.append(open.last ?? -1)
      open.append(kept.count)
      kept.append(mark)
    }
    var starts: Set<Int> = []
    let bracketed = Set(kept.filter { !$0.style.isEmphasis }.map { $0.range.lowerBound })
    var writable: [Mark] = []
    for mark in kept.reversed() {
      if mark.style.isEmphasis {
        let end = mark.range.upperBound
        guard
          end == bytes.count || starts.contains(end)
            || !bracketed.contains(end) && endsEmphasis(end, in: bytes)
        else { continue }
        starts.insert(mark.range.lowerBound)
      }
      writable.append(mark)
    }
    return writable.reversed()
  }

  /// Whether what stands at a place can be written so that Argdown lets bold and italic end before it.
  ///
  /// A dot or a colon can't if one more in the same word would make a shortcode of both, for then it is escaped.
  private static func endsEmphasis(_ place: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[place]
    if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") { return false }
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
      let rest = bytes[(place + 1)...].prefix(16).prefix { !isSpace($0) }
      return rest.count < 16
        && rest.allSatisfy {
          $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 >= 0x80
        }
    }
    return endsEmphasis(byte)
  }

  /// Whether Argdown lets bold and italic end before a character.
  static func endsEmphasis(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), 9...13, UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: ","),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isContinuation(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }

  private static func isTidy(_ text: String) -> Bool {
    var wasSpace = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") {
        if wasSpace { return false }
        wasSpace = true
      } else {
        if isSpace(byte) { return false }
        wasSpace = false
      }
    }
    return text.isEmpty || !wasSpace
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}

extension Wording.Style {
  /// Whether the style is bold or italic.
  var isEmphasis: Bool { self == .bold || self == .italic }

  /// Where the style comes among those of one part: the first is outermost.
  fileprivate var rank: Int {
    switch self {
    case .bold: 0
    case .italic: 1
    case .link: 2
    case .claim: 3
    case .argument: 4
    }
  }

  /// Whether text can be of this style.
  fileprivate func canSpan(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .bold, .italic: true
    case .link(let address):
      bytes.allSatisfy { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "\\") }
        && !address.isEmpty
        && address.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }
    case .claim: Claim.ID(String(decoding: bytes, as: UTF8.self)) != nil
    case .argument: Argument.ID(String(decoding: bytes, as: UTF8.self)) != nil
    }
  }

  /// Whether text of this style may hold text of another.
  fileprivate func canHold(_ inner: Wording.Style) -> Bool {
    switch self {
    case .bold: inner != .bold
    case .italic: inner != .italic
    case .link, .claim, .argument: false
    }
  }
}

extension Wording: ExpressibleByStringLiteral {
  /// Creates a wording without marks.
  ///
  /// - Parameter value: The plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

#if !hasFeature(Embedded)
  extension Wording.Style: Codable {}

  extension Wording.Mark: Codable {}

  extension Wording: Codable {
    private enum CodingKeys: String, CodingKey {
      case text
      case marks
    }

    /// Decodes a wording, tidying it as ``init(_:marks:)`` does.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        try container.decode(String.self, forKey: .text),
        marks: try container.decodeIfPresent([Mark].self, forKey: .marks) ?? [])
    }

    /// Encodes the text and, if there are any, the marks.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      if !marks.isEmpty { try container.encode(marks, forKey: .marks) }
    }
  }
#endif
