#if !hasFeature(Embedded)
  extension ArgumentGraph: Codable {
    private enum CodingKeys: String, CodingKey {
      case metadata
      case groups
      case claims
      case arguments
      case relations
    }

    /// Decodes a graph from its parts, checking again that they fit together.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the parts don't fit together, or what the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      do {
        try self.init(
          claims: try container.decode([Claim].self, forKey: .claims),
          arguments: try container.decodeIfPresent([Argument].self, forKey: .arguments) ?? [],
          relations: try container.decodeIfPresent([Relation].self, forKey: .relations) ?? [],
          groups: try container.decodeIfPresent([Group].self, forKey: .groups) ?? [],
          metadata: Metadata(
            try container.decodeIfPresent(DataCoding.self, forKey: .metadata)?.entries ?? []))
      } catch let error as InvalidParts {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
      }
    }

    /// Encodes the graph's parts.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeData(metadata.entries, forKey: .metadata)
      try container.encodeItems(groups, forKey: .groups)
      try container.encode(claims, forKey: .claims)
      try container.encodeItems(arguments, forKey: .arguments)
      try container.encodeItems(relations, forKey: .relations)
    }
  }

  extension Claim: Codable {
    private enum CodingKeys: String, CodingKey {
      case id
      case wording
      case restatements
      case voice
      case reportedBy
      case tags
      case quotes
      case group
      case data
    }

    /// Decodes a claim.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        id: try container.decode(ID.self, forKey: .id),
        wording: try container.decodeIfPresent(Wording.self, forKey: .wording) ?? .empty,
        restatements: try container.decodeIfPresent([Wording].self, forKey: .restatements) ?? [],
        voice: try container.decodeIfPresent(Voice.self, forKey: .voice),
        reportedBy: try container.decodeIfPresent(Voice.self, forKey: .reportedBy),
        tags: try container.decodeIfPresent([String].self, forKey: .tags) ?? [],
        quotes: try container.decodeIfPresent([Quote].self, forKey: .quotes) ?? [],
        group: try container.decodeIfPresent(ArgumentGraph.Group.ID.self, forKey: .group),
        data: try container.decodeIfPresent(DataCoding.self, forKey: .data)?.entries ?? [])
    }

    /// Encodes the claim; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      if !wording.isEmpty { try container.encode(wording, forKey: .wording) }
      try container.encodeItems(restatements, forKey: .restatements)
      try container.encodeIfPresent(voice, forKey: .voice)
      try container.encodeIfPresent(reportedBy, forKey: .reportedBy)
      try container.encodeItems(tags, forKey: .tags)
      try container.encodeItems(quotes, forKey: .quotes)
      try container.encodeIfPresent(group, forKey: .group)
      try container.encodeData(data, forKey: .data)
    }
  }

  extension Argument: Codable {
    private enum CodingKeys: String, CodingKey {
      case id
      case wording
      case restatements
      case steps
      case tags
      case group
      case data
    }

    /// Decodes an argument.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        id: try container.decode(ID.self, forKey: .id),
        wording: try container.decodeIfPresent(Wording.self, forKey: .wording) ?? .empty,
        restatements: try container.decodeIfPresent([Wording].self, forKey: .restatements) ?? [],
        steps: try container.decodeIfPresent([Inference].self, forKey: .steps) ?? [],
        tags: try container.decodeIfPresent([String].self, forKey: .tags) ?? [],
        group: try container.decodeIfPresent(ArgumentGraph.Group.ID.self, forKey: .group),
        data: try container.decodeIfPresent(DataCoding.self, forKey: .data)?.entries ?? [])
    }

    /// Encodes the argument; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      if !wording.isEmpty { try container.encode(wording, forKey: .wording) }
      try container.encodeItems(restatements, forKey: .restatements)
      try container.encodeItems(steps, forKey: .steps)
      try container.encodeItems(tags, forKey: .tags)
      try container.encodeIfPresent(group, forKey: .group)
      try container.encodeData(data, forKey: .data)
    }
  }

  extension Argument.Inference: Codable {
    private enum CodingKeys: String, CodingKey {
      case premises
      case conclusion
      case schemes
      case uses
      case data
    }

    /// Decodes an inference.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        premises: try container.decodeIfPresent([Claim.ID].self, forKey: .premises) ?? [],
        conclusion: try container.decode(Claim.ID.self, forKey: .conclusion),
        schemes: try container.decodeIfPresent([Scheme].self, forKey: .schemes) ?? [],
        uses: try container.decodeIfPresent([Int].self, forKey: .uses),
        data: try container.decodeIfPresent(DataCoding.self, forKey: .data)?.entries ?? [])
    }

    /// Encodes the inference; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeItems(premises, forKey: .premises)
      try container.encode(conclusion, forKey: .conclusion)
      try container.encodeItems(schemes, forKey: .schemes)
      try container.encodeIfPresent(uses, forKey: .uses)
      try container.encodeData(data, forKey: .data)
    }
  }

  extension ArgumentGraph.Group: Codable {
    private enum CodingKeys: String, CodingKey {
      case level
      case wording
      case isGroup
      case tags
      case data
    }

    /// Decodes a heading; its number and parent come from its place in its graph.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        try container.decode(Wording.self, forKey: .wording), level: try container.decode(Int.self, forKey: .level),
        isGroup: try container.decode(Bool.self, forKey: .isGroup),
        tags: try container.decodeIfPresent([String].self, forKey: .tags) ?? [],
        data: try container.decodeIfPresent(DataCoding.self, forKey: .data)?.entries ?? [])
    }

    /// Encodes the heading.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(level, forKey: .level)
      try container.encode(wording, forKey: .wording)
      try container.encode(isGroup, forKey: .isGroup)
      try container.encodeItems(tags, forKey: .tags)
      try container.encodeData(data, forKey: .data)
    }
  }

  extension ArgumentGraph.Node: Codable {
    private enum CodingKeys: String, CodingKey {
      case claim
      case argument
    }

    /// Decodes a node from an object with the one key `claim` or `argument`.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      if let id = try container.decodeIfPresent(Claim.ID.self, forKey: .claim) {
        self = .claim(id)
      } else {
        self = .argument(try container.decode(Argument.ID.self, forKey: .argument))
      }
    }

    /// Encodes the node as an object with the one key `claim` or `argument`.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      switch self {
      case .claim(let id): try container.encode(id, forKey: .claim)
      case .argument(let id): try container.encode(id, forKey: .argument)
      }
    }
  }

  extension Relation.Kind: Codable {}

  extension Claim.ID: Codable {
    /// Decodes an identifier from its title.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the string can't be a claim's title.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let title = try container.decode(String.self)
      guard let id = Claim.ID(title) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(title)” can't be a claim's title")
      }
      self = id
    }

    /// Encodes the identifier as its title.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(title)
    }
  }

  extension Argument.ID: Codable {
    /// Decodes an identifier from its title.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the string can't be an argument's title.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let title = try container.decode(String.self)
      guard let id = Argument.ID(title) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "“\(title)” can't be an argument's title")
      }
      self = id
    }

    /// Encodes the identifier as its title.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(title)
    }
  }

  /// Data as one text in YAML, which keeps the order of keys and the form of numbers as no coder does.
  private struct DataCoding: Codable {
    let entries: [Metadata.Entry]

    init(_ entries: [Metadata.Entry]) {
      self.entries = entries
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do throws(YAML.Failure) {
        self.entries = try YAML.flowMapping(Array(text.utf8), from: 0).entries
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(YAML.flow(.mapping(entries)))
    }
  }

  extension KeyedEncodingContainer {
    /// Encodes data unless there is none.
    fileprivate mutating func encodeData(_ entries: [Metadata.Entry], forKey key: Key) throws {
      if !entries.isEmpty { try encode(DataCoding(entries), forKey: key) }
    }

    /// Encodes a list unless it is empty.
    fileprivate mutating func encodeItems<Item: Encodable>(_ items: [Item], forKey key: Key) throws {
      if !items.isEmpty { try encode(items, forKey: key) }
    }
  }
#endif
