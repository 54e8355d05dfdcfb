import EssayKit

let usage = """
  Usage: TerminalReader                 title page and contents
         TerminalReader read            the whole essay
         TerminalReader read 6          a section, or any other place
         TerminalReader cite 6.14.2     a passage with its citation and source
  """

Terminal.ignoreClosedPipes()
let reader = Reader(.whyRussiaIsntSocialist)
let arguments = Array(CommandLine.arguments.dropFirst())

switch (arguments.first, arguments.count) {
case (nil, _): print(reader.contents(), terminator: "")
case ("read", 1): print(reader.all(), terminator: "")
case ("read", 2): print(reader.read(arguments[1]), terminator: "")
case ("cite", 2): print(reader.cite(arguments[1]), terminator: "")
case ("help", 1), ("--help", 1), ("-h", 1): print(usage)
default: Terminal.fail(usage, status: 64)
}
