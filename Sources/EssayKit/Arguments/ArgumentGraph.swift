/// Claims, the arguments made from them, and how they bear on one another.
///
/// A graph is a value that never changes: it is read from [Argdown](https://argdown.org), or built from parts, and then
/// asked, evaluated, drawn and written.
///
/// ```swift
/// let graph = try ArgumentGraph(argdown: source)
/// for thesis in graph.roots {
///   print(thesis.text, graph.labelling(.grounded)[thesis.id])
/// }
/// ```
///
/// Claims and arguments stand in the order of their groups, and within each in the order in which they were given.
/// Relations stand in the order of their targets, claims before arguments, and there by kind; each stands once.
/// A symmetric relation has the earlier of its two claims as its target. Two graphs with equal parts are equal,
/// however they were made.
///
/// A graph is stored once however often it is copied.
public struct ArgumentGraph: Sendable {
  let storage: Storage

  /// Builds a graph from its parts, checking that they fit together.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - arguments: The arguments that are made from them.
  ///   - relations: How claims and arguments bear on one another. A relation that is given again is left out.
  ///   - groups: The headings, in reading order, that claims and arguments name as their groups.
  ///   - metadata: What the front matter says. What it says of `model.mode` is left out: the relations' kinds say it.
  /// - Throws: ``ArgumentGraphError`` with every problem that there is.
  /// - Complexity: O(*n*) in the size of all parts.
  public init(
    claims: [Claim], arguments: [Argument] = [], relations: [Relation] = [], groups: [Group] = [],
    metadata: Metadata = Metadata()
  ) throws(ArgumentGraphError) {
    self.storage = try Storage(
      claims: claims, arguments: arguments, relations: relations, groups: groups, metadata: metadata)
  }

  /// Creates a graph without claims.
  public init() {
    storage = Storage()
  }

  /// The claims.
  public var claims: [Claim] { storage.claims }

  /// The arguments.
  public var arguments: [Argument] { storage.arguments }

  /// The relations.
  ///
  /// - Complexity: O(*n*) in their number when first asked for.
  public var relations: [Relation] { storage.namedRelations }

  /// The headings in reading order.
  public var groups: [Group] { storage.groups }

  /// What the front matter says.
  public var metadata: Metadata { storage.metadata }

  /// A claim by its title, or `nil` if there is none.
  ///
  /// - Parameter id: The claim's title.
  /// - Returns: The claim, or `nil`.
  public subscript(id: Claim.ID) -> Claim? {
    storage.number(of: id).map { storage.claims[$0] }
  }

  /// An argument by its title, or `nil` if there is none.
  ///
  /// - Parameter id: The argument's title.
  /// - Returns: The argument, or `nil`.
  public subscript(argument id: Argument.ID) -> Argument? {
    storage.number(of: id).map { storage.arguments[$0] }
  }

  /// A heading by its number, or `nil` if there is none.
  ///
  /// - Parameter id: The heading's number.
  /// - Returns: The heading, or `nil`.
  public subscript(group id: Group.ID) -> Group? {
    storage.groups.indices.contains(id.number) ? storage.groups[id.number] : nil
  }

  /// Whether the graph has a claim or an argument.
  ///
  /// - Parameter node: The claim or argument.
  /// - Returns: Whether it is there.
  public func contains(_ node: Node) -> Bool {
    storage.number(of: node) != nil
  }
}

extension ArgumentGraph: Hashable {
  /// Whether two graphs have the same parts in the same order.
  public static func == (first: ArgumentGraph, second: ArgumentGraph) -> Bool {
    first.storage === second.storage
      || first.claims == second.claims && first.arguments == second.arguments
        && first.storage.relations == second.storage.relations
        && first.groups == second.groups && first.metadata == second.metadata
  }

  /// Feeds the graph's parts to a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(claims)
    hasher.combine(arguments)
    hasher.combine(storage.relations)
    hasher.combine(groups)
    hasher.combine(metadata)
  }
}
