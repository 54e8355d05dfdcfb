import Testing

@testable import EssayKit

@Suite struct YAMLTests {
  typealias Value = Metadata.Value

  /// Reads a front matter, or describes why it can't be read.
  static func read(_ text: String) throws(YAML.Failure) -> Value {
    .mapping(try YAML.document(Array(text.utf8)))
  }

  /// A mapping of one key.
  static func map(_ key: String, _ value: Value) -> Value { .mapping([.init(key: key, value: value)]) }

  // MARK: Plain scalars

  static let plainTexts: [(String, Value)] = [
    ("Capital", Value.string("Capital")),
    ("Das Kapital, vol. 1 (1867)", "Das Kapital, vol. 1 (1867)"),
    ("http://example.org/a#b", "http://example.org/a#b"),
    ("a:b", "a:b"),
    ("C#", "C#"),
    ("text # and a comment", "text"),
    ("text\t# and a comment", "text"),
    ("text   ", "text"),
    ("it's \"so\"", "it's \"so\""),
    ("-dash", "-dash"), ("?mark", "?mark"), (":colon", ":colon"),
    ("no [brackets] first", "no [brackets] first"),
    ("*Capital*", "*Capital*"), ("*foo", "*foo"), ("&foo", "&foo"), ("!Kung people", "!Kung people"),
    ("@someone", "@someone"), ("`code`", "`code`"), ("% of all", "% of all"),
    ("Überbau – Basis", "Überbau – Basis"),
  ]

  @Test(arguments: plainTexts)
  func `a plain value is a text as it stands, without the blanks and the comment after it`(
    source: String, value: Value
  ) throws {
    #expect(try Self.read("key: \(source)\n") == Self.map("key", value))
    #expect(try Self.read("key: \(source)") == Self.map("key", value))
  }

