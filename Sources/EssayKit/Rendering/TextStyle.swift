/// How a stretch of text laid out in lines looks.
struct TextStyle: Equatable {
  struct Traits: OptionSet {
    let rawValue: UInt16
    static let bold = Traits(rawValue: 1)
    static let italic = Traits(rawValue: 2)
    static let underline = Traits(rawValue: 4)
    static let strikeout = Traits(rawValue: 8)
    static let dim = Traits(rawValue: 16)
    static let code = Traits(rawValue: 32)
    static let heading = Traits(rawValue: 64)
    static let note = Traits(rawValue: 128)
    static let marked = Traits(rawValue: 256)
  }

  var traits: Traits = []
  /// An index into the essay's links, or -1.
  var link: Int32 = -1

  init(_ traits: Traits = [], link: Int32 = -1) {
    self.traits = traits
    self.link = link
  }

  static let plain = TextStyle()
}

/// A line of text with its styles, as long as it is laid out.
struct TextLine {
  struct Run {
    /// The offset after the run's last byte.
    var upper: Int
    var style: TextStyle
  }

  var bytes: [UInt8] = []
  var runs: [Run] = []
  /// Columns on a terminal.
  var width = 0

  var isEmpty: Bool { bytes.isEmpty }

  init() {}

  init(_ text: String, _ style: TextStyle = .plain) {
    bytes = Array(text.utf8)
    width = ColumnWidth.columns(of: text)
    if !bytes.isEmpty { runs = [Run(upper: bytes.count, style: style)] }
  }

  /// Says that the bytes up to the end have a style, from the last run on.
  @inline(__always)
  mutating func note(_ style: TextStyle) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].upper = bytes.count
    } else {
      runs.append(Run(upper: bytes.count, style: style))
    }
  }

  mutating func append(_ other: TextLine) {
    let count = bytes.count
    bytes.append(contentsOf: other.bytes)
    for run in other.runs {
      if let last = runs.indices.last, runs[last].style == run.style {
        runs[last].upper = count + run.upper
      } else {
        runs.append(Run(upper: count + run.upper, style: run.style))
      }
    }
    width += other.width
  }

  mutating func append(spaces count: Int, _ style: TextStyle = .plain) {
    guard count > 0 else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    note(style)
    width += count
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    width = 0
  }

  /// Takes away the spaces at the end.
  mutating func trim() {
    while bytes.last == UInt8(ascii: " ") {
      bytes.removeLast()
      width -= 1
    }
    while runs.count > 1, runs[runs.count - 2].upper >= bytes.count { runs.removeLast() }
    if bytes.isEmpty { runs.removeAll() } else if let last = runs.indices.last { runs[last].upper = bytes.count }
  }
}
