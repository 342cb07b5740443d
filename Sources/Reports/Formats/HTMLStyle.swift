/// How the page looks: on a phone, on a desk and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light; --ink: #1c1c1c; --soft: #4f4f4f; --line: #c9c9c9; --mark: #7a1f1f; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 52rem; color: var(--ink); background: #fff;
          font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.15em; margin: 1.6rem 0 .5rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1em; margin: .9rem 0 .2rem; }
        .verdict { font-size: 1.15em; font-weight: 700; }
        p { margin: .4rem 0; max-width: 42rem; }
        .warning { border: 2px solid var(--mark); border-left-width: .6rem; padding: .4rem .6rem; }
        dl { margin: .4rem 0; }
        dl div { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .2rem 1rem; padding: .15rem 0; }
        dl div > * { min-width: 0; }
        dt { color: var(--soft); }
        dd { margin: 0; }
        ul { margin: .4rem 0; padding-left: 1.2rem; }
        .evidence { list-style: none; padding: 0; }
        .evidence li { position: relative; padding: .3rem 0 .3rem 2.4rem; border-bottom: 1px solid var(--line); }
        .points { position: absolute; left: 0; font-weight: 700; }
        q { quotes: none; }
        .place, .why, code { color: var(--soft); font-size: .9em; }
        .why { display: block; }
        code { font-family: ui-monospace, monospace; }
        table { border-collapse: collapse; width: 100%; max-width: 42rem; }
        td { overflow-wrap: break-word; }
        th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0;
          border-bottom: 1px solid var(--line); font-weight: 400; }
        thead th { color: var(--soft); white-space: nowrap; }
        th:last-child, td:last-child { padding-right: 0; }
        figure { margin: .6rem 0; }
        figcaption ol { padding-left: 2rem; margin: .4rem 0; }
        svg { display: block; width: 100%; height: auto; max-width: 28rem; }
        svg text { font: 13px system-ui, "Noto Sans", sans-serif; fill: var(--ink); }
        @media (max-width: 34rem) {
          dl div { grid-template-columns: 1fr; gap: 0; padding: .3rem 0; }
        }
        @media print {
          @page { margin: 10mm; }
          html { font-size: 7.4pt; }
          body { padding: 0; max-width: none; line-height: 1.22; }
          main { columns: 2; column-gap: 8mm; }
          dl div { grid-template-columns: 2fr 3fr; padding: .05rem 0; }
          .evidence li { padding-top: .15rem; padding-bottom: .15rem; }
          h3 { break-after: avoid; margin-top: .6rem; }
          h2 { margin-top: .8rem; break-after: avoid; }
          svg, li, tr, dl div, .warning { break-inside: avoid; }
          svg { max-width: 5cm; break-after: avoid; }
          main > section:first-child h2 { margin-top: 0; }
        }
        """
}
