/// Variants side by side.
protocol ComparisonMessages {
  var comparisonHeading: String { get }
  func comparisonExplained(first: String) -> String
  var measure: String { get }
  var verdictRow: String { get }
  var agreementsRow: String { get }
  var possibleRow: String { get }
  var meetingRulesRow: String { get }
  var survivingOptions: String { get }
  var everyOption: String { get }
  var asks: String { get }
  var unknownCount: String { get }
  var beliefsHeading: String { get }
  func beliefsExplained(first: String) -> String
  func beliefsMakeNoDifference(_ beliefs: [String]) -> String
  var whateverIsBelieved: String { get }
  var nothingAgrees: String { get }
  func survivesNowhere(_ issue: String, _ options: [String]) -> String
}

extension English: ComparisonMessages {
  var comparisonHeading: String { "The variants side by side" }
  func comparisonExplained(first: String) -> String {
    "What differs from the first column (\(first)) stands out."
  }
  var measure: String { "Measure" }
  var verdictRow: String { "Is there an agreement?" }
  var agreementsRow: String { "Agreements in every reading" }
  var possibleRow: String { "Possible outcomes" }
  var meetingRulesRow: String { "Outcomes that meet the rules" }
  var survivingOptions: String { "Surviving options" }
  var everyOption: String { "all" }
  var asks: String { "What each variant asks" }
  var unknownCount: String { "not counted" }
  var beliefsHeading: String { "Rival beliefs side by side" }
  func beliefsExplained(first: String) -> String {
    "The files hold rival beliefs about what a party wants. Each column takes one combination of them to be "
      + "right. What differs from the first column (\(first)) stands out."
  }
  func beliefsMakeNoDifference(_ beliefs: [String]) -> String {
    "The files hold rival beliefs about what a party wants (\(list(beliefs))). Here it makes no difference "
      + "which of them is right."
  }
  var whateverIsBelieved: String { "Whichever belief is right" }
  var nothingAgrees: String { "No conclusion above is the same under all of them." }
  func survivesNowhere(_ issue: String, _ options: [String]) -> String {
    "\(issue): \(list(options)) \(options.count == 1 ? "is" : "are") in no possible agreement"
  }
}

extension Japanese: ComparisonMessages {
  var comparisonHeading: String { "ケースの比較" }
  func comparisonExplained(first: String) -> String {
    "最初の列（\(first)）と異なるものを目立たせてある。"
  }
  var measure: String { "項目" }
  var verdictRow: String { "合意は存在するか" }
  var agreementsRow: String { "どう解釈しても合意となる帰結" }
  var possibleRow: String { "合意となりうる帰結" }
  var meetingRulesRow: String { "規則を満たす帰結" }
  var survivingOptions: String { "残る選択肢" }
  var everyOption: String { "すべて" }
  var asks: String { "各ケースの問い" }
  var unknownCount: String { "数えていない" }
  var beliefsHeading: String { "対立する見方の比較" }
  func beliefsExplained(first: String) -> String {
    "当事者が何を望むかについて、ファイルには対立する見方がある。各列はその一つの組み合わせを正しいものとする。"
      + "最初の列（\(first)）と異なるものを目立たせてある。"
  }
  func beliefsMakeNoDifference(_ beliefs: [String]) -> String {
    "当事者が何を望むかについて、ファイルには対立する見方がある（\(list(beliefs))）。ここではどれが正しくても答えは変わらない。"
  }
  var whateverIsBelieved: String { "どの見方が正しくても" }
  var nothingAgrees: String { "上の結論のうち、すべての見方で同じものはない。" }
  func survivesNowhere(_ issue: String, _ options: [String]) -> String {
    "\(issue):\(list(options))を含む合意はありえない"
  }
}
