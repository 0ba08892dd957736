internal import Negotiation

/// What has to be ratified, and by whom.
extension Words {
  func name(of body: RatifyingBody) -> String { body.name.map { text($0) } ?? body.id }
  func votesIn(_ body: String) -> String { say(en: "votes in \(body)", ja: "\(body)で投票") }
  func ratificationHeading(_ body: String) -> String { say(en: "What \(body) has to ratify", ja: "\(body)による批准") }

  func ratifies(_ body: RatifyingBody, _ name: (Int) -> String) -> String {
    let isByHead = body.blocs.allSatisfy { $0.weight == 1 }
    let blocs = list(body.blocs.map { name($0.party) + (isByHead ? "" : bracketed(count($0.weight))) })
    let which =
      body.whenText.map { say(en: "Asked only where \($0)", ja: "対象は \($0) の場合に限る") }
      ?? say(en: "Asked about every agreement", ja: "すべての合意が対象となる")
    return say(
      en: "\(which): at least \(count(body.quota)) \(isByHead ? "" : "votes ")of \(blocs).",
      ja: "\(which)。\(blocs)のうち少なくとも\(count(body.quota))\(isByHead ? "者" : "票")。")
  }

  func nothingOnFileOfVotes(_ blocs: [String]) -> String {
    say(en: "Nothing is on file about how \(list(blocs)) would vote.", ja: "\(list(blocs))がどう投票するかは記録にない。")
  }

  func winSet(_ every: String, _ some: String, _ none: String) -> String {
    say(
      en: "Of the outcomes that it would be asked about, \(every) pass for certain, \(some) perhaps, and \(none) not.",
      ja: "対象となる結果のうち、確実に批准されるもの\(every)件、批准されうるもの\(some)件、批准されないもの\(none)件。")
  }

  var otherQuotas: String { say(en: "The same talks with another quota", ja: "必要票数を変えた場合の同じ交渉") }
  var votesThatRatify: String { say(en: "Votes that ratify", ja: "批准に必要な票") }
  var agreementsColumn: String { say(en: "Agreements", ja: "合意の数") }
  var possibleColumn: String { say(en: "May be agreements", ja: "合意となりうる数") }
  func worthTo(_ party: String) -> String { say(en: "Worth to \(party)", ja: "\(party)にとっての価値") }
  var noRatification: String { say(en: "none needed", ja: "批准なし") }
  var asItIs: String { say(en: "as it is", ja: "現行") }
}
