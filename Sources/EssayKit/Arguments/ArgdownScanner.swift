/// A place in an Argdown text that moves forward through it.
struct ArgdownScanner {
  /// A fault at a byte, before its line is known.
  struct Failure: Error {
    let kind: ArgdownError.Kind
    let offset: Int
  }

  /// What comes after the end of a line.
  enum Line: Equatable {
    /// An empty line, or the end of the text.
    case none
    /// A line that goes on with the paragraph; the scanner stands at its first character.
    case content(indentation: Int)
  }

  let bytes: Bytes
  var offset: Int
  /// How far no `]` and no `>` stand, so that a line of opening brackets isn't searched for each of them.
  private var noBracketBefore = 0
  private var noAngleBefore = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
    self.offset = bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte at a distance from here, or 0 beyond the text.
  func byte(at distance: Int = 0) -> UInt8 {
    bytes[offset + distance]
  }

  func failure(_ kind: ArgdownError.Kind, at place: Int? = nil) -> Failure {
    Failure(kind: kind, offset: place ?? offset)
  }

  var isAtLineEnd: Bool {
    isAtEnd || bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }

  /// Whether spaces or the line's end come next.
  func isSpace(at distance: Int) -> Bool {
    offset + distance >= bytes.count || Wording.isSpace(byte(at: distance))
  }

  mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
  }

  mutating func skipToLineEnd() {
    offset = bytes.lineEnd(from: offset)
  }

  mutating func skipLineBreak() {
    guard !isAtEnd, isAtLineEnd else { return }
    let isReturn = bytes[offset] == UInt8(ascii: "\r")
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
  }

  /// Whether the text goes on with some characters.
  func sees(_ text: StaticString, at distance: Int = 0) -> Bool {
    bytes.holds(text, at: offset + distance)
  }

  /// The end of what is certainly plain text from here on: no mark, comment, data or line's end begins in it.
  var plainTextEnd: Int {
    var end = offset
    while end < bytes.count, !Self.textMarks.contains(bytes[end]) { end += 1 }
    return end
  }

  private static let textMarks = CharacterSet("\\{#@[<*_/\n\r")

  /// Where the text on this line ends: at its end or before data.
  var lineTextEnd: Int { bytes.first(of: Self.lineTextEnds, from: offset, to: bytes.count) }

  /// Whether a stretch of a line has nothing that could be a mark, a comment or an escape.
  func isPlain(_ range: Range<Int>) -> Bool { range.isEmpty || !bytes.contains(Self.possibleMarks, in: range) }

  /// Where an inference line's names may end.
  var inferenceTextEnd: Int { bytes.first(of: Self.inferenceEnds, from: offset, to: bytes.count) }

  private static let inferenceEnds = ByteSet("-{\n\r")
  private static let lineTextEnds = ByteSet("{\n\r")
  private static let possibleMarks = ByteSet(
    "#*/<", UInt8(ascii: "[")...UInt8(ascii: "_"), UInt8(ascii: "@")...UInt8(ascii: "@"))
  private static let bracketEnds = ByteSet("]\n\r")
  private static let angleEnds = ByteSet(">\n\r")

  /// Passes a comment if one begins here.
  ///
  /// A comment to the line's end begins with two slashes after white space, as those in `http://` are none.
  mutating func skipComment() throws(Failure) -> Bool {
    guard byte() == UInt8(ascii: "/") || byte() == UInt8(ascii: "<") else { return false }
    let start = offset
    if sees("//"), start == 0 || Wording.isSpace(bytes[start - 1]) {
      skipToLineEnd()
      return true
    }
    let isMarkup = sees("<!--")
    guard isMarkup || sees("/*") else { return false }
    offset += 2
    while !isAtEnd {
      if isMarkup, sees("-->") {
        offset += 3
        return true
      }
      if !isMarkup, sees("*/") {
        offset += 2
        return true
      }
      offset += 1
    }
    throw failure(.unclosedComment, at: start)
  }

  /// Passes blanks and comments up to the line's end or a character.
  mutating func skipBlanksAndComments() throws(Failure) {
    repeat { skipBlanks() } while try skipComment()
  }

  /// Goes from a line's end to the next line; a line with only a comment on it isn't counted.
  mutating func nextLine() throws(Failure) -> Line {
    while !isAtEnd {
      skipLineBreak()
      let start = offset
      skipBlanks()
      if isAtLineEnd { return .none }
      var indentation = offset - start
      while try skipComment() {
        let end = offset
        skipBlanks()
        indentation += offset - end
      }
      if !isAtLineEnd { return .content(indentation: indentation) }
    }
    return .none
  }

  /// Goes to the next paragraph's first character; there is none if this leaves the scanner at the end.
  mutating func skipToContent() throws(Failure) {
    while !isAtEnd {
      try skipBlanksAndComments()
      guard isAtLineEnd else { return }
      skipLineBreak()
    }
  }

  /// Goes past the next empty line, from anywhere within a paragraph.
  mutating func skipParagraph() {
    while !isAtEnd {
      skipToLineEnd()
      skipLineBreak()
      skipBlanks()
      if isAtLineEnd { return }
    }
  }
}

