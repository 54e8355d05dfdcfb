/// A label for each claim and argument of a graph.
public struct Labelling: Sendable, Hashable {
  /// What comes of a claim or an argument when all attacks and answers are weighed.
  public enum Label: String, Sendable, Hashable, CaseIterable {
    /// Accepted: all that attacks it is out.
    case `in`
    /// Rejected: something that is in attacks it.
    case out
    /// Neither.
    case undecided
  }

  /// The graph that is labelled.
  public let graph: ArgumentGraph

  /// A label for each unit of the graph's framework.
  let labels: [Label]

  /// A claim's label, or `nil` if the graph has no such claim.
  ///
  /// - Parameter claim: The claim's title.
  /// - Returns: The label, or `nil`.
  public subscript(claim: Claim.ID) -> Label? {
    graph.storage.number(of: claim).map { labels[$0] }
  }

  /// An argument's label, which is that of its last inference, or `nil` if the graph has no such argument.
  ///
  /// - Parameter argument: The argument's title.
  /// - Returns: The label, or `nil`.
  public subscript(argument argument: Argument.ID) -> Label? {
    self[ArgumentGraph.Node.argument(argument)]
  }

  /// A node's label, or `nil` if the graph doesn't have it.
  ///
  /// - Parameter node: A claim or an argument.
  /// - Returns: The label, or `nil`.
  public subscript(node: ArgumentGraph.Node) -> Label? {
    graph.storage.number(of: node).map { labels[graph.storage.unit(ofNode: $0)] }
  }

  /// The label of one of an argument's inferences, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - argument: The argument's title.
  ///   - step: The inference, counted from 0.
  /// - Returns: The label, or `nil`.
  public subscript(argument argument: Argument.ID, step step: Int) -> Label? {
    guard let number = graph.storage.number(of: argument), graph.arguments[number].steps.indices.contains(step)
    else { return nil }
    return labels[graph.storage.unit(ofStep: graph.storage.steps(ofArgument: number).lowerBound + step)]
  }

  /// The number of claims, each of which has a label.
  public var count: Int { graph.claims.count }

  /// The claims with a label, in order.
  ///
  /// - Parameter label: The label.
  /// - Returns: The claims.
  /// - Complexity: O(*n*) in the number of claims.
  public func claims(labelled label: Label) -> [Claim] {
    graph.claims.indices.filter { labels[$0] == label }.map { graph.claims[$0] }
  }

  /// The arguments with a label, in order.
  ///
  /// - Parameter label: The label.
  /// - Returns: The arguments.
  /// - Complexity: O(*n*) in the number of arguments.
  public func arguments(labelled label: Label) -> [Argument] {
    graph.arguments.indices.filter { number in
      labels[graph.storage.unit(ofNode: graph.claims.count + number)] == label
    }.map { graph.arguments[$0] }
  }

  /// Whether two labellings give equal graphs the same labels.
  public static func == (first: Labelling, second: Labelling) -> Bool {
    first.labels == second.labels && first.graph == second.graph
  }

  /// Feeds the labels and the graph to a hasher.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(labels)
    hasher.combine(graph)
  }
}

#if !hasFeature(Embedded)
  extension Labelling.Label: Codable {}
#endif
