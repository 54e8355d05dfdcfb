import EssayKit
import Foundation

let usage = """
  Usage: TerminalReader                         title page and contents
         TerminalReader read [6]                the whole essay, or a section or another place
         TerminalReader cite 6.12.3             a passage with its citation and source
         TerminalReader argue ["Claim title"]   the thesis, or a claim: passages, what bears on it, how it stands
         TerminalReader search "wage labour"    the places where words are found
         TerminalReader gloss [kolkhos]         the glossary's terms, or one with its uses
  """

// When the reader of a pipe has seen enough, as `head` has, writing fails quietly.
signal(SIGPIPE, SIG_IGN)
let reader = Reader(.whyRussiaIsntSocialist)
let arguments = Array(CommandLine.arguments.dropFirst())

switch (arguments.first, arguments.count) {
case (nil, _): print(reader.contents(), terminator: "")
case ("read", 1): print(reader.all(), terminator: "")
case ("read", 2): print(reader.read(arguments[1]), terminator: "")
case ("cite", 2): print(reader.cite(arguments[1]), terminator: "")
case ("argue", 1): print(reader.argue(), terminator: "")
case ("argue", 2): print(reader.argue(arguments[1]), terminator: "")
case ("search", 2): print(reader.search(arguments[1]), terminator: "")
case ("gloss", 1): print(reader.gloss(), terminator: "")
case ("gloss", 2): print(reader.gloss(arguments[1]), terminator: "")
default: Terminal.fail(usage, status: 64)
}
