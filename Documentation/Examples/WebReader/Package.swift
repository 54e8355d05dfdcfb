// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "WebReader",
  dependencies: [
    // The name matters where the folder of the clone is called otherwise.
    .package(name: "EssayKit", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "WebReader", dependencies: [.product(name: "EssayKit", package: "EssayKit")],
      // In the code, the style sheet and the script need no bundle that would have to lie beside the program.
      resources: [.embedInCode("Resources/style.css"), .embedInCode("Resources/reader.js")])
  ],
  swiftLanguageModes: [.v6]
)
