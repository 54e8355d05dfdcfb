extension Input {
  static let glossary: [Input] = [
    Input(name: "Glossary: terms", count: 3000, read: readGlossary) { count in
      "# G\n\n" + (0..<count).map { "## term\($0)\n\nMeans term\($0).\n\n" }.joined()
    },
    Input(name: "Glossary: variants", count: 3000, read: readGlossary) { count in
      "# G\n\n## t\n\nMeans t.\n\n- variants: " + (0..<count).map { "v\($0)" }.joined(separator: ", ") + "\n"
    },
    Input(name: "Glossary: long chains", count: 2000, read: readGlossary) { count in
      "# G\n\n"
        + (0..<count).map { "## t\($0)\n\nMeans t.\n\n" + ($0 > 0 ? "- broader: t\($0 - 1)\n\n" : "") }.joined()
    },
    Input(name: "Glossary: nearly matching", count: 10_000, read: readGlossary) { count in
      "# G\n\n## a a a a a a a b\n\nMeans " + String(repeating: "a ", count: count) + "\n"
    },
  ]

  static let editions: [Input] = [
    repeated("Edition: a letter that repeats", "a", 40_000, readEdition),
    repeated("Edition: words that repeat", "a b ", 10_000, readEdition),
  ]

  static let queries: [Input] = [
    repeated("Query: words", "labour ", 5000, readQuery),
    repeated("Query: marks", "\"", 20_000, readQuery),
    repeated("Query: prefixes", "k* OR ", 5000, readQuery),
    repeated("Query: groups", "NEAR(", 10_000, readQuery),
    repeated("Query: negations", "-", 20_000, readQuery),
    repeated("Query: a long word", "a", 100_000, readQuery),
    repeated("Query: hyphens", "a-", 20_000, readQuery),
    repeated("Query: a long phrase", "labour vouchers ", 5000, before: "\"", after: "\"", readQuery),
    repeated("Query: filters", "section:1 ", 5000, readQuery),
  ]
}
