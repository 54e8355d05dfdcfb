// Flow collections: YAML 1.2.2, chapter 7.4.
extension YAML.Reader {
  /// What a flow collection expects next.
  private enum Expectation {
    /// An item or a key, or the end.
    case item
    /// A key's value.
    case value
    /// A comma, or the end.
    case comma
  }

  /// Reads a flow collection, whose opening bracket or brace is the next byte.
  mutating func flow() throws(YAML.Failure) -> Metadata.Value {
    var frames: [YAML.Frame] = []
    try open(&frames)
    var expected = Expectation.item
    while let byte {
      // No copy of the frame is held here: it would make the next change copy the frame's items.
      let top = frames.count - 1
      let isSequence = frames[top].isSequence
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard isSequence == (byte == UInt8(ascii: "]")) else { throw failure(.mismatchedBracket) }
        if expected == .value { add(.null, to: &frames[top]) }
        index += 1
        depth -= 1
        var frame = frames.removeLast()
        let value = frame.end()
        guard top > 0 else { return value }
        add(value, to: &frames[top - 1])
        expected = .comma
      case UInt8(ascii: ","):
        guard expected != .item else { throw failure(.missingItem) }
        if expected == .value { add(.null, to: &frames[top]) }
        index += 1
        expected = .item
      case _ where expected == .comma:
        throw failure(.missingComma)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard isSequence || expected == .value else { throw failure(.missingKey) }
        try open(&frames)
        expected = .item
      default:
        expected = try scalar(of: &frames[top], as: expected)
      }
      skipFlowSpace()
    }
    throw failure(.unclosedCollection, at: frames.last?.start)
  }

  /// Opens a collection and moves to what is in it.
  private mutating func open(_ frames: inout [YAML.Frame]) throws(YAML.Failure) {
    try descend()
    frames.append(YAML.Frame(isSequence: byte == UInt8(ascii: "["), start: index))
    index += 1
    skipFlowSpace()
  }

  /// Gives a collection a value.
  private mutating func add(_ value: Metadata.Value, to frame: inout YAML.Frame) {
    // The mapping of one key in a sequence ends with its value.
    if frame.isSequence, frame.awaitsValue { depth -= 1 }
    frame.add(value)
  }

  /// Reads a scalar that is an item, a key with its colon, or a value.
  ///
  /// - Returns: What comes next.
  private mutating func scalar(
    of frame: inout YAML.Frame, as expected: Expectation
  ) throws(YAML.Failure) -> Expectation {
    let start = index
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    if !isQuoted, isFlowIndicator(at: start) || byte == UInt8(ascii: "#") {
      if byte == UInt8(ascii: "?") { throw failure(.explicitKey) }
      throw failure(expected == .item && byte == UInt8(ascii: ":") ? .missingKey : .missingItem)
    }
    let text = isQuoted ? [] : try plain(indentation: nil)
    let name = isQuoted ? try quoted(indentation: 0) : String(decoding: text, as: UTF8.self)
    let value = isQuoted ? .string(name) : Metadata.Value(plain: text)
    if expected == .value {
      add(value, to: &frame)
      return .comma
    }
    let end = index
    skipFlowSpace()
    let isKey = byte == UInt8(ascii: ":")
    guard isKey || !frame.isSequence else {
      add(value, to: &frame)
      return .comma
    }
    if frame.isSequence { try descend() }
    guard frame.begin(name) else { throw failure(.duplicateKey(name), at: start) }
    if isKey {
      index += 1
      return .value
    }
    if !isQuoted, let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: start..<end),
      byte(at: colon + 1) != UInt8(ascii: "/")
    {
      throw failure(.missingSpace, at: colon + 1)
    }
    add(.null, to: &frame)
    return .comma
  }

  /// Whether a dash, question mark or colon stands alone here, so that no scalar begins with it.
  private func isFlowIndicator(at index: Int) -> Bool {
    switch byte(at: index) {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): endsFlowKey(at: index)
    default: false
    }
  }

  /// Whether a colon here would end a plain key within brackets: a blank or one of `,[]{}` follows.
  func endsFlowKey(at index: Int) -> Bool {
    switch byte(at: index + 1) {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: isBlank(at: index + 1)
    }
  }

  /// Moves over blanks, line ends and comments.
  private mutating func skipFlowSpace() {
    while index < bytes.count {
      if isComment(at: index) {
        skipText()
      } else if isWhite(at: index) || isBreak(at: index) {
        index += 1
      } else {
        return
      }
    }
  }
}
