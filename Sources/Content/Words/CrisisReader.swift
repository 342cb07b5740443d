package import Interview
import CaseModel

/// Reads `crisis.yaml`, the list of help lines by country.
package enum CrisisReader {
    /// Reads the file; the last country stands for everywhere else.
    ///
    /// - Throws: `ContentError` with the place of the first thing that is wrong.
    package static func directory(from file: ContentFile) throws(ContentError) -> CrisisDirectory {
        let fields = try ContentNode(file).fields(["edited", "countries"])
        var countries: [CountryHelp] = []
        for node in try fields.required("countries").list() {
            let country = try node.fields(["id", "name", "also", "lines"])
            var lines: [HelpLine] = []
            for line in try country.required("lines").list() { lines.append(try helpLine(line)) }
            countries.append(
                CountryHelp(
                    id: try country.required("id").text(), name: try country.required("name").text(),
                    also: try country["also"]?.texts() ?? [], lines: lines))
        }
        guard !countries.isEmpty else { throw fields.node.error(.invalid("no country is listed")) }
        return CrisisDirectory(edited: try fields.required("edited").text(), countries: countries)
    }

    private static func helpLine(_ node: ContentNode) throws(ContentError) -> HelpLine {
        let fields = try node.fields(["name", "contact", "for"])
        var kinds: Set<ConcernKind> = []
        for kind in try fields["for"]?.list() ?? [] { kinds.insert(try kind.word(role: "kind of concern")) }
        return HelpLine(
            name: try fields.required("name").text(), contact: try fields.required("contact").text(),
            kinds: kinds)
    }
}
