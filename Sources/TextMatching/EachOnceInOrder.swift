extension [Int32] {
    /// The numbers from the lowest to the highest, each once.
    package var eachOnceInOrder: [Int32] {
        if count < 2 { return self }
        var each: [Int32] = []
        for number in sorted() where number != each.last { each.append(number) }
        return each
    }
}
