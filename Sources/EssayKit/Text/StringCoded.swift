#if !hasFeature(Embedded)
  /// A value that is coded as the string that it is written as.
  protocol StringCoded: Codable, LosslessStringConvertible {
    /// What a string that can't be read should have been, with its article, such as `a citation`.
    static var noun: String { get }
  }

  extension StringCoded {
    /// Decodes a value from its description.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: `DecodingError.dataCorrupted` if the string can't be read.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let value = Self(text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” isn't \(Self.noun)")
      }
      self = value
    }

    /// Encodes the value as its description.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }

  extension KeyedDecodingContainer {
    /// Decodes a list, empty where the key is missing.
    func decodeList<Item: Decodable>(forKey key: Key) throws -> [Item] {
      try decodeIfPresent([Item].self, forKey: key) ?? []
    }
  }

  extension KeyedEncodingContainer {
    /// Encodes a list unless it is empty.
    mutating func encodeList<Item: Encodable>(_ items: [Item], forKey key: Key) throws {
      if !items.isEmpty { try encode(items, forKey: key) }
    }
  }
#endif
