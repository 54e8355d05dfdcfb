/// The annotations of a text, handed out leaf by leaf.
struct HTMLMarks {
  /// A stretch that an element is put around.
  struct Mark {
    var lower: Int
    var upper: Int
    /// An index into the annotations; -1 for a sentence.
    var index: Int
    /// The anchor of a sentence; empty for an annotation.
    var anchor = ""
    /// Whether a piece of it has been written.
    var hasBegun = false
  }

  /// What an annotation is written as, made safe.
  struct Form {
    var name: String
    var attributes: [HTMLRenderer.Attribute]
  }

  let forms: [Form]
  private let sorted: [Mark]
  /// The furthest end among the marks up to each.
  private let furthest: [Int]
  private var next = 0
  private var last = 0
  /// Marks that began in an earlier leaf and go on.
  private var carried: [Mark] = []

  init(_ annotations: [HTMLRenderer.Annotation], schemes: Set<String>?) {
    forms = annotations.map { annotation in
      let name = annotation.element.lowercased()
      let safeName = HTMLSafety.textElements.contains(name) ? name : "span"
      return Form(
        name: safeName, attributes: HTMLSafety.filtered(annotation.attributes, on: safeName, schemes: schemes))
    }
    var marks: [Mark] = []
    marks.reserveCapacity(annotations.count)
    for (index, annotation) in annotations.enumerated() where annotation.range.utf8Count > 0 {
      let range = annotation.range.utf8Offsets
      marks.append(Mark(lower: range.lowerBound, upper: range.upperBound, index: index))
    }
    marks.sort(by: Self.isBefore)
    sorted = marks
    var end = 0
    furthest = marks.map { mark in
      end = max(end, mark.upper)
      return end
    }
  }

  /// Whether a mark begins before another, or with it and around it.
  static func isBefore(_ first: Mark, _ second: Mark) -> Bool {
    (first.lower, -first.upper, first.index) < (second.lower, -second.upper, second.index)
  }

  var isEmpty: Bool { sorted.isEmpty }

  /// The marks that touch a stretch, in the order in which they begin.
  ///
  /// Stretches come in rising order, but for notes.
  mutating func marks(in range: Range<Int>) -> [Mark] {
    if range.lowerBound < last {
      // Notes stand elsewhere than the text that refers to them: go back to the first mark that may reach there.
      next = furthest.partition { $0 > range.lowerBound }
      carried = []
    }
    last = range.lowerBound
    var found = carried.filter { $0.upper > range.lowerBound }
    while next < sorted.count, sorted[next].lower < range.upperBound {
      if sorted[next].upper > range.lowerBound { found.append(sorted[next]) }
      next += 1
    }
    return found
  }

  /// Takes back the marks that go on after a stretch.
  mutating func carry(_ marks: [Mark]) { carried = marks }
}
