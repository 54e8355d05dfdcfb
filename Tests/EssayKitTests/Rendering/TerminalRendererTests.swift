import EssayKit
import Testing

@Suite struct TerminalRendererTests {
  private func render(
    _ markdown: String, _ styling: TerminalRenderer.Styling, width: Int = 40, hasHyperlinks: Bool = false
  ) throws -> String {
    let options = TerminalRenderer.Options(
      width: width, styling: styling, hasHyperlinks: hasHyperlinks, isTypographic: false)
    return TerminalRenderer(options: options).render(try Essay(markdown: markdown, extensions: .all))
  }

  @Test(arguments: [
    ("*a* b", "\u{1b}[3ma\u{1b}[0m b\n"),
    ("**a *b***", "\u{1b}[1ma \u{1b}[0;1;3mb\u{1b}[0m\n"),
    ("~~a~~", "\u{1b}[9ma\u{1b}[0m\n"),
    ("[a](b)", "\u{1b}[4ma\u{1b}[0m\n"),
    ("`a`", "a\n"),
    ("# A", "\u{1b}[1mA\u{1b}[0m\n"),
    ("> a", "\u{1b}[2m  │ \u{1b}[0ma\n"),
  ])
  func `markup becomes styles`(markdown: String, expected: String) throws {
    #expect(try render(markdown, .attributes) == expected)
  }

  @Test(arguments: [
    ("`a`", "\u{1b}[36ma\u{1b}[0m\n"),
    ("# A", "\u{1b}[1;34mA\u{1b}[0m\n"),
  ])
  func `colours come only if asked for`(markdown: String, expected: String) throws {
    #expect(try render(markdown, .colors) == expected)
  }

  @Test func `styles end with the line and begin again on the next`() throws {
    let text = try render("*one two three four five six*", .attributes, width: 20)
    #expect(text == "\u{1b}[3mone two three four\u{1b}[0m\n\u{1b}[3mfive six\u{1b}[0m\n")
  }

  @Test func `a link can be opened where that is asked for and safe`() throws {
    let open = "\u{1b}]8;;https://a.example/%1B%5B\u{1b}\\"
    #expect(
      try render("[a](<https://a.example/&#27;[>)", .none, hasHyperlinks: true) == "\(open)a\u{1b}]8;;\u{1b}\\\n")
    #expect(try render("[a](javascript:x)", .none, hasHyperlinks: true) == "\u{1b}]8;;\u{1b}\\a\u{1b}]8;;\u{1b}\\\n")
    #expect(try render("[a](https://a.example)", .none) == "a\n")
  }

  @Test(arguments: TerminalRenderer.Styling.allCases)
  func `no control of a text reaches the terminal`(styling: TerminalRenderer.Styling) throws {
    let payload = "\u{1b}[2J\u{7}\u{8}\u{9b}31m&#27;]0;x&#7;"
    let source =
      "# \(payload)\n\n\(payload) [\(payload)](<\(payload)>) `\(payload)`\n\n    \(payload)\n\n<b \(payload)>"
    let text = try render(source, styling)
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1b}") {
      // Each sequence is one of the renderer's own: ESC [ digits and semicolons m.
      let sequence = rest[escape...].dropFirst().prefix { $0 != "m" }
      #expect(sequence.first == "[")
      #expect(sequence.dropFirst().allSatisfy { $0.isNumber || $0 == ";" })
      rest = rest[sequence.endIndex...]
    }
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\u{1b}"
    }
    #expect(controls.isEmpty)
    #expect(text.contains("␛"))
  }

  @Test func `without its sequences the text is laid out as without styles`() throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let styled = TerminalRenderer(options: .init(width: 60, styling: .colors)).render(essay)
    let plain = TerminalRenderer(options: .init(width: 60, styling: .none)).render(essay)
    var stripped = ""
    var isSequence = false
    for character in styled.unicodeScalars {
      if character == "\u{1b}" { isSequence = true }
      if !isSequence { stripped.unicodeScalars.append(character == "│" ? " " : character) }
      if character == "m" { isSequence = false }
    }
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
      }
      .filter { line in !line.isEmpty && !line.allSatisfy { $0 == "-" } }
    }
    #expect(lines(stripped) == lines(plain))
  }

  @Test func `a text that is no part of an essay is wrapped and made safe as well`() {
    let renderer = TerminalRenderer(options: .init(width: 20))
    #expect(renderer.wrap("one two three four five", indentation: 2) == "one two three four\n  five\n")
    #expect(renderer.wrap("a\u{1b}b") == "a␛b\n")
    #expect(renderer.wrap("").isEmpty)
  }
}
