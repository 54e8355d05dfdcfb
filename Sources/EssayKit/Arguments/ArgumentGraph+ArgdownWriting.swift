extension ArgumentGraph {
  /// Writes the graph as [Argdown](https://argdown.org/syntax/) that reads back equal.
  ///
  /// Each claim and argument is defined on a line of its own under its heading, with the relations that it is the target
  /// of below it. If claims entail or are contrary to one another, and none supports or attacks another, the file is
  /// written in Argdown's strict mode. Otherwise entailment, contrariness and equivalence go into the target's data, as
  /// ``init(argdown:)`` says.
  ///
  /// - Returns: The text, with a line feed at its end.
  /// - Complexity: O(*n*) in the length of the text.
  public func argdown() -> String {
    var writer = ArgdownWriter(self)
    return writer.write()
  }
}

/// Writes a graph as Argdown.
private struct ArgdownWriter {
  let graph: ArgumentGraph
  let isStrict: Bool
  var text = ""

  init(_ graph: ArgumentGraph) {
    self.graph = graph
    var hasStrict = false
    var hasLoose = false
    for relation in graph.relations {
      guard case .claim = relation.source, case .claim = relation.target else { continue }
      switch relation.kind {
      case .entailment, .contrariness: hasStrict = true
      case .support, .attack: hasLoose = true
      case .undercut, .contradiction, .equivalence: break
      }
    }
    self.isStrict = hasStrict && !hasLoose
  }

  mutating func write() -> String {
    frontMatter()
    var claim = 0
    var argument = 0
    for group in -1..<graph.groups.count {
      if group >= 0 { heading(graph.groups[group]) }
      while claim < graph.claims.count, (graph.claims[claim].group?.number ?? -1) == group {
        write(graph.claims[claim], number: claim)
        claim += 1
      }
      while argument < graph.arguments.count, (graph.arguments[argument].group?.number ?? -1) == group {
        write(graph.arguments[argument], number: graph.claims.count + argument)
        argument += 1
      }
    }
    return text
  }

  private mutating func frontMatter() {
    var entries = graph.metadata.entries
    if isStrict {
      let mode = Metadata.Entry(key: "mode", value: "strict")
      if let place = entries.firstIndex(where: { $0.key == "model" }), case .mapping(let inner) = entries[place].value {
        entries[place] = Metadata.Entry(key: "model", value: .mapping(inner + [mode]))
      } else {
        entries.removeAll { $0.key == "model" }
        entries.append(Metadata.Entry(key: "model", value: .mapping([mode])))
      }
    }
    guard !entries.isEmpty else { return }
    text += "===\n"
    for entry in entries {
      text += isPlainKey(entry.key) ? entry.key : YAML.flow(.string(entry.key))
      text += ": \(YAML.flow(entry.value))\n"
    }
    text += "===\n"
  }

  private mutating func begin() {
    if !text.isEmpty { text += "\n" }
  }

  private mutating func heading(_ group: ArgumentGraph.Group) {
    begin()
    text += String(repeating: "#", count: group.level) + " "
    var isFirst = true
    append(group.wording, &isFirst)
    append(tags: group.tags, &isFirst)
    let own = group.isGroup ? [Metadata.Entry(key: "isGroup", value: .boolean(true))] : []
    append(data: own + group.data, &isFirst)
    text += "\n"
  }

  private mutating func write(_ claim: Claim, number: Int) {
    begin()
    text += "[\(claim.id)]"
    var data: [Metadata.Entry] = []
    if let voice = claim.voice { data.append(Metadata.Entry(key: "voice", value: .string(voice.name))) }
    if let voice = claim.reportedBy { data.append(Metadata.Entry(key: "reportedBy", value: .string(voice.name))) }
    if !claim.quotes.isEmpty {
      data.append(Metadata.Entry(key: "quotes", value: .list(claim.quotes.map { .string($0.description) })))
    }
    if !isStrict {
      append(.entailment, under: "entailedBy", number, &data)
      append(.contrariness, under: "contraryTo", number, &data)
    }
    append(.equivalence, under: "equivalentTo", number, &data)
    define(claim.wording, claim.restatements, claim.tags, data + claim.data, reference: "[\(claim.id)]", number)
  }

