internal import Negotiation

/// What has to be ratified, and by whom.
extension Words {
  func name(of body: RatifyingBody) -> String { body.name.map { text($0) } ?? body.id }
  /// Whose consent it is: that of a party, or of the body in which it votes.
  func namesOfConsenting(_ parties: [Int], in scenario: Scenario) -> [String] {
    parties.reduce(into: []) { names, index in
      let party = scenario.parties[index]
      let body = party.body.flatMap { id in scenario.bodies.first { $0.id == id } }
      let name = body.map { self.name(of: $0) } ?? text(party.name)
      if !names.contains(name) { names.append(name) }
    }
  }

  func votesIn(_ body: String) -> String { say(en: "votes in \(body)", ja: "\(body)で投票") }
  func ratificationHeading(_ body: String) -> String { say(en: "What \(body) has to ratify", ja: "\(body)による批准") }

  func ratifies(_ body: RatifyingBody, _ scenario: Scenario, _ name: (Int) -> String) -> String {
    let isByHead = body.blocs.allSatisfy { $0.weight == 1 }
    let blocs = list(body.blocs.map { name($0.party) + (isByHead ? "" : bracketed(count($0.weight))) })
    let which =
      whenAsked(body, scenario).map { say(en: "Asked only where \($0)", ja: "対象は\($0)の場合に限る") }
      ?? say(en: "Asked about every agreement", ja: "すべての合意が対象となる")
    return say(
      en: "\(which): at least \(count(body.quota)) \(isByHead ? "" : "votes ")of \(blocs).",
      ja: "\(which)。\(blocs)のうち少なくとも\(count(body.quota))\(isByHead ? "者" : "票")。")
  }

  /// That a body of whose votes nothing is on file has to ratify.
  func hasToRatifyUnknown(_ body: RatifyingBody, _ scenario: Scenario) -> String {
    let which = whenAsked(body, scenario)
    return say(
      en: "\(name(of: body)) has to ratify\(which.map { " where \($0)" } ?? ""); no votes are on file.",
      ja: "\(which.map { "\($0)の" } ?? "")合意には\(name(of: body))の批准が必要だが、票の行方は記録にない。")
  }

  /// About which agreements a body is asked, by the names of what they settle; `nil` where about all.
  private func whenAsked(_ body: RatifyingBody, _ scenario: Scenario) -> String? {
    guard case .within(let index, let levels)? = body.when else { return body.whenText }
    let issue = scenario.issues[index]
    return say(
      en: "\(inQuotes(name(of: issue))) is \(which(levels, of: issue))",
      ja: "\(inQuotes(name(of: issue)))が\(which(levels, of: issue))")
  }

  /// Some options of an issue; of a quantity from some level on, or up to one.
  private func which(_ levels: LevelSet, of issue: Issue) -> String {
    let all = levels.levels
    guard issue.isQuantity, let first = all.first, let last = all.last, all.count == last - first + 1 else {
      return oneOf(all.map { option($0, of: issue) })
    }
    if last == issue.options.count - 1 {
      return say(en: "at least \(option(first, of: issue))", ja: "\(option(first, of: issue))以上")
    }
    return first == 0
      ? say(en: "at most \(option(last, of: issue))", ja: "\(option(last, of: issue))以下")
      : span(option(first, of: issue), option(last, of: issue))
  }

  var whatHasToBeRatified: String { say(en: "Ratification", ja: "批准") }

  func askedAbout(_ asked: String, ofPossible possible: String) -> String {
    say(
      en:
        "As positions are stated, everybody else may accept \(possible) outcomes; it would be asked about \(asked) of them.",
      ja: "述べられたままの立場で他のすべての当事者が受け入れうる結果は\(possible)件、うち\(asked)件が批准の対象となる。")
  }

  var noneIsCertain: String {
    say(en: "None of these is certain to be ratified.", ja: "これらのうち批准が確実なものはない。")
  }

  /// What the body's say changes of the agreements that are certain.
  func agreementsWithRatification(_ with: Int, without: Int) -> String {
    with == without
      ? say(
        en: with == 0
          ? "With or without ratification, none of them is an agreement for certain."
          : "With or without ratification, \(count(with)) of them are agreements for certain.",
        ja: with == 0 ? "批准の有無にかかわらず、確実な合意はない。" : "批准の有無にかかわらず、確実な合意は\(count(with))件である。")
      : say(
        en: "Without ratification \(count(without)) of them would be agreements for certain; with it, \(count(with)).",
        ja: "批准がなければ確実な合意は\(count(without))件、批准があれば\(count(with))件である。")
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
