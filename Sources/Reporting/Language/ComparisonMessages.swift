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
}
