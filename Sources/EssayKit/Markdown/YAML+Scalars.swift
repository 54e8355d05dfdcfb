// Scalars: YAML 1.2.2, chapters 5.7, 6.5, 7.3 and 8.1.
extension YAML.Reader {
  /// Reads a plain scalar and folds its lines.
  ///
  /// - Parameter indentation: How far its further lines are indented at least in a block; `nil` within brackets.
  /// - Returns: Its text in UTF-8.
  /// - Throws: ``YAML/Failure/Kind/colonInValue`` or ``YAML/Failure/Kind/property``.
  mutating func plain(indentation: Int?) throws(YAML.Failure) -> [UInt8] {
    let start = index
    let isProperty = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!")
    var text: [UInt8] = []
    var breaks = 0
    while true {
      let line = index
      let ended = try plainLine(indentation: indentation)
      guard index > line else {
        // Brackets end the scalar at the start of a line.
        return text
      }
      if breaks > 0 { Self.fold(breaks, into: &text) }
      bytes.append(line..<index, to: &text)
      if ended { return text }

      // Look for a further line; without one the scalar ends here.
      let end = index
      var spaces = 0
      breaks = 0
      skipWhite()
      while skipBreak() {
        breaks += 1
        spaces = skipSpaces()
        skipWhite()
      }
      guard breaks > 0, index < bytes.count, byte != UInt8(ascii: "#"), spaces >= indentation ?? 0 else {
        index = end
        return text
      }
      guard !isProperty else { throw failure(.property, at: start) }
    }
  }

  /// Moves over a plain scalar's text on one line, without the blanks after it.
  ///
  /// - Returns: Whether the scalar ends here for certain.
  private mutating func plainLine(indentation: Int?) throws(YAML.Failure) -> Bool {
    var place = index
    while let next = byte(at: place) {
      switch next {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return false
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        place += 1
        continue
      case UInt8(ascii: "#") where isComment(at: place):
        return true
      case UInt8(ascii: ":") where indentation != nil && isBlank(at: place + 1):
        throw failure(.colonInValue, at: place)
      case UInt8(ascii: ":") where indentation == nil && endsFlowKey(at: place):
        return true
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        if indentation == nil { return true }
      default:
        break
      }
      place += 1
      index = place
    }
    return true
  }

  /// Adds what line ends between two lines of text stand for: a space, or all but the first line end.
  private static func fold(_ breaks: Int, into text: inout [UInt8]) {
    if breaks == 1 {
      text.append(UInt8(ascii: " "))
    } else {
      text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
    }
  }

  /// Reads a quoted scalar, whose opening quotation mark is the next byte.
  ///
  /// - Parameter indentation: How far its further lines are indented at least.
  /// - Returns: Its text.
  /// - Throws: ``YAML/Failure/Kind/unclosedQuote`` or ``YAML/Failure/Kind/escape``.
  mutating func quoted(indentation: Int) throws(YAML.Failure) -> String {
    let start = index
    let quote = byte
    let isDouble = quote == UInt8(ascii: "\"")
    // Most have nothing in them but text.
    let marks = isDouble ? Self.doubleQuotedMarks : Self.singleQuotedMarks
    let end = bytes.first(of: marks, from: start + 1, to: bytes.count)
    if end < bytes.count, bytes[end] == quote, isDouble || bytes[end + 1] != UInt8(ascii: "'") {
      index = end + 1
      return bytes.string(start + 1..<end)
    }
    var text: [UInt8] = []
    // Blanks before a line end go, unless they come from an escape or an earlier line.
    var kept = 0
    index += 1
    while let next = byte {
      if next == quote {
        index += 1
        guard !isDouble, byte == quote else { return String(decoding: text, as: UTF8.self) }
        text.append(next)
        index += 1
      } else if isBreak(at: index) {
        while text.count > kept, text.last == UInt8(ascii: " ") || text.last == UInt8(ascii: "\t") { text.removeLast() }
        Self.fold(try quotedBreaks(start: start, indentation: indentation), into: &text)
        kept = text.count
      } else if isDouble, next == UInt8(ascii: "\\") {
        if isBreak(at: index + 1) {
          index += 1
          let breaks = try quotedBreaks(start: start, indentation: indentation)
          text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
        } else {
          guard index + 1 < bytes.count else { break }
          text.append(contentsOf: String(Character(try escape())).utf8)
        }
        kept = text.count
      } else {
        text.append(next)
        index += 1
      }
    }
    throw failure(.unclosedQuote, at: start)
  }

