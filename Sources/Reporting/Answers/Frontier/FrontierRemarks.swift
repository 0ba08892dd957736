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
      + (sometimes.isEmpty ? [] : [.prose(words.sometimesPlayers(sometimes))])
  }

  /// Why there are no points.
  func noPoints(of frontier: ParetoFrontier) -> [Block] {
    guard let reason = frontier.reason else { return [] }
    let open = reason.parties.map(name(ofParty:))
    return [.prose(words.noFrontier(reason, open))]
  }
}
