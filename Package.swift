// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Tests look at millions of outcomes: with the engines optimised they take a fifth of the time. The flag counts as
// unsafe, and a package that has it can be nobody's dependency, so the Makefile asks for it.
let engineSettings =
  Context.environment["ZOPA_OPTIMIZED"] == nil
  ? settings : settings + [.unsafeFlags(["-O"])]

let package = Package(
  name: "zopa",
  products: [
    .executable(name: "zopa", targets: ["zopa"]),
    .library(name: "Negotiation", targets: ["Negotiation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  ],
  targets: [
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .target(name: "GLPKGuard", linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "MILP", dependencies: ["CGLPK", "GLPKGuard"], swiftSettings: engineSettings),
    .target(
      name: "Negotiation",
      dependencies: [
        "MILP", .product(name: "Yams", package: "Yams"),
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: engineSettings),
    .target(name: "Reporting", dependencies: ["Negotiation"], swiftSettings: settings),
    .target(
      name: "Interchange", dependencies: ["Negotiation", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: settings),
    .executableTarget(
      name: "zopa",
      dependencies: [
        "Interchange", "Negotiation", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Definitions by brute force, which cannot use the engines that they judge.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: engineSettings),
    .testTarget(
      name: "MILPTests", dependencies: ["MILP", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "NegotiationTests",
      dependencies: ["Negotiation", "MILP", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportingTests", dependencies: ["Negotiation", "Reporting"], swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "Negotiation", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "ZopaTests", dependencies: ["zopa", "Negotiation", "Reporting", "TestSupport"],
      exclude: [
        "Judges/plant.py", "Judges/judge.py", "Judges/answer_schemas.py", "Judges/input_schemas.py",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
