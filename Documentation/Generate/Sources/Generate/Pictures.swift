import EssayKit
import Foundation

/// Letters and lines of a picture, once for light pages and once for dark ones.
struct Palette {
  let suffix: String
  let text: String
  let faint: String
  /// The ground of a terminal's window.
  let ground: String
  let layers: [String]

  // Okabe and Ito's colours, which people with any colour vision can tell apart, lighter where the page is dark.
  static let light = Palette(
    suffix: "", text: "#1d1d1f", faint: "#86868b", ground: "#f5f5f7",
    layers: ["#0072b2", "#d55e00", "#009e73", "#aa4499"])
  static let dark = Palette(
    suffix: "~dark", text: "#f5f5f7", faint: "#98989d", ground: "#2a2a2c",
    layers: ["#5ab4f0", "#ff9d4d", "#3fd6a8", "#e5a3cf"])
}

/// One real paragraph, line by line, with the ranges of each layer drawn under its words.
func layersPicture(of edition: Edition, _ palette: Palette) -> String {
  let essay = edition.essay
  // The shortest paragraph of which every layer has something to say.
  let candidates = essay.paragraphs.filter { paragraph in
    let there = edition.annotations(at: paragraph.range)
    return paragraph.sentences.count > 1 && there.claims.count > 1 && there.terms.count > 1
      && there.quotations.contains { $0.kind == .inline }
  }
  guard let paragraph = candidates.min(by: { $0.text.count < $1.text.count }) else { return "" }
  let there = edition.annotations(at: paragraph.range)
  let layers: [(name: String, ranges: [TextRange])] = [
    ("sentences", paragraph.sentences.map(\.range)),
    ("quotations", there.quotations.map(\.range)),
    ("terms", there.terms.map(\.range)),
    ("claims\u{2019} quotes", edition.quotes.map(\.passage.range).filter { $0.overlaps(paragraph.range) }),
  ]
  let left = 104.0
  let width = 8.4
  var shapes = ""
  var y = 0.0
  for line in lines(of: paragraph, columns: 66) {
    func column(_ position: TextPosition) -> Double {
      left + Double(essay[line.lowerBound..<position].count) * width
    }
    y += 22
    shapes += """
      <text x="\(left)" y="\(y)" font-family="monospace" font-size="14" fill="\(palette.text)" xml:space="preserve" \
      textLength="\(column(line.upperBound) - left)">\(escaped(essay[line]))</text>

      """
    y += 8
    for (layer, color) in zip(layers, palette.layers) {
      // What overlaps gets rows of its own.
      var ends: [TextPosition] = []
      for range in layer.ranges.map({ $0.clamped(to: line) }) where !range.isEmpty {
        let row = ends.firstIndex { $0 <= range.lowerBound } ?? ends.count
        if row == ends.count { ends.append(range.upperBound) } else { ends[row] = range.upperBound }
        let from = column(range.lowerBound)
        shapes += """
          <rect x="\(from)" y="\(y + Double(row) * 8)" width="\(column(range.upperBound) - from - 2)" height="5" rx="2" \
          fill="\(color)"/>

          """
      }
      if ends.isEmpty { continue }
      shapes += "<text x=\"0\" y=\"\(y + 7)\" font-size=\"12\" fill=\"\(color)\">\(layer.name)</text>\n"
      y += max(13, Double(ends.count) * 8 + 3)
    }
    y += 8
  }
  let size = (width: left + 66 * width, height: y)
  return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.width) \(size.height)" width="\(size.width)" \
    height="\(size.height)" font-family="sans-serif">
    \(shapes)</svg>

    """
}

/// A paragraph's lines, none of them longer than a number of columns.
private func lines(of paragraph: Paragraph, columns: Int) -> [TextRange] {
  var lines: [TextRange] = []
  for word in paragraph.text.split(separator: " ") {
    let essay = paragraph.essay
    let range = essay.position(of: word.startIndex)..<essay.position(of: word.endIndex)
    if let last = lines.last, paragraph.essay[last.lowerBound..<range.upperBound].count <= columns {
      lines[lines.count - 1] = last.lowerBound..<range.upperBound
    } else {
      lines.append(range)
    }
  }
  return lines
}

/// The growth of reading times that the table in a page tells of, on logarithmic axes.
func growthPicture(from page: String, _ palette: Palette) -> String {
  let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| Times the essay") }.dropFirst(2)
    .prefix { $0.hasPrefix("|") }
  let points = rows.compactMap { row -> (bytes: Double, time: Double)? in
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces).replacing(",", with: "") }
    guard cells.count >= 3, let bytes = Double(cells[1]), let time = Double(cells[2]) else { return nil }
    return (bytes, time)
  }
  func x(_ bytes: Double) -> Double { 90 + (log10(bytes) - 4.5) * 130 }
  func y(_ time: Double) -> Double { 220 - (log10(time) + 1) * 50 }
  var shapes = ""
  for power in -1...3 {
    let time = pow(10, Double(power))
    shapes +=
      "<line x1=\"90\" x2=\"600\" y1=\"\(y(time))\" y2=\"\(y(time))\" stroke=\"\(palette.faint)\" stroke-width=\"0.5\"/>\n"
    shapes +=
      "<text x=\"80\" y=\"\(y(time) + 4)\" text-anchor=\"end\">\(power < 0 ? "0.1" : String(Int(time))) ms</text>\n"
  }
  for (power, name) in [(5, "100 kB"), (6, "1 MB"), (7, "10 MB"), (8, "100 MB")] {
    shapes += "<text x=\"\(x(pow(10, Double(power))))\" y=\"240\" text-anchor=\"middle\">\(name)</text>\n"
  }
  let line = points.map { "\(x($0.bytes)),\(y($0.time))" }.joined(separator: " ")
  shapes += "<polyline points=\"\(line)\" fill=\"none\" stroke=\"\(palette.layers[0])\" stroke-width=\"2\"/>\n"
  for point in points {
    shapes += "<circle cx=\"\(x(point.bytes))\" cy=\"\(y(point.time))\" r=\"4\" fill=\"\(palette.layers[0])\"/>\n"
  }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 256" width="640" height="256" font-family="sans-serif" \
    font-size="12" fill="\(palette.text)">
    \(shapes)</svg>

    """
}

/// What a program has written to a terminal, with what it underlines underlined.
func terminalPicture(of output: String, _ palette: Palette) -> String {
  let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
  let height = Double(lines.count) * 18 + 24
  var text = ""
  for (number, line) in lines.enumerated() {
    let marked = escaped(line)
      .replacing("\u{1B}[4m", with: "<tspan text-decoration=\"underline\" fill=\"\(palette.layers[0])\">")
      .replacing("\u{1B}[24m", with: "</tspan>")
    text += "<text x=\"16\" y=\"\(Double(number) * 18 + 26)\" xml:space=\"preserve\">\(marked)</text>\n"
  }
  return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 \(height)" width="660" height="\(height)" \
    font-family="monospace" font-size="14" fill="\(palette.text)">
    <rect width="660" height="\(height)" rx="8" fill="\(palette.ground)"/>
    \(text)</svg>

    """
}

private func escaped(_ text: some StringProtocol) -> String {
  String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
}
