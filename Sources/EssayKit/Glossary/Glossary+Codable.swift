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
      func list<Item: Decodable>(_ key: CodingKeys) throws -> [Item] {
        try container.decodeIfPresent([Item].self, forKey: key) ?? []
      }
      self.init(
        id: try container.decode(ID.self, forKey: .name), kind: try container.decode(Kind.self, forKey: .kind),
        definition: try container.decode(String.self, forKey: .definition),
        usage: try container.decodeIfPresent(String.self, forKey: .usage) ?? "",
        patterns: try container.decode([Pattern].self, forKey: .variants),
        transliterations: try list(.transliterations),
        language: try container.decodeIfPresent(String.self, forKey: .language),
        period: try container.decodeIfPresent(String.self, forKey: .period), broader: try list(.broader),
        related: try list(.related), citations: try list(.citations))
    }

    /// Encodes the term under the names of its fields, without those that are empty.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      func encode(_ list: [some Encodable], _ key: CodingKeys) throws {
        if !list.isEmpty { try container.encode(list, forKey: key) }
      }
      try container.encode(id, forKey: .name)
      try container.encode(kind, forKey: .kind)
      try container.encode(definition, forKey: .definition)
      if !usage.isEmpty { try container.encode(usage, forKey: .usage) }
      try container.encode(patterns, forKey: .variants)
      try encode(transliterations, .transliterations)
      try container.encodeIfPresent(language, forKey: .language)
      try container.encodeIfPresent(period, forKey: .period)
      try encode(broader, .broader)
      try encode(related, .related)
      try encode(citations, .citations)
    }
  }

  extension Term.Kind: Codable {}

  extension Term.ID: Codable {
    /// Decodes a name.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the string can't be a term's name.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let id = Self(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” isn't the name of a term")
      }
      self = id
    }

    /// Encodes the name.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(name)
    }
  }

  extension Term.Pattern: Codable {
    /// Decodes a pattern from its description.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the string can't be matched.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let pattern = Self(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” isn't a variant")
      }
      self = pattern
    }

    /// Encodes the pattern as its description.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }
#endif
