/// UTF-8 read by offset: the one place where EssayKit touches memory that the compiler doesn't check.
///
/// A parser looks at most bytes of a text once. An array's bounds check and uniqueness check at each of them doubled
/// the time of the whole parse, so the bytes are read through a pointer, under these invariants:
///
/// - `base` points to `count` initialised bytes that live and don't change while the closure of ``with(_:_:)`` runs;
///   a `Bytes` never leaves that closure.
/// - Every read by offset goes through the subscript, which answers 0 for any offset outside the text. Texts may
///   themselves hold 0, so it ends nothing by itself.
/// - The loops that read several bytes at once stop before `count`.
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
    var outcome: Swift.Result<Result, Failure>?
    string.withUTF8 { buffer in
      outcome = unsafe run(buffer, body)
    }
    if let outcome { return try outcome.get() }
    return try with([], body)
  }

  /// Lends an array of UTF-8 to a closure.
  static func with<Result, Failure: Error>(
    _ array: [UInt8], _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outcome = unsafe array.withUnsafeBufferPointer { unsafe run($0, body) }
    return try outcome.get()
  }

  private static func run<Result, Failure: Error>(
    _ buffer: UnsafeBufferPointer<UInt8>, _ body: (Bytes) throws(Failure) -> Result
  ) -> Swift.Result<Result, Failure> {
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
    while offset + 8 <= end {
      let word = unsafe UInt64(
        littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
      let found = Self.zeroBytes(word ^ 0x0a0a_0a0a_0a0a_0a0a) | Self.zeroBytes(word ^ 0x0d0d_0d0d_0d0d_0d0d)
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end {
      let byte = unsafe base[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return offset }
      offset += 1
    }
    return max(start, end)
  }

  /// Sets the high bit of each byte that is zero.
  ///
  /// The lowest bit set is exact, and only it is used.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The offset of the first byte of a set in `start..<end`, or `end`.
  @inline(__always)
  func first(of set: ByteSet, from start: Int, to end: Int) -> Int {
    var offset = start
    let end = min(end, count)
    while offset + 4 <= end {
      let four =
        unsafe set.members[Int(base[offset])] | set.members[Int(base[offset + 1])]
        | set.members[Int(base[offset + 2])] | set.members[Int(base[offset + 3])]
      if four != 0 { break }
      offset += 4
    }
    while offset < end {
      if unsafe set.members[Int(base[offset])] != 0 { return offset }
      offset += 1
    }
    return max(start, end)
  }

  /// Appends a stretch of the bytes to an array.
  @inline(__always)
  func append(_ range: Range<Int>, to array: inout [UInt8]) {
    let range = range.clamped(to: 0..<count)
    array.append(contentsOf: unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// A stretch of the bytes as a string; malformed UTF-8 is replaced.
  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }
}

/// A set of bytes as a table of 256 members.
///
/// Sets are constants: a table is made once and lives as long as the program, so that a loop can read it without counting
/// references to it.
@safe
struct ByteSet: @unchecked Sendable {
  fileprivate let members: UnsafePointer<UInt8>

  init(_ characters: StaticString, nonASCII: Bool = false) {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    unsafe table.initialize(repeating: 0, count: 256)
    if nonASCII { unsafe (table + 128).update(repeating: 1, count: 128) }
    characters.withUTF8Buffer { buffer in
      for byte in unsafe buffer { unsafe table[Int(byte)] = 1 }
    }
    unsafe members = UnsafePointer(table)
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { unsafe members[Int(byte)] != 0 }
}
