/// Tables in columns of text.
extension TextLayout {
  private struct Cell {
    var range: Range<Int>
    var spans: Range<Int>
  }

  private struct Row {
    var index: Int
    var isHeader: Bool
    var cells: [Cell]
  }

  /// Lays a table out in columns, as wide as their cells if there is room and else as wide as is left; where that is
  /// nearly nothing, cells stand on lines of their own.
  mutating func layOutTable(_ table: Int, _ bytes: Bytes) {
    let rows = rows(of: table)
    let alignments = layers.alignments[Int(layers.blocks[table].detail)]
    let widths = widths(of: rows, count: alignments.count)
    for row in rows {
      showCitation(ofBlock: row.index)
      guard let widths else {
        for cell in row.cells { emit(lines(of: cell, row, bytes, width: room)) }
        continue
      }
      emit(side(by: row, bytes, widths, alignments))
      if row.isHeader {
        var rule = TextLine()
        for (number, width) in widths.enumerated() {
          rule.append(spaces: number == 0 ? 0 : Self.cellGap)
          rule.append(TextLine(String(repeating: "-", count: width), TextStyle(.dim)))
        }
        emit([rule])
      }
    }
  }

  private static let cellGap = 2
  private static let leastWidth = 6

  private func rows(of table: Int) -> [Row] {
    let spans = layers.spans
    var rows: [Row] = []
    var index = table + 1
    while index < Int(layers.blocks[table].end) {
      let block = layers.blocks[index]
      if Int(block.upper) >= clip.lowerBound, Int(block.lower) < clip.upperBound || block.lower == block.upper {
        var row = Row(index: index, isHeader: block.flags.contains(.header), cells: [])
        var span = spans.partition { $0.lower >= block.lower }
        while span < spans.count, spans[span].lower <= block.upper {
          let next = max(span + 1, Int(spans[span].end))
          if spans[span].kind == .cell {
            row.cells.append(Cell(range: Int(spans[span].lower)..<Int(spans[span].upper), spans: span + 1..<next))
          }
          span = next
        }
        rows.append(row)
      }
      index = max(index + 1, Int(block.end))
    }
    return rows
  }

  /// The widths of the columns, or `nil` where there isn't room for them beside each other.
  private func widths(of rows: [Row], count: Int) -> [Int]? {
    guard count > 0 else { return nil }
    var natural = [Int](repeating: 1, count: count)
    for row in rows {
      for (number, cell) in row.cells.prefix(count).enumerated() {
        let references = layers.spans[cell.spans].count { $0.kind == .noteReference } * 4
        let columns = ColumnWidth.columns(of: essay.slice(cell.range.lowerBound, cell.range.upperBound)) + references
        natural[number] = max(natural[number], columns)
      }
    }
    var left = room - Self.cellGap * (count - 1)
    if natural.reduce(0, +) <= left { return natural }
    // The narrowest columns take what they need, the others share the rest.
    for (place, number) in natural.indices.sorted(by: { natural[$0] < natural[$1] }).enumerated() {
      let share = left / (count - place)
      guard natural[number] <= share || share >= Self.leastWidth else { return nil }
      natural[number] = min(natural[number], share)
      left -= natural[number]
    }
    return natural
  }

  private mutating func lines(of cell: Cell, _ row: Row, _ bytes: Bytes, width: Int) -> [TextLine] {
    fill(cell.range, spans: cell.spans, bytes, row.isHeader ? TextStyle(.bold) : baseStyle, width: width)
  }

  /// A row's cells beside each other.
  private mutating func side(
    by row: Row, _ bytes: Bytes, _ widths: [Int], _ alignments: [UInt8]
  ) -> [TextLine] {
    var columns: [[TextLine]] = []
    for (cell, width) in zip(row.cells, widths) { columns.append(lines(of: cell, row, bytes, width: width)) }
    let height = columns.reduce(1) { max($0, $1.count) }
    var result: [TextLine] = []
    for number in 0..<height {
      var line = TextLine()
      for (column, cell) in columns.enumerated() {
        let content = number < cell.count ? cell[number] : TextLine()
        let space = max(0, widths[column] - content.width)
        let before =
          switch alignments[column] {
          case 2: space
          case 3: space / 2
          default: 0
          }
        line.append(spaces: (column == 0 ? 0 : Self.cellGap) + before)
        line.append(content)
        line.append(spaces: space - before)
      }
      result.append(line)
    }
    return result
  }
}
