// Block collections: YAML 1.2.2, chapter 8.2.
extension YAML.Reader {
  /// Reads a document that is a mapping.
  mutating func document() throws(YAML.Failure) -> [Metadata.Entry] {
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    guard let column = try nextLine() else { return [] }
    if byte == UInt8(ascii: "{") {
      let value = try flow()
      guard skipRestOfLine(), try nextLine() == nil else { throw failure(.textAfterValue) }
      if case .mapping(let entries) = value { return entries }
    }
    guard !isDash else { throw failure(.missingMapping) }
    try open(isSequence: false, at: column)
    try entry()
    while let column = try nextLine() { try line(at: column) }
    while blocks.count > 1 { close() }
    guard var root = blocks.popLast(), case .mapping(let entries) = root.end() else { return [] }
    return entries
  }

  /// Moves to the first byte of the next line that holds more than blanks and a comment.
  ///
  /// - Returns: Its column, or `nil` at the end of the text.
  private mutating func nextLine() throws(YAML.Failure) -> Int? {
    while index < bytes.count {
      lineStart = index
      let column = skipSpaces()
      let indented = index
      skipWhite()
      if byte == UInt8(ascii: "#") { skipText() }
      if skipBreak() || index >= bytes.count { continue }
      guard index == indented else { throw failure(.tab, at: indented) }
      return column
    }
    return nil
  }

  /// Whether a dash of a sequence is here.
  private var isDash: Bool { isIndicator(UInt8(ascii: "-"), at: index) }

  /// The column of the innermost open collection.
  private var indentation: Int { blocks.last?.indentation ?? 0 }

  /// Opens a collection.
  private mutating func open(isSequence: Bool, at column: Int) throws(YAML.Failure) {
    try descend()
    blocks.append(YAML.Frame(isSequence: isSequence, start: index, indentation: column))
  }

  /// Closes the innermost collection, which isn't the outermost one.
  private mutating func close() {
    guard var frame = blocks.popLast() else { return }
    depth -= 1
    add(frame.end())
  }

  /// Gives the innermost collection a value.
  private mutating func add(_ value: Metadata.Value) {
    guard !blocks.isEmpty else { return }
    blocks[blocks.count - 1].add(value)
  }

  /// Reads what begins on a line of its own.
  private mutating func line(at column: Int) throws(YAML.Failure) {
    while blocks.count > 1, indentation > column { close() }
    // A sequence may be indented no deeper than its key, and ends with the next key.
    if blocks.count > 1, indentation == column, blocks[blocks.count - 1].isSequence, !isDash { close() }
    let top = blocks.count - 1
    guard top >= 0, indentation <= column else { throw failure(.indentation) }
    if indentation < column {
      guard blocks[top].awaitsValue else { throw failure(.indentation) }
      try node(at: column)
    } else if blocks[top].isSequence {
      if let column = try item() { try node(at: column) }
    } else if isDash {
      guard blocks[top].awaitsValue else { throw failure(.misplacedDash) }
      try node(at: column)
    } else {
      try entry()
    }
  }

  /// Reads a dash of the innermost collection, which is a sequence.
  ///
  /// - Returns: The column of what follows on the line, or `nil` if nothing does.
  private mutating func item() throws(YAML.Failure) -> Int? {
    blocks[blocks.count - 1].beginItem()
    index += 1
    let space = index
    if skipRestOfLine() { return nil }
    if let tab = bytes.firstIndex(of: UInt8(ascii: "\t"), in: space..<index), isDash || isKey() {
      throw failure(.tab, at: tab)
    }
    return index - lineStart
  }

  /// Reads a value that may be a collection of its own, its first key or dash at a column.
  private mutating func node(at column: Int) throws(YAML.Failure) {
    var column = column
    while isDash {
      try open(isSequence: true, at: column)
      guard let next = try item() else { return }
      column = next
    }
    guard !isIndicator(UInt8(ascii: "?"), at: index) else { throw failure(.explicitKey) }
    if isKey() {
      try open(isSequence: false, at: column)
      try entry()
    } else {
      try value()
    }
  }

  /// Reads a key of the innermost collection, which is a mapping, and what stands on the key's line.
  private mutating func entry() throws(YAML.Failure) {
    let start = index
    let key = try key()
    guard blocks[blocks.count - 1].begin(key) else { throw failure(.duplicateKey(key), at: start) }
    if skipRestOfLine() { return }
    guard !isDash else { throw failure(.sequenceInLine) }
    try value()
  }

  /// Reads a key and its colon.
  private mutating func key() throws(YAML.Failure) -> String {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A key has one line, so no next line is indented enough.
      let key = try quoted(indentation: .max)
      skipWhite()
      guard isIndicator(UInt8(ascii: ":"), at: index) else { throw failure(.missingColon) }
      index += 1
      return key
    case UInt8(ascii: "?") where isBlank(at: index + 1):
      throw failure(.explicitKey)
    case UInt8(ascii: ":") where isBlank(at: index + 1),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
      throw failure(.missingKey)
    default:
      let line = plainKey()
      guard let colon = line.colon else {
        // The commonest slip: `title:Foo`.
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: index..<line.end),
          byte(at: colon + 1) != UInt8(ascii: "/")
        {
          throw failure(.missingSpace, at: colon + 1)
        }
        throw failure(.missingColon, at: line.end)
      }
      let key = bytes.string(index..<line.end)
      index = colon + 1
      return key
    }
  }

  /// Where the plain text on this line ends, and the colon that makes it a key.
  private func plainKey() -> (end: Int, colon: Int?) {
    var end = index
    var place = index
    while place < bytes.count, !isBreak(at: place), !isComment(at: place) {
      if isIndicator(UInt8(ascii: ":"), at: place) { return (end, place) }
      if !isWhite(at: place) { end = place + 1 }
      place += 1
    }
    return (end, nil)
  }

  /// Whether a key is here rather than a scalar.
  private func isKey() -> Bool {
    guard let quote = byte else { return false }
    switch quote {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      return false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      var place = index + 1
      while let next = byte(at: place), !isBreak(at: place) {
        place += 1
        if next == quote {
          guard quote == UInt8(ascii: "'"), byte(at: place) == quote else { break }
          place += 1
        } else if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
          place += 1
        }
      }
      while isWhite(at: place) { place += 1 }
      return isIndicator(UInt8(ascii: ":"), at: place)
    default:
      return plainKey().colon != nil
    }
  }

  /// Reads a value of the innermost collection that is a scalar or a flow collection, and its last line's end.
  private mutating func value() throws(YAML.Failure) {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return add(.string(try blockScalar(parent: indentation)))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      add(.string(try quoted(indentation: indentation + 1)))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      add(try flow())
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
      throw failure(.missingItem)
    default:
      add(Metadata.Value(plain: try plain(indentation: indentation + 1)))
    }
    guard skipRestOfLine() else { throw failure(.textAfterValue) }
  }
}
