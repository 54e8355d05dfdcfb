/// An essay's sections as a tree, with the size of each.
///
/// The entries stand in reading order; a section's children are the sections of a higher level under it.
public struct Outline: Sendable, Hashable {
  /// How long a stretch of an essay is.
  public struct Size: Sendable, Hashable {
    /// The number of paragraphs, without headings of sections.
    public var paragraphs: Int

    /// The number of sentences in these paragraphs.
    public var sentences: Int

    /// The number of words, headings included, counted as ``Essay/wordCount`` says.
    public var words: Int

    /// Creates a size.
    ///
    /// - Parameters:
    ///   - paragraphs: The number of paragraphs.
    ///   - sentences: The number of sentences.
    ///   - words: The number of words.
    public init(paragraphs: Int = 0, sentences: Int = 0, words: Int = 0) {
      self.paragraphs = paragraphs
      self.sentences = sentences
      self.words = words
    }

    /// The size of two stretches together.
    ///
    /// - Parameters:
    ///   - first: A size.
    ///   - second: Another.
    /// - Returns: Their sum.
    public static func + (first: Size, second: Size) -> Size {
      Size(
        paragraphs: first.paragraphs + second.paragraphs, sentences: first.sentences + second.sentences,
        words: first.words + second.words)
    }

    /// The time that it takes to read so many words, in seconds.
    ///
    /// - Parameter wordsPerMinute: The reader's rate, ``Essay/usualWordsPerMinute`` unless you know better.
    /// - Returns: The time in seconds; infinity at a rate that isn't above 0.
    public func readingTime(wordsPerMinute: Double = Essay.usualWordsPerMinute) -> Double {
      WordCounter.seconds(words, wordsPerMinute)
    }
  }

  /// A section in the outline.
  public struct Entry: Sendable, Hashable {
    /// The section.
    public let section: Section

    /// How many sections it stands under.
    public let depth: Int

    /// The size of the section without those under it.
    public let ownSize: Size

    /// The size of the section and all under it.
    public fileprivate(set) var size: Size

    /// The words of the section and all under it as a share of the whole essay's, from 0 to 1.
    public fileprivate(set) var share: Double

    /// The number of entries under this one, at any depth; they follow it.
    public fileprivate(set) var descendantCount: Int
  }

  /// The essay's size.
  public let size: Size

  private let entries: [Entry]

  init(_ essay: Essay) {
    var entries: [Entry] = []
    /// Entries that further sections may stand under.
    var open: [Int] = []
    var total = Size()
    for section in essay.sections {
      while let last = open.last, section.level <= entries[last].section.level || entries[last].section.level == 0 {
        Self.close(last, &entries, &open)
      }
      let size = Size(
        paragraphs: section.paragraphs.count, sentences: section.sentences.count, words: section.wordCount)
      total = total + size
      open.append(entries.count)
      entries.append(
        Entry(section: section, depth: open.count - 1, ownSize: size, size: size, share: 0, descendantCount: 0))
    }
    while let last = open.last { Self.close(last, &entries, &open) }
    for index in entries.indices where total.words > 0 {
      entries[index].share = Double(entries[index].size.words) / Double(total.words)
    }
    self.entries = entries
    size = total
  }

  /// Adds what stands under an entry to it, when nothing more can come.
  private static func close(_ index: Int, _ entries: inout [Entry], _ open: inout [Int]) {
    open.removeLast()
    entries[index].descendantCount = entries.count - index - 1
    if let parent = open.last { entries[parent].size = entries[parent].size + entries[index].size }
  }

  /// The entries that stand under no other.
  ///
  /// - Complexity: O(*n*) in their number.
  public var roots: [Entry] { siblings(in: 0..<entries.count) }

  /// The entries directly under the one at a position.
  ///
  /// - Parameter position: The position of an entry.
  /// - Returns: The entries, in reading order; none for a position outside the outline.
  /// - Complexity: O(*n*) in their number.
  public func children(of position: Int) -> [Entry] {
    guard entries.indices.contains(position) else { return [] }
    return siblings(in: position + 1..<position + 1 + entries[position].descendantCount)
  }

  /// The entries directly under another.
  ///
  /// - Parameter entry: An entry of this outline.
  /// - Returns: The entries, in reading order.
  /// - Complexity: O(*n*) in their number.
  public func children(of entry: Entry) -> [Entry] { children(of: entry.section.index) }

  private func siblings(in range: Range<Int>) -> [Entry] {
    var found: [Entry] = []
    var index = range.lowerBound
    while index < range.upperBound {
      found.append(entries[index])
      index += 1 + entries[index].descendantCount
    }
    return found
  }
}

extension Outline: RandomAccessCollection {
  /// The position of the first entry.
  public var startIndex: Int { 0 }

  /// The position after the last entry.
  public var endIndex: Int { entries.count }

  /// The entry at a position.
  ///
  /// - Parameter position: A position from 0 up to but not including the number of sections.
  /// - Returns: The entry there.
  public subscript(position: Int) -> Entry { entries[position] }
}

extension Essay {
  /// The sections as a tree, with the size of each.
  ///
  /// Every word of the text is counted when this is asked for; keep the value.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var outline: Outline { Outline(self) }
}
