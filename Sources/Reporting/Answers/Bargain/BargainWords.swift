/// The agreements that bargaining solutions single out.
extension Words {
  var bargainHeading: String { say(en: "Agreements that are fair, definition by definition", ja: "公平な合意（定義ごと）") }
  var solution: String { say(en: "Solution", ja: "解") }
  var formula: String { say(en: "Definition", ja: "定義") }

  var leximinInstead: String {
    say(
      en:
        "No agreement lets everybody gain, so there is no product to compare. The least gains were compared instead (leximin).",
      ja: "全員が得をする合意はなく、比べる積がないので、代わりに小さい増分から順に比べた（レキシミン）。")
  }

  func cannotGain(_ parties: String) -> String {
    say(
      en: "The least share leaves out \(parties): no agreement offers a gain there.",
      ja: "\(parties)はどの合意からも増分を得られないため、割合の最小値から除いた。")
  }

  var tooFine: String {
    say(en: "not computed: the scales are too fine to be added up exactly", ja: "計算できない（尺度が細かすぎて正確に足せない）")
  }

  var gapsHeading: String { say(en: "How far the proposals are from them", ja: "各提案との隔たり") }

  var gapsExplained: String {
    say(
      en:
        "For each proposal that settles every issue: each party's payoff minus its payoff in the solution. Where several "
        + "outcomes tie, the first is taken.",
      ja: "すべての争点を定めた提案と当事者ごとに、提案の利得から解の利得を引いた差（解が複数あるときは最初のもの）。")
  }
}