  private mutating func append(
    _ kind: Relation.Kind, under key: String, _ number: Int, _ data: inout [Metadata.Entry]
  ) {
    var titles: [Metadata.Value] = []
    for relation in graph.storage.incoming(number) where relation.kind == kind {
      titles.append(.string(graph.storage.node(Int(relation.source)).title))
    }
    if !titles.isEmpty { data.append(Metadata.Entry(key: key, value: .list(titles))) }
  }

  private mutating func write(_ argument: Argument, number: Int) {
    begin()
    text += "<\(argument.id)>"
    define(
      argument.wording, argument.restatements, argument.tags, argument.data, reference: "<\(argument.id)>", number)
    guard !argument.steps.isEmpty else { return }
    if !argument.restatements.isEmpty {
      // The structure belongs to the argument that is named last.
      text += "\n<\(argument.id)>\n"
    }
    text += "\n"
    var line = 1
    for (index, step) in argument.steps.enumerated() {
      for premise in step.premises {
        text += "(\(line)) [\(premise)]\n"
        line += 1
      }
      inference(step)
      for relation in graph.storage.incoming(number) where relation.step == Int32(index) {
        text += "  _ \(graph.storage.node(Int(relation.source)))\n"
      }
      text += "(\(line)) [\(step.conclusion)]\n"
      line += 1
    }
  }

  private mutating func inference(_ step: Argument.Inference) {
    var data = step.data
    if let uses = step.uses {
      data.insert(Metadata.Entry(key: "uses", value: .list(uses.map { .number(String($0)) })), at: 0)
    }
    guard !step.schemes.isEmpty || !data.isEmpty else {
      text += "----\n"
      return
    }
    text += "-- " + step.schemes.map { $0.name }.joined(separator: ", ")
    var isFirst = step.schemes.isEmpty
    append(data: data, &isFirst)
    text += " --\n"
  }

  /// Writes what follows a title, and the relations below it.
  private mutating func define(
    _ wording: Wording, _ restatements: [Wording], _ tags: [String], _ data: [Metadata.Entry], reference: String,
    _ number: Int
  ) {
    if !wording.isEmpty { text += ":" }
    var isFirst = false
    append(wording, &isFirst)
    append(tags: tags, &isFirst)
    append(data: data, &isFirst)
    text += "\n"
    for relation in graph.storage.incoming(number) {
      guard relation.step == nil, let marker = marker(for: relation) else { continue }
      text += "  \(marker) \(graph.storage.node(Int(relation.source)))\n"
    }
    for restatement in restatements {
      text += "\n\(reference):"
      append(restatement, &isFirst)
      text += "\n"
    }
  }

  private func marker(for relation: NumberedRelation) -> String? {
    switch relation.kind {
    case .support: "+"
    case .attack: "-"
    case .undercut: "_"
    case .contradiction: "><"
    case .entailment: isStrict ? "+" : nil
    case .contrariness: isStrict ? "-" : nil
    case .equivalence: nil
    }
  }

  private mutating func separate(_ isFirst: inout Bool) {
    if !isFirst { text += " " }
    isFirst = false
  }

  private mutating func append(tags: [String], _ isFirst: inout Bool) {
    for tag in tags {
      separate(&isFirst)
      text += tag.utf8.allSatisfy { isTagByte($0) && $0 < 0x80 } ? "#\(tag)" : "#(\(tag))"
    }
  }

  private mutating func append(data: [Metadata.Entry], _ isFirst: inout Bool) {
    guard !data.isEmpty else { return }
    separate(&isFirst)
    // A bracket and a colon would end a definition that the parser sees from the title's opening bracket on. Both can
    // only stand together within a text of the data.
    var last: UInt8 = 0
    var output: [UInt8] = []
    for byte in YAML.flow(.mapping(data)).utf8 {
      if byte == UInt8(ascii: ":"), last == UInt8(ascii: "]") || last == UInt8(ascii: ">") {
        output.removeLast()
        output += (last == UInt8(ascii: "]") ? "\\u005d" : "\\u003e").utf8
      }
      output.append(byte)
      last = byte
    }
    text += String(decoding: output, as: UTF8.self)
  }

  private mutating func append(_ wording: Wording, _ isFirst: inout Bool) {
    guard !wording.isEmpty else { return }
    separate(&isFirst)
    text += wording.argdown
  }
}

private func isPlainKey(_ key: String) -> Bool {
  guard let first = key.utf8.first, isTagByte(first), first < 0x80, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first),
    first != UInt8(ascii: "-")
  else { return false }
  return key.utf8.allSatisfy { isTagByte($0) && $0 < 0x80 }
    && !["true", "false", "null", "True", "False", "Null", "TRUE", "FALSE", "NULL"].contains(key)
}

