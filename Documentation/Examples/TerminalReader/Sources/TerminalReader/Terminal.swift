#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program knows about the terminal it writes to, if it is one.
enum Terminal {
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Colours only for a reader who sees them and hasn't asked for none (https://no-color.org).
  static let hasColours = isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"

  /// The terminal's width, 80 columns in a pipe; longer lines than 88 are hard to read.
  static let width: Int = {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return min(variable("COLUMNS").flatMap { Int($0) } ?? (isKnown ? Int(size.ws_col) : 80), 88)
  }()

  /// Lets writing fail quietly when the reader of a pipe has seen enough, as `head` has.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Ends the program with a message for people and a status for scripts.
  static func fail(_ message: String, status: Int32) -> Never {
    let text = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, text, text.count)
    exit(status)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
