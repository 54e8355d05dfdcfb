// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Threads",
  dependencies: [.package(name: "EssayKit", path: "../../..")],
  targets: [
    .executableTarget(name: "Threads", dependencies: ["EssayKit"])
  ],
  swiftLanguageModes: [.v6]
)
