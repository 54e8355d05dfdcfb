// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Probe",
  dependencies: [.package(name: "EssayKit", path: "../../..")],
  targets: [
    .executableTarget(name: "Probe", dependencies: ["EssayKit"])
  ],
  swiftLanguageModes: [.v6]
)
