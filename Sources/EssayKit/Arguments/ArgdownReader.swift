/// Reads [Argdown](https://argdown.org/syntax/) paragraph by paragraph, each in one pass.
///
/// What Argdown's own parser refuses is refused here too. Three of its features are left out: lists, shortcodes such as
/// `:happy:`, which stay as they are written, and more than one data block after an element.
struct ArgdownReader {
  var scanner: ArgdownScanner
  var draft = ArgdownDraft()
  var problems: [ArgdownScanner.Failure] = []
  /// What follows the element just read; `nil` while within its line.
  var line: ArgdownScanner.Line?
  /// What is named again and again, by its spelling.
  var voiceNames = SpellingTable()
  var voices: [Voice] = []
  private var schemeNames = SpellingTable()
  private var schemes: [[Scheme]] = []
  /// The argument that a premise–conclusion structure in the next paragraph lays out.
  private var pendingArgument: Int?

  /// How many faults are reported at most, as each may cost a look at all that follows.
  static let problemLimit = 100

  private typealias Failure = ArgdownScanner.Failure

  init(_ bytes: Bytes) {
    self.scanner = ArgdownScanner(bytes)
    draft.reserveCapacity(forBytes: bytes.count)
  }

  /// Reads the whole text.
  mutating func read() throws(ArgdownError) -> ArgumentGraph {
    do throws(ArgdownScanner.Failure) {
      try frontMatter()
    } catch {
      problems.append(error)
    }
    while problems.count < Self.problemLimit {
      do throws(ArgdownScanner.Failure) {
        try scanner.skipToContent()
        if scanner.isAtEnd { break }
        try paragraph()
      } catch {
        problems.append(error)
        if error.kind == .unclosedComment { break }
        pendingArgument = nil
        scanner.skipParagraph()
      }
    }
    guard problems.isEmpty else { throw ArgdownError(problems, in: scanner.bytes.array(0..<scanner.bytes.count)) }
    return draft.graph()
  }

  /// Reads the metadata between two lines `===`, or `---` as in other formats.
  private mutating func frontMatter() throws(ArgdownScanner.Failure) {
    try scanner.skipToContent()
    let fence: StaticString = scanner.sees("---") ? "---" : "==="
    guard scanner.sees(fence) else { return }
    let start = scanner.offset
    scanner.offset += 3
    scanner.skipBlanks()
    guard scanner.isAtLineEnd else {
      scanner.offset = start
      return
    }
    scanner.skipLineBreak()
    let first = scanner.offset
    while !scanner.isAtEnd {
      let lineStart = scanner.offset
      if scanner.sees(fence) {
        scanner.offset += 3
        scanner.skipBlanks()
        if scanner.isAtLineEnd {
          do throws(YAML.Failure) {
            draft.metadata = try YAML.document(scanner.bytes.array(first..<lineStart), at: first)
          } catch {
            problems.append(failure(error))
          }
          guard try scanner.nextLine() == .none else { throw scanner.failure(.missingEmptyLine) }
          return
        }
      }
      scanner.skipToLineEnd()
      scanner.skipLineBreak()
    }
    throw scanner.failure(.unclosedFrontMatter)
  }

  private func failure(_ error: YAML.Failure) -> ArgdownScanner.Failure {
    scanner.failure(.malformedData(expected: error.expected), at: error.offset)
  }

  private mutating func paragraph() throws(ArgdownScanner.Failure) {
    let pending = pendingArgument
    pendingArgument = nil
    if let level = scanner.headingLevel {
      try heading(level: level)
    } else if scanner.statementNumber != nil {
      try structure(of: pending)
    } else if scanner.isAtList {
      throw scanner.failure(.list)
    } else if scanner.sees("--") {
      throw scanner.failure(.misplacedInference)
    } else if !scanner.sees("<!--"), scanner.marker != nil {
      throw scanner.failure(.missingParent)
    } else {
      let node = try element(.topLevel, in: .paragraph)
      if case .argument(let number) = node { pendingArgument = number }
      try relations(of: .node(node), in: .paragraph)
    }
  }

  private mutating func heading(level: Int) throws(ArgdownScanner.Failure) {
    scanner.offset += level
    let text = try text(in: .heading)
    let data = try data()
    try endElement()
    guard line == ArgdownScanner.Line.none else { throw scanner.failure(.missingEmptyLine) }
    var isGroup = false
    if let value = data?.entries.first(where: { $0.key == "isGroup" })?.value {
      guard case .boolean(let flag) = value else {
        throw scanner.failure(.wrongValue(key: "isGroup", expected: "true or false"), at: data?.offset)
      }
      isGroup = flag
    }
    draft.groups.append(
      ArgumentGraph.Group(
        text.wording, level: level, isGroup: isGroup, tags: text.tags, data: data?.entries ?? []))
  }

