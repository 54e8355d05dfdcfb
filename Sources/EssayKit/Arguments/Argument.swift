/// A reason given as a whole: a title, its gist in a sentence and, where it is laid out, the inferences that it makes.
///
/// Most arguments make one inference: from ``premises`` to a ``conclusion``. One with intermediate conclusions makes
/// several, each of which may use the conclusions before it. One that is only sketched makes none.
public struct Argument: Sendable, Hashable, Identifiable {
  /// An argument's title, which names it within its graph.
  ///
  /// A title is one line of text without `>`, neither empty nor with white space at an end, and doesn't begin with
  /// `-`, `+`, `_` or `!`: what Argdown can write between angle brackets.
  public struct ID: Sendable, Hashable {
    /// The title.
    public let title: String

    /// Creates an identifier, or `nil` if the text can't be an argument's title.
    ///
    /// - Parameter title: The title.
    public init?(_ title: String) {
      guard isTitle(title, closedBy: UInt8(ascii: ">")), let first = title.utf8.first,
        ![UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "!")].contains(first)
      else { return nil }
      self.title = title
    }

    /// Creates an identifier from a title that stands in a text, or `nil` if it can't be one.
    init?(_ bytes: Bytes, _ range: Range<Int>) {
      guard isTitle(bytes, range, closedBy: UInt8(ascii: ">")) else { return nil }
      switch bytes[range.lowerBound] {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "!"): return nil
      default: title = bytes.string(range)
      }
    }

    /// Creates an identifier from a title that is known to be one.
    init(unchecked title: String) {
      self.title = title
    }
  }

  /// The argument's title.
  public let id: ID

  /// The argument in a sentence, with its marks.
  public let wording: Wording

  /// Further texts that the same argument is put in.
  public let restatements: [Wording]

  /// The inferences that the argument makes, in order.
  public let steps: [Inference]

  /// The argument's tags, each once, in order.
  public let tags: [String]

  /// The heading that the argument is defined under, if there is one.
  public let group: ArgumentGraph.Group.ID?

  /// All else that is known of the argument, in the order of the source.
  public let data: [Metadata.Entry]

  /// Creates an argument.
  ///
  /// - Parameters:
  ///   - id: Its title.
  ///   - wording: The argument in a sentence.
  ///   - restatements: Further texts that the same argument is put in.
  ///   - steps: The inferences that it makes, in order.
  ///   - tags: Its tags. White space in them is tidied as in texts; repeated and unwritable ones (empty, or with `)`) are
  ///     left out.
  ///   - group: The heading that it is defined under.
  ///   - data: All else. Repeated keys are left out.
  public init(
    id: ID, wording: Wording = .empty, restatements: [Wording] = [], steps: [Inference] = [], tags: [String] = [],
    group: ArgumentGraph.Group.ID? = nil, data: [Metadata.Entry] = []
  ) {
    self.id = id
    (self.wording, self.restatements) = distinct(wording, restatements)
    self.steps = steps
    self.tags = validTags(tags)
    self.group = group
    self.data = uniqueEntries(data, without: [])
  }

  /// Creates an argument that makes one inference.
  ///
  /// - Parameters:
  ///   - id: Its title.
  ///   - wording: The argument in a sentence.
  ///   - premises: What it starts from.
  ///   - conclusion: What it comes to.
  ///   - scheme: The pattern that it follows.
  ///   - group: The heading that it is defined under.
  public init(
    id: ID, wording: Wording = .empty, premises: [Claim.ID], conclusion: Claim.ID, scheme: Scheme? = nil,
    group: ArgumentGraph.Group.ID? = nil
  ) {
    self.init(
      id: id, wording: wording,
      steps: [Inference(premises: premises, conclusion: conclusion, schemes: scheme.map { [$0] } ?? [])], group: group)
  }

  /// The argument in a sentence, as plain text.
  public var gist: String { wording.text }

  /// What the argument starts from: the premises of all its inferences that aren't conclusions of earlier ones.
  ///
  /// - Complexity: O(*n*) in the number of premises.
  public var premises: [Claim.ID] {
    var concluded: Set<Claim.ID> = []
    var premises: [Claim.ID] = []
    for step in steps {
      premises += step.premises.filter { !concluded.contains($0) }
      concluded.insert(step.conclusion)
    }
    return unique(premises)
  }

  /// What the argument comes to: the conclusion of its last inference, or `nil` where it is only sketched.
  public var conclusion: Claim.ID? { steps.last?.conclusion }

  /// The pattern that the last inference follows, if that is said.
  public var scheme: Scheme? { steps.last?.schemes.first }

  /// Whether the argument is named but not laid out.
  public var isSketch: Bool { steps.isEmpty }
}

extension Argument {
  /// One step from premises to a conclusion.
  public struct Inference: Sendable, Hashable {
    /// The premises that are first stated for this step; the conclusions of earlier steps aren't among them.
    public let premises: [Claim.ID]

    /// What follows.
    public let conclusion: Claim.ID

    /// The patterns that the step follows.
    public let schemes: [Scheme]

    /// The numbers of the lines that the step uses, where that is said.
    ///
    /// The lines of an argument are its premises and conclusions, counted from 1 through all its steps.
    public let uses: [Int]?

    /// All else that is known of the step, in the order of the source.
    public let data: [Metadata.Entry]

