// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "FirstReader",
  dependencies: [
    .package(name: "EssayKit", path: "../EssayKit")
  ],
  targets: [
    .executableTarget(
      name: "FirstReader",
      dependencies: [.product(name: "EssayKit", package: "EssayKit")])
  ]
)
