extension Bytes {
  /// The places of a string, at most so many.
  ///
  /// They are found in one pass by the algorithm of D. E. Knuth, J. H. Morris and V. R. Pratt, “Fast pattern matching in
  /// strings”, *SIAM Journal on Computing* 6.2 (1977).
  func places(of string: String, limit: Int) -> [Range<Int>] {
    let wanted = Array(string.utf8)
    guard !wanted.isEmpty, wanted.count <= count else { return [] }
    var borders = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for index in 1..<max(1, wanted.count) {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders[index] = length
    }
    var found: [Range<Int>] = []
    length = 0
    var position = 0
    while position < count {
      let byte = self[position]
      while length > 0, byte != wanted[length] { length = borders[length - 1] }
      if byte == wanted[length] { length += 1 }
      position += 1
      if length == wanted.count {
        found.append(position - length..<position)
        if found.count == limit { break }
        length = borders[length - 1]
      }
    }
    return found
  }

  /// Whether a string stands before an offset.
  func holds(_ string: String.UTF8View, endingAt offset: Int) -> Bool { holds(string, at: offset - string.count) }
}
