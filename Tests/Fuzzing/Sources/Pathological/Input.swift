/// An input of any length, and what is done with it.
struct Input: Sendable {
  let name: String
  let count: Int
  let read: @Sendable (String) -> [Step]
  let make: @Sendable (Int) -> String

  static let all = markdown + frontMatter + argdown + glossary + editions + interchange + queries

  static func repeated(
    _ name: String, _ unit: String, _ count: Int, before: String = "", after: String = "",
    _ read: @escaping @Sendable (String) -> [Step] = readMarkdown
  ) -> Input {
    Input(name: name, count: count, read: read) { before + String(repeating: unit, count: $0) + after }
  }

  static func paired(_ name: String, _ start: String, _ end: String, _ count: Int) -> Input {
    nested(name, count) { String(repeating: start, count: $0) + String(repeating: end, count: $0) }
  }

  static func nested(_ name: String, _ count: Int, _ make: @escaping @Sendable (Int) -> String) -> Input {
    Input(name: name, count: count, read: readMarkdown, make: make)
  }
}

private func lines(_ count: Int, _ line: (Int) -> String) -> String {
  var text = ""
  for number in 0..<count { text += line(number) + "\n" }
  return text
}

/// So many lines of growing length, so that the whole is about as long as asked for.
private func triangle(_ count: Int, _ line: (Int) -> String) -> String {
  lines(Int(Double(count).squareRoot()), line)
}

