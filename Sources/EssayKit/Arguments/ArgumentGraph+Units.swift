extension ArgumentGraph.Storage {
  /// The number of units: of what evaluation labels.
  ///
  /// Units are numbered: all claims, then all steps of arguments, then all arguments, of which only those without steps
  /// are units; the numbers of the others stay unused.
  var unitCount: Int { claims.count + conclusions.count + arguments.count }

  /// The unit that a step is.
  func unit(ofStep step: Int) -> Int { claims.count + step }

  /// The unit that a node is: a claim itself, or an argument's last step.
  func unit(ofNode number: Int) -> Int {
    guard number >= claims.count else { return number }
    let steps = steps(ofArgument: number - claims.count)
    return steps.isEmpty ? conclusions.count + number : unit(ofStep: steps.upperBound - 1)
  }

  /// The claim that a unit is, or the argument that it is or is a step of.
  func node(ofUnit unit: Int) -> ArgumentGraph.Node {
    guard unit >= claims.count else { return .claim(claims[unit].id) }
    let step = unit - claims.count
    let argument = step < conclusions.count ? Int(stepArguments[step]) : step - conclusions.count
    return .argument(arguments[argument].id)
  }
}
