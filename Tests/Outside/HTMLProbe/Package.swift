// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "HTMLProbe",
  dependencies: [.package(name: "EssayKit", path: "../../..")],
  targets: [
    .executableTarget(name: "HTMLProbe", dependencies: [.product(name: "EssayKit", package: "EssayKit")])
  ],
  swiftLanguageModes: [.v6]
)
