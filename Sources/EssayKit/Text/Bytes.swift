/// UTF-8 read by offset: the one place where EssayKit touches memory that the compiler doesn't check.
///
/// A parser looks at most bytes of a text once. An array's bounds check and uniqueness check at each of them doubled
/// the time of the whole parse, so the bytes are read through a pointer, under these invariants:
///
/// - `base` points to `count` initialised bytes that live and don't change while the closure of ``with(_:_:)`` runs;
///   a `Bytes` never leaves that closure.
/// - Every read by offset goes through the subscript, which answers 0 for any offset outside the text. Texts may
///   themselves hold 0, so it ends nothing by itself.
/// - The loops that read several bytes at once stop before `count`, though they may read past the end of a stretch.
@safe
struct Bytes {
  private let base: UnsafePointer<UInt8>
  let count: Int

  private init(_ buffer: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>) {
    unsafe self.base = base
    count = buffer.count
  }

  /// Lends a string's UTF-8 to a closure.
  static func with<Result, Failure: Error>(
    _ string: inout String, _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var outcome: Outcome<Result, Failure>?
    string.withUTF8 { buffer in
      outcome = unsafe run(buffer, body)
    }
    switch outcome {
    case .success(let result): return result
    case .failure(let error): throw error
    case nil: return try with([], body)
    }
  }

  /// Lends an array of UTF-8 to a closure.
  static func with<Result, Failure: Error>(
    _ array: [UInt8], _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch unsafe array.withUnsafeBufferPointer({ unsafe run($0, body) }) {
    case .success(let result): return result
    case .failure(let error): throw error
    }
  }

  /// What a closure comes to.
  ///
  /// It asks nothing of its types, unlike the library's `Result`: to make the first `Result` of a kind the runtime has to
  /// look for the failure's conformance among all in the program.
  private enum Outcome<Success, Failure> {
    case success(Success)
    case failure(Failure)
  }

  /// Lends the bytes of a buffer to a closure.
  fileprivate static func with<Result>(_ buffer: UnsafeBufferPointer<UInt8>, _ body: (Bytes) -> Result) -> Result {
    guard let base = buffer.baseAddress else { return with([], body) }
    return body(unsafe Bytes(buffer, base))
  }

  private static func run<Result, Failure: Error>(
    _ buffer: UnsafeBufferPointer<UInt8>, _ body: (Bytes) throws(Failure) -> Result
  ) -> Outcome<Result, Failure> {
    do throws(Failure) {
      if let base = buffer.baseAddress { return .success(try body(unsafe Bytes(buffer, base))) }
      // An empty buffer may have no address; one byte that is never read stands in for it.
      var none: UInt8 = 0
      return try unsafe withUnsafePointer(to: &none) { pointer throws(Failure) in
        .success(try body(unsafe Bytes(UnsafeBufferPointer(start: pointer, count: 0), pointer)))
      }
    } catch {
      return .failure(error)
    }
  }

