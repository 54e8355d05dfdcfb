extension Term {
  /// The citations in parentheses in ``usage``, in order: those of paragraphs and sentences, such as `(6.17.1)`.
  ///
  /// - Complexity: O(*n*) in the usage's length.
  public var usageCitations: [Citation] {
    var text = usage
    return Bytes.with(&text) { bytes in
      var citations: [Citation] = []
      var open: Int?
      for offset in 0..<bytes.count {
        if bytes[offset] == UInt8(ascii: "(") {
          open = offset
        } else if bytes[offset] == UInt8(ascii: ")"), let start = open {
          open = nil
          // A citation is short; whatever is longer is a remark.
          guard offset - start < 40, let citation = Citation(bytes.string(start + 1..<offset)) else { continue }
          if citation.level > .section { citations.append(citation) }
        }
      }
      return citations
    }
  }
}
