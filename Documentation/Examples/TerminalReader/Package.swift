// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "TerminalReader",
  dependencies: [
    // The name matters where the folder of the clone is called otherwise.
    .package(name: "EssayKit", path: "../../..")
  ],
  targets: [
    .executableTarget(name: "TerminalReader", dependencies: [.product(name: "EssayKit", package: "EssayKit")])
  ],
  swiftLanguageModes: [.v6]
)
