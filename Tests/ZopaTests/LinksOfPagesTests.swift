import Foundation
import TestSupport
import Testing

// A page that fetches nothing leads only to itself, and every link of it leads somewhere.

private let pages: [[String]] = [
  ["brief", "Models/abu-dhabi"], ["brief", "Models/abu-dhabi", "--language", "ja"], ["report", "Models/abu-dhabi"],
  ["report", "Models/four-issues"], ["brief", "Models/wage-talks"],
]

private func matches(_ pattern: String, in text: String) throws -> [String] {
  let expression = try NSRegularExpression(pattern: pattern)
  return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
    Range($0.range(at: 1), in: text).map { String(text[$0]) }
  }
}

@Test(arguments: pages)
func everyLinkLeadsSomewhere(command: [String]) throws {
  let page = try zopa(command + ["--format", "html"]).output
  let places = try matches(" id=\"([^\"]+)\"", in: page)
  let links = try matches("href=\"([^\"]*)\"", in: page)
  #expect(Set(places).count == places.count && !links.isEmpty)
  #expect(links.allSatisfy { $0.hasPrefix("#") && places.contains(String($0.dropFirst())) })
}

@Test func everyDemandRecordAndProposalOfTheFlagshipIsOnePlaceOfItsBrief() throws {
  let page = try zopa("brief", "Models/abu-dhabi", "--format", "html").output
  let places = Set(try matches(" id=\"([^\"]+)\"", in: page))
  for id in ["demand-UA1", "demand-RU2", "demand-arms_for_land", "record-S15", "record-S57", "proposal-ru_core"] {
    #expect(places.contains(id), "\(id)")
  }
  // Codes of demands and records stand nowhere without a link.
  let bare = try matches("<code>((?:UA|RU|US|S)[0-9]+)</code>", in: page)
  #expect(bare.isEmpty, "\(bare)")
}

@Test func reportOfTheFlagshipIsReadInASitting() throws {
  let page = try zopa("report", "Models/abu-dhabi", "--format", "html").output
  let unfolded = page.replacingOccurrences(
    of:
      "(?s)<style>.*?</style>|<svg.*?</svg>|(?<=</summary>).*?(?=</details>)|<span class=\"aside\">.*?</span>|<title>.*?</title>",
    with: " ", options: .regularExpression)
  let words = unfolded.replacingOccurrences(of: "<[^>]+>", with: " ", options: .regularExpression)
    .split(whereSeparator: \.isWhitespace)
  #expect(words.count < 4_000)
  // What is folded is still there.
  #expect(page.contains("<nav class=\"contents\"") && page.contains("<details>") && page.contains("id=\"record-S57\""))
}
