internal import Negotiation

/// Whether steps carried out in equal parts make an order hold.
protocol TrancheMessages {
  var tranchesHeading: String { get }
  func inParts(_ step: String, _ count: String) -> String
  func part(_ step: String, _ number: String, of count: String) -> String
  func tranchesHold(_ parts: [String]) -> String
  func tranchesTogether(_ parts: [String]) -> String
  func partsAlone(_ step: String, _ count: String) -> String
  func noPartsAlone(_ step: String, _ most: String) -> String
  var noTranchesHelp: String { get }
  var tooManyTranches: String { get }
}

extension English: TrancheMessages {
  var tranchesHeading: String { "In tranches" }
  func inParts(_ step: String, _ count: String) -> String { "\(step) in \(count) equal parts" }
  func part(_ step: String, _ number: String, of count: String) -> String {
    "\(step), part \(number) of \(count)"
  }
  func tranchesHold(_ parts: [String]) -> String {
    "In parts an order holds without any bond. The fewest in all: \(list(parts))."
  }
  func tranchesTogether(_ parts: [String]) -> String {
    "All in the same number of parts: \(list(parts))"
  }
  func partsAlone(_ step: String, _ count: String) -> String {
    "\(step) alone, all else whole: \(count) parts are enough"
  }
  func noPartsAlone(_ step: String, _ most: String) -> String {
    "\(step) alone, all else whole: no number of up to \(most) parts is enough"
  }
  var noTranchesHelp: String {
    "No splitting of quantities into equal parts makes an order hold without a bond. Whoever acts last saves its last part by "
      + "stopping: the agreement as a whole, a bond or a step of somebody else must outweigh it."
  }
  var tooManyTranches: String {
    "There are too many ways to split the steps to look at all of them."
  }
}

extension Japanese: TrancheMessages {
  var tranchesHeading: String { "分割履行" }
  func inParts(_ step: String, _ count: String) -> String { "\(step)を\(count)等分" }
  func part(_ step: String, _ number: String, of count: String) -> String {
    "\(step)（\(count)分の\(number)）"
  }
  func tranchesHold(_ parts: [String]) -> String {
    "分割すれば、保証金なしで成り立つ順序がある。分割数の合計が最も少ないのは、\(list(parts))。"
  }
  func tranchesTogether(_ parts: [String]) -> String { "すべて同じ数に分ける場合：\(list(parts))" }
  func partsAlone(_ step: String, _ count: String) -> String {
    "\(step)だけを分ける場合：\(count)等分で足りる"
  }
  func noPartsAlone(_ step: String, _ most: String) -> String {
    "\(step)だけを分ける場合：\(most)等分までのどれでも足りない"
  }
  var noTranchesHelp: String {
    "数量をどう等分しても、保証金なしに成り立つ順序はない。最後に動く者は、やめれば自分の最後の一部を節約できる。合意全体の利益、保証金、"
      + "または他者の段階がそれを上回らなければならない。"
  }
  var tooManyTranches: String { "分け方が多すぎて、すべてを調べることはできない。" }
}
