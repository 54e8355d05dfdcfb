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

  static let interchange: [Input] = [
    repeated("JSON: lists in lists", "[", 40_000, readJSON),
    repeated("JSON: objects in objects", "{\"a\":", 20_000, readJSON),
    repeated("JSON: a long list", "1,", 40_000, before: "{\"items\": [", after: "1]}", readJSON),
    repeated("JSON: a long string", "\\u0041", 20_000, before: "{\"items\": \"", after: "\"}", readJSON),
    Input(name: "JSON: many keys", count: 10_000, read: readJSON) { count in
      "{" + (0..<count).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    },
    repeated("JSON: one key again", "\"id\":1,", 10_000, before: "{", after: "\"id\":1}", readJSON),
    repeated("JSON: a long number", "1", 100_000, readJSON),
    repeated("Turtle: blank nodes in blank nodes", "[ <a> ", 20_000, before: "<a> <b> ", readTurtle),
    repeated("Turtle: lists in lists", "( ", 40_000, before: "<a> <b> ", readTurtle),
    repeated("Turtle: triples", "<a> <b> <c> .\n", 10_000, readTurtle),
    repeated("Turtle: objects", "<c>, ", 20_000, before: "<a> <b> ", after: "<c> .", readTurtle),
    repeated("Turtle: prefixes", "@prefix a: <b> .\n", 10_000, readTurtle),
    repeated("Turtle: a long string", "a\\n", 40_000, before: "<a> <b> \"", after: "\" .", readTurtle),
    repeated("Turtle: an open string", "a\"\"", 30_000, before: "<a> <b> \"\"\"", readTurtle),
    Input(name: "Turtle: concepts", count: 2000, read: readTurtle) { count in
      "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        + (0..<count).map { number in
          "<#\(number)> a skos:Concept ; skos:prefLabel \"t\(number)\" ; skos:definition \"d\""
            + (number > 0 ? " ; skos:broader <#\(number - 1)>" : "") + " .\n"
        }.joined()
    },
    Input(name: "AIF: a chain", count: 3000, read: readAIF) { count in
      "{\"nodes\":["
        + (0...count).map { "{\"nodeID\":\"\($0)\",\"text\":\"t\($0)\",\"type\":\"\($0 % 2 == 0 ? "I" : "RA")\"}" }
        .joined(separator: ",") + "],\"edges\":["
        + (0..<count).map { "{\"edgeID\":\"e\($0)\",\"fromID\":\"\($0)\",\"toID\":\"\($0 + 1)\"}" }
        .joined(separator: ",") + "]}"
    },
    repeated("Anchoring: words that repeat", "a b ", 5000, readAnchor),
    repeated("Anchoring: one long word", "a", 40_000, readAnchor),
    Input(name: "Anchoring: different words", count: 5000, read: readAnchor) { count in
      (0..<count).map { "w\($0) " }.joined()
    },
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
