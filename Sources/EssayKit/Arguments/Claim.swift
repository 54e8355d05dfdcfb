/// Something that can be held, supported and attacked: one sentence, who holds it, and where the essay says it.
///
/// ```swift
/// let claim = graph["USSR is capitalist"]
/// claim?.text      // “The USSR of 1970 is capitalist.”
/// claim?.quotes    // [9.21.1, …]
/// ```
public struct Claim: Sendable, Hashable, Identifiable {
  /// A claim's title, which names it within its graph.
  ///
  /// A title is one line of text without `]`, neither empty nor with white space at an end, and doesn't begin with `-`:
  /// what Argdown can write between square brackets.
  public struct ID: Sendable, Hashable {
    /// The title.
    public let title: String

    /// Creates an identifier, or `nil` if the text can't be a claim's title.
    ///
    /// - Parameter title: The title.
    public init?(_ title: String) {
      guard isTitle(title, closedBy: UInt8(ascii: "]")), title.utf8.first != UInt8(ascii: "-") else { return nil }
      self.title = title
    }

    /// Creates an identifier from a title that stands in a text, or `nil` if it can't be one.
    init?(_ bytes: Bytes, _ range: Range<Int>) {
      guard isTitle(bytes, range, closedBy: UInt8(ascii: "]")), bytes[range.lowerBound] != UInt8(ascii: "-") else {
        return nil
      }
      title = bytes.string(range)
    }

    /// Creates an identifier from a title that is known to be one.
    init(unchecked title: String) {
      self.title = title
    }
  }

  /// The claim's title.
  public let id: ID

  /// What is claimed, with its marks.
  public let wording: Wording

  /// Further texts that the same claim is put in.
  public let restatements: [Wording]

  /// Who holds the claim, if that is said.
  public let voice: Voice?

  /// Who reports that `voice` holds it, where it doesn't speak for itself.
  public let reportedBy: Voice?

  /// The claim's tags, each once, in order.
  public let tags: [String]

  /// Where the essay says it.
  public let quotes: [Quote]

  /// The heading that the claim is defined under, if there is one.
  public let group: ArgumentGraph.Group.ID?

  /// All else that is known of the claim, in the order of the source.
  public let data: [Metadata.Entry]

  /// Creates a claim.
  ///
  /// - Parameters:
  ///   - id: Its title.
  ///   - wording: What is claimed; empty where only the title is known.
  ///   - restatements: Further texts that the same claim is put in.
  ///   - voice: Who holds it.
  ///   - reportedBy: Who reports that `voice` holds it.
  ///   - tags: Its tags. White space in them is tidied as in texts; repeated and unwritable ones (empty, or with `)`) are
  ///     left out.
  ///   - quotes: Where the essay says it.
  ///   - group: The heading that it is defined under.
  ///   - data: All else. Entries under the keys of the properties above are left out, as are repeated keys.
  public init(
    id: ID, wording: Wording = .empty, restatements: [Wording] = [], voice: Voice? = nil, reportedBy: Voice? = nil,
    tags: [String] = [], quotes: [Quote] = [], group: ArgumentGraph.Group.ID? = nil, data: [Metadata.Entry] = []
  ) {
    self.id = id
    (self.wording, self.restatements) = distinct(wording, restatements)
    self.voice = voice
    self.reportedBy = reportedBy
    self.tags = validTags(tags)
    self.quotes = quotes
    self.group = group
    self.data = uniqueEntries(data, without: Self.ownKeys)
  }

  /// What is claimed, as plain text.
  public var text: String { wording.text }

  /// The keys of an Argdown statement's data that become properties of a claim or relations between claims.
  static let ownKeys = ["voice", "reportedBy", "quotes", "entailedBy", "contraryTo", "equivalentTo"]
}

extension Claim.ID: LosslessStringConvertible, Comparable {
  /// The title.
  public var description: String { title }

  /// Whether the first title comes before the second in the order of their Unicode scalars.
  public static func < (first: Self, second: Self) -> Bool { first.title < second.title }
}

extension Claim.ID: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal.
  ///
  /// A literal that can't be a title becomes one that no graph read from Argdown has.
  ///
  /// - Parameter value: The title.
  public init(stringLiteral value: String) {
    self = Self(value) ?? Self(unchecked: "\u{FFFD}")
  }
}

/// Whether a text can be written as a title that a character closes.
func isTitle(_ text: String, closedBy closer: UInt8) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, let last = bytes.last, !Wording.isSpace(first), !Wording.isSpace(last) else {
    return false
  }
  return bytes.allSatisfy { $0 != closer && $0 >= 0x20 }
}

/// Whether a stretch of a text can be written as a title that a character closes.
func isTitle(_ bytes: Bytes, _ range: Range<Int>, closedBy closer: UInt8) -> Bool {
  guard !range.isEmpty, range.upperBound <= bytes.count, !Wording.isSpace(bytes[range.lowerBound]),
    !Wording.isSpace(bytes[range.upperBound - 1])
  else { return false }
  return !bytes.contains(controls, in: range) && bytes.firstIndex(of: closer, in: range) == nil
}

private let controls = ByteSet("\n", 0...0x1f)

/// A text and further ones without those that are empty or repeated; the first that isn't empty leads.
func distinct(_ wording: Wording, _ restatements: [Wording]) -> (Wording, [Wording]) {
  guard !restatements.isEmpty else { return (wording, []) }
  let texts = ([wording] + restatements).filter { !$0.isEmpty }
  return (texts.first ?? .empty, texts.count > 1 ? unique(texts.dropFirst().filter { $0 != texts[0] }) : [])
}

/// The tags that Argdown can write, tidied as texts are, each once.
func validTags(_ tags: [String]) -> [String] {
  guard !tags.isEmpty else { return [] }
  return unique(tags.map { Wording($0).text }.filter { isTitle($0, closedBy: UInt8(ascii: ")")) })
}

/// The values without repetitions, in order of their first occurrence.
func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
  guard values.count > 1 else { return values }
  // Few values are sooner compared than hashed.
  if values.count <= 32 {
    guard values.indices.contains(where: { values[..<$0].contains(values[$0]) }) else { return values }
    var kept: [Value] = []
    for value in values where !kept.contains(value) { kept.append(value) }
    return kept
  }
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}

/// The entries whose keys aren't among those given and haven't come before.
func uniqueEntries(_ entries: [Metadata.Entry], without keys: [String]) -> [Metadata.Entry] {
  guard !entries.isEmpty else { return [] }
  if entries.count > 8 {
    var seen = Set(keys)
    return entries.filter { seen.insert($0.key).inserted }
  }
  var kept: [Metadata.Entry] = []
  for entry in entries where !keys.contains(entry.key) && !kept.contains(where: { $0.key == entry.key }) {
    kept.append(entry)
  }
  return kept
}
