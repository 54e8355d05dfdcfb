extension YAML {
  /// A place in a text and the collections that are open there.
  ///
  /// Open collections are on explicit stacks, so that a text can't exhaust the program's own.
  struct Reader {
    /// The text.
    let bytes: Bytes

    /// What failures add to an index.
    let base: Int

    /// The index of the next byte.
    var index: Int

    /// The index of the first byte of the line that block structure was last read from.
    var lineStart = 0

    /// How many collections are open.
    var depth = 0

    /// The open block collections, the outermost first.
    var blocks: [Frame] = []

    /// Creates a reader.
    init(_ bytes: Bytes, base: Int = 0, from start: Int = 0) {
      self.bytes = bytes
      self.base = base
      index = max(0, start)
    }
  }

  /// A collection that is being read.
  struct Frame {
    /// Whether it is a sequence; otherwise it is a mapping.
    let isSequence: Bool

    /// The index where it begins.
    let start: Int

    /// The column of its keys or dashes, if it is a block collection.
    let indentation: Int

    private var entries: [Metadata.Entry] = []
    private var items: [Metadata.Value] = []
    /// The keys, once they are so many that looking through the entries takes longer.
    private var names: Set<String> = []
    private var key: String?

    /// Whether a key or a dash has been read and its value has not.
    private(set) var awaitsValue = false

    /// Opens a collection.
    init(isSequence: Bool, start: Int, indentation: Int = 0) {
      self.isSequence = isSequence
      self.start = start
      self.indentation = indentation
    }

    /// Begins an entry; in a sequence, an item that is a mapping of one key.
    ///
    /// - Returns: Whether the key is new.
    mutating func begin(_ key: String) -> Bool {
      endWithNull()
      self.key = key
      awaitsValue = true
      return isSequence || isNew(key)
    }

    private mutating func isNew(_ key: String) -> Bool {
      if entries.count < 8 { return !entries.contains { $0.key == key } }
      if names.isEmpty { for entry in entries { names.insert(entry.key) } }
      return names.insert(key).inserted
    }

    /// Begins an item of a sequence.
    mutating func beginItem() {
      endWithNull()
      awaitsValue = true
    }

    /// Ends the entry or item with its value.
    mutating func add(_ value: Metadata.Value) {
      awaitsValue = false
      guard let key else { return items.append(value) }
      self.key = nil
      let entry = Metadata.Entry(key: key, value: value)
      if isSequence { items.append(.mapping([entry])) } else { entries.append(entry) }
    }

    /// Ends an entry or item that has no value, if there is one.
    mutating func endWithNull() {
      if awaitsValue { add(.null) }
    }

    /// Ends the collection.
    mutating func end() -> Metadata.Value {
      endWithNull()
      return isSequence ? .list(items) : .mapping(entries)
    }
  }
}

extension YAML.Reader {
  /// The next byte, or `nil` at the end.
  var byte: UInt8? { byte(at: index) }

  /// A byte, or `nil` from the end on.
  func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// Whether a byte is a space or a tab.
  func isWhite(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether a byte ends a line.
  func isBreak(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Whether a space, a tab, or the end of the line or text is here.
  func isBlank(at index: Int) -> Bool {
    index >= bytes.count || isWhite(at: index) || isBreak(at: index)
  }

  /// Whether an indicator is here on its own, not as the start of a word.
  func isIndicator(_ indicator: UInt8, at index: Int) -> Bool {
    byte(at: index) == indicator && isBlank(at: index + 1)
  }

  /// Whether a comment begins here: a number sign at the start of the text or after a blank.
  func isComment(at index: Int) -> Bool {
    byte(at: index) == UInt8(ascii: "#") && (index == 0 || isBlank(at: index - 1))
  }

  /// Moves over spaces and tabs.
  mutating func skipWhite() {
    while isWhite(at: index) { index += 1 }
  }

  /// Moves over spaces and counts them.
  mutating func skipSpaces() -> Int {
    let start = index
    while byte == UInt8(ascii: " ") { index += 1 }
    return index - start
  }

  /// Moves to the end of the line, before what ends it.
  mutating func skipText() {
    while index < bytes.count, !isBreak(at: index) { index += 1 }
  }

  /// Moves over a line's end if it is here.
  ///
  /// - Returns: Whether it was.
  mutating func skipBreak() -> Bool {
    guard isBreak(at: index) else { return false }
    index += byte == UInt8(ascii: "\r") && byte(at: index + 1) == UInt8(ascii: "\n") ? 2 : 1
    return true
  }

  /// Moves to the next line if nothing but blanks and a comment are left of this one, else to what is left.
  ///
  /// - Returns: Whether nothing was left.
  mutating func skipRestOfLine() -> Bool {
    skipWhite()
    if isComment(at: index) { skipText() }
    return skipBreak() || index >= bytes.count
  }

  /// A failure at an index, or at the next byte.
  func failure(_ kind: YAML.Failure.Kind, at place: Int? = nil) -> YAML.Failure {
    let start = min(place ?? index, bytes.count)
    var end = start
    while end < bytes.count, end - start < 24, !isBreak(at: end) { end += 1 }
    // Not within a character.
    while end > start, let next = byte(at: end), next & 0xC0 == 0x80 { end -= 1 }
    return YAML.Failure(kind: kind, offset: base + start, found: bytes.string(start..<end))
  }

  /// Counts one more open collection.
  mutating func descend() throws(YAML.Failure) {
    guard depth < YAML.depthLimit else { throw failure(.depth) }
    depth += 1
  }
}
