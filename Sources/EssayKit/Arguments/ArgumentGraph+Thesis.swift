extension ArgumentGraph {
  /// The claim that the whole graph is about: the one that the front matter names as `thesis`, or else its only root.
  ///
  /// There is none where the front matter names no claim of the graph and there are several roots, or none.
  public var thesis: Claim? {
    if let title = metadata["thesis"]?.text { return Claim.ID(title).flatMap { self[$0] } }
    let roots = roots
    return roots.count == 1 ? roots[0] : nil
  }
}
