extension Sequence where Element: Equatable {
    /// The elements in the order in which they first come, each once.
    var eachOnce: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