  static let types: [(String, Value)] = [
    ("1970", Value.number("1970")), ("-12", .number("-12")), ("+3", .number("+3")), ("007", .number("007")),
    ("0.5", .number("0.5")), (".5", .number(".5")), ("5.", .number("5.")), ("-1.5e3", .number("-1.5e3")),
    ("12E-4", .number("12E-4")), ("0x1F", .number("0x1F")), ("0o17", .number("0o17")), (".inf", .number(".inf")),
    ("-.INF", .number("-.INF")), (".NaN", .number(".NaN")),
    ("true", .boolean(true)), ("True", .boolean(true)), ("FALSE", .boolean(false)),
    ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null), ("# comment", .null),
    ("yes", "yes"), ("No", "No"), ("on", "on"), ("tRUE", "tRUE"), ("nil", "nil"),
    ("1970-01-02", "1970-01-02"), ("12:30", "12:30"), ("1.2.3", "1.2.3"), ("1_000", "1_000"), ("+", "+"),
    (".", "."), ("+.", "+."), ("1e", "1e"), ("e3", "e3"), ("0x", "0x"), ("0xG", "0xG"), ("0o8", "0o8"),
    ("+0x1", "+0x1"), ("-.nan", "-.nan"), (".infinite", ".infinite"), ("1 970", "1 970"), ("٣", "٣"),
    ("'1970'", "1970"), ("\"true\"", "true"), ("''", ""), ("\"\"", ""), ("'~'", "~"),
  ]

  @Test(arguments: types)
  func `a plain value's type is that of the core schema, a quoted one is a text`(source: String, value: Value) throws {
    #expect(try Self.read("key: \(source)\n") == Self.map("key", value))
  }

  static let plainLines: [(String, String)] = [
    ("key: one\n  two\n three\n", "one two three"),
    ("key: one  \n \ttwo\n", "one two"),
    ("key: one\n\n  two\n\n\n  three\n", "one\ntwo\n\nthree"),
    ("key:\n  one\n  two\n", "one two"),
    ("key:\n\n  one\n    two\n", "one two"),
    ("key: one\n  - two\n", "one - two"),
    ("key: one\n  two # comment\n", "one two"),
    ("key: one\n  # comment\n", "one"),
    ("key: one\n \t \n", "one"),
    ("key: 19\n  70\n", "19 70"),
  ]

  @Test(arguments: plainLines)
  func `a plain value's lines are folded`(source: String, text: String) throws {
    #expect(try Self.read(source) == Self.map("key", .string(text)))
  }

  // MARK: Quoted scalars

  static let doubleQuoted: [(String, String)] = [
    (#"\0\a\b\t\n\v\f\r\e"#, "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B}"),
    (#"\ \"\/\\"#, " \"/\\"),
    (#"\N\_\L\P"#, "\u{85}\u{A0}\u{2028}\u{2029}"),
    ("\\\t", "\t"),
    (#"\x41\xe9"#, "Aé"),
    (#"\u2026\u00E9"#, "…é"),
    (#"\U0001F600"#, "\u{1F600}"),
    (#"\ud83d\ude00"#, "\u{1F600}"),
    ("it's # no: comment, {or} [so]", "it's # no: comment, {or} [so]"),
    (" blanks ", " blanks "),
    ("one\n  two", "one two"),
    ("one \t\n \t two", "one two"),
    ("one\n\n  two", "one\ntwo"),
    ("one\n \n\n  two", "one\n\ntwo"),
    ("one\\\n  two", "onetwo"),
    ("one \\\n  two", "one two"),
    ("one\\\n  \\  two", "one  two"),
    ("one\\\n\n  two", "one\ntwo"),
    ("one\\t\n  two", "one\t two"),
    ("\n  one\n  ", " one "),
    ("é\r\n  é\r  e", "é é e"),
  ]

  @Test(arguments: doubleQuoted)
  func `a double-quoted text has escapes and folded lines`(source: String, text: String) throws {
    let value = try Self.read("key: \"\(source)\" # comment\n")
    #expect(value == Self.map("key", .string(text)))
    #expect(value["key"]?.text.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  static let singleQuoted: [(String, String)] = [
    ("it''s", "it's"), ("''", "'"), (#"\n\"#, #"\n\"#), ("a: b # c", "a: b # c"), ("one\n  two", "one two"),
    ("one  \n\n  two", "one\ntwo"), (" ", " "), ("one '' \n  '' two", "one ' ' two"),
  ]

  @Test(arguments: singleQuoted)
  func `a single-quoted text has no escape but the doubled mark, and folded lines`(source: String, text: String) throws
  {
    #expect(
      try Self.read("key: '\(source)'\nnext:\n  '\(source)'\n")
        == .mapping([.init(key: "key", value: .string(text)), .init(key: "next", value: .string(text))]))
  }

  // MARK: Block scalars

  static let blockScalars: [(String, String)] = [
    ("|\n  one\n  two\n", "one\ntwo\n"),
    ("|\n one\n   two\n", "one\n  two\n"),
    ("|\n  one\n\n  two\n\n\n", "one\n\ntwo\n"),
    ("|\n\n\n  one\n", "\n\none\n"),
    ("|-\n  one\n\n", "one"),
    ("|+\n  one\n\n\n", "one\n\n\n"),
    ("|\n    \n  one\n", "\none\n"),
    ("|2\n   one\n  two\n", " one\ntwo\n"),
    ("|1-\n  one\n", " one"),
    ("|-1\n  one\n", " one"),
    ("|  # comment\n  # text\n", "# text\n"),
    ("|\n  a: b\n  - c \\n \"d\"  \n", "a: b\n- c \\n \"d\"  \n"),
    ("|\n  one\n    \n  two\n", "one\n  \ntwo\n"),
    ("|\n  one\n \t\n  two\n", "one\n\ntwo\n"),
    ("|\n", ""), ("|-\n\n", ""), ("|+\n\n\n", "\n\n"),
    ("|\n  one", "one"),
    ("|\n  one\n # comment\n", "one\n"),
    ("|\r\n  one\r\n  two\r\n", "one\ntwo\n"),
    ("|\r  one\r  two\r", "one\ntwo\n"),
    (">\n  one\n  two\n", "one two\n"),
    (">\n  one\n\n  two\n  three\n\n\n  four\n", "one\ntwo three\n\nfour\n"),
    (">-\n  one\n  two\n\n", "one two"),
    (">+\n  one\n  two\n\n", "one two\n\n"),
    (
      ">\n\n  one\n  two\n    * item\n\n    * item\n    * item\n\n  three\n",
      "\none two\n  * item\n\n  * item\n  * item\n\nthree\n"
    ),
    (">\n  one\n  \ttwo\n  three\n", "one\n\ttwo\nthree\n"),
  ]

  @Test(arguments: blockScalars)
  func `a block scalar is literal or folded, and chomped`(source: String, text: String) throws {
    #expect(try Self.read("key: \(source)") == Self.map("key", .string(text)))
    if source.hasSuffix("\n") || source.hasSuffix("\r") {
      #expect(try Self.read("key: \(source)next: 1\n")["next"] == .number("1"))
    }
  }

  // MARK: Collections

  static let collections: [(String, String)] = [
    // Sequences, indented or not.
    ("a:\n  - x\n  - y\nb: z\n", #"{"a": ["x", "y"], "b": "z"}"#),
    ("a:\n- x\n- y\nb: z\n", #"{"a": ["x", "y"], "b": "z"}"#),
    ("a:\n-   x\n-\n- ~\n-\n  y\n", #"{"a": ["x", null, null, "y"]}"#),
    (
      "a:\n  -\n    - x\n    - y\n  - - z\n    - w\n  - - - v\n",
      #"{"a": [["x", "y"], ["z", "w"], [["v"]]]}"#
    ),
    (
      "a:\n- one\n  two\n- 'three\n  four'\n- |\n  five\n- >-\n  six\n  seven\n",
      #"{"a": ["one two", "three four", "five\n", "six seven"]}"#
    ),
    ("a:\n- -x\n- 1\n- x # comment\n\n# comment\n- y\n", #"{"a": ["-x", 1, "x", "y"]}"#),
    // Mappings.
    ("a:\n  b: x\n  c:\n    d: y\n  e:\nf: z\n", #"{"a": {"b": "x", "c": {"d": "y"}, "e": null}, "f": "z"}"#),
    ("a:\n    b: x\n\n# comment\n\n    c: y\n  # comment\nd:\n", #"{"a": {"b": "x", "c": "y"}, "d": null}"#),
    ("  a: x\n  b: y\n", #"{"a": "x", "b": "y"}"#),
    (
      "a b: x\n\"c: d\" : y\n'it''s': z\n1970: w\nnull: v\n<<: *u\n",
      #"{"a b": "x", "c: d": "y", "it's": "z", "1970": "w", "null": "v", "<<": "*u"}"#
    ),
    ("a:\tx\nb :  y\n", #"{"a": "x", "b": "y"}"#),
    ("a:\n  b:\n  - x\n  c: y\n", #"{"a": {"b": ["x"], "c": "y"}}"#),
    // Sequences of mappings, as Pandoc's authors.
    (
      "author:\n  - name: Adam\n    born: 1970\n\n  - name: Buick\n    works:\n    - x\n  -\n    name: z\n",
      #"{"author": [{"name": "Adam", "born": 1970}, {"name": "Buick", "works": ["x"]}, {"name": "z"}]}"#
    ),
    (
      "a:\n- b: |\n    x\n  c: y\n- - d: z\n    e:\n  - w\n",
      #"{"a": [{"b": "x\n", "c": "y"}, [{"d": "z", "e": null}, "w"]]}"#
    ),
    // Flow collections.
    (
      "a: [x, y z, 'it''s', \"q\", 1, true, ~, -1, a:b, -x]\n",
      #"{"a": ["x", "y z", "it's", "q", 1, true, null, -1, "a:b", "-x"]}"#
    ),
    ("a: []\nb: {}\nc: [ ]\nd: [x,]\ne: {x: y,}\n", #"{"a": [], "b": {}, "c": [], "d": ["x"], "e": {"x": "y"}}"#),
    (
      "a: [x,\n  y z\n  w, # comment\n\n  [v], {u: t}\n]\nb: c\n",
      #"{"a": ["x", "y z w", ["v"], {"u": "t"}], "b": "c"}"#
    ),
    (
      "a: {b: x, \"c\":y, 'd' : z, e, f: , g:[w],\n  h:\n    v # comment\n  }\n",
      #"{"a": {"b": "x", "c": "y", "d": "z", "e": null, "f": null, "g": ["w"], "h": "v"}}"#
    ),
    ("a: [b: x, \"c\":y, d: ]\n", #"{"a": [{"b": "x"}, {"c": "y"}, {"d": null}]}"#),
    ("a:\n  [x]\nb:\n- [y]\n- {z: w}\n", #"{"a": ["x"], "b": [["y"], {"z": "w"}]}"#),
    ("a: {http://example.org, b: \"x\ny\"}\n", #"{"a": {"http://example.org": null, "b": "x y"}}"#),
    ("{\"a\": [1, {\"b\": null}],\n\"c\": false} # comment\n", #"{"a": [1, {"b": null}], "c": false}"#),
    // Nothing.
    ("", "{}"), ("\n\n", "{}"), ("# comment\n  # comment", "{}"), ("\t\n", "{}"), ("\u{FEFF}a: x", #"{"a": "x"}"#),
  ]

  @Test(arguments: collections)
  func `block and flow collections nest`(source: String, flow: String) throws {
    #expect(YAML.flow(try Self.read(source)) == flow)
  }

  @Test(arguments: ["\r\n", "\r"])
  func `lines may end in carriage returns`(lineEnd: String) throws {
    let source = "a: x\n  y\n\nb:\n- z\n# comment\n- 'w\n\n  v'\nc: >\n  u\n  t\n\nd: [s,\n  r]\n"
    #expect(try Self.read(source.replacing("\n", with: lineEnd)) == Self.read(source))
    #expect(
      YAML.flow(try Self.read(source))
        == #"{"a": "x y", "b": ["z", "w\nv"], "c": "u t\n", "d": ["s", "r"]}"#)
  }

  @Test func `a flow mapping ends at its matching brace`() throws {
    let text = #"[Claim]: So. {voice: "Lenin", "quotes": ["5.5.1", "a } b"], x: {y: z}} and {more}"#
    let start = try #require(text.utf8.firstIndex(of: UInt8(ascii: "{")))
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let (entries, end) = try YAML.flowMapping(Array(text.utf8), from: offset)
    #expect(
      YAML.flow(.mapping(entries))
        == #"{"voice": "Lenin", "quotes": ["5.5.1", "a \u007d b"], "x": {"y": "z"}}"#)
    #expect(String(decoding: Array(text.utf8)[end...], as: UTF8.self) == " and {more}")
  }

  @Test(arguments: [-1, 0, 1, 3, 4, 5, 99])
  func `a flow mapping is read only from an opening brace`(start: Int) {
    let failure = #expect(throws: YAML.Failure.self) { try YAML.flowMapping(Array("a {} ".utf8), from: start) }
    #expect(failure?.kind == .missingMapping)
    #expect(failure?.offset == min(max(start, 0), 5))
  }

  // MARK: Failures

  static let failures: [(String, YAML.Failure.Kind)] = [
    // The offset is that of the mark ‸, which isn't part of the text.
    ("title: Foo‸: a bar\n", YAML.Failure.Kind.colonInValue),
    ("title: Foo‸:\n", .colonInValue),
    ("title: Foo\n  bar‸: baz\n", .colonInValue),
    ("title: ‸: x\n", .colonInValue),
    ("a:\n- x\n- y: z‸: w\n", .colonInValue),
    ("title:‸Foo\n", .missingSpace),
    ("a: {b:‸1}\n", .missingSpace),
    ("title: Foo\nsome text‸\n", .missingColon),
    ("http://example.org‸\n", .missingColon),
    ("\"title\" ‸Foo\n", .missingColon),
    ("\"title\"‸:Foo\n", .missingColon),
    ("a: x\n‸: y\n", .missingKey),
    ("‸[a]: y\n", .missingKey),
    ("a: {‸: x}\n", .missingKey),
    ("a: {‸[b]: x}\n", .missingKey),
    ("‸? a\n", .explicitKey),
    ("a:\n  ‸? b\n", .explicitKey),
    ("a: [‸? b]\n", .explicitKey),
    ("‸- a\n- b\n", .missingMapping),
    ("a: x\nb: y\n‸a: z\n", .duplicateKey("a")),
    ("a: x\n‸'a': z\n", .duplicateKey("a")),
    ("a: {b: x, c, ‸b: y}\n", .duplicateKey("b")),
    ("a:\n- b: x\n  ‸b: y\n", .duplicateKey("b")),
    ("a: ‸&anchor\n  b: c\n", .property),
    ("a: ‸!!seq\n  - c\n", .property),
    ("a: ‸!tag |\n  text\n", .property),
    ("a: ‸- x\n", .sequenceInLine),
    ("a: x\n‸- y\n", .misplacedDash),
    ("a:\n    b: x\n  ‸c: y\n", .indentation),
    ("a: \"x\"\n  ‸y: z\n", .indentation),
    ("  a: x\n‸b: y\n", .indentation),
    ("a:\n  - x\n  ‸b: y\n", .indentation),
    ("a: |\n    x\n  ‸y\n", .indentation),
    ("a:\n‸\tb: x\n", .tab),
    ("a:\n  ‸\tb: x\n", .tab),
    ("a:\n-‸\tb: x\n", .tab),
    ("a:\n-‸\t- x\n", .tab),
    ("a: \"x\" ‸y\n", .textAfterValue),
    ("a: 'x'‸y\n", .textAfterValue),
    ("a: [x] ‸y\n", .textAfterValue),
    ("a: [x]‸#y\n", .textAfterValue),
    ("{a: x}\n‸b: y\n", .textAfterValue),
    ("a: ‸\"x\nb: \"y\"\n", .unclosedQuote),
    ("a: ‸'x", .unclosedQuote),
    ("a: ‸\"x\\", .unclosedQuote),
    ("a: ‸\"x\\\"\n", .unclosedQuote),
    ("‸\"a\n  b\": x\n", .unclosedQuote),
    (#"a: "‸\q""#, .escape),
    (#"a: "é‸\x4""#, .escape),
    (#"a: "‸\u12g4""#, .escape),
    (#"a: "‸\U00110000""#, .escape),
    (#"a: "‸\UFFFFFFFF""#, .escape),
    (#"a: "‸\ud83d""#, .escape),
    (#"a: "‸\ud83d\u0041""#, .escape),
    (#"a: "‸\ude00\ud83d""#, .escape),
    ("a: |‸x\n", .blockScalarHeader),
    ("a: | ‸x\n", .blockScalarHeader),
    ("a: |‸0\n", .blockScalarHeader),
    ("a: |+‸-\n", .blockScalarHeader),
    ("a: >1‸2\n", .blockScalarHeader),
    ("a: ‸[x, y\nb: z\n", .unclosedCollection),
    ("a: {b: ‸[x", .unclosedCollection),
    ("a: ‸[", .unclosedCollection),
    ("a: [x‸}\n", .mismatchedBracket),
    ("a: {x‸]\n", .mismatchedBracket),
    ("a: ‸]\n", .missingItem),
    ("a: [‸, x]\n", .missingItem),
    ("a: [x, ‸, y]\n", .missingItem),
    ("a: {‸,}\n", .missingItem),
    ("a: [‸#x]\n", .missingItem),
    ("a: [x, ‸- y]\n", .missingItem),
    ("a: {b: ‸: x}\n", .missingItem),
    ("a: [\"x\" ‸y]\n", .missingComma),
    ("a: [x: y‸: z]\n", .missingComma),
    ("a: [{x: y}‸: z]\n", .missingComma),
    ("a: {b: [x] ‸c: y}\n", .missingComma),
  ]

  @Test(arguments: failures)
  func `what YAML doesn't allow is reported at its place`(marked: String, kind: YAML.Failure.Kind) throws {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let source = String(parts[0] + parts[1])
    #expect(Self.failure(source)?.kind == kind)
    #expect(Self.failure(source)?.offset == parts[0].utf8.count)
    let found = parts[1].prefix { !$0.isNewline }
    #expect(Self.failure(source)?.found == String(found))
  }

  static func failure(_ source: String, at base: Int = 0) -> YAML.Failure? {
    do {
      _ = try YAML.document(Array(source.utf8), at: base)
      return nil
    } catch { return error }
  }

  @Test func `offsets count from where the document begins in its file`() {
    #expect(Self.failure("a: b: c\n", at: 4)?.offset == 8)
  }

  @Test func `a failure says what was found and what was expected, without cutting a character`() {
    #expect(
      Self.failure("title: Foo: a bar\n")?.description
        == "found “: a bar”, expected no “: ” within a value; quote the value")
    #expect(
      Self.failure("title\n")?.description == "found the end of the line, expected a colon and a space after the key")
    #expect(Self.failure("a: 1\na: 2\n")?.description.hasPrefix("found the key “a” again, expected ") == true)
    // 24 bytes would end within the twelfth é.
    #expect(
      Self.failure("a: '' x\(String(repeating: "é", count: 20))")?.found == "x" + String(repeating: "é", count: 11))
  }

  @Test func `collections nest 200 deep and no deeper`() {
    // Each is in the document's mapping, the first level.
    let flows = { (depth: Int) in "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(Self.failure(flows(199)) == nil)
    #expect(Self.failure(flows(200))?.kind == .depth)
    #expect(Self.failure(flows(200))?.offset == 3 + 199)
    let dashes = { (depth: Int) in "a:\n" + String(repeating: "- ", count: depth) + "x" }
    #expect(Self.failure(dashes(199)) == nil)
    #expect(Self.failure(dashes(200))?.kind == .depth)
    // A mapping of one key in a sequence is a level too.
    let pairs = { (depth: Int) in "a: " + String(repeating: "[b: ", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(Self.failure(pairs(99)) == nil)
    #expect(Self.failure(pairs(100))?.kind == .depth)
    let siblings = "a: [" + String(repeating: "[b: [c: d], e], ", count: 1000) + "]"
    #expect(Self.failure(siblings) == nil)
    #expect(Self.failure("a:\n" + String(repeating: "- - b: c\n", count: 1000)) == nil)
    #expect(Self.failure(String(repeating: "[", count: 100_000))?.kind == .missingKey)
    #expect(Self.failure("a: " + String(repeating: "[", count: 100_000))?.kind == .depth)
  }

  // MARK: Writing

  static let written: [(Value, String)] = [
    (Value.null, "null"), (.boolean(true), "true"), (.number("1970"), "1970"), (.number("-.5"), "-.5"),
    (.number("twelve"), #""twelve""#), (.number(""), #""""#), ("", #""""#),
    (
      .string("a \"b\" \\ {c} / é\n\t\r\0\u{1F}\u{2028}\u{FEFF}\u{1F600}"),
      #""a \"b\" \\ \u007bc\u007d / é\n\t\r\u0000\u001f\u2028\ufeff"# + "\u{1F600}\""
    ),
    (.list([]), "[]"), (.mapping([]), "{}"),
    (
      .list(["a", .list([.null]), .mapping([.init(key: "k", value: "v"), .init(key: "{", value: .null)])]),
      #"["a", [null], {"k": "v", "\u007b": null}]"#
    ),
  ]

  @Test(arguments: written)
  func `a value is written on one line in JSON's form`(value: Value, text: String) {
    #expect(YAML.flow(value) == text)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written reads back equal, in a document and in a larger text`(seed: UInt64) throws {
    var random = Generator(state: seed)
    let value = Self.map("key", random.value(depth: 5))
    let text = YAML.flow(value)
    #expect(try Self.read(text) == value)
    #expect(try Self.read("key: \(text.dropFirst(8).dropLast())\n") == value)
    // Equal texts may still differ in their scalars.
    #expect(Array(YAML.flow(try Self.read(text)).utf8) == Array(text.utf8))
    let (entries, end) = try YAML.flowMapping(Array("é\(text)}".utf8), from: 2)
    #expect(Value.mapping(entries) == value)
    #expect(end == text.utf8.count + 2)
    // Braces match without a look at the quotes.
    #expect(text.utf8.count { $0 == UInt8(ascii: "{") } == text.utf8.count { $0 == UInt8(ascii: "}") })
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func `noise either reads, and then writes and reads back, or fails within the text`(seed: UInt64) {
    var random = Generator(state: seed)
    for _ in 0..<200 {
      let noise = random.noise()
      do {
        let value = Value.mapping(try YAML.document(noise))
        #expect(Self.failure(YAML.flow(value)) == nil)
        #expect((try? Self.read(YAML.flow(value))) == value)
      } catch {
        #expect((0...noise.count).contains(error.offset))
      }
      do {
        let (_, end) = try YAML.flowMapping([UInt8(ascii: "{")] + noise, from: 0)
        #expect((2...noise.count + 1).contains(end))
      } catch {
        #expect((0...noise.count + 1).contains(error.offset))
      }
    }
  }
}

/// Random values and bytes from a seed: SplitMix64.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      let scalar: Unicode.Scalar? =
        switch Int.random(in: 0...5, using: &self) {
        case 0: Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
        case 1: "{}[],:#&*!|>'\"%@`-? \t\n\r\\~".unicodeScalars.randomElement(using: &self)
        case 2: "e\u{301}\u{E9}\u{85}\u{2028}\u{FEFF}\u{0}\u{7F}".unicodeScalars.randomElement(using: &self)
        default: Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self))
        }
      if let scalar { scalars.append(scalar) }
    }
    return String(scalars)
  }

  mutating func value(depth: Int) -> Metadata.Value {
    switch Int.random(in: 0...(depth > 0 ? 7 : 4), using: &self) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &self))
    case 2: return .number(["0", "1970", "-1.5e-3", ".5", "0x1F", ".inf"].randomElement(using: &self) ?? "0")
    case 3, 4: return .string(text())
    case 5, 6: return .list((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      var entries: [Metadata.Entry] = []
      for _ in 0..<Int.random(in: 0...4, using: &self) {
        let key = text()
        if entries.contains(where: { $0.key == key }) { continue }
        entries.append(.init(key: key, value: value(depth: depth - 1)))
      }
      return .mapping(entries)
    }
  }

  mutating func noise() -> [UInt8] {
    let count = Int.random(in: 0...60, using: &self)
    if Bool.random(using: &self) { return (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) } }
    let pieces = [
      "a", "b", ": ", ":", "- ", "-", "\n", "\n", "\n  ", "\n- ", "\na: ", "  ", " ", "\t", "\r", "#", " # ", "\"", "'",
      "[", "]", "{", "}", ",", ", ", "|", ">", "|\n", ">-\n", "\\", "\\n", "\\u12", "? ", "&", "*", "!", "~", "1", "é",
    ]
    var text = "a: "
    for _ in 0..<count { text += pieces.randomElement(using: &self) ?? "" }
    return Array(text.utf8)
  }
}
