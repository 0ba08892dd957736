/// What a gallery says of itself.
extension Words {
  var galleryHeading: String { say(en: "Models and what was found", ja: "モデルと結果の一覧") }
  var galleryLead: String {
    say(
      en:
        "A picture shows what each party says to each proposal, a row for each proposal: dark refuses, pale refuses if its position is final, an outline accepts, grey leaves it open.",
      ja: "図の各行は提案、各列は当事者を表す。濃色は拒否、淡色は立場が最終的なら拒否、枠は受諾、灰色は判定不能。")
  }

  func galleryGroup(_ folder: String) -> String {
    switch folder {
    case "": say(en: "Models", ja: "モデル")
    case "literature": say(en: "Cases from the literature", ja: "文献の事例")
    default: folder
    }
  }
}
