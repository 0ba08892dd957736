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
      .notice(RichText(words.illustration(names, isScaled: parties.contains { $0.central.scale != nil }))),
      .list(
        zip(names, parties).map { name, party in
          let scale = party.central.scale
          return RichText(
            words.labelled(
              name, words.scaled(scale, own: ownLimits(of: scale, ofParty: party.index))))
        }),
    ]
      + silence
  }

  /// What an issue counts that a party says nothing about.
  private var silence: [Block] {
    let silent = parties.compactMap { silence(of: $0.index, where: $0.central.countsNothing) }
    return silent.isEmpty
      ? [] : [.list(silent), .prose(words.silenceCountsNothing)]
  }

  /// That agreements move issues on which a party has said nothing, so that what others gain there rests on nobody's word.
  ///
  /// - Parameter outcomes: The agreements that are shown.
  /// - Returns: The notice; nothing where they move no such issue.
  func silenceSpent(by outcomes: some Sequence<Outcome>) -> [Block] {
    var moved: Set<Int> = []
    for outcome in outcomes {
      for (issue, level) in outcome.levels.enumerated() where level != scenario.issues[issue].statusQuo {
        moved.insert(issue)
      }
    }
    let spent = parties.flatMap { party -> [String] in
      let silent = scenario.parties[party.index].preferences?.silentIssues(of: scenario.issues) ?? []
      return silent.filter { moved.contains($0) }.map {
        words.labelled(words.text(scenario.parties[party.index].name), words.text(scenario.issues[$0].name))
      }
    }
    return spent.isEmpty ? [] : [.notice(RichText(words.spendsSilence(spent)))]
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

extension CentralReading {
  /// Whether every option of an issue is worth as much as any other in it.
  fileprivate func countsNothing(_ issue: Int) -> Bool {
    zip(unknowns, values).allSatisfy { unknown, value in
      if case .level(issue, _) = unknown { value == Rational(0) } else { true }
    }
  }
}