extension Input {
  static let markdown: [Input] = [
    repeated("quotes in quotes", ">", 25_000, after: " a"),
    repeated("quotes in quotes, spaced", "> ", 25_000, after: "a"),
    repeated("quotes that begin and end", "> a\n\n", 20_000),
    repeated("lazy lines", "a\n", 40_000, before: "> > > > > > > > b\n"),
    nested("deeper and deeper quotes", 60_000) { triangle($0) { String(repeating: ">", count: $0) + " a" } },
    repeated("lists in one line", "- ", 10_000, after: "x\n"),
    nested("lists in one line, then lines", 10_000) {
      String(repeating: "- ", count: $0) + "x" + String(repeating: "\n", count: $0)
    },
    nested("lists, each indented more", 30_000) { triangle($0) { String(repeating: "  ", count: $0) + "- a" } },
    nested("lists and quotes by turns", 10_000) { String(repeating: "> - ", count: $0) + "a\n" },
    repeated("items with blank lines", "- a\n\n\n", 20_000),
    repeated("numbered items", "1. a\n2) b\n", 20_000),
    repeated("opening brackets", "[", 50_000),
    paired("brackets in brackets", "[", "]", 50_000),
    paired("links in links", "[a", "](b)", 20_000),
    repeated("links half open", "[a](", 30_000),
    repeated("links with open titles", "[a](b \"", 20_000),
    repeated("links with parentheses", "(", 50_000, before: "[a]("),
    repeated("images half open", "![", 50_000),
    paired("images in images", "![a", "](b)", 20_000),
    repeated("bracket and parenthesis", "](", 50_000),
    repeated("asterisks", "*", 50_000),
    repeated("asterisk and letter", "*a ", 40_000),
    repeated("letter and asterisk", "a*", 40_000),
    repeated("closing asterisks", "a** ", 40_000),
    repeated("underscores", "_a__b ", 20_000),
    repeated("emphasis of two kinds", "*a_ ", 30_000),
    paired("emphasis in emphasis", "*a ", " b*", 20_000),
    paired("emphasis in strong emphasis", "*a **a ", " b** b*", 10_000),
    paired("emphasis of one letter", "*a **a ", "b** b*", 5000),
    paired("asterisks on both sides", "*", "a*", 30_000),
    repeated("tildes", "~a~~ ", 30_000),
    repeated("carets", "a^b ", 30_000),
    nested("backticks of every length", 60_000) { triangle($0 * 2) { String(repeating: "`", count: $0 + 1) + "a" } },
    nested("backticks of every length, one line", 60_000) { count in
      (1...Int(Double(count * 2).squareRoot())).map { "a" + String(repeating: "`", count: $0) }.joined()
    },
    repeated("less-than signs", "<", 50_000),
    repeated("open tags", "<a b=\"", 20_000),
    repeated("open comments", "a <!-- ", 20_000),
    repeated("open instructions", "a <?", 20_000),
    repeated("open declarations", "a <!A ", 20_000),
    repeated("open CDATA", "a <![CDATA[", 20_000),
    repeated("open addresses", "<a:", 30_000),
    repeated("open blocks of HTML", "<script>\n\n", 20_000),
    repeated("blocks of comments", "<!-- a\n", 20_000),
    repeated("ampersands", "&", 60_000),
    repeated("entities", "&amp;&#x41;&a;", 10_000),
    repeated("entities that aren't", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 4000),
    repeated("backslashes", "\\", 60_000),
    nested("link definitions", 20_000) { lines($0) { "[a\($0)]: /b" } },
    nested("link definitions and links", 10_000) { count in
      lines(count) { "[a\($0)]: /b" } + "\n" + lines(count) { "[a\($0)] [a]" }
    },
    repeated("one link definition again", "[a]: /b\n", 20_000),
    repeated("link definitions half done", "[a]:\n", 20_000),
    repeated("link definitions with open titles", "[a]: b 'c\n", 20_000),
    nested("long labels", 60_000) { triangle($0) { "[" + String(repeating: "a", count: $0) + "]" } },
    nested("footnotes", 10_000) { count in
      lines(count) { "a[^\($0)]" } + "\n" + lines(count) { "[^\($0)]: b\n" }
    },
    repeated("marks of one footnote", "a[^1] ", 20_000, after: "\n\n[^1]: b\n"),
    repeated("notes in notes", "^[a", 20_000),
    paired("notes in notes, closed", "^[a", "]", 10_000),
    nested("footnotes in footnotes", 10_000) { lines($0) { "[^\($0)]: a[^\($0 + 1)]\n" } },
    nested("footnotes defined in footnotes", 10_000) { count in
      (0..<count).map { "[^\($0)]: " }.joined() + "a"
    },
    repeated("attributes", "[a]{", 20_000),
    repeated("attributes of code", "`a`{.b}", 20_000),
    repeated("open attributes of code", "`a`{.b c=\"", 20_000),
    paired("attributes of images in images", "![", "](a){.b}", 10_000),
    repeated("attributes of headings", "# a {.b}\n", 10_000),
    repeated("table rows", "a|b\n", 15_000, before: "a|b\n-|-\n"),
    nested("a wide table", 10_000) { count in
      String(repeating: "a|", count: count) + "\n" + String(repeating: "-|", count: count) + "\nb|c\n"
    },
    nested("a wide table with short rows", 200_000) { count in
      let columns = Int(Double(count).squareRoot())
      return String(repeating: "a|", count: columns) + "\n" + String(repeating: "-|", count: columns) + "\n"
        + String(repeating: "b|\n", count: columns)
    },
    repeated("verse", "| a\n", 20_000),
    repeated("verse that goes on", "  a\n", 20_000, before: "| a\n"),
    repeated("definitions", "a\n: b\n\n", 10_000),
    repeated("open fences", "```\n~~~\n", 20_000),
    repeated("thematic breaks", "***\n", 20_000),
    repeated("almost thematic breaks", "* * * * * a\n", 10_000),
    repeated("underlines", "a\n---\n", 20_000),
    repeated("headings", "# a\n", 20_000),
    nested("headings of all levels", 20_000) { lines($0) { String(repeating: "#", count: $0 % 6 + 1) + " a" } },
    repeated("blank lines", "\n", 100_000),
    repeated("tabs", "\t", 100_000, after: "a"),
    repeated("spaces", " ", 100_000, before: "a", after: "b"),
    repeated("one long line", "word ", 40_000),
    repeated("one long word", "a", 200_000),
    repeated("null bytes", "\0", 50_000),
    repeated("sentences", "A b. ", 40_000),
    repeated("full stops", ".", 100_000),
    repeated("parentheses", "(a. ", 40_000),
    repeated("straight marks", "\"", 50_000),
    repeated("apostrophes", "'", 50_000),
    repeated("single quotations", "'as' b ", 20_000),
    repeated("possessives", "'a s' b's ", 20_000),
    repeated("curly quotations", "\u{201c}a \u{2018}b ", 20_000),
    repeated("guillemets", "\u{ab}a \u{bb}", 20_000),
    repeated("combining marks", "\u{301}", 40_000, before: "a"),
    repeated("joined emoji", "\u{1f469}\u{200d}", 20_000),
    repeated("dashes", "---a--", 20_000),
  ]