  /// What ends a quoted scalar or stands for something else in it.
  private static let doubleQuotedMarks = ByteSet("\"\\\n\r")
  private static let singleQuotedMarks = ByteSet("'\n\r")

  /// Moves over line ends and the blanks around them, to the next text.
  ///
  /// - Returns: How many line ends there were, at least one.
  private mutating func quotedBreaks(start: Int, indentation: Int) throws(YAML.Failure) -> Int {
    var breaks = 0
    var spaces = 0
    while skipBreak() {
      breaks += 1
      spaces = skipSpaces()
      skipWhite()
    }
    guard spaces >= indentation || index >= bytes.count else { throw failure(.unclosedQuote, at: start) }
    return max(1, breaks)
  }

  /// Reads an escape, whose backslash is the next byte.
  private mutating func escape() throws(YAML.Failure) -> Unicode.Scalar {
    let start = index
    let letter = byte(at: index + 1)
    index += 2
    switch letter {
    case UInt8(ascii: "0"): return "\0"
    case UInt8(ascii: "a"): return "\u{7}"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"), UInt8(ascii: "\t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "v"): return "\u{B}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "e"): return "\u{1B}"
    case UInt8(ascii: " "): return " "
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "N"): return "\u{85}"
    case UInt8(ascii: "_"): return "\u{A0}"
    case UInt8(ascii: "L"): return "\u{2028}"
    case UInt8(ascii: "P"): return "\u{2029}"
    case UInt8(ascii: "x"): if let scalar = hexadecimal(2).flatMap(Unicode.Scalar.init) { return scalar }
    case UInt8(ascii: "U"): if let scalar = hexadecimal(8).flatMap(Unicode.Scalar.init) { return scalar }
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(4) else { break }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      // JSON writes characters beyond U+FFFF as two UTF-16 surrogates.
      guard unit < 0xDC00, byte == UInt8(ascii: "\\"), byte(at: index + 1) == UInt8(ascii: "u") else { break }
      index += 2
      guard let low = hexadecimal(4), (0xDC00...0xDFFF).contains(low) else { break }
      if let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) { return scalar }
    default: break
    }
    throw failure(.escape, at: start)
  }

  /// Reads a number of hexadecimal digits.
  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      let digit: UInt8
      switch byte {
      case .some(let next) where next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9"):
        digit = next - UInt8(ascii: "0")
      case .some(let next) where next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "f"):
        digit = (next | 0x20) - UInt8(ascii: "a") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// Reads a literal or folded block scalar, whose `|` or `>` is the next byte, up to the start of the line after it.
  ///
  /// - Parameter parent: The column of the collection that it is in, which its lines are indented beyond.
  /// - Returns: Its text.
  /// - Throws: ``YAML/Failure/Kind/blockScalarHeader``.
  mutating func blockScalar(parent: Int) throws(YAML.Failure) -> String {
    let isFolded = byte == UInt8(ascii: ">")
    index += 1
    var chomping: UInt8?
    var indentation: Int?
    while let next = byte {
      if chomping == nil, next == UInt8(ascii: "+") || next == UInt8(ascii: "-") {
        chomping = next
      } else if indentation == nil, next >= UInt8(ascii: "1"), next <= UInt8(ascii: "9") {
        indentation = parent + Int(next - UInt8(ascii: "0"))
      } else {
        break
      }
      index += 1
    }
    guard skipRestOfLine() else { throw failure(.blockScalarHeader) }

    var text: [UInt8] = []
    var hasText = false
    var wasSpaced = false
    // The line ends since the last text.
    var breaks = 0
    while index < bytes.count {
      let line = index
      while byte == UInt8(ascii: " "), index - line < indentation ?? .max { index += 1 }
      if skipBreak() {
        breaks += 1
        continue
      }
      if index - line < indentation ?? parent + 1 {
        skipWhite()
        if skipBreak() {
          breaks += 1
          continue
        }
        if index < bytes.count { index = line }
        break
      }
      if index >= bytes.count { break }
      indentation = index - line
      let isSpaced = isWhite(at: index)
      if isFolded, hasText, !isSpaced, !wasSpaced {
        Self.fold(breaks, into: &text)
      } else {
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks))
      }
      let start = index
      skipText()
      bytes.append(start..<index, to: &text)
      hasText = true
      wasSpaced = isSpaced
      breaks = skipBreak() ? 1 : 0
    }
    switch chomping {
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "+"): text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks))
    default: if hasText, breaks > 0 { text.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