extension ArgdownScanner {
  /// The markers that begin a relation's line.
  enum Marker {
    case incomingSupport
    case outgoingSupport
    case incomingAttack
    case outgoingAttack
    case incomingUndercut
    case outgoingUndercut
    case contradiction
  }

  /// The relation marker that begins here, with its length, or `nil` if there is none.
  ///
  /// “Incoming” is said of the line above: the marked element bears on it.
  var marker: (marker: Marker, length: Int)? {
    switch (byte(), byte(at: 1)) {
    case (UInt8(ascii: "-"), UInt8(ascii: "-")): nil
    case (UInt8(ascii: "+"), UInt8(ascii: ">")): (.outgoingSupport, 2)
    case (UInt8(ascii: "-"), UInt8(ascii: ">")): (.outgoingAttack, 2)
    case (UInt8(ascii: "_"), UInt8(ascii: ">")): (.outgoingUndercut, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "+")): (.incomingSupport, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "-")): (.incomingAttack, 2)
    case (UInt8(ascii: "<"), UInt8(ascii: "_")): (.incomingUndercut, 2)
    case (UInt8(ascii: ">"), UInt8(ascii: "<")): (.contradiction, 2)
    case (UInt8(ascii: "+"), _): (.incomingSupport, 1)
    case (UInt8(ascii: "-"), _): (.incomingAttack, 1)
    // Elsewhere `_` begins italics.
    case (UInt8(ascii: "_"), UInt8(ascii: " ")), (UInt8(ascii: "_"), UInt8(ascii: "\t")),
      (UInt8(ascii: "_"), UInt8(ascii: "[")), (UInt8(ascii: "_"), UInt8(ascii: "<")):
      (.incomingUndercut, 1)
    default: nil
    }
  }

  /// The number of a premise–conclusion structure's line that begins here, with its length, or `nil` if none does.
  var statementNumber: (number: Int, length: Int)? {
    guard byte() == UInt8(ascii: "(") else { return nil }
    var length = 1
    var number = 0
    while case let digit = byte(at: length), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), length < 10 {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      length += 1
    }
    guard length > 1, byte(at: length) == UInt8(ascii: ")") else { return nil }
    return (number, length + 1)
  }

  /// Whether an item of a list begins here.
  var isAtList: Bool {
    if byte() == UInt8(ascii: "*") { return byte(at: 1) == UInt8(ascii: " ") || byte(at: 1) == UInt8(ascii: "\t") }
    var length = 0
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: length)) { length += 1 }
    return length > 0 && byte(at: length) == UInt8(ascii: ".") && isSpace(at: length + 1)
  }

  /// The level of the heading that begins here, or `nil` if none does.
  var headingLevel: Int? {
    var level = 0
    while byte(at: level) == UInt8(ascii: "#") { level += 1 }
    return level > 0 && (byte(at: level) == UInt8(ascii: " ") || byte(at: level) == UInt8(ascii: "\t")) ? level : nil
  }

  /// The end of a title that an opening bracket here begins, or `nil` if it isn't closed on the line.
  mutating func titleEnd(closedBy closer: UInt8) -> Int? {
    let isBracket = closer == UInt8(ascii: "]")
    guard offset >= (isBracket ? noBracketBefore : noAngleBefore) else { return nil }
    let place =
      isBracket
      ? bytes.first(of: Self.bracketEnds, from: offset + 1, to: bytes.count)
      : bytes.first(of: Self.angleEnds, from: offset + 1, to: bytes.count)
    if place < bytes.count, bytes[place] == closer { return place > offset + 1 ? place : nil }
    if isBracket { noBracketBefore = place } else { noAngleBefore = place }
    return nil
  }

  /// The address in parentheses that makes what is closed by a bracket a link.
  func linkAddress(after bracket: Int) -> (text: String, end: Int)? {
    guard bracket + 1 < bytes.count, bytes[bracket + 1] == UInt8(ascii: "(") else { return nil }
    var end = bracket + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
      guard bytes[end] > 0x20, bytes[end] != UInt8(ascii: "(") else { return nil }
      end += 1
    }
    guard end < bytes.count, end > bracket + 2 else { return nil }
    return (bytes.string(bracket + 2..<end), end + 1)
  }
}
