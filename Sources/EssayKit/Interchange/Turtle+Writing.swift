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
    case .literal(let text, let language): quoted(text) + (language.map { "@" + $0 } ?? "")
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(quoted: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
