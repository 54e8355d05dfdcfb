/// A term of a glossary: what it is called, what it means, and by which words a text uses it.
///
/// ```swift
/// let term = glossary["kolkhoses"]
/// term?.name          // "kolkhos"
/// term?.kind          // .institution
/// term?.definition    // "A kolkhoz (from kollektivnoe khozyaistvo, …"
/// ```
///
/// All texts of a term are plain and on one line: white space that runs together is one space.
public struct Term: Sendable, Identifiable {
  private let storage: Storage

  /// The kinds of thing that a term can name.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A body with rules of its own, such as an office, a form of enterprise or a money.
    case institution
    /// A course that a state or a party takes.
    case policy
    /// An idea of a theory.
    case concept
    /// Many people with something in common.
    case socialGroup = "social group"
    /// One person.
    case person
    /// What happened at some time.
    case event
    /// A book, an article or another text.
    case work
    /// A place on a map.
    case place
    /// A unit of measure.
    case measure
  }

  /// The name that other terms refer to this one by.
  public var id: ID { storage.id }

  /// The term as the essay spells it.
  public var name: String { storage.id.name }

  /// What the term names.
  public var kind: Kind { storage.kind }

  /// What the term means by itself.
  public var definition: String { storage.definition }

  /// What the essay means by the term or does with it; empty where nothing is said of that.
  public var usage: String { storage.usage }

  /// The words by which a text uses the term, each once.
  ///
  /// How they are recognised, and beside which other words, is for ``patterns``.
  public var variants: [String] { storage.variants }

  /// How uses of the term are recognised in a text.
  public var patterns: [Pattern] { storage.patterns }

  /// The term in other spellings and scripts, by which a reader may look it up.
  public var transliterations: [String] { storage.transliterations }

  /// The language that the term comes from, in words, if it is said.
  public var language: String? { storage.language }

  /// The time that the term belongs to, in words, if it is said.
  public var period: String? { storage.period }

  /// Wider terms that this one is a part or a kind of.
  public var broader: [ID] { storage.broader }

  /// Terms to read beside this one.
  public var related: [ID] { storage.related }

  /// The places that define the term or best show its use.
  public var citations: [Citation] { storage.citations }

  /// A term's values, shared by all copies.
  private final class Storage: Sendable {
    let id: ID
    let kind: Kind
    let definition: String
    let usage: String
    let variants: [String]
    let patterns: [Pattern]
    let transliterations: [String]
    let language: String?
    let period: String?
    let broader: [ID]
    let related: [ID]
    let citations: [Citation]

    init(
      id: ID, kind: Kind, definition: String, usage: String, patterns: [Pattern], transliterations: [String],
      language: String?, period: String?, broader: [ID], related: [ID], citations: [Citation]
    ) {
      self.id = id
      self.kind = kind
      self.definition = definition
      self.usage = usage
      self.patterns = patterns
      self.transliterations = transliterations
      self.language = language
      self.period = period
      self.broader = broader
      self.related = related
      self.citations = citations
      variants = unique(patterns.map { $0.use })
    }
  }

  /// Creates a term.
  ///
  /// White space in texts becomes single spaces; a transliteration with commas counts as several; an empty language or
  /// period is none.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - kind: What it names.
  ///   - definition: What it means by itself.
  ///   - usage: What the essay means by it.
  ///   - patterns: How its uses are recognised.
  ///   - transliterations: Other spellings to look it up by.
  ///   - language: The language that it comes from.
  ///   - period: The time that it belongs to.
  ///   - broader: Wider terms.
  ///   - related: Terms to read beside it.
  ///   - citations: The places that define it or best show its use.
  public init(
    id: ID, kind: Kind, definition: String, usage: String = "", patterns: [Pattern], transliterations: [String] = [],
    language: String? = nil, period: String? = nil, broader: [ID] = [], related: [ID] = [], citations: [Citation] = []
  ) {
    self.init(
      oneLine: id, kind: kind, definition: OneLine.text(definition), usage: OneLine.text(usage), patterns: patterns,
      transliterations: transliterations.flatMap(OneLine.items), language: OneLine.optional(language),
      period: OneLine.optional(period), broader: broader, related: related, citations: citations)
  }

  /// Creates a term from texts that are on one line already.
  init(
    oneLine id: ID, kind: Kind, definition: String, usage: String, patterns: [Pattern], transliterations: [String],
    language: String?, period: String?, broader: [ID], related: [ID], citations: [Citation]
  ) {
    storage = Storage(
      id: id, kind: kind, definition: definition, usage: usage, patterns: patterns, transliterations: transliterations,
      language: language, period: period, broader: broader, related: related, citations: citations)
  }
}

extension Term: Hashable {
  /// Whether two terms have the same values.
  public static func == (first: Term, second: Term) -> Bool {
    let (one, other) = (first.storage, second.storage)
    return one === other
      || one.id == other.id && one.kind == other.kind && one.definition == other.definition
        && one.usage == other.usage && one.patterns == other.patterns
        && one.transliterations == other.transliterations && one.language == other.language
        && one.period == other.period && one.broader == other.broader && one.related == other.related
        && one.citations == other.citations
  }

  /// Hashes the name and the texts.
  ///
  /// - Parameter hasher: The hasher to feed.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.id)
    hasher.combine(storage.kind)
    hasher.combine(storage.definition)
    hasher.combine(storage.usage)
    hasher.combine(storage.patterns)
    hasher.combine(storage.transliterations)
    hasher.combine(storage.language)
    hasher.combine(storage.period)
    hasher.combine(storage.broader)
    hasher.combine(storage.related)
    hasher.combine(storage.citations)
  }
}

/// Texts on one line: what a glossary's file can hold.
enum OneLine {
  /// A text with single spaces for its white space, and none at its ends.
  static func text(_ text: String) -> String {
    var isTidy = true
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if isSpace(byte), byte != UInt8(ascii: " ") || last == UInt8(ascii: " ") { isTidy = false }
      last = byte
    }
    if isTidy, text.isEmpty || last != UInt8(ascii: " ") { return text }
    var tidied: [UInt8] = []
    for byte in text.utf8 {
      if !isSpace(byte) {
        tidied.append(byte)
      } else if let last = tidied.last, last != UInt8(ascii: " ") {
        tidied.append(UInt8(ascii: " "))
      }
    }
    if tidied.last == UInt8(ascii: " ") { tidied.removeLast() }
    return String(decoding: tidied, as: UTF8.self)
  }

  /// The items of a list divided by commas, without those that are empty.
  static func items(_ text: String) -> [String] {
    text.split(separator: ",").map { Self.text(String($0)) }.filter { !$0.isEmpty }
  }

  /// A text, or `nil` where it is empty.
  static func optional(_ text: String?) -> String? {
    guard let text else { return nil }
    let tidied = Self.text(text)
    return tidied.isEmpty ? nil : tidied
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
}
