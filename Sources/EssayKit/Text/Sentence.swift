/// A sentence of an essay.
public struct Sentence: Sendable, Hashable {
  /// The essay that the sentence is part of.
  public let essay: Essay
  let index: Int

  init(essay: Essay, index: Int) {
    self.essay = essay
    self.index = index
  }

  private var layer: SentenceLayer { essay.sentenceLayer }

  /// The paragraph that the sentence is part of.
  public var paragraph: Paragraph { Paragraph(essay: essay, leaf: Int(layer.leaves[index])) }

  /// The sentence's number within its paragraph, from 1.
  public var number: Int { index - layer.sentences(ofLeaf: Int(layer.leaves[index])).lowerBound + 1 }

  /// The sentence's citation, such as `6.12.3`.
  public var citation: Citation {
    let leaf = Int(layer.leaves[index])
    let place = essay.place(ofLeaf: leaf)
    return Citation(section: place.section, paragraph: place.paragraph, sentence: number)
  }

  /// The sentence's place in the reading text, without the space after it.
  public var range: TextRange { TextRange(utf8Offsets: Int(layer.lowers[index])..<Int(layer.uppers[index])) }

  /// The sentence's place in the source.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }

  /// The sentence's reading text.
  public var text: Substring { essay.slice(Int(layer.lowers[index]), Int(layer.uppers[index])) }
}

/// Where an essay's sentences lie.
///
/// Those of paragraphs come first, in reading order, then those of headings, so that both are plain stretches of
/// numbers.
struct SentenceLayer: Sendable {
  var lowers: [Int32] = []
  var uppers: [Int32] = []
  var leaves: [Int32] = []
  /// The first sentence of each leaf.
  var firsts: [Int32] = []
  /// How many there are of each leaf.
  var counts: [Int32] = []
  var paragraphSentenceCount = 0

  func sentences(ofLeaf leaf: Int) -> Range<Int> {
    Int(firsts[leaf])..<Int(firsts[leaf]) + Int(counts[leaf])
  }
}

extension Essay {
  /// All sentences of paragraphs in reading order.
  ///
  /// Found when first asked for.
  public var sentences: Parts<Sentence> {
    Parts(essay: self, make: Sentence.init(essay:index:), range: 0..<sentenceLayer.paragraphSentenceCount)
  }

  /// The sentence around a position; the space after a sentence belongs to it.
  ///
  /// - Parameter position: A position in the reading text.
  /// - Returns: The sentence, or `nil` outside the text.
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func sentence(at position: TextPosition) -> Sentence? {
    guard let paragraph = paragraph(at: position) else { return nil }
    let layer = sentenceLayer
    let range = layer.sentences(ofLeaf: paragraph.leaf)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if Int(layer.lowers[middle]) > position.utf8Offset { high = middle } else { low = middle + 1 }
    }
    return range.isEmpty ? nil : Sentence(essay: self, index: max(low - 1, range.lowerBound))
  }

  var sentenceLayer: SentenceLayer {
    storage.sentences { SentenceFinder(self).layer() }
  }
}
