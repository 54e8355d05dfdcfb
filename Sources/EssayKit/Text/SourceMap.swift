/// The way between the reading text and the source.
extension Essay {
  /// The bytes of the source that a range of the reading text comes from, or `nil` where the range isn't within the
  /// text.
  ///
  /// The slice of the source holds the range's text with whatever markup stands within it, but not the marks around it.
  /// A character that stands for several bytes of source, as for an entity, is taken whole.
  ///
  /// - Parameter range: A range of the reading text.
  /// - Returns: The range of the source.
  /// - Complexity: O(log *n*) in the number of lines.
  public func sourceRange(of range: TextRange) -> SourceRange? {
    let lower = range.lowerBound.utf8Offset
    let upper = range.upperBound.utf8Offset
    guard lower >= 0, upper <= storage.textCount else { return nil }
    let start = source(of: lower).lower
    let end = upper > lower ? source(of: upper - 1).upper : start
    return SourceRange(utf8Offsets: start..<max(start, end))
  }

  /// The place in the reading text that a place of the source shows up at: that of the byte there, or of the next one
  /// that has text.
  ///
  /// - Parameter position: A position in the source.
  /// - Returns: The position, or `nil` outside the source.
  /// - Complexity: O(log *n*) in the number of lines.
  public func textPosition(of position: SourcePosition) -> TextPosition? {
    let offset = position.utf8Offset
    guard offset >= 0, offset <= markdown.utf8.count else { return nil }
    let runs = storage.layers.sourceRuns
    let next = runs.partition { $0.source > offset }
    guard next > 0 else { return TextPosition(utf8Offset: 0) }
    var index = next - 1
    // A tab of which several spaces are left stands for each of them; it shows up at the first.
    while index > 0, sourceEnd(ofRun: index - 1) > offset { index -= 1 }
    let run = runs[index]
    let end = index + 1 < runs.count ? Int(runs[index + 1].text) : storage.textCount
    let distance = offset - Int(run.source)
    if run.sourceCount >= 0 {
      return TextPosition(utf8Offset: distance < Int(run.sourceCount) ? Int(run.text) : end)
    }
    return TextPosition(utf8Offset: min(Int(run.text) + distance, end))
  }

  /// The end in the source of a run that another one follows.
  private func sourceEnd(ofRun index: Int) -> Int {
    let run = storage.layers.sourceRuns[index]
    let count = run.sourceCount < 0 ? storage.layers.sourceRuns[index + 1].text - run.text : run.sourceCount
    return Int(run.source) + Int(count)
  }

  /// The reading text with line feeds for the spaces that stand for line breaks of the source.
  var textWithSoftBreaks: [UInt8] {
    var text = Array(text.utf8)
    var source = markdown
    let runs = storage.layers.sourceRuns
    Bytes.with(&source) { bytes in
      for (index, run) in runs.enumerated() {
        let start = Int(run.text)
        let end = index + 1 < runs.count ? Int(runs[index + 1].text) : text.count
        if run.sourceCount >= 0 {
          let sourceEnd = Int(run.source) + Int(run.sourceCount)
          let isBreak = bytes.lineEnd(from: Int(run.source), to: sourceEnd) < sourceEnd
          if isBreak, end > start, text[start] == UInt8(ascii: " ") { text[start] = UInt8(ascii: "\n") }
          continue
        }
        let sourceEnd = Int(run.source) + end - start
        var position = bytes.lineEnd(from: Int(run.source), to: sourceEnd)
        while position < sourceEnd {
          let place = start + position - Int(run.source)
          if text[place] == UInt8(ascii: " ") { text[place] = UInt8(ascii: "\n") }
          position = bytes.lineEnd(from: position + 1, to: sourceEnd)
        }
      }
    }
    return text
  }

  /// The line and column of a position in the source.
  ///
  /// - Parameter position: A position in the source.
  /// - Returns: The line and column.
  /// - Complexity: O(*n*) in the bytes before the position.
  public func location(of position: SourcePosition) -> SourceLocation {
    SourceLocation(of: max(0, position.utf8Offset), in: markdown.utf8)
  }

  /// The bytes of the source that the byte of the reading text at an offset comes from.
  private func source(of offset: Int) -> (lower: Int, upper: Int) {
    let runs = storage.layers.sourceRuns
    let next = runs.partition { $0.text > offset }
    guard next > 0 else { return (0, 0) }
    let run = runs[next - 1]
    if run.sourceCount >= 0 { return (Int(run.source), Int(run.source) + Int(run.sourceCount)) }
    let lower = Int(run.source) + offset - Int(run.text)
    return (lower, lower + 1)
  }
}

extension Array {
  /// The first index from which on a condition holds, in an array in which it holds for no element before one for which
  /// it doesn't.
  ///
  /// - Complexity: O(log *n*)
  func partition(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Essay {
  /// The stretch of the source that a range names, cut off at the source's ends.
  ///
  /// - Parameter range: A range of the source.
  /// - Returns: A slice of the source.
  public subscript(range: SourceRange) -> Substring {
    let bytes = markdown.utf8
    let offsets = range.utf8Offsets.clamped(to: 0..<bytes.count)
    let start = bytes.index(bytes.startIndex, offsetBy: offsets.lowerBound)
    return markdown[start..<bytes.index(start, offsetBy: offsets.count)]
  }
}
