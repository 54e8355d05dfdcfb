extension YAML {
  /// What is left to write.
  private enum Step {
    case text(String)
    case value(Metadata.Value)
  }

  /// Writes a value as a flow value on one line that reads back equal.
  ///
  /// The line is JSON too, unless it has a number that JSON doesn't know, such as `0x1F` or `.inf`. Braces within texts
  /// are escaped, so that the braces of a line always match. A number that isn't one is written as a text.
  ///
  /// - Parameter value: The value, nested no deeper than ``depthLimit`` if it is to be read again.
  /// - Returns: The value in YAML.
  /// - Complexity: O(*n*) in the number of bytes written.
  static func flow(_ value: Metadata.Value) -> String {
    var result = ""
    var steps = [Step.value(value)]
    while let step = steps.popLast() {
      switch step {
      case .text(let text): result += text
      case .value(.null): result += "null"
      case .value(.boolean(let flag)): result += flag ? "true" : "false"
      case .value(.number(let number)) where isNumber(number.utf8): result += number
      case .value(.number(let text)), .value(.string(let text)): appendQuoted(text, to: &result)
      case .value(.list(let values)):
        result += "["
        steps.append(.text("]"))
        for (number, value) in values.enumerated().reversed() {
          steps.append(.value(value))
          if number > 0 { steps.append(.text(", ")) }
        }
      case .value(.mapping(let entries)):
        result += "{"
        steps.append(.text("}"))
        for (number, entry) in entries.enumerated().reversed() {
          steps.append(.value(entry.value))
          steps.append(.text(": "))
          steps.append(.value(.string(entry.key)))
          if number > 0 { steps.append(.text(", ")) }
        }
      }
    }
    return result
  }

  private static func appendQuoted(_ text: String, to result: inout String) {
    result.unicodeScalars.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Braces, what YAML doesn't count as printable, and what other readers take for the end of a line.
      case "{", "}", "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result.unicodeScalars.append("\"")
  }
}