  // MARK: Statements and arguments

  /// Reads a definition, a reference or a text without a title, up to the end of its last line.
  private mutating func element(
    _ role: ArgdownDraft.Role, in place: Place
  ) throws(ArgdownScanner.Failure) -> ArgdownDraft.Node {
    try scanner.skipBlanksAndComments()
    let start = scanner.offset
    let opener = scanner.byte()
    let isArgument = opener == UInt8(ascii: "<") && !scanner.sees("<!--")
    var node: ArgdownDraft.Node?
    var isReference = false
    if isArgument || opener == UInt8(ascii: "[") {
      let closer = UInt8(ascii: isArgument ? ">" : "]")
      if let end = scanner.titleEnd(closedBy: closer), isArgument || scanner.linkAddress(after: end) == nil {
        if isArgument {
          guard let number = draft.argument(start + 1..<end, in: scanner.bytes) else { throw scanner.failure(.title) }
          node = .argument(number)
        } else {
          guard let number = draft.claim(start + 1..<end, in: scanner.bytes) else { throw scanner.failure(.title) }
          node = .claim(number)
        }
        scanner.offset = end + 1
        isReference = scanner.byte() != UInt8(ascii: ":")
        if !isReference { scanner.offset += 1 }
      }
    }
    let textStart = scanner.offset
    let text = try text(in: place)
    if isReference {
      guard text.wording.isEmpty else { throw scanner.failure(.textAfterReference, at: textStart) }
    } else if text.isEmpty {
      throw scanner.failure(.missingText, at: textStart)
    }
    let named = node ?? .claim(draft.untitledClaim())
    if case .claim(let number) = named, let end = plainData(of: number) {
      scanner.offset = end
      line = nil
      try endElement()
      draft.define(named, as: role, text.wording, tags: text.tags)
      draft.defineData(ofClaim: number)
      return named
    }
    let data = try data()
    try endElement()
    draft.define(named, as: role, text.wording, tags: text.tags)
    if let data { try define(named, data) }
    return named
  }

  /// Reads the data that stands here, if any does.
  private mutating func data() throws(ArgdownScanner.Failure) -> (entries: [Metadata.Entry], offset: Int)? {
    guard scanner.byte() == UInt8(ascii: "{") else { return nil }
    let start = scanner.offset
    line = nil
    var block = scanner
    block.offset += 1
    block.skipBlanks()
    if block.isAtLineEnd, !block.isAtEnd {
      block.skipLineBreak()
      let first = block.offset
      while !block.isAtEnd {
        let lineStart = block.offset
        block.skipBlanks()
        if block.byte() == UInt8(ascii: "}") {
          let end = block.offset + 1
          block.offset = end
          block.skipBlanks()
          guard block.isAtLineEnd else { break }
          do throws(YAML.Failure) {
            let entries = try YAML.document(scanner.bytes.array(first..<lineStart), at: first)
            scanner.offset = end
            return (entries, start)
          } catch {
            // Data over many lines may be a flow mapping all the same, such as JSON with an entry on each line.
            if let flow = flowData() { return (flow, start) }
            throw failure(error)
          }
        }
        block.skipToLineEnd()
        block.skipLineBreak()
      }
    }
    do throws(YAML.Failure) {
      let (entries, end) = try YAML.flowMapping(scanner.bytes, from: start)
      scanner.offset = end
      return (entries, start)
    } catch {
      throw failure(error)
    }
  }

  private mutating func flowData() -> [Metadata.Entry]? {
    do throws(YAML.Failure) {
      let (entries, end) = try YAML.flowMapping(scanner.bytes, from: scanner.offset)
      scanner.offset = end
      return entries
    } catch {
      return nil
    }
  }

  /// Goes to what follows an element, which nothing else may follow on its line.
  private mutating func endElement() throws(ArgdownScanner.Failure) {
    guard line == nil else { return }
    try scanner.skipBlanksAndComments()
    guard scanner.isAtLineEnd else { throw scanner.failure(.textAfterData) }
    line = try scanner.nextLine()
  }

