/// A stretch of a paragraph that becomes an element.
struct TEISpan {
  var range: Range<Int>
  var name: StaticString
  var attributes: [(StaticString, String?)]
  /// Whether it is an element without content at the range's start.
  var isPoint: Bool
  var isLineBreak = false

  init(_ range: Range<Int>, _ name: StaticString, _ attributes: [(StaticString, String?)], isPoint: Bool = false) {
    self.range = range
    self.name = name
    self.attributes = attributes
    self.isPoint = isPoint
  }
}

/// A part of a paragraph that no other element may cross: a sentence, a line, a cell.
struct TEIUnit {
  var range: Range<Int>
  var name: StaticString?
  var attributes: [(StaticString, String?)] = []
}

/// The order in which a paragraph's elements begin and end so that each is closed within what it is opened in.
///
/// Spans that cross a unit or one another are cut into pieces: of two that cross, the one that begins later.
struct TEIPlan {
  enum Event {
    case text(Range<Int>)
    case beginUnit(Int)
    case endUnit(Int)
    /// A span begins, or goes on, with a piece of that number.
    case begin(span: Int, piece: Int)
    case end
    case point(Int)
  }

  let spans: [TEISpan]
  private(set) var events: [Event] = []
  /// The numbers of each span's pieces.
  private(set) var pieces: [[Int]]
  private(set) var pieceCount = 0

  private struct Part {
    var range: Range<Int>
    var span: Int
  }

  init(spans: [TEISpan], units: [TEIUnit], in paragraph: Range<Int>, keepsGaps: Bool) {
    self.spans = spans.enumerated()
      .sorted { first, second in
        (first.element.range.lowerBound, -first.element.range.upperBound, first.offset)
          < (second.element.range.lowerBound, -second.element.range.upperBound, second.offset)
      }
      .map({ $0.element })
    pieces = Array(repeating: [], count: spans.count)
    var position = paragraph.lowerBound
    var next = 0
    // Spans that go on after the unit that they began in.
    var rest: [Part] = []
    for (number, unit) in units.enumerated() {
      var parts = rest
      rest = []
      let isLast = number == units.count - 1
      while next < self.spans.count {
        let range = self.spans[next].range
        guard
          range.lowerBound < unit.range.upperBound || isLast
            || (self.spans[next].isPoint && range.lowerBound == unit.range.upperBound)
        else { break }
        parts.append(Part(range: range, span: next))
        next += 1
      }
      if keepsGaps { appendText(position..<unit.range.lowerBound) }
      events.append(.beginUnit(number))
      rest = add(parts, in: unit.range)
      events.append(.endUnit(number))
      position = unit.range.upperBound
    }
    if keepsGaps { appendText(position..<paragraph.upperBound) }
  }

  private mutating func appendText(_ range: Range<Int>) {
    if !range.isEmpty { events.append(.text(range)) }
  }

  /// Adds a unit's text and parts of spans.
  ///
  /// - Returns: What of the parts lies after the unit.
  private mutating func add(_ parts: [Part], in unit: Range<Int>) -> [Part] {
    var rest: [Part] = []
    var queue: [Part] = []
    for part in parts {
      let lower = max(part.range.lowerBound, unit.lowerBound)
      let upper = min(part.range.upperBound, unit.upperBound)
      if part.range.upperBound > unit.upperBound {
        rest.append(Part(range: unit.upperBound..<part.range.upperBound, span: part.span))
      }
      if lower < upper || spans[part.span].isPoint {
        queue.append(
          Part(range: min(lower, unit.upperBound)..<max(min(lower, unit.upperBound), upper), span: part.span))
      }
    }
    queue.sort(by: Self.isBefore)
    var open: [Int] = []
    var position = unit.lowerBound
    var index = 0
    while index < queue.count {
      let part = queue[index]
      index += 1
      while let end = open.last, end <= part.range.lowerBound,
        !(spans[part.span].isPoint && end == part.range.lowerBound && end == unit.upperBound)
      {
        appendText(position..<end)
        position = end
        open.removeLast()
        events.append(.end)
      }
      appendText(position..<part.range.lowerBound)
      position = part.range.lowerBound
      if spans[part.span].isPoint {
        events.append(.point(part.span))
        continue
      }
      var upper = part.range.upperBound
      if let end = open.last, end < upper {
        upper = end
        let later = Part(range: end..<part.range.upperBound, span: part.span)
        var place = index
        while place < queue.count, Self.isBefore(queue[place], later) { place += 1 }
        queue.insert(later, at: place)
      }
      pieces[part.span].append(pieceCount)
      events.append(.begin(span: part.span, piece: pieceCount))
      pieceCount += 1
      open.append(upper)
    }
    while let end = open.popLast() {
      appendText(position..<end)
      position = end
      events.append(.end)
    }
    appendText(position..<unit.upperBound)
    return rest
  }

  private static func isBefore(_ first: Part, _ second: Part) -> Bool {
    (first.range.lowerBound, -first.range.upperBound, first.span)
      < (second.range.lowerBound, -second.range.upperBound, second.span)
  }
}
