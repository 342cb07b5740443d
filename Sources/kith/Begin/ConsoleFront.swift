import Console
import Interview
import Vault

/// A person at a terminal, plain or not, or lines from a pipe.
final class ConsoleFront: Front {
    private let screen: Screen
    private let reader: LineReader

    /// Takes the terminal over.
    init(settings: ConsoleSettings) {
        screen = Screen(settings: settings)
        reader = LineReader(screen: screen, program: "kith")
        if !reader.lossless {
            screen.write("Some letters can not be typed here: no UTF-8 locale was found.\n")
        }
    }

    var isInteractive: Bool { reader.mode != .piped }

    var hasLostOutput: Bool { screen.failure != nil }

    func close() { reader.close() }

    func show(_ effect: Effect) {
        switch effect {
        case .say(let passage): say(passage)
        case .problem(let text): paragraph(text, style: Style(colour: .yellow))
        case .concern(let notice):
            for text in notice.paragraphs.dropLast(2) { paragraph(text, style: .bold) }
            list(notice.lines, style: .bold)
            for text in notice.paragraphs.suffix(2) { paragraph(text) }
        case .clearScreen: screen.clear()
        case .record, .ask, .end: break
        }
    }

    /// The last word was said already.
    func end(_ ending: Ending, of stored: CaseID?) {}

    func ask(_ prompt: Prompt) -> Session.Input {
        if !prompt.text.isEmpty { paragraph(prompt.text, style: .bold) }
        for (index, choice) in prompt.choices.enumerated() {
            let number = "\(index + prompt.firstNumber)"
            let pad = String(repeating: " ", count: max(0, 3 - number.count))
            lines(of: "\(pad)\(number)  \(choice.label)", hanging: 5)
        }
        screen.write("\n")
        let commands = ["review", "practice"].contains(prompt.kind) ? [] : Command.allTyped
        let completions = commands + prompt.choices.map(\.label) + prompt.completions
        switch reader.read(prompt: "> ", completions: completions) {
        case .line(let line): return .line(line)
        case .interrupted: return .interrupted
        case .end: return isInteractive ? .left : .end
        case .invalidText: return .notText
        case .cut: return .cutShort
        }
    }

    private func say(_ passage: Passage) {
        switch passage {
        case .heading(let text): paragraph(text, style: Style(bold: true, underlined: true))
        case .text(let text): paragraph(text)
        case .list(let items): list(items)
        case .entries(let entries):
            screen.write("\n")
            for entry in entries {
                let number = "\(entry.number)"
                let pad = String(repeating: " ", count: max(0, 3 - number.count))
                lines(of: "\(pad)\(number)  \(entry.question)", hanging: 5, style: .dim)
                lines(of: "        \(entry.reply)", hanging: 8)
            }
        case .named(let items): named(items)
        case .figure(let drawing, let inWords):
            list(reader.mode == .terminal ? drawing : inWords, wraps: reader.mode != .terminal)
        }
    }

    /// A paragraph after an empty line.
    private func paragraph(_ text: String, style: Style = .normal) {
        screen.write("\n")
        lines(of: text, hanging: 0, style: style)
    }

    private func list(_ items: [String], style: Style = .normal, wraps: Bool = true) {
        screen.write("\n")
        for item in items {
            if wraps {
                lines(of: item, hanging: 4, style: style)
            } else {
                screen.write(item, style: style)
                screen.write("\n")
            }
        }
    }

    /// Lines with bold words in front, the texts in one column.
    private func named(_ items: [NamedLine]) {
        screen.write("\n")
        let column = NamedLine.column(of: items)
        for item in items {
            screen.write(item.name, style: .bold)
            screen.write(String(repeating: " ", count: column - item.name.count))
            let width = min(screen.width - 1, 76) - column
            for (index, line) in wrapped(item.text, width: max(20, width)).enumerated() {
                screen.write(index == 0 ? "" : String(repeating: " ", count: column))
                screen.write(line + "\n")
            }
        }
    }

    private func lines(of text: String, hanging: Int, style: Style = .normal) {
        let width = min(screen.width - 1, 76)
        for line in wrapped(text, width: width, indent: 0, hangingIndent: hanging) {
            screen.write(line, style: style)
            screen.write("\n")
        }
    }
}
