extension ArgumentGraph {
  /// A heading of an argument map, under which claims and arguments are defined.
  public struct Group: Sendable, Hashable, Identifiable {
    /// A heading's number within its graph, counted from 0 in reading order.
    ///
    /// Headings may repeat a title, so it is their place that names them.
    public struct ID: Sendable, Hashable, Comparable {
      /// The heading's number.
      public let number: Int

      /// Creates an identifier.
      ///
      /// - Parameter number: The heading's number, counted from 0.
      public init(_ number: Int) {
        self.number = number
      }

      /// Whether the first heading stands before the second.
      public static func < (first: ID, second: ID) -> Bool { first.number < second.number }
    }

    /// The heading's number.
    public let id: ID

    /// The heading's level, from 1 for the outermost to 100.
    public let level: Int

    /// The heading's text, with its marks.
    public let wording: Wording

    /// The nearest heading before it of a lower level, if there is one.
    public let parent: ID?

    /// Whether pictures of the graph draw a box around what is under the heading.
    public let isGroup: Bool

    /// The heading's tags, each once, in order.
    public let tags: [String]

    /// All else that is known of the heading, in the order of the source.
    public let data: [Metadata.Entry]

    /// The heading's text.
    public var title: String { wording.text }

    /// Creates a heading.
    ///
    /// A graph numbers its headings itself, and finds their parents by their levels.
    ///
    /// - Parameters:
    ///   - wording: The heading's text.
    ///   - level: Its level, from 1 to 100; a lower one counts as 1, a higher one as 100, since Argdown writes each with
    ///     a mark for every level.
    ///   - isGroup: Whether pictures draw a box around what is under it.
    ///   - tags: Its tags. White space in them is tidied as in texts; repeated and unwritable ones (empty, or with `)`) are
    ///     left out.
    ///   - data: All else. An entry `isGroup` is left out, as are repeated keys.
    public init(
      _ wording: Wording, level: Int = 1, isGroup: Bool = true, tags: [String] = [], data: [Metadata.Entry] = []
    ) {
      self.init(
        id: ID(0), level: min(max(1, level), 100), wording: wording, parent: nil, isGroup: isGroup,
        tags: validTags(tags),
        data: uniqueEntries(data, without: ["isGroup"]))
    }

    private init(
      id: ID, level: Int, wording: Wording, parent: ID?, isGroup: Bool, tags: [String], data: [Metadata.Entry]
    ) {
      self.id = id
      self.level = level
      self.wording = wording
      self.parent = parent
      self.isGroup = isGroup
      self.tags = tags
      self.data = data
    }

    /// The heading with its place in a graph.
    func placed(at id: ID, under parent: ID?) -> Group {
      Group(id: id, level: level, wording: wording, parent: parent, isGroup: isGroup, tags: tags, data: data)
    }

    /// The headings with their numbers and parents.
    static func placed(_ groups: [Group]) -> [Group] {
      var open: [Group] = []
      return groups.enumerated().map { number, group in
        while let last = open.last, last.level >= group.level { open.removeLast() }
        let placed = group.placed(at: ID(number), under: open.last?.id)
        open.append(placed)
        return placed
      }
    }
  }
}

#if !hasFeature(Embedded)
  extension ArgumentGraph.Group.ID: Codable {
    /// Decodes an identifier from its number.
    ///
    /// - Parameter decoder: The decoder to read from.
    /// - Throws: What the decoder throws where there is no number.
    public init(from decoder: any Decoder) throws {
      self.init(try decoder.singleValueContainer().decode(Int.self))
    }

    /// Encodes the identifier as its number.
    ///
    /// - Parameter encoder: The encoder to write to.
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(number)
    }
  }
#endif
