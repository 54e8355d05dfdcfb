/// What a search has found: paragraphs, the most relevant first, with the matches in each.
///
/// Hits are made when they are asked for; those that nobody looks at cost nothing.
public struct SearchResults: Sendable {
  /// What was looked for.
  public let query: SearchQuery

  let storage: SearchIndex.Storage
  let records: [Record]
  private let matchRanges: [Range<Int32>]

  /// A paragraph among the hits.
  struct Record: Sendable {
    var leaf: Int32
    var matches: Range<Int>
    var score: Double
  }

  init(query: SearchQuery, storage: SearchIndex.Storage, hits: [Record], matches: [Range<Int32>]) {
    self.query = query
    self.storage = storage
    records = hits
    matchRanges = matches
  }

  /// The essay that was searched.
  public var essay: Essay { storage.essay }

  /// What couldn't be understood in the query, the first of it; `nil` if all was.
  public var problem: SearchQueryError? { query.problem }

  /// The number of matches in all hits together.
  public var matchCount: Int { matchRanges.count }

  func matches(of record: Record) -> [TextRange] {
    matchRanges[record.matches].map { TextRange(utf8Offsets: Int($0.lowerBound)..<Int($0.upperBound)) }
  }

  /// The hits as annotations, for ``Essay/runs(in:layers:adding:)``.
  ///
  /// - Complexity: O(*n*) in the number of matches.
  public var annotations: Annotations {
    var all: [Annotation] = []
    all.reserveCapacity(matchCount)
    for (rank, record) in records.enumerated() {
      for range in matches(of: record) { all.append(Annotation(.match(hit: rank), over: range)) }
    }
    return Annotations(sorting: all)
  }

  /// How much was found in a section.
  public struct SectionCount: Sendable, Hashable {
    /// The section.
    public let section: Section

    /// The number of paragraphs found in it.
    public fileprivate(set) var hits: Int

    /// The number of matches in them.
    public fileprivate(set) var matches: Int
  }

  /// How much was found in each section, in reading order; sections without a hit count 0.
  ///
  /// - Complexity: O(*n* log *s*) in the number of hits and sections.
  public var countsBySection: [SectionCount] {
    var counts = essay.sections.map { SectionCount(section: $0, hits: 0, matches: 0) }
    for record in records {
      let section = Paragraph(essay: essay, leaf: Int(record.leaf)).section.index
      guard counts.indices.contains(section) else { continue }
      counts[section].hits += 1
      counts[section].matches += record.matches.count
    }
    return counts
  }
}

extension SearchResults: RandomAccessCollection {
  /// The position of the most relevant hit.
  public var startIndex: Int { 0 }

  /// The position after the last hit.
  public var endIndex: Int { records.count }

  /// The hit at a position.
  ///
  /// - Parameter position: A position from 0 up to but not including the number of hits.
  /// - Returns: The hit there.
  public subscript(position: Int) -> SearchHit {
    let record = records[position]
    return SearchHit(
      paragraph: Paragraph(essay: essay, leaf: Int(record.leaf)), matches: matches(of: record),
      relevance: record.score, storage: storage)
  }
}
