/// A place in a file as an editor shows it: a line and a column.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int

  /// The column, counted from 1 in UTF-8 bytes.
  public let column: Int

  /// Creates a location.
  ///
  /// - Parameters:
  ///   - line: A line, counted from 1.
  ///   - column: A column, counted from 1 in UTF-8 bytes.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The location as compilers print it, such as `12:3`.
  public var description: String { "\(line):\(column)" }

  /// Whether the first location stands before the second.
  public static func < (first: SourceLocation, second: SourceLocation) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}

extension SourceLocation {
  /// The location of a byte.
  ///
  /// Lines end with a line feed, a carriage return, or the two together.
  ///
  /// - Complexity: O(*offset*).
  init(of offset: Int, in bytes: some Collection<UInt8>) {
    var line = 1
    var column = 1
    var afterReturn = false
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        if !afterReturn { line += 1 }
        column = 1
      } else if byte == UInt8(ascii: "\r") {
        line += 1
        column = 1
      } else {
        column += 1
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    self.init(line: line, column: column)
  }
}

#if !hasFeature(Embedded)
  extension SourceLocation: Codable {}
#endif
