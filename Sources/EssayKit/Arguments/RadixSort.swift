extension Array {
  /// Sorts by a key that isn't negative and is below a bound, keeping the order given among equals, in linear time.
  ///
  /// A radix sort from the last digit on (Knuth, *The Art of Computer Programming*, volume 3, section 5.2.5, algorithm R).
  /// Digits are small enough that the places where elements go next stay in the processor's nearer caches, so that an
  /// element of a large array takes hardly longer than one of a small array.
  mutating func sort(below bound: Int, by key: (Element) -> Int) {
    let bits = Int.bitWidth - Swift.max(0, bound - 1).leadingZeroBitCount
    let passes = (bits + 11) / 12
    guard passes > 0, indices.dropFirst().contains(where: { key(self[$0 - 1]) > key(self[$0]) }) else { return }
    let digit = (bits + passes - 1) / passes
    let mask = 1 << digit - 1
    var sorted = Array(repeating: self[0], count: count)
    for pass in 0..<passes {
      var next = [Int](repeating: 0, count: 1 << digit + 1)
      for element in self { next[(key(element) >> (pass * digit)) & mask + 1] += 1 }
      for value in 0..<mask { next[value + 1] += next[value] }
      for element in self {
        let value = (key(element) >> (pass * digit)) & mask
        sorted[next[value]] = element
        next[value] += 1
      }
      swap(&self, &sorted)
    }
  }
}