  private mutating func define(
    _ node: ArgdownDraft.Node, _ data: (entries: [Metadata.Entry], offset: Int)
  ) throws(ArgdownScanner.Failure) {
    guard case .claim(let number) = node else {
      draft.define(node, data.entries)
      return
    }
    for entry in data.entries where Claim.ownKeys.contains(entry.key) {
      switch entry.key {
      case "voice", "reportedBy":
        guard case .string(let name) = entry.value else {
          throw scanner.failure(.wrongValue(key: entry.key, expected: "a text"), at: data.offset)
        }
        if entry.key == "voice" {
          draft.claims[number].voice = Voice(name)
        } else {
          draft.claims[number].reportedBy = Voice(name)
        }
      case "quotes":
        var quotes: [Quote] = []
        for text in try texts(entry, data.offset, expected: "a list of quotes") {
          guard let quote = Quote(text) else {
            throw scanner.failure(.malformedQuote(text), at: offset(of: text, after: data.offset))
          }
          quotes.append(quote)
        }
        draft.claims[number].quotes = quotes
      default:
        let kind: Relation.Kind =
          entry.key == "entailedBy" ? .entailment : entry.key == "contraryTo" ? .contrariness : .equivalence
        for title in try texts(entry, data.offset, expected: "a list of titles") {
          guard let id = Claim.ID(title) else {
            throw scanner.failure(.wrongValue(key: entry.key, expected: "a list of titles"), at: data.offset)
          }
          draft.relate(kind, from: .claim(draft.claim(id)), to: node)
        }
      }
    }
    draft.define(node, data.entries.filter { !Claim.ownKeys.contains($0.key) })
  }

  /// The texts that an entry lists; numbers count as texts, for a quote may be a bare `5.4`.
  private func texts(
    _ entry: Metadata.Entry, _ offset: Int, expected: String
  ) throws(ArgdownScanner.Failure) -> [String] {
    var texts: [String] = []
    var values = [entry.value]
    if case .list(let listed) = entry.value { values = listed }
    for value in values {
      switch value {
      case .string(let text), .number(let text): texts.append(text)
      case .boolean, .null, .list, .mapping:
        throw scanner.failure(.wrongValue(key: entry.key, expected: expected), at: offset)
      }
    }
    return texts
  }

  /// Where a text of some data stands, or the data's start where it is written in another way.
  private func offset(of text: String, after start: Int) -> Int {
    let wanted = Array(text.utf8.prefix(64))
    var place = start
    while !wanted.isEmpty, place + wanted.count <= scanner.offset {
      if wanted.indices.allSatisfy({ scanner.bytes[place + $0] == wanted[$0] }) { return place }
      place += 1
    }
    return start
  }

  // MARK: Relations

  /// What relations stand under.
  private enum Parent {
    case node(ArgdownDraft.Node)
    case inference(argument: Int, step: Int)
  }

  /// Reads the relations that stand under an element, at any depth.
  private mutating func relations(of parent: Parent, in place: Place) throws(ArgdownScanner.Failure) {
    guard case .content = line else { return }
    // An entry's children are indented more than it is.
    var open: [(indentation: Int, parent: Parent)] = [(-1, parent)]
    while case .content(let indentation) = line {
      if place == .structure, scanner.statementNumber != nil || scanner.sees("--") { return }
      guard let (marker, length) = scanner.marker else { throw scanner.failure(.missingEmptyLine) }
      guard indentation > 0 else { throw scanner.failure(.missingIndentation) }
      if let last = open.last, indentation <= last.indentation {
        while let last = open.last, last.indentation > indentation { open.removeLast() }
        guard open.count > 1, open.last?.indentation == indentation else { throw scanner.failure(.indentation) }
        open.removeLast()
      }
      let start = scanner.offset
      scanner.offset += length
      let child = try element(.relation, in: place)
      if let last = open.last { try relate(last.parent, marker, child, at: start) }
      open.append((indentation, .node(child)))
    }
  }

  private mutating func relate(
    _ parent: Parent, _ marker: ArgdownScanner.Marker, _ child: ArgdownDraft.Node, at offset: Int
  ) throws(ArgdownScanner.Failure) {
    switch (parent, marker) {
    case (.inference(let argument, let step), .incomingUndercut):
      draft.relate(.undercut, from: child, to: .argument(argument), step: step)
    case (.inference, _):
      throw scanner.failure(.relationOfInference, at: offset)
    case (.node(let node), .incomingSupport):
      draft.relate(.support, from: child, to: node)
    case (.node(let node), .outgoingSupport):
      draft.relate(.support, from: node, to: child)
    case (.node(let node), .incomingAttack):
      draft.relate(.attack, from: child, to: node)
    case (.node(let node), .outgoingAttack):
      draft.relate(.attack, from: node, to: child)
    case (.node(let node), .contradiction):
      guard case .claim = node, case .claim = child else {
        throw scanner.failure(.contradictionOfArgument, at: offset)
      }
      draft.relate(.contradiction, from: child, to: node)
    case (.node(let node), .incomingUndercut):
      guard case .argument = node else { throw scanner.failure(.undercutOfClaim, at: offset) }
      draft.relate(.undercut, from: child, to: node)
    case (.node(let node), .outgoingUndercut):
      guard case .argument = child else { throw scanner.failure(.undercutOfClaim, at: offset) }
      draft.relate(.undercut, from: node, to: child)
    }
  }

  // MARK: Premise–conclusion structures

