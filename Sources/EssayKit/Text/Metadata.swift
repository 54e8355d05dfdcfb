/// What an essay's front matter says about it: title, authors, date and whatever else its editor wrote there.
public struct Metadata: Sendable, Hashable {
  /// A key and its value, in the order of the source.
  public struct Entry: Sendable, Hashable {
    /// The key as written.
    public let key: String

    /// The key's value.
    public let value: Value

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - value: Its value.
    public init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// A node of a YAML document in the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema).
  public indirect enum Value: Sendable, Hashable {
    /// A text.
    case string(String)
    /// A number, as written.
    case number(String)
    /// A truth value.
    case boolean(Bool)
    /// Nothing, as in an empty value or `null`.
    case null
    /// A sequence.
    case list([Value])
    /// A mapping, in the order of the source.
    case mapping([Entry])
  }

  /// All keys with their values, in the order of the source.
  public let entries: [Entry]

  /// Creates metadata.
  ///
  /// - Parameter entries: Keys and values. Where a key stands twice the first counts.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// A key's value, or `nil` where there is none.
  ///
  /// - Parameter key: The key as the source writes it.
  /// - Returns: The value, or `nil`.
  /// - Complexity: O(*n*) in the number of keys.
  public subscript(key: String) -> Value? {
    entries.first { $0.key == key }?.value
  }

  /// The title, if there is one.
  public var title: String? { self["title"]?.text }

  /// The authors: `author` or `authors`, one or many.
  public var authors: [String] { (self["author"] ?? self["authors"])?.texts ?? [] }

  /// The date as written, if there is one.
  public var date: String? { self["date"]?.text }

  /// The description, or else the abstract, if there is one.
  public var description: String? { (self["description"] ?? self["abstract"])?.text }

  /// The keywords, one or many.
  public var keywords: [String] { self["keywords"]?.texts ?? [] }

  /// The text's language as a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag, if the source names it.
  public var language: String? { (self["lang"] ?? self["language"])?.text }
}

extension Metadata.Value {
  /// The value as one text: a string or number as written, a list's texts joined by commas, a mapping's `name` or
  /// `text`; `nil` for what says nothing.
  public var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null: nil
    case .list(let values):
      values.isEmpty ? nil : values.compactMap { $0.text }.joined(separator: ", ")
    case .mapping(let entries):
      (entries.first { $0.key == "name" || $0.key == "text" })?.value.text
    }
  }

  /// The value as a list of texts: each item of a list, or the value itself as the only one.
  public var texts: [String] {
    if case .list(let values) = self { return values.compactMap { $0.text } }
    return text.map { [$0] } ?? []
  }

  /// The value under a key of a mapping; `nil` in any other value.
  ///
  /// - Parameter key: The key as written.
  /// - Returns: The value, or `nil`.
  public subscript(key: String) -> Metadata.Value? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

extension Metadata.Value: ExpressibleByStringLiteral {
  /// A text.
  ///
  /// - Parameter value: The text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}
