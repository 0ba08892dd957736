/// What happens where parties answer each other.
extension Words {
  var reactionsHeading: String { say(en: "Where parties answer each other", ja: "当事者が互いに応じる場合") }

  var reactionsExplained: String {
    say(
      en:
        "Backward induction: everybody sees what has happened and looks ahead, and nobody, wherever the tree has come to, would "
        + "choose otherwise. Beside each move what its mover would get by the others, at worst over ties.",
      ja: "後ろ向き帰納法：誰もがそれまでの経過を見て先を読み、どこに至っても別の選択をしない。各手の横に、他の手で得るもの（同点では最悪の場合）を示す。")
  }

  func severalPlays(_ count: String) -> String {
    say(en: "Somebody is indifferent, which leaves \(count) ways to play:", ja: "どちらでもよい者がいるため、\(count)通りの進み方がある：")
  }

  var moveColumn: String { say(en: "Move", ja: "手") }
  var moverColumn: String { say(en: "By", ja: "当事者") }
  var getsColumn: String { say(en: "Gets", ja: "得るもの") }
  var otherwiseColumn: String { say(en: "Otherwise", ja: "他の手なら") }
  func otherwise(_ move: String, _ payoff: String) -> String { say(en: "\(move): \(payoff)", ja: "\(move)：\(payoff)") }

  var chanceFollows: String { say(en: "then chance decides", ja: "その後は偶然による") }
  var reactionEndsWithNone: String { say(en: "no agreement", ja: "不合意") }

  func reactionEnds(_ payoffs: [String], with outcome: String?) -> String {
    say(
      en: outcome.map { "It ends with \($0): \(list(payoffs))." }
        ?? "It ends with \(list(payoffs)).",
      ja: "結末：\(outcome.map { "\($0)（\(list(payoffs))）" } ?? list(payoffs))。")
  }
}
