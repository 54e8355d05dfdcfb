import EssayKit

/// Renders texts for checks in other languages: a text a line on standard input and a rendering a line on standard
/// output, both as hexadecimal digits, so that no text can be taken for part of the protocol.
struct Rendering {
  let mode: String

  func run() {
    while let line = readLine() {
      do throws(EssayError) {
        print(hexadecimal(try rendered(text(hexadecimal: line))))
      } catch {
        print(hexadecimal("error: \(error)"))
      }
    }
  }

  private func text(hexadecimal line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var digits = line.utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() {
      bytes.append(UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) ?? 0)
    }
    return bytes
  }

  private func hexadecimal(_ text: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: text.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private func rendered(_ source: [UInt8]) throws(EssayError) -> String {
    switch mode {
    case "commonmark":
      return HTMLRenderer(options: .trusted).render(try Essay(utf8: source, extensions: .commonMark))
    case "folded", "folded-all":
      return folded(try Essay(utf8: source, extensions: mode == "folded" ? .commonMark : .all))
    case "normalised", "normalised-all":
      // What the normalised form reads as; it should be what the source reads as.
      let essay = try Essay(utf8: source, extensions: mode == "normalised" ? .commonMark : .all)
      let markdown = MarkdownRenderer(form: .normalized).render(essay)
      return folded(try Essay(markdown: markdown, extensions: essay.extensions))
    case "normalised-source":
      return MarkdownRenderer(form: .normalized).render(try Essay(utf8: source, extensions: .all))
    case "structure": return structure(try Essay(utf8: source))
    case "structure-all": return structure(try Essay(utf8: source, extensions: .all))
    case "structure-prose": return structure(try Essay(utf8: source, extensions: .all.subtracting(.lineBlocks)))
    case "document", "sentences":
      let essay = try Essay(utf8: source, extensions: .all)
      var options = HTMLRenderer.Options.document
      if mode == "sentences" { options.anchors = .sentences }
      return HTMLRenderer(options: options).render(essay)
    case "annotated":
      // Annotations that carry the text itself wherever one can stand, and overlap at every third byte.
      let essay = try Essay(utf8: source, extensions: .all)
      var annotations: [HTMLRenderer.Annotation] = []
      let text = essay.text
      let names = ["mark", "a", "dfn", "script", "cite", "span", text]
      var offset = 0
      while offset < text.utf8.count {
        let range = TextRange(utf8Offsets: boundary(text, offset)..<boundary(text, offset + 11))
        annotations.append(
          HTMLRenderer.Annotation(
            range, names[offset / 3 % names.count],
            [
              HTMLRenderer.Attribute("id", "a\(offset)"), HTMLRenderer.Attribute("data-term", text),
              HTMLRenderer.Attribute("href", text),
              HTMLRenderer.Attribute(text, text), HTMLRenderer.Attribute("onclick", text),
              HTMLRenderer.Attribute("style", text),
              HTMLRenderer.Attribute("data-\(text)", text),
            ]))
        offset += 3
      }
      var options = HTMLRenderer.Options.document
      options.anchors = .sentences
      return HTMLRenderer(options: options).render(essay, annotations: annotations)
    default: return "unknown mode"
    }
  }

  /// An essay's trusted HTML with spaces for soft line breaks, which the normalised form doesn't keep.
  private func folded(_ essay: Essay) -> String {
    var options = HTMLRenderer.Options.trusted
    options.keepsSoftBreaks = false
    return HTMLRenderer(options: options).render(essay)
  }

  /// The first boundary of a character at an offset or after it.
  private func boundary(_ text: String, _ offset: Int) -> Int {
    var index = text.utf8.index(text.startIndex, offsetBy: min(offset, text.utf8.count))
    while index < text.endIndex, text.utf8[index] & 0xc0 == 0x80 { index = text.utf8.index(after: index) }
    return text.utf8.distance(from: text.startIndex, to: index)
  }
}
