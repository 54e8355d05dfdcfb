/// Finds typed marks that have another form in typography.
///
/// Which quotation marks open and close is what ``QuotationFinder`` says. Of the others, single marks are apostrophes, and
/// double ones, as those for inches, close, unless code or raw HTML before them hid that they open. Hyphens and full stops
/// are taken in threes and twos from the left, as Pandoc's Markdown takes them, if nothing stands between them in the
/// source.
struct TypographyFinder {
  private let essay: Essay
  private let layers: Essay.Layers
  private var marks: [TypographyLayer.Mark] = []

  init(_ essay: Essay) {
    self.essay = essay
    layers = essay.storage.layers
  }

  /// All such marks of the essay, in reading order.
  func layer() -> TypographyLayer {
    guard essay.extensions.contains(.smart) else { return TypographyLayer() }
    var finder = self
    var text = essay.text
    var source = essay.markdown
    Bytes.with(&text) { bytes in
      Bytes.with(&source) { source in finder.find(bytes, source) }
    }
    return TypographyLayer(marks: finder.marks)
  }

  private static let candidates = ByteSet("\"'-.")

  private mutating func find(_ bytes: Bytes, _ source: Bytes) {
    var quotes = QuoteMarks(essay)
    var literals = LiteralBytes(layers.sourceRuns, source, textCount: bytes.count)
    var fixed = FixedSpans(layers.spans, source)
    for leaf in layers.leaves {
      let block = layers.blocks[Int(leaf)]
      guard block.kind.hasInlines else { continue }
      let end = Int(block.upper)
      var position = Int(block.lower)
      while true {
        position = bytes.first(of: Self.candidates, from: position, to: end)
        guard position < end else { break }
        let isAfterFixed = position > Int(block.lower) && fixed.end(at: position - 1) != nil
        if let after = fixed.end(at: position) {
          position = min(after, end)
        } else if literals.contains(position) {
          position += 1
        } else {
          let opens = isAfterFixed && position + 1 < end && spaceWidth(bytes, position + 1) == 0
          position = take(bytes, position, end, &quotes, &literals, opens: opens)
        }
      }
    }
  }

  /// Takes the mark at a position and returns the position after it.
  ///
  /// - Parameters:
  ///   - bytes: The reading text.
  ///   - position: The mark's position.
  ///   - end: The end of its leaf.
  ///   - quotes: The marks that belong to quotations.
  ///   - literals: What the source escapes.
  ///   - opens: Whether a double mark that belongs to no quotation opens.
  /// - Returns: The position after the mark.
  private mutating func take(
    _ bytes: Bytes, _ position: Int, _ end: Int, _ quotes: inout QuoteMarks, _ literals: inout LiteralBytes, opens: Bool
  ) -> Int {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let isDouble = byte == UInt8(ascii: "\"")
      let form = quotes.form(at: position, isDouble: isDouble)
      append(position..<position + 1, form ?? (isDouble ? quotes.doubleMark(opens: opens) : .closeSingle))
      return position + 1
    default:
      var upper = position + 1
      while upper < min(position + 3, end), bytes[upper] == byte, !literals.contains(upper), !isApart(upper) {
        upper += 1
      }
      switch (byte, upper - position) {
      case (UInt8(ascii: "-"), 2): append(position..<upper, .enDash)
      case (UInt8(ascii: "-"), 3): append(position..<upper, .emDash)
      case (UInt8(ascii: "."), 3): append(position..<upper, .ellipsis)
      default: return position + 1
      }
      return upper
    }
  }

  /// Whether markup in the source divides a byte of the text from the one before.
  private func isApart(_ position: Int) -> Bool {
    let runs = layers.sourceRuns
    let index = runs.partition { $0.text >= position }
    guard index > 0, index < runs.count, Int(runs[index].text) == position else { return false }
    let last = runs[index - 1]
    let count = last.sourceCount < 0 ? runs[index].text - last.text : last.sourceCount
    return last.source + count != runs[index].source
  }

  private mutating func append(_ range: Range<Int>, _ form: TypographyLayer.Form) {
    marks.append(
      TypographyLayer.Mark(
        lower: Int32(truncatingIfNeeded: range.lowerBound), upper: Int32(truncatingIfNeeded: range.upperBound),
        form: form))
  }
}

