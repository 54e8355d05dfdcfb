/// A page of the catalog while it is written.
struct Page {
  let name: String
  private(set) var text: String

  init(_ name: String, title: String, heading: String = "The edition", summary: String) {
    self.name = name
    text = "# \(plain(title))\n\n\(summary)\n\n@Metadata {\n  @TitleHeading(\"\(heading)\")\n}\n"
  }

  mutating func heading(_ title: String, level: Int = 2) {
    text += "\n" + String(repeating: "#", count: level) + " \(plain(title))\n"
  }

  mutating func paragraph(_ markdown: String) {
    text += "\n\(markdown)\n"
  }

  mutating func list(_ items: [String]) {
    text += "\n" + items.map { "- \($0)\n" }.joined()
  }

  mutating func table(_ rows: [[String]]) {
    for (number, row) in rows.enumerated() {
      text += (number == 0 ? "\n| " : "| ") + row.joined(separator: " | ") + " |\n"
      if number == 0 {
        // Numbers stand right, so that they can be compared.
        text +=
          "|"
          + row.indices.map { column in
            rows.dropFirst().allSatisfy { $0[column].allSatisfy(\.isNumber) } ? " ---: |" : " --- |"
          }.joined() + "\n"
      }
    }
  }
}

/// Text that Markdown shows as it is.
func plain(_ text: some StringProtocol) -> String {
  var result = ""
  for character in text {
    if #"\`*_[]<>#|@~"#.contains(character) { result.append("\\") }
    result.append(character)
  }
  return result
}

/// A link to a heading of a page.
func link(_ title: String, on page: String) -> String {
  // As DocC makes an anchor of a heading: white space becomes hyphens, quotation marks go, and so does what is at the ends.
  let words = title.split { $0.isWhitespace }.joined(separator: "-")
  let anchor = words.filter { !"'\"`’“”".contains($0) }
  return "[\(plain(title))](<doc:\(page)#\(anchor)>)"
}

/// A number of things in words: `1 claim`, `2 claims`.
func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
