/// Title pages in lines of text.
extension TextLayout {
  /// Lays out what an essay's metadata says about it: title, subtitle, authors, date, description.
  static func titlePage(of essay: Essay, _ options: Options) -> [TextLine] {
    let metadata = essay.metadata
    var options = options
    options.showsCitations = false
    var lines: [TextLine] = []
    func append(_ text: String?, _ style: TextStyle, after gap: Bool = false) {
      guard let text, !text.isEmpty else { return }
      var layout = TextLayout(MetadataText.essay(text, of: essay), options, clip: 0..<Int.max)
      layout.baseStyle = style
      layout.layOut()
      if gap, !lines.isEmpty { lines.append(TextLine()) }
      lines.append(contentsOf: layout.lines)
    }
    append(metadata.title, TextStyle([.bold, .heading]))
    append(metadata["subtitle"]?.text, TextStyle(.italic))
    append(metadata.authors.joined(separator: ", "), .plain)
    append(metadata.date, .plain)
    append(metadata.description, TextStyle(.dim), after: true)
    return lines
  }
}

/// Texts of the front matter, which are Markdown as Pandoc reads them.
enum MetadataText {
  /// A text of an essay's front matter as an essay of its own.
  static func essay(_ text: String, of essay: Essay) -> Essay {
    do throws(EssayError) {
      return try Essay(markdown: text, extensions: essay.extensions.subtracting([.frontMatter]))
    } catch {
      return Essay()
    }
  }
}
