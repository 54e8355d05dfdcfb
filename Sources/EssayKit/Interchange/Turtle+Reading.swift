extension RDFGraph {
  /// Reads a graph from [Turtle](https://www.w3.org/TR/turtle/).
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(turtle text: String) throws(InterchangeError) {
    var text = text
    self = try Bytes.with(&text) { (bytes) throws(InterchangeError) in
      var reader = TurtleReader(bytes)
      return try reader.document()
    }
  }
}

/// Reads a Turtle document from its start to its end.
private struct TurtleReader {
  private let bytes: Bytes
  private var position = 0
  private var depth = 0
  private var graph = RDFGraph()
  private var prefixes: [String: String] = [:]
  private var base = ""
  private var blankCount = 0

  private static let depthLimit = 100

  init(_ bytes: Bytes) {
    self.bytes = bytes
    if bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { position = 3 }
  }

  mutating func document() throws(InterchangeError) -> RDFGraph {
    skipSpace()
    while position < bytes.count {
      try statement()
      skipSpace()
    }
    return graph
  }

  private mutating func statement() throws(InterchangeError) {
    if try directive() { return }
    let subject: RDFTerm
    if bytes[position] == UInt8(ascii: "[") {
      subject = try blankNode()
      skipSpace()
      if takes(".") { return }
    } else {
      subject = try node("a subject")
    }
    try predicates(of: subject)
    skipSpace()
    guard takes(".") else { throw unexpected("“.”, “;” or “,”") }
  }

