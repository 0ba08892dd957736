/// The style sheet of a page: light and dark, wide and narrow, screen and paper.
enum HTMLStyle {
  // The three tones differ in lightness as well as hue, and are never the only sign of a meaning.
  static let sheet = """
    :root { color-scheme: light dark; --page: #fbfaf8; --card: #ffffff; --ink: #1d2330; --soft: #5b6475;
      --line: #dcdfe6; --every: #14695a; --every-soft: #dff1ec; --some: #8a5a00; --some-soft: #fbefd5;
      --none: #9f2d3a; --none-soft: #fae3e4; --accent: #23527c; }
    @media (prefers-color-scheme: dark) { :root { --page: #14171d; --card: #1b2028; --ink: #e7e9ee;
      --soft: #a3acbc; --line: #343b48; --every: #6fd0b8; --every-soft: #16352f; --some: #e8bd66;
      --some-soft: #3a2f16; --none: #f2939c; --none-soft: #40202a; --accent: #8fbdea; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans",
      "Noto Sans JP", "Noto Sans CJK JP", sans-serif; overflow-wrap: break-word; }
    main { max-width: 74rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
    h2 { font-size: 1.2rem; margin: 0 0 .75rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
    section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
      padding: 1.1rem 1.2rem; margin: 0 0 1.1rem; overflow-x: auto; }
    p { margin: 0 0 .7rem; max-width: 52rem; } ul { margin: 0 0 .7rem; padding-left: 1.2rem; }
    li { margin: 0 0 .4rem; max-width: 60rem; }
    .answer { font-size: 1.15rem; font-weight: 600; border-left: .4rem solid var(--line);
      padding: .7rem 1rem; border-radius: .3rem; }
    .answer.every { border-color: var(--every); background: var(--every-soft); }
    .answer.some { border-color: var(--some); background: var(--some-soft); }
    .answer.none { border-color: var(--none); background: var(--none-soft); }
    .notice { border: 1px dashed var(--some); padding: .5rem .8rem; border-radius: .3rem; }
    .notice::before { content: "⚠ "; }
    .muted { color: var(--soft); font-size: .92em; }
    code { font: .88em ui-monospace, "DejaVu Sans Mono", monospace; color: var(--accent); }
    table { border-collapse: collapse; width: 100%; margin: 0 0 .9rem; font-size: .92rem; }
    table.wide { font-size: .78rem; } table.wide th, table.wide td { padding: .35rem .4rem; }
    table.wide tbody th { min-width: 8.5rem; position: sticky; left: -1.2rem; background: var(--card); }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: .4rem .55rem;
      border-bottom: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; vertical-align: bottom; }
    tbody th { font-weight: 400; } .number { text-align: right; font-variant-numeric: tabular-nums; }
    ul.judgements { list-style: none; padding: 0; display: grid; gap: .9rem 1.4rem;
      grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
    ul.judgements li { border-top: 2px solid var(--ink); padding: .45rem 0 0; margin: 0; }
    ul.judgements p { margin: 0 0 .3rem; } ul.judgements .muted { font-size: .8rem; }
    meter { width: 3rem; height: .6rem; vertical-align: middle; }
    meter { appearance: none; border: 1px solid var(--soft); background: none; border-radius: 2px; }
    meter::-webkit-meter-bar { background: none; border: 0; } meter::-webkit-meter-optimum-value { background: var(--soft); }
    meter::-moz-meter-bar { background: var(--soft); }
    table.signs td { text-align: center; padding: .25rem .2rem; vertical-align: middle; }
    table.signs td.number { text-align: right; white-space: nowrap; } table.signs thead th { text-align: center; }
    table.signs thead th:first-child { text-align: left; } table.signs thead tr + tr th { font-weight: 400; font-size: .8rem; }
    table.signs tbody th { min-width: 11rem; }
    .sign { display: block; border: 2px solid transparent; border-radius: .3rem; padding: .12rem .4rem; font-weight: 600; }
    .sign.none { background: var(--none); color: var(--page); } .sign.none-if-final { background: var(--none-soft); color: var(--none); }
    .sign.every { border-color: var(--every); color: var(--every); } .sign.neutral { color: var(--soft); font-weight: 400; }
    .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    td.none-if-final { color: var(--none); background: var(--none-soft); }
    td.every { color: var(--every); } td.some { color: var(--some); } td.none { color: var(--none); }
    td.different { font-weight: 700; background: var(--some-soft); }
    figure { margin: 0 0 1rem; } figcaption { font-weight: 600; margin: 0 0 .4rem; }
    .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 26rem));
      gap: 1.2rem 2rem; }
    .chart { width: 100%; height: auto; display: block; font-family: inherit; }
    .chart text { fill: var(--ink); } .chart .chart-title { font-weight: 600; }
    .chart .chart-note, .chart .chart-tick { fill: var(--soft); }
    .chart .chart-reference { fill: var(--accent); font-weight: 600; }
    .chart .reference { stroke: var(--accent); stroke-width: 2; }
    .chart .axis { stroke: var(--soft); stroke-width: 1; }
    .chart .bar.every { fill: var(--every); } .chart .bar.some { fill: var(--some); }
    .chart .bar.none { fill: var(--none); } .chart .bar.range { opacity: .5; }
    .chart .spread { fill: var(--accent); opacity: .75; } .chart .arrow { fill: var(--accent); }
    .chart .band.every { fill: var(--every); } .chart .band.some { fill: var(--some); opacity: .45; }
    .chart .band.none { fill: none; stroke: var(--none); }
    .chart .dot { fill: var(--every); opacity: .55; } .chart .dot.marked { fill: var(--none); opacity: 1; }
    .chart .path { fill: none; stroke: var(--every); opacity: .3; }
    .chart .path.frontier { stroke-width: 2; opacity: .8; }
    .chart .path.marked { stroke: var(--none); stroke-width: 2; opacity: 1; }
    .chart .chart-label.marked { font-weight: 700; fill: var(--none); }
    .chart .member { fill: var(--soft); } .chart .member.absent { fill: var(--line); }
    .chart .member.every { fill: var(--every); } .chart .member.some { fill: var(--some); }
    .chart .member.none { fill: var(--none); } .chart .member-line { stroke: var(--soft); stroke-width: 2; }
    .chart rect.chip.present { fill: var(--every-soft); stroke: var(--every); }
    .chart rect.chip.absent { fill: none; stroke: var(--line); stroke-dasharray: 3 3; }
    .chart text.chip.absent { fill: var(--soft); text-decoration: line-through; }
    @media (max-width: 46rem) {
      main { padding: 1rem .6rem 3rem; } section { padding: .9rem .8rem; } h1 { font-size: 1.35rem; }
      table, tbody, tr, th, td { display: block; width: 100%; } thead { display: none; }
      table.wide { font-size: .92rem; } table.wide tbody th { position: static; }
      tr { border: 1px solid var(--line); border-radius: .4rem; padding: .3rem .6rem; margin: 0 0 .6rem; }
      th, td { border-bottom: 0; padding: .22rem 0; }
      td { display: grid; grid-template-columns: minmax(7rem, 38%) 1fr; gap: .6rem; }
      td.number { text-align: left; }
      table.signs td, table.signs td.number { text-align: left; align-items: center; white-space: normal; }
      table.signs tbody th { min-width: 0; } .sign { justify-self: start; min-width: 4.5rem; text-align: center; }
      td::before { content: attr(data-label); color: var(--soft); font-weight: 400; }
    }
    @page { margin: 12mm; }
    @media print { body { background: #fff; font-size: 10.5px; line-height: 1.3; } main { max-width: none; padding: 0; }
      h1 { font-size: 1.4rem; margin: 0 0 .5rem; } h2 { font-size: 1.05rem; margin: 0 0 .4rem; }
      p { margin: 0 0 .35rem; max-width: none; } li { margin: 0 0 .15rem; max-width: none; } section { margin: 0 0 .7rem; }
      .answer { padding: .35rem .7rem; } th, td, table.signs td { padding: .15rem .3rem; } .sign { padding: 0 .3rem; }
      ul.judgements { grid-template-columns: repeat(3, 1fr); gap: .4rem 1rem; } figure { max-width: 60%; }
      ul:not(.judgements) { columns: 2; column-gap: 1.5rem; padding-left: 1rem; } h3 { margin: .5rem 0 .25rem; }
      tr, figure, ul.judgements li { break-inside: avoid; } * { print-color-adjust: exact; } section { break-inside: auto; border: 0; padding: 0;
      overflow: visible; } }
    """
}
