internal import Negotiation

/// What a judgement is based on: in how many worlds it holds, and how sure that is.
extension Words {
  func worldsOf(_ holds: String, _ all: String) -> String {
    holds == all
      ? all == "2" ? say(en: "both worlds", ja: "どちらの世界でも") : say(en: "all \(all) worlds", ja: "\(all)通りの世界すべて")
      : say(en: "\(holds) of \(all) worlds", ja: "\(all)通りの世界のうち\(holds)")
  }

  func worldsAsStated(_ holds: String, _ all: String) -> String {
    holds == all
      ? say(en: "all \(all) worlds, with positions as stated", ja: "述べられたままの立場の\(all)通りの世界すべて")
      : say(en: "\(holds) of \(all) worlds, with positions as stated", ja: "述べられたままの立場の\(all)通りの世界のうち\(holds)")
  }

  func casesOf(_ holds: String, _ all: String) -> String {
    holds == all
      ? say(en: "whatever the other answers are", ja: "他の答えがどうであれ")
      : say(en: "with \(holds) of \(all) sets of other answers", ja: "他の答えの組合せ\(all)通りのうち\(holds)")
  }

  func confidenceIs(_ confidence: Evidence.Confidence) -> String {
    switch confidence {
    case .high: say(en: "confidence: high", ja: "確度：高")
    case .medium: say(en: "confidence: medium", ja: "確度：中")
    case .low: say(en: "confidence: low", ja: "確度：低")
    }
  }

  var partlyAnalyst: String { say(en: "partly the analyst's", ja: "一部は分析者の解釈") }
  var contestedWord: String { say(en: "disputed", ja: "異論あり") }
}
