/// A quotation: text between quotation marks, or a block quote.
public struct Quotation: Sendable, Hashable {
  /// The kinds of quotation.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Text between quotation marks.
    case inline
    /// A block quote.
    case block
  }

  /// The essay that the quotation is part of.
  public let essay: Essay

  /// Whether the quotation is within a line or a block.
  public let kind: Kind

  /// What is quoted: the text between the marks, or the block.
  public let range: TextRange

  /// The quotation with its marks.
  public let outerRange: TextRange

  /// How many quotations of the same kind it stands within, itself included.
  public let depth: Int

  /// Whether a mark closes the quotation.
  ///
  /// One that isn't closed ends with its paragraph.
  public let isClosed: Bool

  /// What is quoted, without the marks.
  public var text: Substring { essay[range] }

  /// The place that the quotation is, or is part of.
  public var citation: Citation? { essay.citation(of: range) }

  /// The place in the source of what is quoted.
  public var sourceRange: SourceRange { essay.sourceRange(of: range) ?? essay.emptySourceRange }
}

/// Where an essay's quotations lie.
struct QuotationLayer: Sendable {
  struct Record: Sendable {
    var lower: Int32
    var upper: Int32
    var outerLower: Int32
    var outerUpper: Int32
    var depth: Int32
    var isBlock: Bool
    var isClosed: Bool
  }

  var records: [Record] = []
}

extension Essay {
  /// All quotations in the order in which they begin, a block before those within it.
  ///
  /// Found when first asked for.
  public var quotations: Parts<Quotation> {
    Parts(essay: self, make: Quotation.init(essay:index:), range: 0..<quotationLayer.records.count)
  }

  var quotationLayer: QuotationLayer {
    storage.quotations { QuotationFinder(self).layer() }
  }
}

extension Quotation {
  init(essay: Essay, index: Int) {
    let record = essay.quotationLayer.records[index]
    self.init(
      essay: essay, kind: record.isBlock ? .block : .inline,
      range: TextRange(utf8Offsets: Int(record.lower)..<Int(record.upper)),
      outerRange: TextRange(utf8Offsets: Int(record.outerLower)..<Int(record.outerUpper)), depth: Int(record.depth),
      isClosed: record.isClosed)
  }
}
