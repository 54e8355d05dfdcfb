/// Tables.
extension HTMLWriter {
  mutating func writeTable(_ table: Int, _ bytes: Bytes) {
    let block = layers.blocks[table]
    let closing = begin(.table, .table, visible(block))
    var part = 0
    var index = table + 1
    while index < Int(block.end) {
      let row = layers.blocks[index]
      if isVisible(row) {
        let isHeader = row.flags.contains(.header)
        if part == 0, isHeader { put("<thead>\n") }
        if part < 2, !isHeader { put(part == 1 ? "</thead>\n<tbody>\n" : "<tbody>\n") }
        part = isHeader ? 1 : 2
        writeRow(row, index, bytes)
      }
      index = max(index + 1, Int(row.end))
    }
    if part > 0 { put(part == 1 ? "</thead>\n" : "</tbody>\n") }
    end(closing)
  }

  private mutating func writeRow(_ block: BlockRecord, _ row: Int, _ bytes: Bytes) {
    let isHeader = block.flags.contains(.header)
    let columns = layers.alignments[Int(block.detail)]
    let spans = layers.spans
    let closing = begin(.tableRow, .tableRow, visible(block), anchor(ofBlock: row))
    var index = spans.partition { $0.lower >= block.lower }
    var cell = 0
    while cell < columns.count {
      var range = Int(block.upper)..<Int(block.upper)
      var inner = 0..<0
      if index < spans.count, spans[index].lower <= block.upper, spans[index].kind == .cell {
        range = Int(spans[index].lower)..<Int(spans[index].upper)
        inner = index + 1..<max(index + 1, Int(spans[index].end))
        index = inner.upperBound
      } else {
        guard emptyCells < max(Self.emptyCellsOfAnyText, essay.storage.textCount / 4) else { break }
        emptyCells += 1
      }
      var attributes = isHeader ? [HTMLRenderer.Attribute("scope", "col")] : []
      if let alignment = Self.alignments[Int(columns[cell] & 3)] {
        attributes.append(HTMLRenderer.Attribute("style", "text-align: \(alignment)"))
      }
      let closing = begin(.tableCell, isHeader ? .headerCell : .cell, range, attributes)
      writeInlines(inner, range, bytes)
      end(closing)
      cell += 1
    }
    end(closing)
  }

  /// How many cells may be added to rows that are shorter than their header, however short the text is.
  ///
  /// A wide header with many short rows would else make far more of a text than it is long. cmark-gfm has such a limit,
  /// too; the rows after it just end early, which browsers show alike.
  private static let emptyCellsOfAnyText = 0x10000

  private static let alignments: [String?] = [nil, "left", "right", "center"]
}