    /// Creates an inference.
    ///
    /// - Parameters:
    ///   - premises: The premises that are first stated for this step.
    ///   - conclusion: What follows.
    ///   - schemes: The patterns that it follows. Those that no inference line can write (empty, with a line break, a
    ///     comma or braces, or with `--`) are left out.
    ///   - uses: The numbers of the lines that it uses, where that is said.
    ///   - data: All else. An entry `uses` that is a list of numbers is left out, as are repeated keys.
    public init(
      premises: [Claim.ID], conclusion: Claim.ID, schemes: [Scheme] = [], uses: [Int]? = nil,
      data: [Metadata.Entry] = []
    ) {
      self.premises = premises
      self.conclusion = conclusion
      self.schemes = schemes.filter { $0.isWritable }
      self.uses = uses
      self.data = data.isEmpty ? [] : uniqueEntries(data, without: ["uses"])
    }

    /// Creates an inference whose schemes are known to be such as ``Scheme/written(_:_:)`` returns.
    init(
      premises: [Claim.ID], conclusion: Claim.ID, written schemes: [Scheme], uses: [Int]?, data: [Metadata.Entry]
    ) {
      self.premises = premises
      self.conclusion = conclusion
      self.schemes = schemes
      self.uses = uses
      self.data = data.isEmpty ? [] : uniqueEntries(data, without: ["uses"])
    }

    /// The pattern that the step follows, if that is said.
    public var scheme: Scheme? { schemes.first }
  }

  /// All that a step stands on: its own premises and the conclusions of earlier steps that it uses.
  ///
  /// A step that says which lines it uses stands on those. One that doesn't say stands on the premises that are stated
  /// for it and on the conclusion just before it.
  ///
  /// - Parameter step: The step, counted from 0.
  /// - Returns: The claims, each once; none if there is no such step.
  /// - Complexity: O(*n*) in the number of the argument's lines.
  public func premises(ofStep step: Int) -> [Claim.ID] {
    premises(ofStep: step, lines: Lines(steps))
  }

  /// The earlier steps whose conclusions a step uses.
  ///
  /// - Parameter step: The step, counted from 0.
  /// - Returns: The steps' numbers in order, counted from 0.
  /// - Complexity: O(*n*) in the number of the argument's lines.
  public func earlierSteps(usedBy step: Int) -> [Int] {
    earlierSteps(usedBy: step, lines: Lines(steps))
  }

  /// The lines of an argument, laid out once for whoever asks about many of its steps.
  struct Lines {
    /// The claims of all lines, the first of which has the number 1.
    fileprivate private(set) var claims: [Claim.ID] = []
    /// The number of each step's conclusion.
    fileprivate private(set) var conclusions: [Int] = []

    init(_ steps: [Inference]) {
      for step in steps {
        claims += step.premises
        claims.append(step.conclusion)
        conclusions.append(claims.count)
      }
    }
  }

  /// All that a step stands on, by the argument's lines.
  ///
  /// - Complexity: O(*n*) in the number of lines that it uses.
  func premises(ofStep step: Int, lines: Lines) -> [Claim.ID] {
    guard steps.indices.contains(step) else { return [] }
    guard let uses = steps[step].uses else {
      return unique((step > 0 ? [steps[step - 1].conclusion] : []) + steps[step].premises)
    }
    let earlier = 1..<lines.conclusions[step]
    return unique(uses.compactMap { earlier.contains($0) ? lines.claims[$0 - 1] : nil })
  }

  /// The earlier steps whose conclusions a step uses, by the argument's lines.
  ///
  /// - Complexity: O(*n* log *n*) in the number of lines that it uses.
  func earlierSteps(usedBy step: Int, lines: Lines) -> [Int] {
    guard step > 0, steps.indices.contains(step) else { return [] }
    guard let uses = steps[step].uses else { return [step - 1] }
    return Set(uses).sorted().compactMap { line in
      let earlier = lines.conclusions.partition { $0 >= line }
      return earlier < step && lines.conclusions[earlier] == line ? earlier : nil
    }
  }
}

extension Scheme {
  /// The schemes that a stretch of an inference line names, of those that one can name.
  static func written(_ bytes: Bytes, _ names: Range<Int>) -> [Scheme] {
    var schemes: [Scheme] = []
    var start = names.lowerBound
    while start < names.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<names.upperBound) ?? names.upperBound
      let scheme = Scheme(Wording(bytes.string(start..<end)).text)
      if scheme.isWritable { schemes.append(scheme) }
      start = end + 1
    }
    return schemes
  }

  /// Whether an inference line can name the scheme.
  fileprivate var isWritable: Bool {
    guard isTitle(name, closedBy: UInt8(ascii: ",")) else { return false }
    var last: UInt8 = 0
    for byte in name.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { return false }
      if byte == UInt8(ascii: "-"), last == byte { return false }
      last = byte
    }
    return true
  }
}

extension Argument.ID: LosslessStringConvertible, Comparable {
  /// The title.
  public var description: String { title }

  /// Whether the first title comes before the second in the order of their Unicode scalars.
  public static func < (first: Self, second: Self) -> Bool { first.title < second.title }
}

extension Argument.ID: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal.
  ///
  /// A literal that can't be a title becomes one that no graph read from Argdown has.
  ///
  /// - Parameter value: The title.
  public init(stringLiteral value: String) {
    self = Self(value) ?? Self(unchecked: "\u{FFFD}")
  }
}
