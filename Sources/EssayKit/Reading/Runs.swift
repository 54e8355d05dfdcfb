/// The runs of a range of text, each made when it is asked for.
///
/// Runs follow each other without gap or overlap from the range's start to its end. They are as long as they can be: two
/// neighbours within a paragraph differ in what holds over them, or a mark stands between them.
///
/// Each mark is told once. It comes after the run that ends where it stands, or before the first run of its paragraph
/// where no text precedes it. Of two ranges that meet within a paragraph, the first has the marks at that place.
public struct Runs: Sequence, Sendable {
  /// The essay that the runs are part of.
  public let essay: Essay

  /// The range that the runs cover.
  public let range: TextRange

  private let layers: Annotation.Layers
  private let added: Annotations

  init(_ essay: Essay, _ range: TextRange, layers: Annotation.Layers, adding annotations: Annotations) {
    self.essay = essay
    self.range = TextRange(utf8Offsets: range.utf8Offsets.clamped(to: essay.range.utf8Offsets))
    self.layers = layers
    added = annotations
  }

  /// Begins at the first run.
  ///
  /// - Returns: An iterator over the runs.
  /// - Complexity: O(*m*) in the annotations within the range, and O(log *n*) in the size of the essay; O(*m* log *m*)
  ///   where there are annotations of several layers.
  public func makeIterator() -> Iterator {
    Iterator(essay, range, essay.annotations(in: range, layers: layers, adding: added))
  }

  /// An iterator over runs: one sweep over the ends of annotations and paragraphs.
  public struct Iterator: IteratorProtocol, Sendable {
    private let essay: Essay
    private let end: Int
    /// What covers text, in reading order, and the next one to begin.
    private let covering: [Annotation]
    private var nextCovering = 0
    /// What covers nothing, in reading order, and the next one to come.
    private let marks: [Annotation]
    private var nextMark = 0
    /// What holds at `position`, and the first place where some of it ends.
    private var active: [Annotation] = []
    private var firstEnd = Int.max
    private var position: Int
    /// The paragraph at `position`, and its bounds.
    private var leaf: Int
    private var bounds: Range<Int>
    /// Whether the next run is the separator before `leaf`.
    private var isBeforeLeaf = false
    private var isFinished: Bool

    init(_ essay: Essay, _ range: TextRange, _ annotations: [Annotation]) {
      self.essay = essay
      covering = annotations.filter { !$0.isMark }
      marks = annotations.filter { $0.isMark }
      position = range.utf8Offsets.lowerBound
      end = range.utf8Offsets.upperBound
      leaf = essay.paragraph(at: range.lowerBound)?.leaf ?? -1
      bounds = leaf < 0 ? 0..<0 : Paragraph(essay: essay, leaf: leaf).range.utf8Offsets
      isFinished = leaf < 0
      guard !isFinished else { return }
      if position == bounds.upperBound, position < end {
        // The range begins with a separator, unless it begins with an empty paragraph.
        if !bounds.isEmpty {
          advanceLeaf()
          isBeforeLeaf = true
        }
      } else if position == end, !bounds.isEmpty {
        isFinished = true
      }
      if position > bounds.lowerBound || isBeforeLeaf {
        while nextMark < marks.count, marks[nextMark].range.utf8Offsets.lowerBound <= position { nextMark += 1 }
      }
    }

    /// The next run, or `nil` after the last.
    ///
    /// - Returns: The run.
    public mutating func next() -> Run? {
      guard !isFinished else { return nil }
      update()
      if isBeforeLeaf {
        let separator = position..<position + 1
        position += 1
        isBeforeLeaf = false
        // A range that ends with a separator doesn't have the paragraph after it, not even an empty one.
        isFinished = position >= end
        return run(separator, leaf: -1)
      }
      let before = position == bounds.lowerBound ? takeMarks(at: position) : []
      let upper = boundary()
      let range = position..<upper
      position = upper
      let after = takeMarks(at: upper)
      let run = run(range, leaf: leaf, before: before, after: after)
      if position >= end {
        isFinished = true
      } else if position == bounds.upperBound {
        advanceLeaf()
        isBeforeLeaf = true
        isFinished = leaf < 0
      }
      return run
    }

    private func run(
      _ range: Range<Int>, leaf: Int, before: [Annotation] = [], after: [Annotation] = []
    ) -> Run {
      Run(
        essay: essay, range: TextRange(utf8Offsets: range), annotations: active, marksBefore: before,
        marksAfter: after, leaf: leaf)
    }

    /// Moves to the next paragraph.
    private mutating func advanceLeaf() {
      let layers = essay.storage.layers
      guard leaf + 1 < layers.leaves.count else {
        leaf = -1
        return
      }
      leaf += 1
      let record = layers.blocks[Int(layers.leaves[leaf])]
      bounds = Int(record.lower)..<Int(record.upper)
    }

    /// Lets go of what ends at `position` and takes up what begins there.
    private mutating func update() {
      if firstEnd <= position {
        active.removeAll { $0.range.utf8Offsets.upperBound <= position }
        firstEnd = .max
        for annotation in active { firstEnd = Swift.min(firstEnd, annotation.range.utf8Offsets.upperBound) }
      }
      while nextCovering < covering.count {
        let offsets = covering[nextCovering].range.utf8Offsets
        guard offsets.lowerBound <= position else { break }
        active.append(covering[nextCovering])
        firstEnd = Swift.min(firstEnd, offsets.upperBound)
        nextCovering += 1
      }
    }

    /// The end of the run that begins at `position`.
    private func boundary() -> Int {
      var upper = Swift.min(bounds.upperBound, end, firstEnd)
      if nextCovering < covering.count { upper = Swift.min(upper, covering[nextCovering].range.utf8Offsets.lowerBound) }
      if nextMark < marks.count { upper = Swift.min(upper, marks[nextMark].range.utf8Offsets.lowerBound) }
      return Swift.max(upper, position)
    }

    /// The marks that stand at a place and weren't told yet.
    private mutating func takeMarks(at position: Int) -> [Annotation] {
      let first = nextMark
      while nextMark < marks.count, marks[nextMark].range.utf8Offsets.lowerBound <= position { nextMark += 1 }
      return Array(marks[first..<nextMark])
    }
  }
}
