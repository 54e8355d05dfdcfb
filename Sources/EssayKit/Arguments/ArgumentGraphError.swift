/// Why a graph's parts don't fit together, with every problem at once.
public struct ArgumentGraphError: Error, Sendable, Hashable {
  /// One way in which they don't.
  public enum Problem: Sendable, Hashable {
    /// Two claims have one title.
    case repeatedClaim(Claim.ID)
    /// Two arguments have one title.
    case repeatedArgument(Argument.ID)
    /// A claim or an argument names a heading that there isn't.
    case unknownGroup(ArgumentGraph.Group.ID, of: ArgumentGraph.Node)
    /// An argument's inference names a claim that there isn't.
    case unknownClaim(Claim.ID, in: Argument.ID)
    /// An argument's first inference has no premise.
    case noPremise(Argument.ID)
    /// An inference uses a line that doesn't come before its conclusion.
    case unknownLine(Int, in: Argument.ID)
    /// A relation's end is a claim or an argument that there isn't.
    case unknownEnd(ArgumentGraph.Node, of: Relation)
    /// A relation between claims has an argument at an end, or an undercut a claim as its target.
    case wrongEnd(Relation)
    /// A relation that isn't an undercut names an inference, or an undercut one that there isn't.
    case wrongStep(Relation)
  }

  /// All problems: first titles that are given twice, then headings, arguments and relations that don't fit.
  public let problems: [Problem]

  /// Creates an error.
  ///
  /// - Parameter problems: All problems.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }
}

extension ArgumentGraphError: CustomStringConvertible {
  /// The problems, one a line.
  public var description: String { problems.map { $0.description }.joined(separator: "\n") }
}

extension ArgumentGraphError.Problem: CustomStringConvertible {
  /// The problem in a sentence.
  public var description: String {
    switch self {
    case .repeatedClaim(let id): "There are two claims [\(id)]."
    case .repeatedArgument(let id): "There are two arguments <\(id)>."
    case .unknownGroup(let group, let node): "\(node) stands under heading \(group.number), which there isn't."
    case .unknownClaim(let id, let argument): "<\(argument)> uses [\(id)], which there isn't."
    case .noPremise(let argument): "The first inference of <\(argument)> has no premise."
    case .unknownLine(let line, let argument):
      "An inference of <\(argument)> uses line \(line), which doesn't come before its conclusion."
    case .unknownEnd(let node, let relation): "There is no \(node) for the relation “\(relation)”."
    case .wrongEnd(let relation): "“\(relation)” joins what can't be so related."
    case .wrongStep(let relation): "“\(relation)” names an inference that can't be undercut."
    }
  }
}
