// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Fuzzing",
  dependencies: [
    .package(name: "EssayKit", path: "../..")
  ],
  targets: [
    // Linked by libFuzzer, which brings `main` along; `run` says how it is built.
    .executableTarget(
      name: "Fuzzing",
      dependencies: [.product(name: "EssayKit", package: "EssayKit")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    ),
    .executableTarget(
      name: "Pathological",
      dependencies: [.product(name: "EssayKit", package: "EssayKit")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
