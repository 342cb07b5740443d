// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let strictC: [CSetting] = [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]

let package = Package(
    name: "kith",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .target(name: "TextMatching", swiftSettings: strict),
        .target(name: "CaseModel", swiftSettings: strict),
        .target(name: "Assessment", dependencies: ["CaseModel", "TextMatching"], swiftSettings: strict),
        .target(name: "Interview", dependencies: ["Assessment", "CaseModel"], swiftSettings: strict),
        .target(
            name: "Practice", dependencies: ["Assessment", "CaseModel", "TextMatching"], swiftSettings: strict
        ),
        .target(name: "Reports", dependencies: ["Assessment", "CaseModel"], swiftSettings: strict),
        .target(name: "CContent", exclude: ["data"], cSettings: strictC),
        .target(
            name: "Content",
            dependencies: [
                "Assessment", "CContent", "CaseModel", "Interview", "Practice", "TextMatching",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .target(
            name: "Vault",
            dependencies: [
                "CaseModel", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(name: "CLineEdit", cSettings: strictC, linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "Console", dependencies: ["CLineEdit"], swiftSettings: strict),
        .executableTarget(
            name: "kith",
            dependencies: [
                "Assessment", "CaseModel", "Console", "Content", "Interview", "Practice", "Reports",
                "TextMatching", "Vault",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What tests share, and small programs that tests drive from outside.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .executableTarget(
            name: "ConsoleProbe", dependencies: ["Console", "TestSupport"], path: "Tests/ConsoleProbe",
            swiftSettings: strict),
        .target(
            name: "VaultSamples", dependencies: ["CaseModel", "Vault"], path: "Tests/VaultSamples",
            swiftSettings: strict),
        .executableTarget(
            name: "VaultProbe", dependencies: ["CaseModel", "Vault", "VaultSamples"],
            path: "Tests/VaultProbe",
            swiftSettings: strict),
        .executableTarget(
            name: "SealProbe", dependencies: ["Vault"], path: "Tests/SealProbe", swiftSettings: strict),

        .testTarget(
            name: "TextMatchingTests", dependencies: ["TextMatching", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "CaseModelTests", dependencies: ["CaseModel", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "AssessmentTests",
            dependencies: ["Assessment", "CaseModel", "TextMatching", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PracticeTests",
            dependencies: ["Assessment", "CaseModel", "Content", "Interview", "Practice", "TestSupport"],
            exclude: ["Utterances"], swiftSettings: strict),
        .testTarget(
            name: "ReportsTests", dependencies: ["Assessment", "CaseModel", "Reports"],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "InterviewTests",
            dependencies: ["Assessment", "CaseModel", "Content", "Interview", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Assessment", "CaseModel", "Content", "Interview", "TestSupport", "TextMatching"],
            exclude: [
                "Vignettes/disclosures.jsonl", "Vignettes/unseen-disclosures.jsonl", "Vignettes/unseen.jsonl",
                "Vignettes/vignettes.jsonl",
            ], swiftSettings: strict),
        .testTarget(
            name: "VaultTests",
            dependencies: [
                "CaseModel", "TestSupport", "Vault", "VaultSamples", "VaultProbe",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "ConsoleTests", dependencies: ["Console", "TestSupport", "ConsoleProbe"],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "CaseModel", "TestSupport", "Vault", "VaultProbe", "kith",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "KithTests",
            dependencies: [
                "Assessment", "CaseModel", "Content", "Interview", "Practice", "TestSupport", "Vault", "kith",
            ],
            exclude: ["Reviews", "Transcripts"], swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
    ],
    cLanguageStandard: .gnu2x
)

// Built by scripts/fuzz alone, which links it to libFuzzer's main function.
if Context.environment["KITH_FUZZ"] != nil {
    let fuzzed: KeyValuePairs<String, [Target.Dependency]> = [
        "Matcher": ["Assessment", "Content", "TextMatching"],
        "Age": ["Vault"],
        "Record": ["CaseModel", "Vault"],
        "Handover": ["Assessment", "CaseModel", "Content", "Interview", "Vault"],
        "Driver": ["Assessment", "CaseModel", "Content", "Interview", "kith"],
        "Arguments": ["kith"],
    ]
    for (name, dependencies) in fuzzed {
        package.products.append(.library(name: "\(name)Fuzz", type: .static, targets: ["\(name)Fuzz"]))
        package.targets.append(
            .target(
                name: "\(name)Fuzz", dependencies: dependencies, path: "Tests/Fuzz/\(name)",
                swiftSettings: strict))
    }
}