/// The straight marks that begin and end quotations, asked for in reading order.
private struct QuoteMarks {
  /// Positions of marks in rising order, and whether each opens.
  private var marks: [(position: Int32, opens: Bool)] = []
  private var next = 0
  private let isGerman: Bool

  init(_ essay: Essay) {
    isGerman = essay.language == .german
    for quotation in essay.quotationLayer.records where !quotation.isBlock {
      marks.append((quotation.outerLower, true))
      if quotation.isClosed { marks.append((quotation.upper, false)) }
    }
    marks.sort { $0.position < $1.position }
  }

  mutating func form(at position: Int, isDouble: Bool) -> TypographyLayer.Form? {
    while next < marks.count, Int(marks[next].position) < position { next += 1 }
    guard next < marks.count, Int(marks[next].position) == position else { return nil }
    guard !isDouble else { return doubleMark(opens: marks[next].opens) }
    switch marks[next].opens {
    case true: return isGerman ? .lowSingle : .openSingle
    case false: return isGerman ? .openSingle : .closeSingle
    }
  }

  /// The form of a double mark that opens or closes a quotation, in the essay's language.
  func doubleMark(opens: Bool) -> TypographyLayer.Form {
    switch opens {
    case true: isGerman ? .lowDouble : .openDouble
    case false: isGerman ? .openDouble : .closeDouble
    }
  }
}

/// Bytes of the text that the source escapes or writes as an entity, asked for in rising order, but for steps back within
/// one run of marks.
struct LiteralBytes {
  private var positions: [Int32] = []
  private var next = 0

  init(_ runs: [SourceRun], _ source: Bytes, textCount: Int) {
    for (index, run) in runs.enumerated() {
      if run.sourceCount >= 0 {
        let end = index + 1 < runs.count ? Int(runs[index + 1].text) : textCount
        for position in Int(run.text)..<max(Int(run.text), end) {
          positions.append(Int32(truncatingIfNeeded: position))
        }
      } else if source[Int(run.source) - 1] == UInt8(ascii: "\\"), !isText(Int(run.source) - 1, before: index, runs) {
        positions.append(run.text)
      }
    }
  }

  /// Whether the backslash at an offset of the source is itself a byte of the run before.
  private func isText(_ offset: Int, before index: Int, _ runs: [SourceRun]) -> Bool {
    guard index > 0, runs[index - 1].sourceCount < 0 else { return false }
    let run = runs[index - 1]
    return Int(run.source) + Int(runs[index].text - run.text) > offset
  }

  /// Whether the byte of the text at a position is such.
  mutating func contains(_ position: Int) -> Bool {
    while next > 0, Int(positions[next - 1]) >= position { next -= 1 }
    while next < positions.count, Int(positions[next]) < position { next += 1 }
    return next < positions.count && Int(positions[next]) == position
  }
}

/// Stretches of code, raw HTML and addresses in angle brackets, asked for in reading order.
private struct FixedSpans {
  private var ranges: [Range<Int32>] = []
  private var next = 0

  init(_ spans: [SpanRecord], _ source: Bytes) {
    for span in spans {
      let isFixed =
        switch span.kind {
        case .code, .html: true
        case .link: source[Int(span.sourceLower)] == UInt8(ascii: "<")
        default: false
        }
      if isFixed, span.lower < span.upper { ranges.append(span.lower..<span.upper) }
    }
  }

  /// The end of the stretch around a position, or `nil` where there is none.
  mutating func end(at position: Int) -> Int? {
    while next < ranges.count, Int(ranges[next].upperBound) <= position { next += 1 }
    guard next < ranges.count, Int(ranges[next].lowerBound) <= position else { return nil }
    return Int(ranges[next].upperBound)
  }
}
