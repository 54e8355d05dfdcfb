/// The nodes of an essay's tree that stand beside each other, blocks or pieces of inline markup, each of which is made
/// when it is asked for.
public struct Siblings<Node>: Collection, Sendable {
  let essay: Essay
  let make: @Sendable (Essay, Int) -> Node
  let end: @Sendable (Essay.Layers, Int) -> Int32

  /// The numbers of the nodes and of all within them.
  let range: Range<Int>

  /// A position among the nodes.
  public struct Index: Comparable, Sendable, Hashable {
    fileprivate let number: Int

    /// Whether the first position stands before the second.
    public static func < (first: Index, second: Index) -> Bool { first.number < second.number }
  }

  /// The position of the first node.
  public var startIndex: Index { Index(number: range.lowerBound) }

  /// The position after the last node.
  public var endIndex: Index { Index(number: range.upperBound) }

  /// The position of the next node.
  ///
  /// - Parameter index: The position of a node.
  /// - Returns: The position of the node after it, or the end.
  public func index(after index: Index) -> Index {
    Index(number: Swift.max(index.number + 1, Int(end(essay.storage.layers, index.number))))
  }

  /// The node at a position.
  ///
  /// - Parameter position: The position of a node.
  /// - Returns: The node there.
  public subscript(position: Index) -> Node { make(essay, position.number) }
}

extension Siblings where Node == Block {
  init(essay: Essay, range: Range<Int>) {
    self.init(essay: essay, make: Block.init(essay:index:), end: { $0.blocks[$1].end }, range: range)
  }
}

extension Siblings where Node == Inline {
  init(essay: Essay, range: Range<Int>) {
    self.init(essay: essay, make: Inline.init(essay:index:), end: { $0.spans[$1].end }, range: range)
  }
}
