internal import Negotiation

/// Whether steps carried out in equal parts make an order hold.
extension Words {
  var tranchesHeading: String { say(en: "In tranches", ja: "分割履行") }

  func inParts(_ step: String, _ count: String) -> String {
    say(en: "\(step) in \(count) equal parts", ja: "\(step)を\(count)等分")
  }

  func part(_ step: String, _ number: String, of count: String) -> String {
    say(en: "\(step), part \(number) of \(count)", ja: "\(step)（\(count)分の\(number)）")
  }

  func tranchesHold(_ parts: [String]) -> String {
    say(
      en: "In parts an order holds without any bond. The fewest in all: \(list(parts)).",
      ja: "分割すれば、保証金なしで成り立つ順序がある。分割数の合計が最も少ないのは、\(list(parts))。")
  }

  func tranchesTogether(_ parts: [String]) -> String {
    say(en: "All in the same number of parts: \(list(parts))", ja: "すべて同じ数に分ける場合：\(list(parts))")
  }

  func partsAlone(_ step: String, _ count: String) -> String {
    say(en: "\(step) alone, all else whole: \(count) parts are enough", ja: "\(step)だけを分ける場合：\(count)等分で足りる")
  }

  func noPartsAlone(_ step: String, _ most: String) -> String {
    say(
      en: "\(step) alone, all else whole: no number of up to \(most) parts is enough",
      ja: "\(step)だけを分ける場合：\(most)等分までのどれでも足りない")
  }

  var noTranchesHelp: String {
    say(
      en:
        "No splitting of quantities into equal parts makes an order hold without a bond. Whoever acts last saves its last part by "
        + "stopping: the agreement as a whole, a bond or a step of somebody else must outweigh it.",
      ja: "数量をどう等分しても、保証金なしに成り立つ順序はない。最後に動く者は、やめれば自分の最後の一部を節約できる。合意全体の利益、保証金、"
        + "または他者の段階がそれを上回らなければならない。")
  }

  var tooManyTranches: String {
    say(en: "There are too many ways to split the steps to look at all of them.", ja: "分け方が多すぎて、すべてを調べることはできない。")
  }
}
