import EssayKit

// An essay's structure as JSON, for checks that compare it with what other parsers read.

/// The structure of an essay: its metadata, and its blocks with their text in typographic form, markup and places.
func structure(_ essay: Essay) -> String {
  let metadata = [("title", essay.metadata.title), ("date", essay.metadata.date)].map { (name, value) in
    "\(quoted(name)):\(value.map(quoted) ?? "null")"
  }
  let authors = list(essay.metadata.authors.map(quoted))
  let sentences = list(essay.sentences.map { place($0.sourceRange, String($0.text)) })
  return """
    {\(metadata.joined(separator: ",")),"authors":\(authors),"blocks":\(list(essay.blocks.map(structure))),\
    "sentences":\(sentences)}
    """
}

private func structure(_ block: Block) -> String {
  var members = [("kind", quoted(name(block.kind))), ("detail", detail(block.kind))]
  members.append(("children", list(block.children.map(structure))))
  members.append(("source", range(block.sourceRange)))
  if let paragraph = block.paragraph {
    members.append(("place", place(paragraph.sourceRange, String(paragraph.text))))
    members.append(("text", quoted(text(block.range, block.inlines, in: block.essay))))
    members.append(("inlines", list(block.inlines.map(structure))))
  }
  return object(members)
}

private func structure(_ inline: Inline) -> String {
  var members = [
    ("kind", quoted(name(inline.kind))), ("detail", detail(inline.kind)),
    ("text", quoted(text(inline.range, inline.children, in: inline.essay))),
    ("children", list(inline.children.map(structure))), ("source", range(inline.sourceRange)),
  ]
  if let note = inline.note { members.append(("note", range(note.sourceRange))) }
  return object(members)
}

/// Text in typographic form without the notes that stand in it.
private func text(_ range: TextRange, _ inlines: Siblings<Inline>, in essay: Essay) -> String {
  var parts = ""
  var lower = range.lowerBound.utf8Offset
  func add(to upper: Int) {
    if upper > lower { parts += essay.typographic(TextRange(utf8Offsets: lower..<upper)).text }
  }
  var pending = Array(inlines.reversed())
  while let inline = pending.popLast() {
    if inline.kind == .note {
      add(to: inline.range.lowerBound.utf8Offset)
      lower = inline.range.upperBound.utf8Offset
    } else {
      pending += inline.children.reversed()
    }
  }
  add(to: range.upperBound.utf8Offset)
  return parts
}

private func name(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading: "heading"
  case .paragraph: "paragraph"
  case .blockQuote: "quote"
  case .bulletList: "bullets"
  case .orderedList: "numbers"
  case .listItem: "item"
  case .code: "code block"
  case .html: "html block"
  case .thematicBreak: "break"
  case .table: "table"
  case .tableRow: "row"
  case .verse: "verse"
  case .definitionList: "definitions"
  case .term: "term"
  case .definition: "definition"
  case .note: "note"
  case .linkDefinitions: "links"
  }
}

private func detail(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "\(level)"
  case .bulletList(let isTight), .definitionList(let isTight): "\(isTight)"
  case .orderedList(let start, let isTight): "[\(start),\(isTight)]"
  case .code(let info): info.map(quoted) ?? "null"
  case .table(let columns): list(columns.map { quoted("\($0)") })
  case .tableRow(let isHeader): "\(isHeader)"
  default: "null"
  }
}

private func name(_ kind: Inline.Kind) -> String {
  switch kind {
  case .emphasis: "emphasis"
  case .strong: "strong"
  case .code: "code"
  case .link: "link"
  case .image: "image"
  case .html: "html"
  case .lineBreak: "line break"
  case .strikeout: "strikeout"
  case .superscript: "superscript"
  case .subscript: "subscript"
  case .span: "span"
  case .noteReference, .note: "note"
  case .cell: "cell"
  }
}

private func detail(_ kind: Inline.Kind) -> String {
  switch kind {
  case .link(let target, let title), .image(let target, let title): list([quoted(target), quoted(title ?? "")])
  case .span(let attributes): quoted(attributes)
  default: "null"
  }
}

private func place(_ source: SourceRange, _ text: String) -> String { list([range(source), quoted(text)]) }

private func range(_ range: SourceRange) -> String {
  "[\(range.lowerBound.utf8Offset),\(range.upperBound.utf8Offset)]"
}

private func object(_ members: [(String, String)]) -> String {
  "{" + members.map { "\(quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
}

private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

private func quoted(_ text: String) -> String {
  var written = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": written += "\\\(scalar)"
    case "\0"..<" ":
      let digits = String(scalar.value, radix: 16)
      written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: written.unicodeScalars.append(scalar)
    }
  }
  return written + "\""
}
