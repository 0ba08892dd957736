internal import Negotiation

/// Whether steps carried out in equal parts make an order hold.
extension Words {
  var tranchesHeading: String { say(en: "If steps are split into equal parts", ja: "分割して履行する場合") }

  func inParts(_ step: String, _ count: String) -> String {
    say(en: "\(step) in \(count) equal parts", ja: "\(step)を\(count)等分")
  }

  func part(_ step: String, _ number: String, of count: String) -> String {
    say(en: "\(step), part \(number) of \(count)", ja: "\(step)（\(count)分の\(number)）")
  }

  func tranchesHold(_ parts: [String]) -> String {
    say(
      en: "If steps are split, an order holds without any deposit. The fewest parts in all: \(list(parts)).",
      ja: "分割すれば、履行担保なしで成り立つ実施順序がある。分割数の合計が最も少ないのは次のとおり：\(list(parts))。")
  }

  func tranchesTogether(_ parts: [String]) -> String {
    say(en: "All in the same number of parts: \(list(parts))", ja: "すべて同じ数に分ける場合：\(list(parts))")
  }

  func partsAlone(_ step: String, _ count: String) -> String {
    say(en: "Only \(step) split: \(count) parts are enough", ja: "\(step)だけを分ける場合：\(count)等分で足りる")
  }

  func noPartsAlone(_ step: String, _ most: String) -> String {
    say(
      en: "Only \(step) split: no number of up to \(most) parts is enough",
      ja: "\(step)だけを分ける場合：\(most)等分までのどれでも足りない")
  }

  var noTranchesHelp: String {
    say(
      en:
        "However quantities are split into equal parts, no order holds without a deposit. Whoever acts last saves its last "
        + "part by stopping. Something must outweigh that: the agreement as a whole, a deposit, or a step of somebody else.",
      ja: "数量をどう等分しても、履行担保なしに成り立つ実施順序はない。最後に履行する当事者は、やめれば自らの最後の一部を節約できる。合意全体の利益、履行担保、"
        + "または他の当事者の段階がそれを上回る必要がある。")
  }

  var tooManyTranches: String {
    say(en: "There are too many ways to split the steps to look at all of them.", ja: "分け方が多すぎて、すべてを調べることはできない。")
  }
}
