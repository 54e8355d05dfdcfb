#if !hasFeature(Embedded)
  extension Glossary: Codable {
    private enum CodingKeys: String, CodingKey {
      case title
      case language
      case terms
    }

    /// Decodes a glossary from its terms, checking again that they fit together.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the terms don't fit together, or what the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let terms = try container.decode([Term].self, forKey: .terms)
      let title = try container.decodeIfPresent(String.self, forKey: .title)
      let language = try container.decodeIfPresent(String.self, forKey: .language)
      do throws(GlossaryError) {
        try self.init(terms: terms, title: title, language: language)
      } catch {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
      }
    }

    /// Encodes the title, the language and the terms.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(title, forKey: .title)
      try container.encodeIfPresent(language, forKey: .language)
      try container.encode(terms, forKey: .terms)
    }
  }

  extension Term: Codable {
    private enum CodingKeys: String, CodingKey {
      case name
      case kind
      case definition
      case usage
      case variants
      case transliterations
      case language
      case period
      case broader
      case related
      case citations
    }

    /// Decodes a term.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` for a name or a variant that can't be one, or what the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        id: try container.decode(ID.self, forKey: .name), kind: try container.decode(Kind.self, forKey: .kind),
        definition: try container.decode(String.self, forKey: .definition),
        usage: try container.decodeIfPresent(String.self, forKey: .usage) ?? "",
        patterns: try container.decode([Pattern].self, forKey: .variants),
        transliterations: try container.decodeList(forKey: .transliterations),
        language: try container.decodeIfPresent(String.self, forKey: .language),
        period: try container.decodeIfPresent(String.self, forKey: .period),
        broader: try container.decodeList(forKey: .broader),
        related: try container.decodeList(forKey: .related), citations: try container.decodeList(forKey: .citations))
    }

    /// Encodes the term under the names of its fields, without those that are empty.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .name)
      try container.encode(kind, forKey: .kind)
      try container.encode(definition, forKey: .definition)
      if !usage.isEmpty { try container.encode(usage, forKey: .usage) }
      try container.encode(patterns, forKey: .variants)
      try container.encodeList(transliterations, forKey: .transliterations)
      try container.encodeIfPresent(language, forKey: .language)
      try container.encodeIfPresent(period, forKey: .period)
      try container.encodeList(broader, forKey: .broader)
      try container.encodeList(related, forKey: .related)
      try container.encodeList(citations, forKey: .citations)
    }
  }

  extension Term.Kind: Codable {}

  extension Term.ID: StringCoded {
    static var noun: String { "the name of a term" }
  }

  extension Term.Pattern: StringCoded {
    static var noun: String { "a variant" }
  }
#endif
