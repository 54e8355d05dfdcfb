import EssayKit
import Testing

@Suite struct GlossaryMatcherTests {
  /// A glossary whose terms have names and variants and little else.
  static func glossary(_ terms: [(name: String, variants: String)], language: String? = nil) throws -> Glossary {
    var source = language.map { "---\nlang: \($0)\n---\n" } ?? ""
    for term in terms {
      source += "# \(term.name)\n\nA definition.\n\n- kind: concept\n- variants: \(term.variants)\n\n"
    }
    return try Glossary(markdown: source)
  }

  /// The uses in a text, each as the term's name, a colon and the words.
  static func uses(_ terms: [(name: String, variants: String)], _ text: String, language: String? = nil) throws
    -> [String]
  {
    let essay = try Essay(markdown: text)
    return try glossary(terms, language: language).occurrences(in: essay).map { "\($0.term.name): \($0.text)" }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let terms: [(name: String, variants: String)]
    let text: String
    let uses: [String]
    var language: String?
    var testDescription: String { text }
  }

  static let capitalism = [("capitalism", "capitalism"), ("state capitalism", "state capitalism")]
  static let socialism = [("Socialism", "Socialism"), ("\"Socialism in one country\"", "Socialism in one country")]

  static let cases: [Case] = [
    // The longest match
    Case(
      terms: capitalism, text: "Capitalism, state capitalism, State-Capitalism.",
      uses: ["capitalism: Capitalism", "state capitalism: state capitalism", "state capitalism: State-Capitalism"]),
    Case(
      terms: socialism, text: "Socialism is not \"Socialism in one\ncountry\".",
      uses: ["Socialism: Socialism", "\"Socialism in one country\": Socialism in one country"]),
    Case(
      terms: [("a", "one two three"), ("b", "two three four five")], text: "one two three four five",
      uses: ["a: one two three"]),
    Case(terms: [("a", "one two three"), ("b", "two")], text: "one two four", uses: ["b: two"]),
    // Whole words
    Case(
      terms: [("verst", "verst, versts")], text: "overstepped verst versts verstwise",
      uses: ["verst: verst", "verst: versts"]),
    Case(terms: [("can", "can")], text: "can't can cannot", uses: ["can: can"]),
    Case(terms: [("A", "sector A")], text: "In sector A. A sector. In sector Ab.", uses: ["A: sector A"]),
    // Headings, emphasis, line breaks
    Case(
      terms: capitalism, text: "# State *capitalism*\n\nstate\n*capital*ism",
      uses: [
        "state capitalism: State capitalism", "state capitalism: state capitalism",
      ]),
    Case(terms: capitalism, text: "state\n\ncapitalism", uses: ["capitalism: capitalism"]),
    Case(
      terms: capitalism, text: "> state\n> capitalism\n\n- state\n- capitalism",
      uses: [
        "state capitalism: state capitalism", "capitalism: capitalism",
      ]),
    Case(
      terms: capitalism,
      text:
        "`code of capitalism`\n\n    capitalism\n\n<div title=\"capitalism\">\n\nx <b title=\"capitalism\">capitalism</b>",
      uses: ["capitalism: capitalism", "capitalism: capitalism"]),
    // Hyphens, quotation marks, punctuation
    Case(
      terms: [("surplus value", "surplus value"), ("kolkhos", "kolkhos-form, kolkhos")],
      text: "surplus-value, surplus - value, surplus--value, kolkhos form, kolkhos–form",
      uses: ["surplus value: surplus-value", "kolkhos: kolkhos form", "kolkhos: kolkhos"]),
    Case(
      terms: [("\"scissors\" crisis", "\"scissors\" crisis")],
      text: "The \"scissors\" crisis, the scissors crisis, “scissors” crisis; scissors, crisis. Scissors. Crisis",
      uses: [
        "\"scissors\" crisis: scissors\" crisis", "\"scissors\" crisis: scissors crisis",
        "\"scissors\" crisis: scissors” crisis",
      ]),
    Case(
      terms: capitalism, text: "state (capitalism) state; capitalism",
      uses: ["capitalism: capitalism", "capitalism: capitalism"]),
    // Abbreviations and possessives
    Case(
      terms: [("NEP", "NEP")], text: "The NEP, N.E.P. and n.e.p; N.E.P.'s end, NEP's. NEPs, N.E.P.s",
      uses: ["NEP: NEP", "NEP: N.E.P.", "NEP: n.e.p", "NEP: N.E.P.", "NEP: NEP"]),
    Case(terms: [("NEP", "N.E.P.")], text: "NEP or N.E.P.", uses: ["NEP: NEP", "NEP: N.E.P."]),
    Case(
      terms: [("St. Petersburg", "St. Petersburg")], text: "St. Petersburg, St Petersburg",
      uses: [
        "St. Petersburg: St. Petersburg", "St. Petersburg: St Petersburg",
      ]),
    Case(
      terms: [("state plan", "state plan")], text: "A state. Plan. U.S.S.R. state plan.",
      uses: ["state plan: state plan"]),
    Case(
      terms: [("Lenin", "Lenin")], text: "Lenin's, Lenin’s Lenins LENIN'S",
      uses: ["Lenin: Lenin", "Lenin: Lenin", "Lenin: LENIN"]),
    Case(
      terms: [("workers management", "workers management")],
      text: "workers' management, workers management, worker's management",
      uses: ["workers management: workers' management", "workers management: workers management"]),
    Case(
      terms: [("work", "Bilan d'une Revolution")], text: "*Bilan d'une Révolution*, Bilan d’une revolution",
      uses: [
        "work: Bilan d'une Révolution", "work: Bilan d’une revolution",
      ]),
    // Exact spelling and context
    Case(
      terms: [("soviets", "`Soviets`")], text: "Soviets, soviets, SOVIETS, \"Soviets\"",
      uses: ["soviets: Soviets", "soviets: Soviets"]),
    Case(
      terms: [("Work", "`The Tax in Kind`"), ("tax", "tax in kind")], text: "The tax in kind. The Tax in Kind",
      uses: [
        "tax: tax in kind", "Work: The Tax in Kind",
      ]),
    Case(
      terms: [("Whites", "against the [whites]"), ("war", "the [war] against the Whites")],
      text: "The war against the Whites, the whites and war.", uses: ["war: war", "Whites: Whites"]),
    Case(
      terms: [("left", "Trotsky's [left]"), ("Trotsky", "Trotsky")], text: "Trotsky's left, Trotsky left.",
      uses: ["Trotsky: Trotsky", "left: left", "Trotsky: Trotsky"]),
    Case(
      terms: [("right", "the [right] and the left"), ("left", "the right and the [left]")],
      text: "the right and the left", uses: ["right: right", "left: left"]),
    Case(
      terms: [("Commune", "Berlin Commune")], text: "the Berlin Commune and agrarian communes",
      uses: ["Commune: Berlin Commune"]),
    // More context wins among uses of one length, then exactness
    Case(
      terms: [("a", "red"), ("b", "[red] army"), ("c", "`Red`")], text: "red army, red, Red, Red army",
      uses: ["b: red", "a: red", "c: Red", "b: Red"]),
    // Letters
    Case(
      terms: [("Lukács", "Lukács"), ("колхоз", "колхоз"), ("ёлка", "елка")],
      text: "LUKACS Luka\u{301}cs КОЛХОЗ колхозы Ёлка",
      uses: ["Lukács: LUKACS", "Lukács: Luka\u{301}cs", "колхоз: КОЛХОЗ", "ёлка: Ёлка"]),
    Case(terms: [("exact", "`Révolution`")], text: "Révolution Revolution révolution", uses: ["exact: Révolution"]),
    Case(terms: [("state", "état")], text: "l'État, l’état", uses: ["state: État", "state: état"], language: "fr"),
    Case(terms: [("state", "état")], text: "l'État", uses: []),
    Case(terms: capitalism, text: "", uses: []),
    Case(terms: [], text: "state capitalism", uses: []),
  ]

