import Testing

/// What every collection must hold: its walk, its count, its indices and its distances agree.
func expectCollectionLaws<C: Collection>(
  _ collection: C, sourceLocation: Testing.SourceLocation = #_sourceLocation
) where C.Element: Equatable {
  let walked = Array(collection)
  #expect(collection.count == walked.count, sourceLocation: sourceLocation)
  #expect(collection.isEmpty == walked.isEmpty, sourceLocation: sourceLocation)
  #expect(collection.indices.map { collection[$0] } == walked, sourceLocation: sourceLocation)
  var index = collection.startIndex
  var seen: [C.Index] = []
  while index != collection.endIndex {
    #expect(index < collection.endIndex, sourceLocation: sourceLocation)
    if let last = seen.last { #expect(last < index, sourceLocation: sourceLocation) }
    #expect(collection.distance(from: collection.startIndex, to: index) == seen.count, sourceLocation: sourceLocation)
    #expect(
      collection.index(collection.startIndex, offsetBy: seen.count) == index, sourceLocation: sourceLocation)
    #expect(Array(collection[index...]) == Array(walked[seen.count...]), sourceLocation: sourceLocation)
    seen.append(index)
    index = collection.index(after: index)
  }
  #expect(seen.count == walked.count, sourceLocation: sourceLocation)
  #expect(collection.first == walked.first, sourceLocation: sourceLocation)
}

/// What every random access collection must hold besides: the way back is the way there, in one step.
func expectRandomAccessLaws<C: RandomAccessCollection>(
  _ collection: C, sourceLocation: Testing.SourceLocation = #_sourceLocation
) where C.Element: Equatable {
  expectCollectionLaws(collection, sourceLocation: sourceLocation)
  #expect(Array(collection.reversed()) == Array(collection).reversed(), sourceLocation: sourceLocation)
  #expect(collection.last == Array(collection).last, sourceLocation: sourceLocation)
  for index in collection.indices {
    #expect(collection.index(before: collection.index(after: index)) == index, sourceLocation: sourceLocation)
    #expect(
      collection.distance(from: index, to: collection.endIndex)
        == -collection.distance(from: collection.endIndex, to: index), sourceLocation: sourceLocation)
  }
}

/// What every hashable type must hold: equality is an equivalence by the given classes, and equal values hash alike.
func expectHashableLaws<Value: Hashable>(
  classes: [[Value]], sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  for (number, values) in classes.enumerated() {
    for value in values {
      for (otherNumber, others) in classes.enumerated() {
        for other in others {
          #expect((value == other) == (number == otherNumber), sourceLocation: sourceLocation)
          #expect((other == value) == (number == otherNumber), sourceLocation: sourceLocation)
          if number == otherNumber {
            #expect(value.hashValue == other.hashValue, sourceLocation: sourceLocation)
          }
        }
      }
    }
  }
  #expect(Set(classes.joined()).count == classes.count, sourceLocation: sourceLocation)
}
