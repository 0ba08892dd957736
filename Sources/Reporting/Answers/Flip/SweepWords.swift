internal import Negotiation

/// How verdicts change along one number.
extension Words {
  func sweepHeading(_ path: String) -> String { say(en: "Verdicts along \(path)", ja: "\(path)に沿った結論") }

  func sweepExplained(_ now: String) -> String {
    say(
      en:
        "The number is stated as \(now). Only this number moves. The places where a verdict changes are exact, not sampled.",
      ja: "この数値は\(now)と述べられている。この数値だけを動かす。結論が変わるところは、標本によらない正確な数値である。")
  }

  func constant(_ verdict: String) -> String {
    say(en: "The model's verdict does not change: \(verdict).", ja: "モデルの結論は変わらない：\(verdict)。")
  }

  func changes(_ count: String) -> String {
    say(
      en: count == "1"
        ? "The model's verdict changes once." : "The model's verdict changes \(count) times.",
      ja: "モデルの結論は\(count)回変わる。")
  }

  var verdictOn: String { say(en: "Verdict on", ja: "対象") }
  var piecesHeading: String { say(en: "Along the number", ja: "数値に沿って") }
  var theModel: String { say(en: "The model", ja: "モデル") }

  func piece(upTo end: String, isIncluded: Bool) -> String {
    say(en: isIncluded ? "up to \(end)" : "below \(end)", ja: isIncluded ? "\(end)以下" : "\(end)未満")
  }

  func piece(from start: String, isIncluded: Bool, to end: String, isEndIncluded: Bool) -> String {
    say(
      en: (isIncluded ? "\(start)" : "beyond \(start)")
        + (isEndIncluded ? " to \(end)" : " to below \(end)"),
      ja: (isIncluded ? "\(start)以上" : "\(start)超") + (isEndIncluded ? "\(end)以下" : "\(end)未満"))
  }

  func piece(only number: String) -> String { say(en: "at \(number)", ja: "\(number)のみ") }

  func piece(from start: String, isIncluded: Bool) -> String {
    say(en: isIncluded ? "from \(start)" : "beyond \(start)", ja: isIncluded ? "\(start)以上" : "\(start)超")
  }

  var everyNumber: String { say(en: "everywhere", ja: "すべて") }
  var contradictionVerdict: String { say(en: "statements contradict each other", ja: "記述が矛盾") }
  func sweepChartSummary(_ lines: [String]) -> String { say(en: lines.joined(separator: " "), ja: lines.joined()) }

  var sweepChartLegend: String {
    say(
      en:
        "Filled: in or agreed. Half: open or undetermined. Outlined: out or no agreement. Gap: a contradiction.",
      ja: "塗り：内または合意あり。半：判定不能。枠：外または合意なし。空白：矛盾。")
  }
}
