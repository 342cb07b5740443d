import CaseModel

extension Suggestion {
    /// The evidence without which the focus would be another: a suggestion that rests on it alone is fragile.
    ///
    /// Evidence whose words overlap stands and falls together. `source` is what the suggestion was made from.
    /// - Returns: The strongest such evidence; nil when there is no focus or no single quote carries it.
    package func keystone(_ source: Deliberation.Source) -> Evidence? {
        guard let focus, let area = self[focus] else { return nil }
        return area.for.sorted { $0.points > $1.points }.first { evidence in
            let rest = ProblemArea.allCases.map { place in
                let area = self[place]
                return [area?.for ?? [], area?.against ?? []].map { $0.filter { !$0.restsOn(evidence) } }
            }
            var deliberation = Deliberation(
                source: source, supporting: rest.map { $0[0] }, opposing: rest.map { $0[1] },
                concerns: concerns)
            deliberation.decide()
            return deliberation.focus != focus
        }
    }
}

extension Evidence {
    /// Whether it would go if the words of other evidence had not been said.
    fileprivate func restsOn(_ other: Evidence) -> Bool {
        switch (basis, other.basis) {
        case (.quote(_, let range, let question), .quote(_, let removed, let same)):
            question == same && range.overlaps(removed)
        case (.fact, .fact): self == other
        default: false
        }
    }
}
