/// The parts of an argument graph in JSON, from which they come back just as they were.
extension ArgumentGraph {
  /// The graph as an object.
  ///
  /// `range` tells the place of a quote by the numbers of its claim and of itself; where it is `nil` none is told.
  func json(range: (_ claim: Int, _ quote: Int) -> JSON? = { _, _ in nil }) -> JSON {
    .object(leavingOut: [
      ("metadata", metadata.entries.jsonUnlessEmpty), ("groups", groups.map { $0.json }.unlessEmpty),
      ("claims", .array(claims.enumerated().map { number, claim in claim.json { range(number, $0) } })),
      ("arguments", arguments.map { $0.json }.unlessEmpty), ("relations", relations.map { $0.json }.unlessEmpty),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var groups: [Group] = []
    for item in try cursor.items("groups") { groups.append(try Group(item)) }
    var claims: [Claim] = []
    for item in try cursor.items("claims") { claims.append(try Claim(item)) }
    var arguments: [Argument] = []
    for item in try cursor.items("arguments") { arguments.append(try Argument(item)) }
    var relations: [Relation] = []
    for item in try cursor.items("relations") { relations.append(try Relation(item)) }
    let metadata = Metadata(try cursor.entries("metadata"))
    try self.init(
      claims: claims, arguments: arguments, relations: relations, groups: groups, metadata: metadata, at: cursor.path)
  }

  /// Builds a graph from parts that a file told.
  init(
    claims: [Claim], arguments: [Argument], relations: [Relation], groups: [Group], metadata: Metadata,
    at path: JSONPath
  ) throws(InterchangeError) {
    do throws(ArgumentGraphError) {
      try self.init(claims: claims, arguments: arguments, relations: relations, groups: groups, metadata: metadata)
    } catch {
      throw InterchangeError(.arguments(error), path: path.description)
    }
  }
}

extension Claim {
  func json(range: (Int) -> JSON? = { _ in nil }) -> JSON {
    .object(leavingOut: [
      ("id", .string(id.title)), ("wording", wording.isEmpty ? nil : wording.json),
      ("restatements", restatements.map { $0.json }.unlessEmpty), ("voice", voice.map { .string($0.name) }),
      ("reportedBy", reportedBy.map { .string($0.name) }), ("tags", JSON.strings(tags).unlessEmptyList),
      ("quotes", quotes.enumerated().map { $1.json(range: range($0)) }.unlessEmpty),
      ("group", group.map { .integer($0.number) }), ("data", data.jsonUnlessEmpty),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var quotes: [Quote] = []
    for item in try cursor.items("quotes") { quotes.append(try Quote(item)) }
    self.init(
      id: try cursor.required("id").claimID(), wording: try cursor.wording("wording"),
      restatements: try cursor.wordings("restatements"), voice: try cursor.optional("voice").map(Voice.init(_:)),
      reportedBy: try cursor.optional("reportedBy").map(Voice.init(_:)), tags: try cursor.strings("tags"),
      quotes: quotes, group: try cursor.group(), data: try cursor.entries("data"))
  }
}

extension Voice {
  fileprivate init(_ cursor: JSONCursor) throws(InterchangeError) { self.init(try cursor.string()) }
}

extension Argument {
  var json: JSON {
    .object(leavingOut: [
      ("id", .string(id.title)), ("wording", wording.isEmpty ? nil : wording.json),
      ("restatements", restatements.map { $0.json }.unlessEmpty), ("steps", steps.map { $0.json }.unlessEmpty),
      ("tags", JSON.strings(tags).unlessEmptyList), ("group", group.map { .integer($0.number) }),
      ("data", data.jsonUnlessEmpty),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var steps: [Inference] = []
    for item in try cursor.items("steps") { steps.append(try Inference(item)) }
    self.init(
      id: try cursor.required("id").argumentID(), wording: try cursor.wording("wording"),
      restatements: try cursor.wordings("restatements"), steps: steps, tags: try cursor.strings("tags"),
      group: try cursor.group(), data: try cursor.entries("data"))
  }
}

extension Argument.Inference {
  var json: JSON {
    .object(leavingOut: [
      ("premises", JSON.strings(premises.map { $0.title }).unlessEmptyList), ("conclusion", .string(conclusion.title)),
      ("schemes", JSON.strings(schemes.map { $0.name }).unlessEmptyList),
      ("uses", uses.map { .array($0.map(JSON.integer)) }),
      ("data", data.jsonUnlessEmpty),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    var premises: [Claim.ID] = []
    for item in try cursor.items("premises") { premises.append(try item.claimID()) }
    var uses: [Int]?
    if let lines = try cursor.optional("uses") {
      var numbers: [Int] = []
      for line in try lines.items() { numbers.append(try line.integer()) }
      uses = numbers
    }
    self.init(
      premises: premises, conclusion: try cursor.required("conclusion").claimID(),
      schemes: try cursor.strings("schemes").map { Scheme($0) }, uses: uses, data: try cursor.entries("data"))
  }
}

extension Relation {
  var json: JSON {
    .object(leavingOut: [
      ("kind", .string(kind.rawValue)), ("source", source.json), ("target", target.json),
      ("step", step.map(JSON.integer)),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    self.init(
      try cursor.required("kind").read(
        "one of " + Kind.allCases.map { $0.rawValue }.joined(separator: ", "), Kind.init(rawValue:)),
      from: try cursor.required("source").node(), to: try cursor.required("target").node(),
      step: try cursor.optional("step")?.integer())
  }
}

extension ArgumentGraph.Node {
  var json: JSON {
    switch self {
    case .claim(let id): .object([JSON.Member("claim", .string(id.title))])
    case .argument(let id): .object([JSON.Member("argument", .string(id.title))])
    }
  }
}

extension ArgumentGraph.Group {
  var json: JSON {
    .object(leavingOut: [
      ("wording", wording.json), ("level", .integer(level)), ("isGroup", .boolean(isGroup)),
      ("tags", JSON.strings(tags).unlessEmptyList), ("data", data.jsonUnlessEmpty),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    self.init(
      try cursor.wording("wording"), level: try cursor.integer("level"),
      isGroup: try cursor.optional("isGroup")?.boolean() ?? true, tags: try cursor.strings("tags"),
      data: try cursor.entries("data"))
  }
}

extension Quote {
  func json(range: JSON? = nil) -> JSON {
    .object(leavingOut: [
      ("citation", .string(citation.description)), ("firstWords", firstWords.map { .string($0) }),
      ("lastWords", lastWords.map { .string($0) }), ("range", range),
    ])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    let citation = try cursor.required("citation").citation()
    guard let first = try cursor.optional("firstWords") else {
      self.init(citation)
      return
    }
    self.init(citation, from: try first.string(), to: try cursor.optional("lastWords")?.string())
  }
}

extension Wording {
  /// The text alone, or an object of the text and its marks.
  var json: JSON {
    guard !marks.isEmpty else { return .string(text) }
    return .object([JSON.Member("text", .string(text)), JSON.Member("marks", .array(marks.map { $0.json }))])
  }

  init(_ cursor: JSONCursor) throws(InterchangeError) {
    if case .string(let text) = cursor.value {
      self.init(text)
      return
    }
    var marks: [Mark] = []
    for item in try cursor.items("marks") { marks.append(try Mark(item)) }
    self.init(try cursor.string("text"), marks: marks)
  }
}

extension Wording.Mark {
  fileprivate var json: JSON {
    let (name, address): (String, String?) =
      switch style {
      case .bold: ("bold", nil)
      case .italic: ("italic", nil)
      case .link(let address): ("link", address)
      case .claim: ("claim", nil)
      case .argument: ("argument", nil)
      }
    return .object(leavingOut: [
      ("style", .string(name)), ("address", address.map { .string($0) }),
      ("utf8", .array([.integer(range.lowerBound), .integer(range.upperBound)])),
    ])
  }

  fileprivate init(_ cursor: JSONCursor) throws(InterchangeError) {
    let name = try cursor.required("style")
    let style: Wording.Style
    switch try name.string() {
    case "bold": style = .bold
    case "italic": style = .italic
    case "link": style = .link(try cursor.string("address"))
    case "claim": style = .claim
    case "argument": style = .argument
    case let other: throw name.wrong(other, expected: "one of bold, italic, link, claim, argument")
    }
    self.init(style, try cursor.required("utf8").offsets())
  }
}

extension JSON {
  /// A list, or `nil` where it is empty.
  var unlessEmptyList: JSON? { self == .array([]) ? nil : self }
}

extension JSONCursor {
  func claimID() throws(InterchangeError) -> Claim.ID { try read("a claim's title", Claim.ID.init(_:)) }

  func argumentID() throws(InterchangeError) -> Argument.ID { try read("an argument's title", Argument.ID.init(_:)) }

  func citation() throws(InterchangeError) -> Citation { try read("a citation such as “6.12.3”", Citation.init(_:)) }

  func node() throws(InterchangeError) -> ArgumentGraph.Node {
    if let claim = try optional("claim") { return .claim(try claim.claimID()) }
    return .argument(try required("argument").argumentID())
  }

  /// Two offsets of which the first isn't after the second.
  func offsets() throws(InterchangeError) -> Range<Int> {
    let items = try items()
    guard items.count == 2 else { throw error(.value(found: "\(items.count) items"), expected: "two offsets") }
    let lower = try items[0].integer()
    let upper = try items[1].integer()
    guard 0 <= lower, lower <= upper else {
      throw error(.value(found: "\(lower) to \(upper)"), expected: "a start that isn't after the end")
    }
    return lower..<upper
  }

  fileprivate func wording(_ key: String) throws(InterchangeError) -> Wording {
    guard let cursor = try optional(key) else { return .empty }
    return try Wording(cursor)
  }

  fileprivate func wordings(_ key: String) throws(InterchangeError) -> [Wording] {
    var wordings: [Wording] = []
    for item in try items(key) { wordings.append(try Wording(item)) }
    return wordings
  }

  fileprivate func group() throws(InterchangeError) -> ArgumentGraph.Group.ID? {
    guard let cursor = try optional("group") else { return nil }
    return ArgumentGraph.Group.ID(try cursor.integer())
  }
}
