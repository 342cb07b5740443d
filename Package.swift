// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "kith",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "CaseModel", swiftSettings: settings),
        .target(name: "CContent", exclude: ["data"]),
        .target(
            name: "Content", dependencies: ["CaseModel", "CContent", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
    ],
    cLanguageStandard: .c2x
)
