// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "EssayKit",
  products: [
    .library(name: "EssayKit", targets: ["EssayKit"])
  ],
  targets: [
    .target(name: "EssayKit"),
    .testTarget(
      name: "EssayKitTests",
      dependencies: ["EssayKit"],
      exclude: ["Fixtures"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
