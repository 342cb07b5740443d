import CaseModel

/// What made the bundle: the program with its content and its rule book, from what the client and clinicians said.
extension FHIRBundle {
    /// The program as a device, and the provenance of everything else.
    func provenance(of resources: [FHIRResource]) -> [FHIRResource] {
        let versions = source.versions
        let device = resource(
            .device, "Device",
            [
                (
                    "deviceName",
                    .list([.object([("name", .text("Kith")), ("type", .text("user-friendly-name"))])])
                ),
                (
                    "version",
                    .list([
                        version("program", versions.program), version("content", versions.content),
                        version("rule book", versions.rulebook),
                    ])
                ),
            ])
        let provenance = resource(
            .provenance, "Provenance",
            [
                ("target", references(resources.map(\.name))),
                ("recorded", .text(FHIRTime.instant(lastChange))),
                (
                    "agent",
                    .list([
                        participant("assembler", "Assembler", reference(.device)),
                        participant("author", "Author", reference(.patient)),
                    ])
                ),
                (
                    "entity",
                    .list([
                        entity(FHIRSystem.content, versions.content, "the questions and their words"),
                        entity(FHIRSystem.rulebook, versions.rulebook, "the rule book"),
                    ])
                ),
            ])
        return [device, provenance]
    }

    private func version(_ type: String, _ value: String) -> JSONValue {
        .object([("type", concept(text: type)), ("value", .text(value))])
    }

    private func participant(_ code: String, _ display: String, _ who: JSONValue) -> JSONValue {
        .object([
            ("type", concept(.coding(FHIRSystem.participantType, code, display))), ("who", who),
        ])
    }

    private func entity(_ system: String, _ value: String, _ display: String) -> JSONValue {
        let identifier = JSONValue.object([("system", .text(system)), ("value", .text(value))])
        return .object([
            ("role", .text("source")),
            ("what", .object([("identifier", identifier), ("display", .text(display))])),
        ])
    }
}
