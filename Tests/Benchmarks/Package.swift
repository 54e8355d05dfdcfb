// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "EssayKit", path: "../..")
  ],
  targets: [
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c-html", providers: [.apt(["libmd4c-dev", "libmd4c-html0-dev"])]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CCMark", "CMD4C", .product(name: "EssayKit", package: "EssayKit")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
