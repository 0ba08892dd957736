internal import Negotiation

// What pages say of a frontier beside its points.
extension OnPage {
  /// Who is a player over some agreements only, or over none.
  func players(of frontier: ParetoFrontier) -> [Block] {
    let never = frontier.neverPlayers.map(name(ofParty:))
    let sometimes = frontier.sometimesPlayers.map {
      name(ofParty: frontier.parties[$0])
    }
    return (never.isEmpty ? [] : [.prose(words.neverPlayers(never))])
      + (sometimes.isEmpty ? [] : [.prose(words.sometimesPlayers(sometimes))]) + unrecordedConsents
  }

  /// Why there are no points.
  func noPoints(of frontier: ParetoFrontier) -> [Block] {
    guard let reason = frontier.reason else { return [] }
    let open = reason.parties.map(name(ofParty:))
    return [.prose(words.noFrontier(reason, open))]
  }

  /// In brackets what keeps an outcome from being an agreement, as far as the payoffs of a frontier tell; nothing where nothing
  /// does.
  func objections(to outcome: Outcome, _ frontier: ParetoFrontier) -> RichText {
    let refusing = frontier.refusing(outcome, scenario).map(name(ofParty:))
    let objection = exclusion(of: outcome) ?? (refusing.isEmpty ? nil : words.refusedBy(refusing))
    return objection.map { RichText(.muted(words.bracketed($0))) } ?? RichText("")
  }

  /// Which rules an outcome does not meet, or which options of it the variant does not allow; `nil` where it is one.
  func exclusion(of outcome: Outcome) -> String? {
    let rules = scenario.rules.filter { !$0.condition.holds(for: outcome) }.map(\.id)
    let levels = scenario.issues.indices.filter { !scenario.allowed[$0].contains(outcome[$0]) }
      .map { words.allowedLevels(of: words.text(scenario.issues[$0].name)) }
    return (rules + levels).isEmpty ? nil : words.excludedBy(words.list(rules + levels))
  }
}
