extension GlossaryReader {
  /// The terms of a glossary whose lines are so plain that Markdown makes of each just what it says, or `nil`.
  ///
  /// So are nearly all glossaries written: a line with a name, lines with paragraphs, lines with fields. To read them as
  /// Markdown takes longer than all else that is done with them. Wherever a line might be more than that, or something
  /// in the glossary isn't as it should be, the whole is left to Markdown; a test holds that both ways come to the same.
  static func plainTerms(_ markdown: String) -> (terms: [Term], metadata: Metadata)? {
    var text = markdown
    return Bytes.with(&text) { bytes in
      let front: (metadata: Metadata, end: Int)
      do throws(EssayError) { front = try FrontMatter.read(bytes, extensions: .default) } catch { return nil }
      var reader = GlossaryReader()
      guard reader.readPlain(bytes, from: front.end), !reader.hasFaults else { return nil }
      return (reader.terms, front.metadata)
    }
  }

  /// Reads all lines.
  ///
  /// - Returns: Whether all were plain.
  private mutating func readPlain(_ bytes: Bytes, from start: Int) -> Bool {
    var lower = start
    var hasTerm = false
    var last = PlainLine.blank
    while lower < bytes.count {
      let upper = bytes.lineEnd(from: lower)
      guard let line = PlainLine(bytes, lower..<upper) else { return false }
      switch line {
      case .blank: break
      // Paragraphs of several lines, and what could go on with an item of a list, are Markdown's to read.
      case .name(let range):
        guard !last.isOpen else { return false }
        begin(range, bytes)
        hasTerm = true
      case .paragraph(let range):
        guard hasTerm, !last.isOpen, takeParagraph(range, bytes) else { return false }
      case .field(let range, let colon):
        if case .field = last {
        } else {
          guard hasTerm, !last.isOpen, beginFields() else { return false }
        }
        takeField(range, colon: colon, bytes) { [] }
      }
      last = line
      lower = upper + 1
    }
    finish()
    return true
  }
}

/// A line that is a block by itself.
private enum PlainLine {
  case blank
  case name(Range<Int>)
  case paragraph(Range<Int>)
  case field(Range<Int>, colon: Int)

  /// Whether the next line could go on with this one.
  var isOpen: Bool {
    switch self {
    case .blank, .name: false
    case .paragraph, .field: true
    }
  }

  /// Reads a line; `nil` where it may be something else, or has anything in it but text.
  init?(_ bytes: Bytes, _ line: Range<Int>) {
    guard bytes[line.upperBound] != UInt8(ascii: "\r") else { return nil }
    guard !line.isEmpty else {
      self = .blank
      return
    }
    guard bytes[line.upperBound - 1] != UInt8(ascii: " "), !bytes.hasUntidySpace(in: line) else { return nil }
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "#"):
      var lower = line.lowerBound
      while bytes[lower] == UInt8(ascii: "#") { lower += 1 }
      guard lower - line.lowerBound <= 6, bytes[lower] == UInt8(ascii: " ") else { return nil }
      let name = lower + 1..<line.upperBound
      guard !name.isEmpty, bytes.firstIndex(of: UInt8(ascii: "#"), in: name) == nil,
        !bytes.contains(Self.marks, in: name)
      else { return nil }
      self = .name(name)
    case UInt8(ascii: "-"):
      let field = line.lowerBound + 2..<max(line.lowerBound + 2, line.upperBound)
      guard bytes[line.lowerBound + 1] == UInt8(ascii: " "), isLetter(bytes[field.lowerBound]),
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: field),
        Self.isPlain(bytes, field, colon)
      else { return nil }
      self = .field(field, colon: colon)
    case let first:
      guard isLetter(first) || first >= 0x80 || first == UInt8(ascii: "\"") || first == UInt8(ascii: "("),
        !bytes.contains(Self.marks, in: line)
      else { return nil }
      self = .paragraph(line)
    }
  }

  /// Whether a field has no markup, or, if it lists variants, none but brackets and code that is a whole variant.
  private static func isPlain(_ bytes: Bytes, _ field: Range<Int>, _ colon: Int) -> Bool {
    let end = field.upperBound
    var position = bytes.first(of: marks, from: field.lowerBound, to: end)
    guard position < end else { return true }
    guard position > colon, colon - field.lowerBound == 8, bytes.holds("variants", at: field.lowerBound) else {
      return false
    }
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "["):
        guard bytes[position + 1] != UInt8(ascii: "^") else { return false }
      case UInt8(ascii: "]"):
        // Without definitions of links, brackets alone are text.
        guard bytes[position + 1] != UInt8(ascii: "("), bytes[position + 1] != UInt8(ascii: "[") else { return false }
      case UInt8(ascii: "`"):
        let close = bytes.first(of: marks, from: position + 1, to: end)
        let code = position + 1..<close
        guard close < end, bytes[close] == UInt8(ascii: "`"), !code.isEmpty, bytes[position - 1] == UInt8(ascii: " "),
          bytes[position - 2] == UInt8(ascii: ",") || position - 2 == colon,
          bytes[code.lowerBound] != UInt8(ascii: " "), bytes[close - 1] != UInt8(ascii: " "),
          bytes.firstIndex(of: UInt8(ascii: ","), in: code) == nil,
          close + 1 == end || bytes[close + 1] == UInt8(ascii: ",")
        else { return false }
        position = close
      default: return false
      }
      position = bytes.first(of: marks, from: position + 1, to: end)
    }
    return true
  }

  /// What begins inline markup or an escape, and control characters.
  private static let marks = ByteSet("&*<~", 0...0x1f, UInt8(ascii: "[")...UInt8(ascii: "`"))
}