  /// Reads the lines of a premise–conclusion structure.
  private mutating func structure(of pending: Int?) throws(ArgdownScanner.Failure) {
    let argument = pending ?? draft.untitledArgument()
    if pending != nil, draft.isLaidOut(argument), let id = draft.arguments[argument].id {
      throw scanner.failure(.repeatedArgument(id))
    }
    var steps: [ArgdownDraft.Step] = []
    var premises: [Int] = []
    var lines = NumberedLines()
    var inference: ArgdownDraft.Step?
    var afterConclusion = false
    line = .content(indentation: 0)
    while case .content = line {
      if let (number, length) = scanner.statementNumber {
        let start = scanner.offset
        scanner.offset += length
        let node = try element(.line, in: .structure)
        guard case .claim(let claim) = node else { throw scanner.failure(.argumentAsLine, at: start) }
        lines.append(number)
        if var step = inference {
          step.premises = premises
          step.conclusion = claim
          steps.append(step)
          premises = []
          inference = nil
          afterConclusion = true
        } else {
          premises.append(claim)
          afterConclusion = false
        }
        try relations(of: .node(node), in: .structure)
      } else if scanner.sees("--") {
        guard inference == nil, !premises.isEmpty || afterConclusion else {
          throw scanner.failure(.misplacedInference)
        }
        inference = try self.inference(&lines)
        try relations(of: .inference(argument: argument, step: steps.count), in: .structure)
      } else {
        throw scanner.failure(.missingEmptyLine)
      }
    }
    guard inference == nil else { throw scanner.failure(.missingConclusion) }
    guard premises.isEmpty else { throw scanner.failure(.missingInference) }
    draft.layOut(argument, steps)
  }

  /// Reads an inference line: `----`, or `--`, the schemes and data, and `--`, over as many lines as it takes.
  private mutating func inference(_ lines: inout NumberedLines) throws(ArgdownScanner.Failure) -> ArgdownDraft.Step {
    let start = scanner.offset
    var dashes = 0
    while scanner.byte(at: dashes) == UInt8(ascii: "-") { dashes += 1 }
    scanner.offset += dashes
    var step = ArgdownDraft.Step()
    line = nil
    guard dashes < 4 else {
      try endElement()
      return step
    }
    let first = scanner.offset
    scanner.offset = scanner.inferenceTextEnd
    var end = scanner.offset
    while !scanner.isAtEnd, !scanner.sees("--"), scanner.byte() != UInt8(ascii: "{") {
      if scanner.isAtLineEnd {
        guard case .content = try scanner.nextLine() else { throw scanner.failure(.unclosedInference, at: start) }
      } else {
        scanner.offset += 1
        end = scanner.offset
      }
    }
    step.schemes = schemes(first..<end)
    if let data = try data() {
      for entry in data.entries {
        guard entry.key == "uses" else {
          step.data.append(entry)
          continue
        }
        let numbers = try texts(entry, data.offset, expected: "a list of numbers")
        step.uses = []
        for text in numbers {
          guard let number = Int(text) else {
            throw scanner.failure(.wrongValue(key: "uses", expected: "a list of numbers"), at: data.offset)
          }
          guard let place = lines.place(of: number) else {
            throw scanner.failure(.unknownLine(number), at: data.offset)
          }
          step.uses?.append(place)
        }
      }
      while !scanner.isAtEnd, !scanner.sees("--") {
        try scanner.skipBlanksAndComments()
        guard scanner.isAtLineEnd else { break }
        guard case .content = try scanner.nextLine() else { throw scanner.failure(.unclosedInference, at: start) }
      }
    }
    guard scanner.sees("--") else { throw scanner.failure(.unclosedInference, at: start) }
    while scanner.byte() == UInt8(ascii: "-") { scanner.offset += 1 }
    try endElement()
    return step
  }
}

/// The lines of a premise–conclusion structure by the numbers that they bear, which needn't be those that they are
/// counted by.
private struct NumberedLines {
  private var numbers: [Int] = []
  /// Where each number first stands, of the lines that were looked at so far: few structures ask.
  private var places: [Int: Int] = [:]
  private var known = 0

  mutating func append(_ number: Int) { numbers.append(number) }

  /// The place of the first line with a number, counted from 1.
  mutating func place(of number: Int) -> Int? {
    while known < numbers.count {
      if places[numbers[known]] == nil { places[numbers[known]] = known + 1 }
      known += 1
    }
    return places[number]
  }
}

extension ArgdownReader {
  /// The schemes that a stretch of an inference line names.
  private mutating func schemes(_ range: Range<Int>) -> [Scheme] {
    let number = schemeNames.number(of: range, in: scanner.bytes)
    if number == schemes.count { schemes.append(Scheme.written(scanner.bytes, range)) }
    return schemes[number]
  }
}