  private mutating func directive() throws(InterchangeError) -> Bool {
    let isPrefix = takesWord("@prefix", "PREFIX")
    guard isPrefix || takesWord("@base", "BASE") else { return false }
    skipSpace()
    var name = ""
    if isPrefix {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: ":"), !isSpaceByte(bytes[position]) {
        position += 1
      }
      name = bytes.string(start..<position)
      guard takes(":") else { throw unexpected("a prefix and “:”") }
      skipSpace()
    }
    guard bytes[position] == UInt8(ascii: "<") else { throw unexpected("an IRI in “<” and “>”") }
    let iri = try iri()
    if isPrefix { prefixes[name] = iri } else { base = iri }
    skipSpace()
    // The form of SPARQL has no full stop.
    _ = takes(".")
    return true
  }

  /// Passes a directive's name: in Turtle's form just so, in SPARQL's in any case.
  private mutating func takesWord(_ turtle: StaticString, _ sparql: StaticString) -> Bool {
    if takes(turtle) { return true }
    let count = sparql.utf8CodeUnitCount
    let isEqual = sparql.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { unsafe bytes[position + $0] & 0xdf == buffer[$0] }
    }
    guard isEqual, isSpaceByte(bytes[position + count]) else { return false }
    position += count
    return true
  }

  private mutating func predicates(of subject: RDFTerm) throws(InterchangeError) {
    while true {
      skipSpace()
      let predicate: String
      if bytes[position] == UInt8(ascii: "a"),
        isSpaceByte(bytes[position + 1]) || bytes[position + 1] == UInt8(ascii: "<")
      {
        position += 1
        predicate = RDFName.type
      } else {
        guard case .iri(let iri) = try node("a predicate") else { throw unexpected("a predicate, which is an IRI") }
        predicate = iri
      }
      var objects: [RDFTerm] = []
      repeat {
        skipSpace()
        objects.append(try object())
        skipSpace()
      } while takes(",")
      graph.add(subject, predicate, objects)
      guard takes(";") else { return }
      skipSpace()
      while takes(";") { skipSpace() }
      if bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: "]") || position == bytes.count {
        return
      }
    }
  }

  // MARK: Terms

  private mutating func object() throws(InterchangeError) -> RDFTerm {
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try literal()
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: ".") where isDigit(bytes[position + 1]): return number()
    case UInt8(ascii: "t") where takesPlain("true"): return .literal("true", language: nil)
    case UInt8(ascii: "f") where takesPlain("false"): return .literal("false", language: nil)
    default: return try node("an object")
    }
  }

  private mutating func takesPlain(_ word: StaticString) -> Bool {
    let start = position
    guard takes(word) else { return false }
    if isNameByte(bytes[position]) || bytes[position] == UInt8(ascii: ":") { position = start }
    return position > start
  }

  private mutating func node(_ expected: String) throws(InterchangeError) -> RDFTerm {
    switch bytes[position] {
    case UInt8(ascii: "<"): return .iri(try iri())
    case UInt8(ascii: "["): return try blankNode()
    case UInt8(ascii: "("): return try collection()
    case UInt8(ascii: "_") where bytes[position + 1] == UInt8(ascii: ":"):
      position += 2
      let start = position
      while isNameByte(bytes[position]) { position += 1 }
      while position > start, bytes[position - 1] == UInt8(ascii: ".") { position -= 1 }
      guard position > start else { throw unexpected("a label") }
      return .blank(bytes.string(start..<position))
    default: return .iri(try prefixedName(expected))
    }
  }

  private mutating func freshBlank() -> RDFTerm {
    blankCount += 1
    // A label in the file has no space.
    return .blank(" \(blankCount)")
  }

  private mutating func enter() throws(InterchangeError) {
    depth += 1
    guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    position += 1
    skipSpace()
  }

  private mutating func blankNode() throws(InterchangeError) -> RDFTerm {
    try enter()
    defer { depth -= 1 }
    let node = freshBlank()
    if takes("]") { return node }
    try predicates(of: node)
    skipSpace()
    guard takes("]") else { throw unexpected("“;” or “]”") }
    return node
  }

  private mutating func collection() throws(InterchangeError) -> RDFTerm {
    try enter()
    defer { depth -= 1 }
    var items: [RDFTerm] = []
    while !takes(")") {
      items.append(try object())
      skipSpace()
      guard position < bytes.count else { throw unexpected("“)”") }
    }
    var rest = RDFTerm.iri(RDFName.empty)
    for item in items.reversed() {
      let node = freshBlank()
      graph.add(node, RDFName.first, [item])
      graph.add(node, RDFName.rest, [rest])
      rest = node
    }
    return rest
  }

  private mutating func iri() throws(InterchangeError) -> String {
    position += 1
    var text: [UInt8] = []
    while true {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"):
        position += 1
        return RDFName.resolve(String(decoding: text, as: UTF8.self), base)
      case UInt8(ascii: "\\"): try escape(into: &text, isIRI: true)
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
        UInt8(ascii: "^"), UInt8(ascii: "`"):
        throw unexpected("“>” at the end of an IRI")
      default:
        text.append(byte)
        position += 1
      }
    }
  }

  private static let nameMarks = CharacterSet("_-.%:\\")
  private static let escapable = CharacterSet("_~.-!$&'()*+,;=/?#@%")

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private mutating func prefixedName(_ expected: String) throws(InterchangeError) -> String {
    let start = position
    while isNameByte(bytes[position]) { position += 1 }
    let prefix = bytes.string(start..<position)
    guard bytes[position] == UInt8(ascii: ":") else {
      position = start
      throw unexpected(expected)
    }
    guard let iri = prefixes[prefix] else {
      position = start
      throw error(.danglingReference(prefix + ":"), expected: "a prefix that the file gives")
    }
    position += 1
    var text: [UInt8] = []
    while isNameByte(bytes[position]) || Self.nameMarks.contains(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\\") {
        guard Self.escapable.contains(bytes[position + 1]) else { throw unexpected("a name") }
        position += 1
      }
      text.append(bytes[position])
      position += 1
    }
    // A full stop at the end is that of the statement.
    while text.last == UInt8(ascii: "."), bytes[position - 2] != UInt8(ascii: "\\") {
      text.removeLast()
      position -= 1
    }
    return iri + String(decoding: text, as: UTF8.self)
  }

  private mutating func number() -> RDFTerm {
    let start = position
    position += 1
    while isDigit(bytes[position]) || isNumberMark(bytes[position]) {
      if bytes[position] == UInt8(ascii: "."), !isDigit(bytes[position + 1]),
        bytes[position + 1] | 0x20 != UInt8(ascii: "e")
      {
        break
      }
      position += 1
    }
    return .literal(bytes.string(start..<position), language: nil)
  }

  private func isNumberMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }

  private mutating func literal() throws(InterchangeError) -> RDFTerm {
    let mark = bytes[position]
    let isLong = bytes[position + 1] == mark && bytes[position + 2] == mark
    position += isLong ? 3 : 1
    var text: [UInt8] = []
    while true {
      guard position < bytes.count else { throw unexpected("the end of the string") }
      let byte = bytes[position]
      if byte == mark, !isLong || bytes[position + 1] == mark && bytes[position + 2] == mark {
        position += isLong ? 3 : 1
        // Up to two marks may stand before the three that end a long string.
        while isLong, bytes[position] == mark {
          text.append(mark)
          position += 1
        }
        break
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text, isIRI: false)
      } else {
        guard isLong || !isLineEnd(byte) else { throw unexpected("the end of the string") }
        text.append(byte)
        position += 1
      }
    }
    let value = String(decoding: text, as: UTF8.self)
    if takes("^^") {
      _ = try node("a datatype")
    } else if takes("@") {
      let start = position
      while isLetter(bytes[position]) || isDigit(bytes[position]) || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      guard position > start else { throw unexpected("a language") }
      return .literal(value, language: bytes.string(start..<position))
    }
    return .literal(value, language: nil)
  }

  private mutating func escape(into text: inout [UInt8], isIRI: Bool) throws(InterchangeError) {
    let start = position
    let kind = bytes[position + 1]
    position += 2
    switch kind {
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      var value: UInt32 = 0
      for _ in 0..<(kind == UInt8(ascii: "u") ? 4 : 8) {
        guard let digit = hexValue(bytes[position]), value < 1 << 28 else {
          position = start
          throw unexpected("hexadecimal digits of a character")
        }
        value = value << 4 | UInt32(digit)
        position += 1
      }
      guard let scalar = Unicode.Scalar(value) else {
        position = start
        throw error(.loneSurrogate)
      }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    case UInt8(ascii: "t") where !isIRI: text.append(0x09)
    case UInt8(ascii: "b") where !isIRI: text.append(0x08)
    case UInt8(ascii: "n") where !isIRI: text.append(0x0a)
    case UInt8(ascii: "r") where !isIRI: text.append(0x0d)
    case UInt8(ascii: "f") where !isIRI: text.append(0x0c)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
      guard !isIRI else { fallthrough }
      text.append(kind)
    default:
      position = start
      throw unexpected("an escape such as “\\n”")
    }
  }

  // MARK: Bytes

  private mutating func skipSpace() {
    while position < bytes.count {
      if isSpaceByte(bytes[position]) {
        position += 1
      } else if bytes[position] == UInt8(ascii: "#") {
        position = bytes.lineEnd(from: position)
      } else {
        return
      }
    }
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    guard bytes.holds(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  private func error(_ kind: InterchangeError.Kind, expected: String = "") -> InterchangeError {
    InterchangeError(
      kind, expected: expected, path: "", location: SourceLocation(of: position, in: bytes.string(0..<bytes.count).utf8)
    )
  }

  private func unexpected(_ expected: String) -> InterchangeError {
    error(.syntax(found: ByteName.name(of: position, in: bytes)), expected: expected)
  }
}
