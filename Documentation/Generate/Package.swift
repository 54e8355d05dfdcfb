// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Generate",
  dependencies: [
    // The name matters where the folder of the clone is called otherwise.
    .package(name: "EssayKit", path: "../..")
  ],
  targets: [
    .executableTarget(name: "Generate", dependencies: [.product(name: "EssayKit", package: "EssayKit")])
  ],
  swiftLanguageModes: [.v6]
)
