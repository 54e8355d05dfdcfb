/// A way through the marks of a text that have another form in typography.
///
/// Places are asked for in rising order, but for steps back, which cost a search.
struct TypographicPieces {
  private let marks: [TypographyLayer.Mark]
  private var next = 0
  private var last = 0

  init(_ essay: Essay, isOn: Bool) {
    marks = isOn ? essay.typographyLayer.marks : []
  }

  /// The first mark that ends after a place and begins before an end.
  @inline(__always)
  mutating func mark(from lower: Int, to upper: Int) -> TypographyLayer.Mark? {
    guard !marks.isEmpty else { return nil }
    if lower < last { next = marks.partition { Int($0.upper) > lower } }
    last = lower
    while next < marks.count, Int(marks[next].upper) <= lower { next += 1 }
    guard next < marks.count, Int(marks[next].lower) < upper else { return nil }
    return marks[next]
  }
}
