import Foundation

/// What the program knows about the terminal it writes to, if it is one.
enum Terminal {
  private static let environment = ProcessInfo.processInfo.environment

  /// Colours only for a reader who sees them and hasn't asked for none (https://no-color.org).
  static let hasColours =
    isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"

  /// The terminal's width, 80 columns in a pipe; longer lines than 88 are hard to read.
  static let width: Int = {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return min(environment["COLUMNS"].flatMap { Int($0) } ?? (isKnown ? Int(size.ws_col) : 80), 88)
  }()

  /// Ends the program with a message for people and a status for scripts.
  static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(status)
  }
}
