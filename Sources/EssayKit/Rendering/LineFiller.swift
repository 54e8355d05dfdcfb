/// Fills lines of a width with words.
///
/// A line breaks at spaces, after dashes, and between wide characters such as those of Chinese; a word longer than a line
/// is cut. Controls, which could drive a terminal, become visible signs here, so that no text gets past them.
struct LineFiller {
  private let width: Int
  private(set) var lines: [TextLine] = []
  private var line = TextLine()
  private var word = TextLine()
  private var space: TextStyle?
  private var columns = ColumnWidth()
  /// Whether nothing but spaces stands on the line yet, by the text's own lines.
  private var isAtStart = true
  /// Whether the word ends in a character after which a line may break.
  private var breaksAfter = false

  init(width: Int) {
    self.width = max(width, 2)
  }

  /// Appends text.
  ///
  /// - Parameters:
  ///   - bytes: The bytes that hold the text.
  ///   - range: The text's place in them.
  ///   - style: How the text looks.
  ///   - keepsSpaces: Whether spaces are part of the text as in code, so that lines break only where the text does or
  ///     where they are full.
  mutating func append(_ bytes: Bytes, _ range: Range<Int>, _ style: TextStyle, keepsSpaces: Bool = false) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: " "):
        addSpace(style, keepsSpaces: keepsSpaces)
        position += 1
      case UInt8(ascii: "\n"):
        breakLine()
        position += 1
      case UInt8(ascii: "\r"):
        position += 1
        if bytes[position] != UInt8(ascii: "\n") || position >= range.upperBound { breakLine() }
      case UInt8(ascii: "\t"):
        // Four columns stand for a tab of code; a tab of prose is a space.
        for _ in 0..<(keepsSpaces ? 4 : 1) { addSpace(style, keepsSpaces: keepsSpaces) }
        position += 1
      case 0x21..<0x7f:
        var end = position + 1
        while end < range.upperBound, bytes[end] > 0x20, bytes[end] < 0x7f { end += 1 }
        addASCII(bytes, position..<end, style)
        position = end
      default:
        let scalar = CharacterClass.scalar(at: position, in: bytes)
        add(scalar, style, keepsSpaces: keepsSpaces)
        position = min(nextScalar(bytes, position), range.upperBound)
      }
    }
  }

  /// Appends a string.
  mutating func append(_ text: some StringProtocol, _ style: TextStyle, keepsSpaces: Bool = false) {
    Bytes.with(Array(text.utf8)) { append($0, 0..<$0.count, style, keepsSpaces: keepsSpaces) }
  }

  /// Ends the line where the text itself breaks it.
  mutating func breakLine() {
    flushWord()
    endLine()
    isAtStart = true
  }

  /// Ends the last line and hands all of them over.
  mutating func finish() -> [TextLine] {
    flushWord()
    if !line.isEmpty { endLine() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let finished = lines
    lines = []
    isAtStart = true
    return finished
  }

  // MARK: Words

  private mutating func addSpace(_ style: TextStyle, keepsSpaces: Bool) {
    if keepsSpaces || isAtStart {
      makeRoom(1)
      word.append(spaces: 1, style)
      columns.reset()
      return
    }
    flushWord()
    space = style
    columns.reset()
  }

  private mutating func addASCII(_ bytes: Bytes, _ range: Range<Int>, _ style: TextStyle) {
    if breaksAfter, !Self.closing.contains(bytes[range.lowerBound]) { flushWord() }
    breaksAfter = false
    isAtStart = false
    var lower = range.lowerBound
    while lower < range.upperBound {
      makeRoom(1)
      let upper = min(range.upperBound, lower + max(1, width - word.width))
      bytes.append(lower..<upper, to: &word.bytes)
      word.note(style)
      word.width += upper - lower
      lower = upper
    }
    columns.noteASCII(isDigit: ColumnWidth.isKeycapBase(UInt32(bytes[range.upperBound - 1])))
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ style: TextStyle, keepsSpaces: Bool) {
    switch scalar.value {
    // A soft hyphen only says where a word may be cut.
    case 0xad: break
    case 0..<0x20: addSign(0x2400 + scalar.value, style)
    case 0x7f: addSign(0x2421, style)
    case 0x80..<0xa0, 0x202a...0x202e, 0x2066...0x2069: addSign(0xfffd, style)
    case 0x2028, 0x2029, 0x2000...0x2006, 0x2008...0x200a, 0x205f, 0x3000:
      for _ in 0..<(scalar.value == 0x3000 && keepsSpaces ? 2 : 1) { addSpace(style, keepsSpaces: keepsSpaces) }
    default: addCharacter(scalar, style)
    }
  }

  /// Adds the sign that stands for a control.
  private mutating func addSign(_ value: UInt32, _ style: TextStyle) {
    addCharacter(Unicode.Scalar(value) ?? "\u{fffd}", style)
  }

  private mutating func addCharacter(_ scalar: Unicode.Scalar, _ style: TextStyle) {
    let step = columns.add(scalar)
    if !step.joins {
      let isWide = step.columns == 2
      if !word.isEmpty, breaksAfter || isWide, !Self.staysBehind(scalar.value) { flushWord() }
      makeRoom(step.columns)
      breaksAfter = isWide && !Self.staysBefore(scalar.value) || scalar.value == 0x2013 || scalar.value == 0x2014
    }
    isAtStart = false
    word.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    word.note(style)
    word.width += step.columns
  }

  private static let closing = CharacterSet(",.;:!?)]}\"'")

  /// Whether no line may begin with a character: closing brackets and marks of Chinese, Japanese and Korean.
  private static func staysBehind(_ value: UInt32) -> Bool {
    switch value {
    case 0x3001, 0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x3017, 0x30fb, 0x30fc, 0xff01, 0xff09,
      0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f, 0xff3d, 0xff5d, 0x2019, 0x201d, 0x2026:
      true
    default: false
    }
  }

  /// Whether no line may end with a character: opening brackets.
  private static func staysBefore(_ value: UInt32) -> Bool {
    switch value {
    case 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x3016, 0xff08, 0xff3b, 0xff5b: true
    default: false
    }
  }

  // MARK: Lines

  /// Cuts a word that a further character would make wider than a line.
  private mutating func makeRoom(_ columns: Int) {
    guard word.width + columns > width else { return }
    flushWord()
    endLine()
  }

  private mutating func flushWord() {
    breaksAfter = false
    guard !word.isEmpty else { return }
    let gap = space == nil || line.isEmpty ? 0 : 1
    if line.width + gap + word.width > width, !line.isEmpty {
      endLine()
    } else if gap == 1, let space {
      line.append(spaces: 1, space)
    }
    space = nil
    line.append(word)
    word.removeAll()
  }

  private mutating func endLine() {
    line.trim()
    lines.append(line)
    line = TextLine()
    space = nil
    columns.reset()
  }
}
