/// The style sheet of a page: light and dark, wide and narrow, screen and paper.
///
/// Type has six sizes (12, 13, 15, 17, 20 and 28 pixels), and one accent. The tones differ in lightness as well as hue, and are
/// never the only sign of a meaning.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; \(light.map { "--\($0.name): \($0.colour);" }.joined(separator: " "))
      --sans: system-ui, "Segoe UI", "Noto Sans", Arial, "Liberation Sans", sans-serif;
      --serif: "Source Serif 4", Charter, Cambria, Georgia, "Noto Serif", "Liberation Serif", serif; }
    :root:lang(ja) { --sans: "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif;
      --serif: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", serif; }
    @media (prefers-color-scheme: dark) { :root { --page: #14171d; --wash: #1d2129; --ink: #e8eaef;
      --soft: #a4adbb; --line: #3a414d; --every: #7dd5b3; --every-soft: #16352c; --some: #e8bd66;
      --some-soft: #3a2f16; --none: #ff9b9a; --none-soft: #4a2123; --accent: #8fbaf0; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.45 var(--sans); overflow-wrap: break-word; }
    body:lang(ja) { line-height: 1.6; line-break: strict; } :is(h1, h2, .answer):lang(ja) { word-break: auto-phrase; }
    main { max-width: 1152px; margin: 0 auto; padding: 10px 16px 48px; }
    h1 { font: 600 12px/1.4 var(--sans); color: var(--soft); border-bottom: 1px solid var(--line); margin: 0; padding: 0 0 4px; }
    h2 { font: 700 20px/1.25 var(--serif); margin: 0 0 8px; text-wrap: balance; }
    h3 { font: 700 15px/1.3 var(--sans); margin: 16px 0 6px; }
    section { margin: 22px 0 0; } p { margin: 0 0 8px; max-width: 46em; } ul { margin: 0 0 8px; padding-left: 18px; }
    li { margin: 0 0 4px; max-width: 60em; }
    a { color: inherit; text-decoration: underline 1px var(--line); text-underline-offset: 2px; }
    a:hover { text-decoration-color: currentcolor; } code a, a code, nav a { color: var(--accent); }
    a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    :target, tr:has(:target) { background: var(--some-soft); }
    .answer { font: 700 17px/1.35 var(--sans); border-left: 6px solid var(--line); padding: 4px 12px; max-width: none; }
    h1 ~ .answer { font: 700 28px/1.2 var(--serif); border: 0; padding: 0; margin: 8px 0; text-wrap: balance; }
    section .answer.every { border-color: var(--every); } section .answer.some { border-color: var(--some); }
    section .answer.none { border-color: var(--none); }
    .notice { border-left: 3px solid var(--some); padding: 2px 10px; max-width: none; font-size: 13px; }
    .muted { color: var(--soft); font-size: 13px; max-width: none; }
    p:has(> .muted:only-child) { max-width: none; }
    code { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; color: var(--accent); }
    details { border-top: 1px solid var(--line); padding: 5px 0; font-size: 13px; } details[open] > summary { margin: 0 0 8px; }
    summary { cursor: pointer; color: var(--accent); }
    nav.contents { background: var(--wash); margin: 28px 0 0; padding: 12px 16px; font-size: 13px; }
    nav.contents h2 { font-size: 17px; } nav.contents ol { margin: 0; padding-left: 24px; columns: 270px; column-gap: 24px; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 12px; font-size: 13px; line-height: 1.35; }
    table.wide { font-size: 12px; } table.wide th, table.wide td { padding: 4px 5px; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: left; vertical-align: top; padding: 5px 8px; border-bottom: 1px solid var(--line); }
    thead th { font-weight: 600; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
    th:first-child { padding-left: 0; }
    tbody th { font-weight: 400; } .number { text-align: right; font-variant-numeric: tabular-nums; }
    ul.judgements { list-style: none; margin: 12px 0 0; padding: 0; display: grid; gap: 12px 24px;
      grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); }
    ul.judgements li { border-top: 2px solid var(--ink); padding: 5px 0 0; margin: 0; }
    ul.judgements p { margin: 0 0 2px; line-height: 1.38; } ul.judgements .muted { font-size: 12px; }
    meter { width: 48px; height: 8px; vertical-align: middle; appearance: none; border: 1px solid var(--soft);
      background: none; border-radius: 2px; }
    meter::-webkit-meter-bar { background: none; border: 0; } meter::-webkit-meter-optimum-value { background: var(--soft); }
    meter::-moz-meter-bar { background: var(--soft); }
    table.signs td { text-align: center; padding: 3px; vertical-align: middle; }
    table.signs th { vertical-align: middle; } table.signs thead th { text-align: center; vertical-align: bottom; padding: 3px; }
    table.signs thead tr:first-child th:first-child { text-align: left; padding-left: 0; }
    table.signs thead tr:first-child th { border-bottom: 0; } table.signs thead th[rowspan], table.signs thead tr:last-child th {
      border-bottom: 1px solid var(--ink); }
    table.signs thead tr + tr th { font-weight: 400; font-size: 12px; line-height: 1.2; color: var(--soft); }
    table.signs td.number { text-align: right; } table.signs td.number, .sign { white-space: nowrap; } table.signs thead th.number { min-width: 104px; text-align: right; }
    th br + .muted { font-weight: 400; font-size: 12px; } table.signs tbody th { min-width: 176px; width: 31%; padding: 3px 8px 3px 0; }
    table.signs tr.group th { font-size: 12px; color: var(--soft); font-weight: 600; padding: 8px 0 2px; }
    table.signs tr.foot th, table.signs tr.foot td { border-bottom: 0; font-size: 12px; color: var(--soft); }
    table.few { width: auto; } table.few tbody th { width: auto; } table.few td { min-width: 44px; }
    .sign { display: block; border: 2px solid transparent; border-radius: 4px; padding: 1px 6px; font-weight: 600; }
    .sign.none { background: var(--none); color: var(--page); } .sign.none-if-final { background: var(--none-soft); color: var(--none); }
    .sign.every { border-color: var(--every); color: var(--every); } .sign.neutral { color: var(--soft); font-weight: 400; }
    table.few .sign.neutral { color: var(--ink); padding: 0; }
    .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    td.none-if-final { color: var(--none); background: var(--none-soft); }
    td.every { color: var(--every); } td.some { color: var(--some); } td.none { color: var(--none); }
    td.different { font-weight: 700; background: var(--some-soft); }
    figure { margin: 0 0 16px; } figcaption { font-weight: 600; margin: 0 0 6px; }
    .panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(288px, 100%), 1fr)); gap: 16px 32px; }
    .panels > * { max-width: 416px; }
    .chart { width: 100%; height: auto; display: block; font-family: inherit; }
    .gallery { list-style: none; padding: 0; display: grid; gap: 24px;
      grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr)); }
    .gallery li { border-top: 2px solid var(--ink); padding: 8px 0 0; margin: 0; } .gallery h3 { margin: 8px 0 4px; }
    .thumbnail { height: 144px; overflow: hidden; background: var(--wash); padding: 8px; }
    .thumbnail svg { max-height: 128px; }
    .terms { columns: 3 280px; column-gap: 24px; list-style: none; padding: 0; font-size: 12px; line-height: 1.4; }
    .terms li { break-inside: avoid; margin: 0 0 2px; }
    \(charts)
    @media (max-width: 736px) {
      main { padding: 8px 10px 40px; } h1 ~ .answer { font-size: 20px; line-height: 1.25; } h2 { font-size: 17px; }
      table, tbody, tr, th, td { display: block; width: 100%; } thead { display: none; }
      table.wide { font-size: 13px; } table.signs tbody th { width: 100%; min-width: 0; }
      tr { border-top: 1px solid var(--line); padding: 6px 0; } th, td { border-bottom: 0; padding: 2px 0; }
      td { display: grid; grid-template-columns: minmax(112px, 38%) 1fr; gap: 10px; } td > div { min-width: 0; }
      td.number { text-align: left; }
      table.signs td, table.signs td.number { text-align: left; align-items: center; white-space: normal; padding: 2px 0; }
      table.signs tr.group { border: 0; } .sign { justify-self: start; min-width: 72px; text-align: center; }
      td::before { content: attr(data-label); color: var(--soft); font-weight: 400; }
      td.empty { display: none; }
    }
    @page { size: A4; margin: 11mm; }
    @media print { body { background: #fff; font-size: 10.5px; line-height: 1.3; } main { max-width: none; padding: 0; }
      h1 { font-size: 10px; } h2 { font-size: 13px; margin: 0 0 3px; break-after: avoid; } h1 ~ .answer { font-size: 19px; margin: 4px 0; }
      h3 { font-size: 11px; margin: 8px 0 3px; break-after: avoid; } section { margin: 9px 0 0; }
      p { margin: 0 0 4px; } li { margin: 0 0 1px; } .muted, .notice, details, table, nav.contents { font-size: 9.5px; }
      code, ul.judgements .muted, table.wide, .terms, table.signs thead tr + tr th, table.signs tr.group th,
      table.signs tr.foot th, table.signs tr.foot td { font-size: 9px; }
      th, td, table.signs td { padding: 1px 4px; } .sign { padding: 0 2px; border-width: 1px; } table.signs thead th.number { min-width: 70px; }
      th br + .muted { font-size: 9px; } table.few td { padding: 0 2px; } p, li { max-width: none; }
      ul:not(.judgements, .terms) { columns: 2; column-gap: 18px; } table { margin: 0 0 5px; }
      ul.judgements { grid-template-columns: repeat(3, 1fr); gap: 6px 16px; margin: 6px 0 0; } .answer { padding: 3px 8px; }
      figure { max-width: 60%; margin: 0 0 6px; } figure:has(.panels > :nth-child(3)) { max-width: none; }
      .panels { grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 6px 12px; } .terms { columns: 3; } ul.judgements p { margin: 0; }
      table.signs tbody th { padding: 1px 6px 1px 0; } details.for-links, nav.contents { display: none; }
      tr, figure, ul.judgements li { break-inside: avoid; } * { print-color-adjust: exact; } }
    """

  /// The colours on white.
  private static let light: [(name: String, colour: String)] = [
    ("page", "#ffffff"), ("wash", "#f4f5f7"), ("ink", "#1b1f27"), ("soft", "#565f6e"), ("line", "#d7dbe1"),
    ("every", "#0d6049"), ("every-soft", "#dff1ea"), ("some", "#855600"), ("some-soft", "#fbf0d8"), ("none", "#9a1826"),
    ("none-soft", "#f9dedd"), ("accent", "#1f518d"),
  ]

  /// The same for a chart that stands alone, where no page says what the colours are.
  static let chartsOnPaper = light.reduce(charts + "\n.chart text { font-family: sans-serif; }") { sheet, tone in
    sheet.split(separator: "var(--\(tone.name))", omittingEmptySubsequences: false).joined(separator: tone.colour)
  }

  private static let charts = """
    .glance { fill: var(--line); stroke-width: 1.5; } .glance.none { fill: var(--none); } .glance.none-if-final { fill: var(--none-soft); }
    .glance.every { fill: none; stroke: var(--every); } .glance.some { fill: var(--some); }
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
    """
}
