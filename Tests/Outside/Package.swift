// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Outside",
  dependencies: [.package(name: "EssayKit", path: "../..")],
  targets: [
    .executableTarget(name: "Probe", dependencies: ["EssayKit"]),
    .executableTarget(name: "Threads", dependencies: ["EssayKit"]),
  ],
  swiftLanguageModes: [.v6]
)