  /// The byte at an offset, or 0 outside the text.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? unsafe base[offset] : 0
  }

  /// The offset of the first byte from `start` on that ends a line, or `count`.
  @inline(__always)
  func lineEnd(from start: Int) -> Int { lineEnd(from: start, to: count) }

  /// The offset of the first byte of `start..<end` that ends a line, or `end`.
  @inline(__always)
  func lineEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    let end = min(end, count)
    let feed = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    let carriageReturn = SIMD16<UInt8>(repeating: UInt8(ascii: "\r"))
    while offset < end, offset + 16 <= count {
      let block = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      if let lane = Self.firstLane(of: (block .== feed) .| (block .== carriageReturn)) {
        return min(offset + lane, end)
      }
      offset += 16
    }
    while offset < end {
      let byte = unsafe base[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return offset }
      offset += 1
    }
    return max(start, end)
  }

  /// The offset of the first byte of a set in `start..<end`, or `end`.
  @inline(__always)
  func first(of set: ByteSet, from start: Int, to end: Int) -> Int {
    var offset = start
    let end = min(end, count)
    while offset < end, offset + 16 <= count {
      let block = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      if let lane = Self.firstLane(of: set.members(of: block)) { return min(offset + lane, end) }
      offset += 16
    }
    while offset < end {
      if set.contains(unsafe base[offset]) { return offset }
      offset += 1
    }
    return max(start, end)
  }

  /// Whether a byte of a set stands in a range.
  @inline(__always)
  func contains(_ set: ByteSet, in range: Range<Int>) -> Bool {
    first(of: set, from: range.lowerBound, to: range.upperBound) < min(range.upperBound, count)
  }

  /// Whether a string stands at an offset.
  @inline(__always)
  func holds(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in buffer.indices {
        guard unsafe self[offset + index] == buffer[index] else { return false }
      }
      return true
    }
  }

  /// Whether a string stands at an offset.
  func holds(_ string: String.UTF8View, at offset: Int) -> Bool {
    guard offset >= 0, offset + string.count <= count else { return false }
    var offset = offset
    for byte in string {
      guard self[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  /// Whether two stretches hold the same bytes.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, max(one.upperBound, other.upperBound) <= count else { return false }
    return unsafe Self.areEqual(base + one.lowerBound, base + other.lowerBound, one.count)
  }

  private static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var offset = 0
    while offset + 8 <= count {
      let first = unsafe UnsafeRawPointer(one + offset).loadUnaligned(as: UInt64.self)
      let second = unsafe UnsafeRawPointer(other + offset).loadUnaligned(as: UInt64.self)
      if first != second { return false }
      // The last eight may take in some that have been compared.
      offset = offset + 8 < count ? min(offset + 8, count - 8) : count
    }
    while offset < count {
      if unsafe one[offset] != other[offset] { return false }
      offset += 1
    }
    return true
  }

  /// A hash of a stretch: words of eight bytes, each multiplied into what came before, as in Wang Yi's *wyhash* (2019).
  func hash(_ range: Range<Int>, seed: UInt64) -> UInt64 {
    let range = range.clamped(to: 0..<count)
    var hash = seed ^ UInt64(truncatingIfNeeded: range.count)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
      hash = Self.mixed(hash ^ word)
      offset += 8
    }
    var rest: UInt64 = 0
    if range.count >= 8 {
      // The last eight, though some have been taken in.
      rest = unsafe UnsafeRawPointer(base + range.upperBound - 8).loadUnaligned(as: UInt64.self)
    } else {
      while offset < range.upperBound {
        rest = unsafe rest << 8 | UInt64(base[offset])
        offset += 1
      }
    }
    return Self.mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0xa076_1d64_78bd_642f).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    return product.high ^ product.low
  }

  /// The first offset of `start..<end` at which other bytes stand whole, or `nil`; none are nowhere.
  ///
  /// Sixteen places at once are compared with the first and the last byte wanted, as W. Muła describes in
  /// *SIMD-friendly algorithms for substring searching* (2016).
  func firstOccurrence(of wanted: Bytes, from start: Int, to end: Int) -> Int? {
    let length = wanted.count
    let last = min(end, count) - length
    guard length > 0, start >= 0, start <= last else { return nil }
    let firstByte = SIMD16<UInt8>(repeating: wanted[0])
    let lastByte = SIMD16<UInt8>(repeating: wanted[length - 1])
    var offset = start
    var failures = 0
    while offset + 15 <= last {
      // What nearly stands at many places is long and repeats itself; comparing it at each would take the product.
      if length > 256, failures > 64 {
        return occurrences(of: wanted, in: offset..<max(offset, min(end, count)), limit: 1).first
      }
      let heads = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      let tails = unsafe UnsafeRawPointer(base + offset + length - 1).loadUnaligned(as: SIMD16<UInt8>.self)
      let both = (heads .== firstByte) .& (tails .== lastByte)
      let words = unsafe unsafeBitCast(both, to: SIMD2<UInt64>.self)
      for half in 0..<2 {
        var lanes = words[half].littleEndian
        while lanes != 0 {
          let lane = lanes.trailingZeroBitCount / 8
          let place = offset + half * 8 + lane
          if unsafe Self.areEqual(base + place, wanted.base, length) { return place }
          failures += 1
          lanes &= ~(UInt64(0xff) << UInt64(lane * 8))
        }
      }
      offset += 16
    }
    while offset <= last {
      if unsafe base[offset] == wanted.base[0], unsafe Self.areEqual(base + offset, wanted.base, length) {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The offsets of a stretch at which other bytes stand whole, at most so many, without reading a byte twice.
  ///
  /// D. E. Knuth, J. H. Morris and V. R. Pratt, “Fast pattern matching in strings”, *SIAM Journal on Computing* 6.2
  /// (1977).
  func occurrences(of wanted: Bytes, in range: Range<Int>, limit: Int) -> [Int] {
    guard wanted.count > 0, wanted.count <= range.count else { return [] }
    // How much of the bytes wanted still matches where the one after so many isn't there.
    var shorter = [0]
    shorter.reserveCapacity(wanted.count)
    var matched = 0
    for offset in 1..<wanted.count {
      while matched > 0, wanted[matched] != wanted[offset] { matched = shorter[matched - 1] }
      if wanted[matched] == wanted[offset] { matched += 1 }
      shorter.append(matched)
    }
    var found: [Int] = []
    matched = 0
    for offset in range {
      while matched > 0, wanted[matched] != self[offset] { matched = shorter[matched - 1] }
      if wanted[matched] == self[offset] { matched += 1 }
      if matched == wanted.count {
        found.append(offset + 1 - matched)
        if found.count == limit { break }
        matched = shorter[matched - 1]
      }
    }
    return found
  }

  /// Whether a stretch holds a control character, or two spaces on end.
  func hasUntidySpace(in range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<count)
    let space = SIMD16<UInt8>(repeating: UInt8(ascii: " "))
    var offset = range.lowerBound
    while offset < range.upperBound, offset + 17 <= count {
      let here = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      let next = unsafe UnsafeRawPointer(base + offset + 1).loadUnaligned(as: SIMD16<UInt8>.self)
      if let lane = Self.firstLane(of: ((here .== space) .& (next .== space)) .| (here .< space)) {
        let place = offset + lane
        return place + 1 < range.upperBound || place < range.upperBound && self[place] < UInt8(ascii: " ")
      }
      offset += 16
    }
    while offset < range.upperBound {
      let byte = unsafe base[offset]
      if byte < UInt8(ascii: " ") { return true }
      if byte == UInt8(ascii: " "), offset + 1 < range.upperBound, unsafe base[offset + 1] == byte { return true }
      offset += 1
    }
    return false
  }

  /// How many line feeds stand in the bytes, or `nil` where there is other white space than single spaces between words.
  ///
  /// A line feed counts as a space; any other control character is untidy.
  func lineFeedsOfTidyText() -> Int? {
    guard count > 0 else { return 0 }
    let space = SIMD16<UInt8>(repeating: UInt8(ascii: " "))
    let feed = SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    let one = SIMD16<UInt8>(repeating: 1)
    guard self[0] > UInt8(ascii: " "), self[count - 1] > UInt8(ascii: " ") else { return nil }
    var feeds = 0
    var offset = 0
    while offset + 17 <= count {
      let here = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      let next = unsafe UnsafeRawPointer(base + offset + 1).loadUnaligned(as: SIMD16<UInt8>.self)
      let isFeed = here .== feed
      let isUntidy = ((here .<= space) .& (next .<= space)) .| ((here .< space) .& .!isFeed)
      if Self.firstLane(of: isUntidy) != nil { return nil }
      if Self.firstLane(of: isFeed) != nil {
        feeds += Int(SIMD16<UInt8>(repeating: 0).replacing(with: one, where: isFeed).wrappedSum())
      }
      offset += 16
    }
    while offset < count {
      let byte = unsafe base[offset]
      if byte == UInt8(ascii: "\n") { feeds += 1 } else if byte < UInt8(ascii: " ") { return nil }
      if byte <= UInt8(ascii: " "), self[offset + 1] <= UInt8(ascii: " ") { return nil }
      offset += 1
    }
    return feeds
  }

  /// The offset of the first byte of a value in a stretch, or `nil`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    let range = range.clamped(to: 0..<count)
    let wanted = SIMD16<UInt8>(repeating: byte)
    var offset = range.lowerBound
    while offset < range.upperBound, offset + 16 <= count {
      let block = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      if let lane = Self.firstLane(of: block .== wanted) {
        return offset + lane < range.upperBound ? offset + lane : nil
      }
      offset += 16
    }
    while offset < range.upperBound {
      if unsafe base[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// A stretch of the bytes as an array.
  func array(_ range: Range<Int>) -> [UInt8] {
    var array: [UInt8] = []
    append(range, to: &array)
    return array
  }

  /// The offset of the first byte of a larger set in `start..<end`, or `end`; one byte is looked at after another.
  func first(of set: CharacterSet, from start: Int, to end: Int) -> Int {
    var offset = start
    let end = min(end, count)
    while offset < end, !set.contains(unsafe base[offset]) { offset += 1 }
    return max(start, offset)
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool {
    var offset = 0
    var bits = SIMD16<UInt8>(repeating: 0)
    while offset + 16 <= count {
      unsafe bits |= UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      offset += 16
    }
    while offset < count {
      unsafe bits[0] |= base[offset]
      offset += 1
    }
    return Self.firstLane(of: bits .>= 0x80) == nil
  }

  /// The first lane of a mask that is set: each lane is a byte of ones or of zeros.
  @inline(__always)
  private static func firstLane(of mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].littleEndian.trailingZeroBitCount / 8 }
    return words[1] != 0 ? 8 + words[1].littleEndian.trailingZeroBitCount / 8 : nil
  }

  /// Appends a stretch of the bytes to an array.
  @inline(__always)
  func append(_ range: Range<Int>, to array: inout [UInt8]) {
    let range = range.clamped(to: 0..<count)
    unsafe array.append(contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Copies a stretch of the bytes, which must lie within them, to memory with room for it.
  @inline(__always)
  fileprivate func copy(_ range: Range<Int>, to memory: UnsafeMutablePointer<UInt8>) {
    let range = range.clamped(to: 0..<count)
    unsafe memory.update(from: base + range.lowerBound, count: range.count)
  }

  /// A stretch of the bytes as a string; malformed UTF-8 is replaced.
  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }
}

/// The memory of a string while its bytes are written.
///
/// A reading text is nearly as long as its source. Written into an array first, it would take up its length a second time
/// and be copied once more.
///
/// Invariants, beside those of ``Bytes``: `base` points to `capacity` bytes; the first `count` of them are initialised,
/// and only these become the string. What would go beyond `capacity` isn't written, and `isFull` says so.
@safe
struct StringWriter {
  private let base: UnsafeMutablePointer<UInt8>?
  private let capacity: Int
  private(set) var count = 0
  private(set) var isFull = false

  private init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    unsafe base = buffer.baseAddress
    capacity = buffer.count
  }

  /// Makes a string of the bytes that a closure writes, and returns it with what the closure does; there is no string
  /// where the bytes don't fit.
  static func string<Result>(capacity: Int, _ body: (inout StringWriter) -> Result) -> (String?, Result?) {
    var result: Result?
    var isFull = false
    let string = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
      var writer = unsafe StringWriter(buffer)
      result = body(&writer)
      isFull = writer.isFull
      return writer.count
    }
    return (isFull ? nil : string, result)
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < capacity, let base = unsafe base else {
      isFull = true
      return
    }
    unsafe base[count] = byte
    count += 1
  }

  /// Appends a stretch of other bytes.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of bytes: Bytes) {
    guard range.count <= capacity - count, let base = unsafe base else {
      isFull = true
      return
    }
    unsafe bytes.copy(range, to: base + count)
    count += range.count
  }

  mutating func append(_ string: String) {
    for byte in string.utf8 { append(byte) }
  }

  /// Replaces a byte that is written already.
  @inline(__always)
  mutating func replace(at offset: Int, by byte: UInt8) {
    guard offset >= 0, offset < count, let base = unsafe base else { return }
    unsafe base[offset] = byte
  }

  /// Whether all bytes so far are ASCII.
  var isASCII: Bool {
    guard let base = unsafe base else { return true }
    return unsafe Bytes.with(UnsafeBufferPointer(start: base, count: count)) { $0.isASCII }
  }
}