  static let frontMatter: [Input] = [
    repeated("YAML: nested lists", "[", 20_000, before: "---\na: ", after: "\n---\n"),
    repeated("YAML: nested mappings", "{a: ", 20_000, before: "---\na: ", after: "\n---\n"),
    repeated("YAML: nested dashes", "- ", 20_000, before: "---\na:\n  ", after: "b\n---\n"),
    nested("YAML: deep indentation", 60_000) { count in
      "---\n" + triangle(count) { String(repeating: " ", count: $0) + "a:" } + "---\n"
    },
    nested("YAML: many keys", 10_000) { "---\n" + lines($0) { "a\($0): b" } + "---\n" },
    repeated("YAML: one key again", "a: b\n", 20_000, before: "---\n", after: "---\n"),
    repeated("YAML: long flow list", "a, ", 30_000, before: "---\na: [", after: "]\n---\n"),
    repeated("YAML: text over lines", " a\n", 30_000, before: "---\na:\n", after: "---\n"),
    repeated("YAML: blank lines", "\n", 50_000, before: "---\na: |\n", after: "---\n"),
    repeated("YAML: folded text", "  a\n\n", 20_000, before: "---\na: >\n", after: "---\n"),
    repeated("YAML: quoted text", "\\n''", 20_000, before: "---\na: \"", after: "\"\n---\n"),
    repeated("YAML: open quote", "a\n", 30_000, before: "---\na: \"", after: "---\n"),
    repeated("YAML: comments", "# a\n", 20_000, before: "---\n", after: "---\n"),
    repeated("YAML: no end", "a: b\n", 20_000, before: "---\n"),
  ]

  static let argdown: [Input] = [
    nested("Argdown: deep indentation", 60_000) { count in
      "[a]: b\n" + triangle(count) { String(repeating: " ", count: $0 + 1) + "+ [a\($0)]: c" }
    },
    nested("Argdown: flat relations", 10_000) { "[a]: b\n" + lines($0) { "  + [a\($0)]: c" } },
    nested("Argdown: claims", 10_000) { lines($0) { "[a\($0)]: b\n" } },
    repeated("Argdown: one claim again", "[a]\n\n", 20_000, before: "[a]: b\n\n"),
    nested("Argdown: restatements", 5000) { lines($0) { "[a]: b\($0)\n" } },
    repeated("Argdown: untitled", "a\n\n", 15_000),
    nested("Argdown: long structure", 5000) { count in
      "<a>\n\n" + lines(count) { "(\($0 + 1)) [p\($0)]: b" } + "----\n(\(count + 1)) [c]: d\n"
    },
    nested("Argdown: many steps", 3000) { count in
      "<a>\n\n(1) p\n" + lines(count) { "----\n(\($0 + 2)) [p\($0)]: b" }
    },
    nested("Argdown: many uses", 3000) { count in
      "<a>\n\n(1) p\n" + lines(count) { "-- s {uses: [1]} --\n(\($0 + 2)) [p\($0)]: b" }
    },
    nested("Argdown: many structures", 3000) { lines($0) { "<a\($0)>\n\n(1) [p\($0)]: b\n----\n(2) [q\($0)]: c\n" } },
    nested("Argdown: relations of all to all", 10_000) { count in
      let side = Int(Double(count).squareRoot())
      return lines(side) { row in "[a\(row)]\n" + lines(side) { "  - [a\($0)]" } }
    },
    nested("Argdown: undercuts", 5000) { "<a>: b\n" + lines($0) { "  _ <u\($0)>" } },
    repeated("Argdown: data braces", "{", 30_000, before: "[a]: b "),
    repeated("Argdown: nested data", "{a: ", 20_000, before: "[a]: b "),
    repeated("Argdown: data of each", "[a]: b {c: d}\n\n", 10_000),
    nested("Argdown: many keys", 5000) { "[a]: b {" + lines($0) { "k\($0): 1," } + "}\n" },
    nested("Argdown: headings", 10_000) { lines($0) { String(repeating: "#", count: $0 % 50 + 1) + " a\n" } },
    nested("Argdown: tags", 10_000) { "[a]: b" + (0..<$0).map { " #t\($0)" }.joined() + "\n" },
    repeated("Argdown: asterisks", "*a ", 20_000, before: "[a]: "),
    repeated("Argdown: emphasis", "*a* _b_ ", 10_000, before: "[a]: "),
    repeated("Argdown: brackets", "[", 30_000),
    repeated("Argdown: links", "[a](b) ", 10_000, before: "[a]: "),
    repeated("Argdown: half open links", "\\[a](", 20_000, before: "[a]: "),
    repeated("Argdown: mentions", "@[a] ", 15_000, before: "[a]: "),
    repeated("Argdown: open comments", "/* ", 20_000),
    repeated("Argdown: comments", "/* a */ // b\n", 10_000),
    repeated("Argdown: one long line", "word ", 40_000, before: "[a]: "),
    repeated("Argdown: lines of one text", "word\n", 40_000, before: "[a]: "),
    repeated("Argdown: front matter", "a: b\n", 20_000, before: "===\n"),
    repeated("Argdown: faults", "[a]: b\n+ c\n", 10_000),
  ].map { Input(name: $0.name, count: $0.count, read: readArgdown, make: $0.make) }
}
