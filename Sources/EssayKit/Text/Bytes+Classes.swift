// What single bytes and characters are. Small enough to be inlined wherever a parser asks.

@inline(__always)
func isSpaceOrTab(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool {
  byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

@inline(__always)
func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

/// Whether a byte is ASCII punctuation, which a backslash escapes.
@inline(__always)
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
  default: false
  }
}

@inline(__always)
func isSpaceByte(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13) }

/// The width of the white space character at an offset, or 0.
func spaceWidth(_ bytes: Bytes, _ position: Int) -> Int {
  let byte = bytes[position]
  if isSpaceByte(byte) { return 1 }
  switch (byte, bytes[position + 1], bytes[position + 2]) {
  case (0xc2, 0xa0, _): return 2
  case (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xa8...0xa9), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80): return 3
  default: return 0
  }
}

/// The offset after the character at an offset.
func nextScalar(_ bytes: Bytes, _ position: Int) -> Int {
  var next = position + 1
  while next < bytes.count, bytes[next] & 0xc0 == 0x80 { next += 1 }
  return next
}

extension Bytes {
  /// The start of the scalar that an offset lies in; the offset itself where it lies between two.
  func scalarStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < count, self[start] & 0xc0 == 0x80 { start -= 1 }
    return start
  }
}