extension Wording {
  /// The text with its marks in Argdown's notation, and escaped where Argdown would take it for something else.
  var argdown: String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var open: [(mark: Mark, delimiter: [UInt8])] = []
    var next = 0
    var place = 0
    var lastDelimiter: UInt8 = 0
    // Where dots and colons of the text stand in the output.
    var points: [Int] = []
    while true {
      while let last = open.last, last.mark.range.upperBound == place {
        output += last.delimiter
        lastDelimiter = last.delimiter[0]
        open.removeLast()
      }
      if next < marks.count, marks[next].range.lowerBound == place {
        let mark = marks[next]
        next += 1
        switch mark.style {
        case .bold, .italic:
          // A mark mustn't share its character with the one that it touches or the one that it is in.
          let isStarTaken = lastDelimiter == UInt8(ascii: "*") || open.last?.delimiter.first == UInt8(ascii: "*")
          let character = UInt8(ascii: isStarTaken ? "_" : "*")
          let delimiter = [UInt8](repeating: character, count: mark.style == .bold ? 2 : 1)
          output += delimiter
          lastDelimiter = character
          open.append((mark, delimiter))
        case .link(let address):
          output.append(UInt8(ascii: "["))
          output += bytes[mark.range]
          output += "](\(address))".utf8
        case .claim:
          output += "@[".utf8
          output += bytes[mark.range]
          output.append(UInt8(ascii: "]"))
        case .argument:
          output += "@<".utf8
          output += bytes[mark.range]
          output.append(UInt8(ascii: ">"))
        }
        if !mark.style.isEmphasis {
          place = mark.range.upperBound
          lastDelimiter = 0
        }
        continue
      }
      guard place < bytes.count else { break }
      let byte = bytes[place]
      let isBeforeMark =
        next < marks.count && marks[next].range.lowerBound == place + 1
        || open.last?.mark.range.upperBound == place + 1
      if needsEscape(at: place, in: bytes, after: output.last ?? 0, isBeforeMark: isBeforeMark) {
        output.append(UInt8(ascii: "\\"))
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
        points.append(output.count)
      }
      output.append(byte)
      lastDelimiter = 0
      place += 1
    }
    return String(decoding: escapingShortcodes(output, at: points), as: UTF8.self)
  }

  private func needsEscape(at place: Int, in bytes: [UInt8], after previous: UInt8, isBeforeMark: Bool) -> Bool {
    let following = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: " ")
    switch bytes[place] {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return true
    case UInt8(ascii: "#"), UInt8(ascii: "@"):
      return isBeforeMark || following != UInt8(ascii: " ")
    case UInt8(ascii: "/"):
      return isBeforeMark || following == UInt8(ascii: "/") || following == UInt8(ascii: "*")
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "("):
      return place == 0
    case UInt8(ascii: "="):
      // Three fence front matter, which the parser sees anywhere.
      return place == 0 || following == UInt8(ascii: "=") || bytes[place - 1] == UInt8(ascii: "=")
    case UInt8(ascii: ":"):
      // A bracket and a colon end a definition, which the parser looks for from any bracket before.
      return previous == UInt8(ascii: "]") || previous == UInt8(ascii: ">")
    default:
      return false
    }
  }

  /// Escapes each dot and colon that one more in the same word would make a shortcode such as `.v.` of: Argdown takes
  /// whatever stands between the two as it is.
  private func escapingShortcodes(_ output: [UInt8], at points: [Int]) -> [UInt8] {
    guard points.count > 0 else { return output }
    var escaped: Set<Int> = []
    var hasDot = false
    var hasColon = false
    var place = output.count
    var point = points.count - 1
    while place > 0, point >= 0 {
      place -= 1
      let byte = output[place]
      if points[point] == place {
        if byte == UInt8(ascii: ".") ? hasDot : hasColon { escaped.insert(place) }
        point -= 1
      }
      switch byte {
      case UInt8(ascii: " "): (hasDot, hasColon) = (false, false)
      case UInt8(ascii: "."): hasDot = true
      case UInt8(ascii: ":"): hasColon = true
      default: break
      }
    }
    guard !escaped.isEmpty else { return output }
    var result: [UInt8] = []
    result.reserveCapacity(output.count + escaped.count)
    for (place, byte) in output.enumerated() {
      if escaped.contains(place) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return result
  }
}
