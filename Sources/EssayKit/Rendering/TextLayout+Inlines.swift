/// Filling lines with the text and the markup of a leaf.
extension TextLayout {
  private struct Open {
    var span: SpanRecord
    var style: TextStyle
    var closing: String
  }

  /// Fills lines with a stretch of a leaf.
  ///
  /// - Parameters:
  ///   - range: The stretch.
  ///   - spans: The leaf's markup.
  ///   - bytes: The reading text.
  ///   - style: How text without markup looks.
  ///   - width: The columns of a line.
  /// - Returns: The lines.
  mutating func fill(
    _ range: Range<Int>, spans: Range<Int>, _ bytes: Bytes, _ style: TextStyle, width: Int
  ) -> [TextLine] {
    var filler = LineFiller(width: width)
    var position = range.lowerBound
    var open: [Open] = []
    var index = spans.lowerBound
    while index < spans.upperBound || !open.isEmpty {
      let current = open.last?.style ?? style
      if let last = open.last, index >= spans.upperBound || Int(last.span.end) <= index {
        put(bytes, &position, min(Int(last.span.upper), range.upperBound), current, &filler)
        filler.append(last.closing, current)
        open.removeLast()
        continue
      }
      let span = layers.spans[index]
      let next = max(index + 1, Int(span.end))
      guard isWithin(span, range, isFirst: range.lowerBound == Int(layers.spans[spans.lowerBound].lower)) else {
        index = next
        continue
      }
      put(bytes, &position, min(Int(span.lower), range.upperBound), current, &filler)
      switch span.kind {
      case .hardBreak:
        filler.breakLine()
        position = max(position, Int(span.upper))
        index = next
      case .note:
        refer(to: .inline(index), &filler)
        position = max(position, Int(span.upper))
        index = next
      case .noteReference:
        refer(to: .block(Int(span.detail)), &filler)
        index = next
      default:
        let inner = opened(span, current)
        filler.append(inner.opening, inner.open.style)
        open.append(inner.open)
        index += 1
      }
    }
    put(bytes, &position, range.upperBound, style, &filler)
    return filler.finish()
  }

  /// Whether part of a span lies in a stretch; a mark without text belongs to the text before it.
  private func isWithin(_ span: SpanRecord, _ range: Range<Int>, isFirst: Bool) -> Bool {
    let lower = Int(span.lower)
    if lower < Int(span.upper) { return Int(span.upper) > range.lowerBound && lower < range.upperBound }
    return lower > range.lowerBound && lower <= range.upperBound || isFirst && lower == range.lowerBound
  }

  private mutating func refer(to note: NoteCollector.Note, _ filler: inout LineFiller) {
    filler.append("[\(notes.refer(to: note).number)]", TextStyle(.note))
  }

  private func opened(_ span: SpanRecord, _ style: TextStyle) -> (open: Open, opening: String) {
    var style = style
    var opening = ""
    var closing = ""
    switch span.kind {
    case .emphasis: style.traits.formSymmetricDifference(.italic)
    case .strong: style.traits.insert(.bold)
    case .code, .html: style.traits.insert(.code)
    case .strikeout: style.traits.insert(.strikeout)
    case .link:
      style.traits.insert(.underline)
      style.link = span.detail
      closing = address(of: span)
    case .image: (opening, closing) = ("[", "]" + address(of: span))
    case .superscript: (opening, closing) = span.upper - span.lower > 1 ? ("^(", ")") : ("^", "")
    case .subscript: (opening, closing) = span.upper - span.lower > 1 ? ("_(", ")") : ("_", "")
    default: break
    }
    return (Open(span: span, style: style, closing: closing), opening)
  }

  private func address(of span: SpanRecord) -> String {
    guard options.showsAddresses, layers.links.indices.contains(Int(span.detail)) else { return "" }
    let destination = layers.links[Int(span.detail)].destination
    let isShown = essay.slice(Int(span.lower), Int(span.upper)) == destination
    return isShown || destination.isEmpty ? "" : " <\(destination)>"
  }

  /// Puts out the text up to a place, with what is marked in it set apart.
  private mutating func put(
    _ bytes: Bytes, _ position: inout Int, _ upper: Int, _ style: TextStyle, _ filler: inout LineFiller
  ) {
    while position < upper {
      let marking = marking(from: position)
      var style = style
      if marking.isMarked { style.traits.insert(.marked) }
      putAlike(bytes, &position, min(upper, marking.end), style, &filler)
    }
  }

  /// Puts out the text up to a place, in its typographic form where that is asked for.
  private mutating func putAlike(
    _ bytes: Bytes, _ position: inout Int, _ upper: Int, _ style: TextStyle, _ filler: inout LineFiller
  ) {
    while position < upper {
      guard let mark = pieces.mark(from: position, to: upper) else {
        filler.append(bytes, position..<upper, style)
        position = upper
        return
      }
      // Of a mark that is cut, only the part with its first byte has its form.
      if Int(mark.lower) >= position {
        filler.append(bytes, position..<Int(mark.lower), style)
        filler.append(mark.form.text, style)
      }
      position = min(Int(mark.upper), upper)
    }
  }
}
