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
          arguments: try container.decodeList(forKey: .arguments),
          relations: try container.decodeList(forKey: .relations),
          groups: try container.decodeList(forKey: .groups),
          metadata: Metadata(try container.decodeData(forKey: .metadata)))
      } catch let error as ArgumentGraphError {
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
      try container.encodeList(groups, forKey: .groups)
      try container.encode(claims, forKey: .claims)
      try container.encodeList(arguments, forKey: .arguments)
      try container.encodeList(relations, forKey: .relations)
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
        restatements: try container.decodeList(forKey: .restatements),
        voice: try container.decodeIfPresent(Voice.self, forKey: .voice),
        reportedBy: try container.decodeIfPresent(Voice.self, forKey: .reportedBy),
        tags: try container.decodeList(forKey: .tags),
        quotes: try container.decodeList(forKey: .quotes),
        group: try container.decodeIfPresent(ArgumentGraph.Group.ID.self, forKey: .group),
        data: try container.decodeData(forKey: .data))
    }

    /// Encodes the claim; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      if !wording.isEmpty { try container.encode(wording, forKey: .wording) }
      try container.encodeList(restatements, forKey: .restatements)
      try container.encodeIfPresent(voice, forKey: .voice)
      try container.encodeIfPresent(reportedBy, forKey: .reportedBy)
      try container.encodeList(tags, forKey: .tags)
      try container.encodeList(quotes, forKey: .quotes)
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
        restatements: try container.decodeList(forKey: .restatements),
        steps: try container.decodeList(forKey: .steps),
        tags: try container.decodeList(forKey: .tags),
        group: try container.decodeIfPresent(ArgumentGraph.Group.ID.self, forKey: .group),
        data: try container.decodeData(forKey: .data))
    }

    /// Encodes the argument; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      if !wording.isEmpty { try container.encode(wording, forKey: .wording) }
      try container.encodeList(restatements, forKey: .restatements)
      try container.encodeList(steps, forKey: .steps)
      try container.encodeList(tags, forKey: .tags)
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
        premises: try container.decodeList(forKey: .premises),
        conclusion: try container.decode(Claim.ID.self, forKey: .conclusion),
        schemes: try container.decodeList(forKey: .schemes),
        uses: try container.decodeIfPresent([Int].self, forKey: .uses),
        data: try container.decodeData(forKey: .data))
    }

    /// Encodes the inference; what it doesn't have is left out.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeList(premises, forKey: .premises)
      try container.encode(conclusion, forKey: .conclusion)
      try container.encodeList(schemes, forKey: .schemes)
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
        tags: try container.decodeList(forKey: .tags),
        data: try container.decodeData(forKey: .data))
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
      try container.encodeList(tags, forKey: .tags)
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

  extension Claim.ID: StringCoded {
    static var noun: String { "a claim's title" }
  }

  extension Argument.ID: StringCoded {
    static var noun: String { "an argument's title" }
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

  extension KeyedDecodingContainer {
    /// Decodes data, empty where the key is missing.
    fileprivate func decodeData(forKey key: Key) throws -> [Metadata.Entry] {
      try decodeIfPresent(DataCoding.self, forKey: key)?.entries ?? []
    }
  }

  extension KeyedEncodingContainer {
    /// Encodes data unless there is none.
    fileprivate mutating func encodeData(_ entries: [Metadata.Entry], forKey key: Key) throws {
      if !entries.isEmpty { try encode(DataCoding(entries), forKey: key) }
    }
  }
#endif
