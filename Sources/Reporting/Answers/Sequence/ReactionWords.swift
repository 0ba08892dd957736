/// What happens where parties answer each other.
extension Words {
  var reactionsHeading: String { say(en: "Where parties answer each other", ja: "当事者が互いに応じる場合") }

  var reactionsExplained: String {
    say(
      en:
        "At every point everybody sees what has happened, looks ahead and chooses what is best for itself (backward "
        + "induction). Beside each move stands what the mover would get by its other moves, at worst where there are ties.",
      ja: "どの時点でも、各当事者はそれまでの経過を見て先を読み、自らに最善の行動を選ぶ（後ろ向き帰納法）。各行動の横に、他の行動をとった場合の利得（同値の場合は最悪のもの）を示す。")
  }

  func severalPlays(_ count: String) -> String {
    say(en: "Somebody is indifferent, so there are \(count) ways to go on:", ja: "どの行動でもよい当事者がいるため、\(count)通りの進み方がある：")
  }

  var moveColumn: String { say(en: "Move", ja: "行動") }
  var moverColumn: String { say(en: "By", ja: "当事者") }
  var getsColumn: String { say(en: "Gets", ja: "利得") }
  var otherwiseColumn: String { say(en: "Otherwise", ja: "他の行動の場合") }
  func otherwise(_ move: String, _ payoff: String) -> String { say(en: "\(move): \(payoff)", ja: "\(move)：\(payoff)") }

  var chanceFollows: String { say(en: "then chance decides", ja: "その後は偶然による") }
  var reactionEndsWithNone: String { say(en: "no agreement", ja: "合意不成立") }

  func reactionEnds(_ payoffs: [String], with outcome: String?) -> String {
    say(
      en: outcome.map { "It ends with \($0): \(list(payoffs))." }
        ?? "It ends with \(list(payoffs)).",
      ja: "結末：\(outcome.map { "\($0)（\(list(payoffs))）" } ?? list(payoffs))。")
  }
}
