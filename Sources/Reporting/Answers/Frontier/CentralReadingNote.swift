internal import Negotiation

/// What has to stand beside numbers that hold in the central reading alone.
struct CentralReadingNote: OnPage {
  private let parties: [(index: Int, central: CentralReading)]
  let page: Page

  init(_ central: [CentralReading?], _ page: Page) {
    parties = central.enumerated().compactMap { index, central in central.map { (index, $0) } }
    self.page = page
  }

  /// Whose numbers were chosen, and within which scale; nothing where none were.
  var blocks: [Block] {
    guard !parties.isEmpty else { return [] }
    let names = parties.map { words.text(scenario.parties[$0.index].name) }
    return [
      .notice(RichText(words.illustration(names))),
      .list(
        zip(names, parties).map { name, party in
          let scale = party.central.scale
          return RichText(
            words.labelled(
              name, words.scaled(scale, own: ownLimits(of: scale, ofParty: party.index))))
        }),
    ]
      + silence(names)
  }

  /// What an issue counts that a party says nothing about.
  private func silence(_ names: [String]) -> [Block] {
    let silent = zip(names, parties).compactMap { name, party -> RichText? in
      let issues = silentIssues(party.index)
      return issues.isEmpty ? nil : RichText(words.labelled(name, words.list(issues)))
    }
    return silent.isEmpty
      ? [] : [.prose(words.silenceCountsNothing), .list(silent)]
  }

  /// The issues that a party neither scores nor orders.
  private func silentIssues(_ party: Int) -> [String] {
    guard let preferences = scenario.parties[party].preferences else { return [] }
    let spoken = preferences.effects.reduce(into: Set(preferences.orders.map(\.issue))) {
      $0.formUnion($1.when.issues)
      if let quantity = $1.per { $0.insert(quantity) }
    }
    return preferences.stances.indices.filter { issue in
      switch preferences.stances[issue] {
      case .silent: true
      case .unsaid: !spoken.contains(issue)
      case .scored, .open, .indifferent: false
      }
    }.map { words.text(scenario.issues[$0].name) }
  }

  /// A caption that says in which reading and scale its numbers hold.
  func caption(_ text: String) -> String {
    guard let first = parties.first else { return text }
    let scales = parties.map(\.central.scale)
    guard Set(scales).count == 1 else {
      let each = zip(parties, scales).map { party, scale in
        words.labelled(
          words.text(scenario.parties[party.index].name), words.inCentralReading(scale))
      }
      return text + words.bracketed(each.joined(separator: words.separator))
    }
    return text + words.bracketed(words.inCentralReading(first.central.scale))
  }
}

extension OnPage {
  /// The limits of a party's scale that differ from that of most numbers.
  func ownLimits(of scale: Scale?, ofParty party: Int) -> [String] {
    guard let scale else { return [] }
    let subjects: [(Scale.Subject, String)] =
      scenario.issues.enumerated().map { (.issue($0), words.text($1.name)) }
      + (scenario.parties[party].preferences?.effects ?? []).enumerated().map {
        (.effect($0), $1.name.map { words.text($0) } ?? $1.text)
      } + [(.noAgreement, words.disagreementPoint)]
    return subjects.compactMap { subject, name in
      scale.own[subject].map { words.ownLimit(words.exactly($0), for: name) }
    }
  }
}
