import Testing

@testable import EssayKit

@Suite struct JSONTests {
  @Test(arguments: [
    ("null", JSON.null), (" true ", .boolean(true)), ("-0.50e+10", .number("-0.50e+10")),
    ("12345678901234567890123", .number("12345678901234567890123")), (#""a\u00e9\n\/\ud83d\ude00""#, "aé\n/😀"),
    ("[]", .array([])), ("{}", .object([])), ("\u{feff}[1, [2]]", .array([.number("1"), .array([.number("2")])])),
    (#"{"b": 1, "a": {"b": ""}}"#, .object([.init("b", .number("1")), .init("a", .object([.init("b", "")]))])),
  ])
  func `values are read as they are written`(_ text: String, _ value: JSON) throws {
    #expect(try JSON(reading: text) == value)
    #expect(try JSON(reading: value.text) == value)
    #expect(try JSON(reading: value.line) == value)
  }

  @Test(arguments: [
    ("", "1:1: expected a JSON value, found the end of the file"),
    ("[1,\n 2,]", "2:4: /2: expected a JSON value, found “]”"),
    (#"{"a": [{"b/c": tru}]}"#, "1:16: /a/0/b~1c: expected a JSON value, found “t”"),
    (#"{"a": 1 "b": 2}"#, "1:9: expected “,” or “}”, found “\"”"),
    (#"{"a": 1, "a": 2}"#, "1:10: expected each key once, found the key “a” a second time"),
    (#"["\ud83d"]"#, "1:3: /0: expected both halves of a surrogate pair, found half of a surrogate pair"),
    (#"["\udc00"]"#, "1:3: /0: expected both halves of a surrogate pair, found half of a surrogate pair"),
    (#"["\ud83d\u0041"]"#, "1:3: /0: expected both halves of a surrogate pair, found half of a surrogate pair"),
    (#"["\x"]"#, "1:3: /0: expected an escape such as “\\n”, found “\\”"),
    ("[\"a\nb\"]", "1:4: /0: expected a character or the end of the string, found the end of the line"),
    ("\"abc", "1:5: expected a character or the end of the string, found the end of the file"),
    ("[01]", "1:3: /0: expected “,” or “]”, found “1”"), ("-", "1:2: expected a digit, found the end of the file"),
    ("1 2", "1:3: expected the end of the file, found “2”"),
    ("{1: 2}", "1:2: expected a key in quotation marks, found “1”"),
  ])
  func `what isn't JSON is told with its place`(_ text: String, _ message: String) {
    #expect {
      try JSON(reading: text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func `hostile nesting is an error and not a crash`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect {
      try JSON(reading: deep)
    } throws: { error in
      (error as? InterchangeError)?.kind == .tooDeep(limit: JSON.depthLimit)
    }
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(throws: Never.self) { try JSON(reading: allowed) }
  }

  @Test func `bytes that aren't UTF-8 are told with their place`() {
    #expect {
      try JSON(reading: [UInt8(ascii: "["), 0x22, 0x0a, 0xc3, 0x28])
    } throws: { error in
      error as? InterchangeError
        == InterchangeError(.encoding, path: "", location: SourceLocation(line: 2, column: 1))
    }
  }

  @Test func `a byte more or less of a text never crashes`() throws {
    let text = Array(#"{"a": [1.5e3, "\u00e9\ud83d\ude00x", {"b": null}], "c": true}"#.utf8)
    var failures = 0
    for index in text.indices {
      let variants: [[UInt8]] = [
        Array(text[..<index]), Array(text[..<index] + text[(index + 1)...]), text[..<index] + [0xff] + text[index...],
      ]
      for changed in variants {
        do { _ = try JSON(reading: changed) } catch { failures += 1 }
      }
    }
    #expect(failures > text.count)
  }

  @Test func `control characters and quotation marks are escaped`() {
    #expect(JSON.string("\u{1}\"\\\t\u{7f}é").line == "\"\\u0001\\\"\\\\\\t\\u007Fé\"")
  }
}

@Suite struct TextOffsetsTests {
  @Test func `offsets are converted both ways`() {
    // a: 1 byte; é: 2 bytes, 1 unit; 😀: 4 bytes, 2 units.
    let text = String(repeating: "aé😀", count: 40)
    let offsets = TextOffsets(text)
    #expect(offsets.scalars(7) == 3 && offsets.utf16(7) == 4)
    #expect(offsets.scalars(280) == 120 && offsets.utf16(280) == 160)
    var index = text.unicodeScalars.startIndex
    for count in 0...120 {
      let utf8 = text.utf8.distance(from: text.startIndex, to: index)
      #expect(offsets.scalars(utf8) == count && offsets.utf8(scalars: count) == utf8)
      #expect(offsets.utf8(utf16: offsets.utf16(utf8)) == utf8)
      if count < 120 { index = text.unicodeScalars.index(after: index) }
    }
    #expect(offsets.utf8(scalars: 121) == nil && offsets.utf8(utf16: 3) == nil && offsets.utf8(utf16: -1) == nil)
  }
}
