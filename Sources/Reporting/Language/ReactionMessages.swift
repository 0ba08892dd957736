/// What happens where parties answer each other.
protocol ReactionMessages {
  var reactionsHeading: String { get }
  var reactionsExplained: String { get }
  func severalPlays(_ count: String) -> String
  var moveColumn: String { get }
  var moverColumn: String { get }
  var getsColumn: String { get }
  var otherwiseColumn: String { get }
  func otherwise(_ move: String, _ payoff: String) -> String
  var chanceFollows: String { get }
  var reactionEndsWithNone: String { get }
  func reactionEnds(_ payoffs: [String], with outcome: String?) -> String
}

extension English: ReactionMessages {
  var reactionsHeading: String { "Where parties answer each other" }
  var reactionsExplained: String {
    "Backward induction: everybody sees what has happened and looks ahead, and nobody, wherever the tree has come to, would "
      + "choose otherwise. Beside each move what its mover would get by the others, at worst over ties."
  }
  func severalPlays(_ count: String) -> String {
    "Somebody is indifferent, which leaves \(count) ways to play:"
  }
  var moveColumn: String { "Move" }
  var moverColumn: String { "By" }
  var getsColumn: String { "Gets" }
  var otherwiseColumn: String { "Otherwise" }
  func otherwise(_ move: String, _ payoff: String) -> String { "\(move): \(payoff)" }
  var chanceFollows: String { "then chance decides" }
  var reactionEndsWithNone: String { "no agreement" }
  func reactionEnds(_ payoffs: [String], with outcome: String?) -> String {
    outcome.map { "It ends with \($0): \(list(payoffs))." } ?? "It ends with \(list(payoffs))."
  }
}

extension Japanese: ReactionMessages {
  var reactionsHeading: String { "当事者が互いに応じる場合" }
  var reactionsExplained: String {
    "後ろ向き帰納法：誰もがそれまでの経過を見て先を読み、どこに至っても別の選択をしない。各手の横に、他の手で得るもの（同点では最悪の場合）を示す。"
  }
  func severalPlays(_ count: String) -> String { "どちらでもよい者がいるため、\(count)通りの進み方がある：" }
  var moveColumn: String { "手" }
  var moverColumn: String { "当事者" }
  var getsColumn: String { "得るもの" }
  var otherwiseColumn: String { "他の手なら" }
  func otherwise(_ move: String, _ payoff: String) -> String { "\(move)：\(payoff)" }
  var chanceFollows: String { "その後は偶然による" }
  var reactionEndsWithNone: String { "不合意" }
  func reactionEnds(_ payoffs: [String], with outcome: String?) -> String {
    "結末：\(outcome.map { "\($0)（\(list(payoffs))）" } ?? list(payoffs))。"
  }
}
