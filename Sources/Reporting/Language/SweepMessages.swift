internal import Negotiation

/// How verdicts change along one number.
protocol SweepMessages {
  func sweepHeading(_ path: String) -> String
  func sweepExplained(_ now: String) -> String
  func constant(_ verdict: String) -> String
  func changes(_ count: String) -> String
  var verdictOn: String { get }
  var piecesHeading: String { get }
  var theModel: String { get }
  func piece(upTo end: String, isIncluded: Bool) -> String
  func piece(from start: String, isIncluded: Bool, to end: String, isEndIncluded: Bool) -> String
  func piece(only number: String) -> String
  func piece(from start: String, isIncluded: Bool) -> String
  var everyNumber: String { get }
  var contradictionVerdict: String { get }
  func sweepChartSummary(_ lines: [String]) -> String
  var sweepChartLegend: String { get }
}

extension English: SweepMessages {
  func sweepHeading(_ path: String) -> String { "Verdicts along \(path)" }
  func sweepExplained(_ now: String) -> String {
    "The number is stated as \(now). It alone moves; where a verdict changes is an exact number and no sample."
  }
  func constant(_ verdict: String) -> String { "The model's verdict does not change: \(verdict)." }
  func changes(_ count: String) -> String {
    count == "1"
      ? "The model's verdict changes once." : "The model's verdict changes \(count) times."
  }
  var verdictOn: String { "Verdict on" }
  var piecesHeading: String { "Along the number" }
  var theModel: String { "The model" }
  func piece(upTo end: String, isIncluded: Bool) -> String {
    isIncluded ? "up to \(end)" : "below \(end)"
  }
  func piece(
    from start: String, isIncluded: Bool, to end: String, isEndIncluded: Bool
  ) -> String {
    (isIncluded ? "\(start)" : "beyond \(start)")
      + (isEndIncluded ? " to \(end)" : " to below \(end)")
  }
  func piece(only number: String) -> String { "at \(number)" }
  func piece(from start: String, isIncluded: Bool) -> String {
    isIncluded ? "from \(start)" : "beyond \(start)"
  }
  var everyNumber: String { "everywhere" }
  var contradictionVerdict: String { "statements contradict each other" }
  func sweepChartSummary(_ lines: [String]) -> String { lines.joined(separator: " ") }
  var sweepChartLegend: String {
    "Filled: in or agreed. Half: open or undetermined. Outlined: out or no agreement. Gap: a contradiction."
  }
}

extension Japanese: SweepMessages {
  func sweepHeading(_ path: String) -> String { "\(path)に沿った結論" }
  func sweepExplained(_ now: String) -> String {
    "この数値は\(now)と述べられている。これだけが動く。結論が変わるところは標本ではなく正確な数値である。"
  }
  func constant(_ verdict: String) -> String { "モデルの結論は変わらない：\(verdict)。" }
  func changes(_ count: String) -> String { "モデルの結論は\(count)回変わる。" }
  var verdictOn: String { "対象" }
  var piecesHeading: String { "数値に沿って" }
  var theModel: String { "モデル" }
  func piece(upTo end: String, isIncluded: Bool) -> String {
    isIncluded ? "\(end)以下" : "\(end)未満"
  }
  func piece(
    from start: String, isIncluded: Bool, to end: String, isEndIncluded: Bool
  ) -> String {
    (isIncluded ? "\(start)以上" : "\(start)超") + (isEndIncluded ? "\(end)以下" : "\(end)未満")
  }
  func piece(only number: String) -> String { "\(number)のみ" }
  func piece(from start: String, isIncluded: Bool) -> String {
    isIncluded ? "\(start)以上" : "\(start)超"
  }
  var everyNumber: String { "すべて" }
  var contradictionVerdict: String { "記述が矛盾" }
  func sweepChartSummary(_ lines: [String]) -> String { lines.joined() }
  var sweepChartLegend: String {
    "塗り：内または合意あり。半：未定。枠：外または合意なし。空白：矛盾。"
  }
}