  @Test(arguments: cases)
  func `uses are whole words, the longest first, in any case and with any joint`(test: Case) throws {
    #expect(try Self.uses(test.terms, test.text, language: test.language) == test.uses)
  }

  @Test func `cells of a table don't make a phrase`() throws {
    let essay = try Essay(markdown: "| a | b |\n|---|---|\n| state | capitalism |\n", extensions: .all)
    #expect(try Self.glossary(Self.capitalism).occurrences(in: essay).map(\.term.name) == ["capitalism"])
  }

  // MARK: Against the reference

  @Test func `on the essay the matcher finds what the slow reference finds`() throws {
    let essay = Edition.whyRussiaIsntSocialist.essay
    let glossary = try GlossaryBundledTests.glossary()
    let found = glossary.occurrences(in: essay)
      .map { ReferenceMatcher.Use(term: $0.term.name, text: String($0.text), offset: $0.range.lowerBound.utf8Offset) }
    let expected = ReferenceMatcher(glossary: glossary).uses(in: essay)
    #expect(found.count > 1000)
    #expect(found == expected)
  }

  static let words = [
    "state", "State", "STATE", "capital", "one", "two", "Two", "N.E.P.", "nep", "NEP", "n.e.p", "é", "E", "d'une",
    "don't",
    "Lenin", "Lenin's", "lenin’s", "LENIN'S", "a", "A", "s", "12", "1.2", "Révolution", "колхоз", "Колхоз", "right",
    "left",
  ]
  static let gaps = [
    " ", " ", " ", " ", " ", " ", "-", "\n", " \"", "\" ", "\"", "'", "' ", ". ", ".", ", ", " -- ", "- ", "; ", ".\" ",
    "“",
    "” ", " (", "\n\n", "\n\n# ", "'s ", "..", ".-", "  ",
  ]

