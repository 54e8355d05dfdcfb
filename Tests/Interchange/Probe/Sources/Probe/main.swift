import EssayKit
import Foundation

/// Writes files for outside tools to read, reads what they wrote, and measures how quotes are found again.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch (arguments.first, arguments.dropFirst().first) {
  case ("write", let folder?): try Files(folder).write()
  case ("read", let folder?): try Files(folder).read()
  case ("reanchor", let seeds): try Reanchoring.measure(seeds: 1...(seeds.flatMap(UInt64.init) ?? 1))
  default: throw Usage()
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}

struct Usage: Error, CustomStringConvertible {
  let description = "usage: Probe write FOLDER | read FOLDER | reanchor [SEEDS]"
}
