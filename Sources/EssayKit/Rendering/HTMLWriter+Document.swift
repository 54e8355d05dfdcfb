/// The document around the text, and its title page.
extension HTMLWriter {
  /// The language of the text.
  private var language: String {
    let language = options.language ?? essay.metadata.language ?? ""
    return HTMLSafety.isLanguage(language) ? language : essay.language.rawValue
  }

  var languageAttributes: [HTMLRenderer.Attribute] { [HTMLRenderer.Attribute("lang", language)] }

  mutating func beginDocument() {
    let metadata = essay.metadata
    put("<!DOCTYPE html>\n<html")
    for attribute in languageAttributes { put(attribute) }
    put(">\n<head>\n<meta charset=\"utf-8\" />\n")
    put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>")
    let title = metadata.title.map(plain) ?? essay.sections.first.map { String($0.title) } ?? ""
    HTMLEscaping.append(title.isEmpty ? "Essay" : title, to: &output)
    put("</title>\n")
    for author in metadata.authors { putMeta("author", plain(author)) }
    if let description = metadata.description { putMeta("description", plain(description)) }
    if !metadata.keywords.isEmpty { putMeta("keywords", metadata.keywords.joined(separator: ", ")) }
    for address in options.styleSheets {
      put("<link rel=\"stylesheet\"")
      put(HTMLRenderer.Attribute("href", address))
      put(" />\n")
    }
    for address in options.scripts {
      put("<script defer=\"defer\"")
      put(HTMLRenderer.Attribute("src", address))
      put("></script>\n")
    }
    put("</head>\n<body>\n")
  }

  mutating func endDocument() { put("</body>\n</html>\n") }

  private mutating func putMeta(_ name: StaticString, _ content: String) {
    put("<meta name=\"")
    put(name)
    put("\"")
    put(HTMLRenderer.Attribute("content", content))
    put(" />\n")
  }

  /// A text of the front matter without its markup.
  private func plain(_ text: String) -> String {
    let essay = MetadataText.essay(text, of: essay)
    return essay.text.isEmpty ? text : options.isTypographic ? essay.typographic(essay.range).text : essay.text
  }

  mutating func writeTitlePage() {
    let metadata = essay.metadata
    let hasNothing = metadata.title == nil && metadata.authors.isEmpty && metadata.description == nil
    guard !hasNothing || metadata.date != nil else { return }
    let place = clip.lowerBound
    let header = begin(.titlePage, .header, place..<place, [HTMLRenderer.Attribute("class", "title-page")])
    if let title = metadata.title { putLine("h1", nil, title) }
    if let subtitle = metadata["subtitle"]?.text { putLine("p", "subtitle", subtitle) }
    for author in metadata.authors { putLine("p", "author", author) }
    if let date = metadata.date {
      put("<p class=\"date\">")
      let isTime = Self.isDate(date)
      if isTime { put("<time>") }
      HTMLEscaping.append(date, to: &output)
      put(isTime ? "</time></p>\n" : "</p>\n")
    }
    if let description = metadata.description {
      put("<div class=\"description\">\n")
      var writer = nested(description)
      writer.writeWhole()
      output.append(contentsOf: writer.output)
      put("</div>\n")
    }
    end(header)
  }

  private mutating func putLine(_ tag: StaticString, _ name: String?, _ text: String) {
    put("<")
    put(tag)
    if let name { put(HTMLRenderer.Attribute("class", name)) }
    put(">")
    let blocks = MetadataText.essay(text, of: essay).storage.layers.blocks
    if blocks.count == 1, blocks[0].kind == .paragraph {
      var writer = nested(text)
      writer.writeLine()
      output.append(contentsOf: writer.output)
    } else {
      HTMLEscaping.append(text, to: &output)
    }
    put("</")
    put(tag)
    put(">\n")
  }

  /// A writer for a text of the front matter, which has no anchors and no notes.
  private func nested(_ text: String) -> HTMLWriter {
    var options = options
    options.anchors = .none
    options.hasSections = false
    options.hasTitlePage = false
    options.isDocument = false
    return HTMLWriter(MetadataText.essay(text, of: essay), options, [:], [], clip: 0..<Int.max)
  }

  /// Writes the text of the only paragraph, without a tag around it.
  private mutating func writeLine() {
    guard let block = layers.blocks.first else { return }
    Bytes.with(Array(essay.text.utf8)) { writeInlines(block, $0) }
  }

  /// Whether a date is of a form that a `time` element may hold: a year, and perhaps a month and a day.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, parts.count <= 3, year.utf8.count == 4 else { return false }
    return parts.allSatisfy { $0.utf8.allSatisfy(isDigit) } && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
  }
}
