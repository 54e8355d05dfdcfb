extension RDFGraph {
  /// The graph in [Turtle](https://www.w3.org/TR/turtle/), each subject in a paragraph.
  var turtle: String {
    var text = ""
    for (prefix, iri) in RDFName.prefixes { text += "@prefix \(prefix): <\(iri)> .\n" }
    for subject in subjects {
      text += "\n" + Self.turtle(subject.term)
      for (index, statement) in subject.statements.enumerated() {
        text += index == 0 ? "\n  " : " ;\n  "
        text += statement.predicate == RDFName.type ? "a" : Self.turtle(.iri(statement.predicate))
        text += " " + statement.objects.map(Self.turtle).joined(separator: ", ")
      }
      text += " .\n"
    }
    return text
  }

  private static func turtle(_ term: RDFTerm) -> String {
    switch term {
    case .iri(let iri): RDFName.short(iri) ?? "<\(iri)>"
    case .blank(let label): "_:" + label
    case .literal(let text, let language): escaped(text) + (language.map { "@" + $0 } ?? "")
    }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x0d: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7f:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