  @Test(arguments: 0..<150)
  func `on random texts and glossaries the matcher finds what the slow reference finds`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let alphabet = (0..<Int.random(in: 3...10, using: &random)).compactMap { _ in
      Self.words.randomElement(using: &random)
    }
    var terms: [Term] = []
    var taken: Set<String> = []
    for number in 0..<Int.random(in: 1...12, using: &random) {
      let id = try #require(Term.ID("term \(number)"))
      var patterns: [Term.Pattern] = []
      for _ in 0..<3 {
        let words = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in alphabet.randomElement(using: &random)
        }
        let lower = Bool.random(using: &random) ? 0 : Int.random(in: 0..<words.count, using: &random)
        let upper = lower == 0 ? words.count : Int.random(in: lower + 1...words.count, using: &random)
        let pattern = Term.Pattern(
          before: words[..<lower].map { $0 + " " }.joined(), use: words[lower..<upper].joined(separator: " "),
          after: words[upper...].map { " " + $0 }.joined(),
          isExact: Int.random(in: 0..<4, using: &random) == 0)
        if let pattern { patterns.append(pattern) }
      }
      // Of patterns that match the same, the first stays.
      patterns = patterns.filter { pattern in
        guard taken.insert(pattern.description).inserted else { return false }
        let sample = Term(id: id, kind: .concept, definition: "x", patterns: [pattern])
        return (try? Glossary(terms: terms + [sample])) != nil
      }
      var own: [Term.Pattern] = []
      for pattern in patterns {
        let sample = Term(id: id, kind: .concept, definition: "x", patterns: own + [pattern])
        if (try? Glossary(terms: terms + [sample])) != nil { own.append(pattern) }
      }
      if !own.isEmpty { terms.append(Term(id: id, kind: .concept, definition: "x", patterns: own)) }
    }
    let glossary = try Glossary(terms: terms)
    for _ in 0..<5 {
      var text = ""
      for _ in 0..<60 {
        text += alphabet.randomElement(using: &random) ?? ""
        text += Self.gaps.randomElement(using: &random) ?? ""
      }
      let essay = try Essay(markdown: text)
      let found = glossary.occurrences(in: essay)
        .map { ReferenceMatcher.Use(term: $0.term.name, text: String($0.text), offset: $0.range.lowerBound.utf8Offset) }
      #expect(found == ReferenceMatcher(glossary: glossary).uses(in: essay), "\(text)")
    }
  }

  @Test func `uses lie in reading order, don't overlap, and are words of their terms`() throws {
    let glossary = try GlossaryBundledTests.glossary()
    let uses = glossary.occurrences(in: Edition.whyRussiaIsntSocialist.essay)
    for (use, next) in zip(uses, uses.dropFirst()) { #expect(use.range.upperBound <= next.range.lowerBound) }
    func plain(_ text: some StringProtocol) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    for use in uses { #expect(use.term.variants.contains { plain($0) == plain(use.text) }, "\(use.text)") }
  }
}

/// Random numbers from a seed.
///
/// The generator is SplitMix64 (G. Steele, D. Lea and C. Flood, “Fast splittable pseudorandom number generators”, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
