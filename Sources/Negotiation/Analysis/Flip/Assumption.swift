/// Something that a model takes for granted, and that could be otherwise.
public struct Assumption: Hashable, Sendable {
  /// What kind of thing is assumed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A number: a score, a weight, a value, the worth of an effect or of no agreement.
    case number
    /// An end of an interval.
    case intervalEnd = "interval_end"
    /// How options of an issue compare.
    case order
    /// How outcomes compare.
    case comparison
    /// The sign of a number of which nothing else is stated.
    case sign
    /// A bound on what an effect is worth.
    case bound
    /// That every option of an issue is worth the same.
    case indifference
    /// A red line, firm or reported.
    case redLine = "red_line"
    /// A linkage.
    case linkage
    /// Which of the rival beliefs about a party is right.
    case type
    /// Which of the meanings of a demand is right.
    case meaning
    /// Which of the rival answers to a question about the world is right.
    case belief
    /// That what a record says is true.
    case evidence
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// What it is called: the path of a number, the id of a demand or record, or the party and the statement.
  public let id: String
  /// The statement as it is written; empty where the id says it.
  public let text: String
  /// Whose file states it, by position; `nil` for the scenario and for records.
  public let party: Int?
  /// The records it rests on.
  public let records: [String]
  /// Where it was written.
  public let location: SourceLocation
}

extension Assumption {
  /// A number of the files as an assumption.
  init(_ place: NumberPlace, of party: Int) {
    self.init(
      kind: place.end == nil ? .number : .intervalEnd, id: place.path, text: "", party: party,
      records: place.records, location: place.location)
  }
}

extension Assumption {
  /// A question that nobody can settle as an assumption: that the answer in force is right.
  init(_ question: Question) {
    let kind: Kind
    let id: String
    switch question.about {
    case .party: (kind, id) = (.type, "\(question.id).types")
    case .text: (kind, id) = (.meaning, "\(question.id).means")
    case .world: (kind, id) = (.belief, "beliefs.\(question.id)")
    }
    self.init(
      kind: kind, id: id, text: question.inForce.map { question.answers[$0].id } ?? "", party: question.party,
      records: [], location: question.answers.first?.location ?? question.location)
  }
}

/// A claim as an assumption, with what can be taken to hold instead.
struct ClaimedAssumption {
  let claim: Claim
  let assumption: Assumption
  /// What it rests on: it falls as soon as everything that one of these cites is false.
  let evidence: [Evidence]
  /// What it is worth to try; nothing for what falls only with its evidence.
  let revisions: [Claim.Revision]
}

extension Scenario {
  /// Everything stated that holds or does not, in the order of the parties; rules come last.
  ///
  /// Definitions never give. A law gives only with the evidence that there is one.
  var claimedAssumptions: [ClaimedAssumption] {
    parties.indices.flatMap { claimedAssumptions(of: $0) }
      + rules.enumerated().filter { $0.element.kind != .definition }.map { index, rule in
        ClaimedAssumption(
          claim: .rule(index),
          assumption: Assumption(
            kind: .linkage, id: rule.id, text: rule.text, party: rule.maker,
            records: rule.evidence.records, location: rule.location),
          evidence: [rule.evidence], revisions: rule.kind == .linkage ? [.dropped] : [])
      }
  }

  private func claimedAssumptions(of party: Int) -> [ClaimedAssumption] {
    guard let preferences = parties[party].preferences else { return [] }
    let id = parties[party].id
    func assume(
      _ claim: Claim, _ kind: Assumption.Kind, _ name: String, _ text: String,
      _ evidence: [Evidence], _ location: SourceLocation, _ revisions: [Claim.Revision]
    ) -> ClaimedAssumption {
      ClaimedAssumption(
        claim: claim,
        assumption: Assumption(
          kind: kind, id: name, text: text, party: party,
          records: evidence.flatMap(\.records),
          location: location), evidence: evidence, revisions: revisions)
    }
    let lines = preferences.redLines.enumerated().map { index, line in
      assume(
        .redLine(party: party, index), .redLine, line.id, line.text, [line.evidence], line.location,
        line.hardness == .firm ? [.softened, .dropped] : [.hardened, .dropped])
    }
    // A party that is judged by its red lines is judged by nothing else.
    guard preferences.hasPayoffs else { return lines }
    let orders = preferences.orders.enumerated().map { index, order in
      assume(
        .order(party: party, index), .order, "\(id).order: \(order.text)", order.text,
        [order.evidence], order.location, [.dropped, .reversed])
    }
    let comparisons = preferences.comparisons.enumerated().map { index, comparison in
      assume(
        .comparison(party: party, index), .comparison, "\(id).compare: \(comparison.text)",
        comparison.text, [comparison.evidence], comparison.location,
        comparison.relation == .same ? [.dropped] : [.dropped, .reversed])
    }
    let issues = preferences.stances.indices.flatMap { issue -> [ClaimedAssumption] in
      let name = self.issues[issue].id
      switch preferences.stances[issue] {
      case .indifferent:
        return [
          assume(
            .indifference(party: party, issue: issue), .indifference, "\(id).indifferent.\(name)",
            "", [], preferences.location, [.dropped])
        ]
      case .scored: return [scores(issue, party)].compactMap(\.self)
      case .open(let scores):
        let whole = self.scores(issue, party)
        return scores.numbers.enumerated().compactMap { number, stated in
          guard case .signed(let sign) = stated, let whole else { return nil }
          let level = scores.levels.firstIndex { $0.count == 1 && $0[0].number == number }
          let option = level.map { self.issues[issue].options[$0].id } ?? "\(number)"
          return assume(
            .sign(party: party, issue: issue, number: number), .sign,
            "\(whole.assumption.id).\(option)", sign.rawValue, whole.evidence,
            whole.assumption.location, [.dropped, .reversed])
        } + [whole].compactMap(\.self)
      case .silent, .unsaid: return []
      }
    }
    let effects = preferences.effects.enumerated().flatMap { index, effect -> [ClaimedAssumption] in
      var sign = ""
      if case .signed(let word) = effect.worth { sign = word.rawValue }
      return [
        assume(
          .effect(party: party, index), .sign, "\(id).conditional.\(effect.id).worth", sign,
          [effect.evidence], effect.location, sign.isEmpty ? [] : [.dropped, .reversed])
      ]
        + effect.bounds.enumerated().map { bound, stated in
          assume(
            .bound(party: party, effect: index, bound), .bound,
            "\(id).conditional.\(effect.id).\(stated.direction.rawValue)", stated.text,
            [effect.evidence], effect.location, [.dropped])
        }
    }
    let noAgreement = [preferences.noAgreement].compactMap(\.self).map { stated in
      var sign = ""
      if case .signed(let word) = stated.worth { sign = word.rawValue }
      return assume(
        .noAgreement(party: party), .sign, "\(id).no_agreement", sign, [stated.evidence],
        stated.location, sign.isEmpty ? [] : [.dropped, .reversed])
    }
    return issues + orders + comparisons + effects + noAgreement + lines
  }

  /// Everything stated about what the options of an issue are worth; it falls with its evidence, or with that
  /// of its weight or of its values alone.
  private func scores(_ issue: Int, _ party: Int) -> ClaimedAssumption? {
    let id = issues[issue].id
    let about = statements.filter { statement in
      statement.party == party
        && [.scores(id), .weight(id), .values(id)].contains(statement.subject)
    }
    guard let last = about.last else { return nil }
    return ClaimedAssumption(
      claim: .scores(party: party, issue: issue),
      assumption: Assumption(
        kind: .number, id: "\(parties[party].id).scores.\(id)", text: "", party: party,
        records: about.flatMap(\.evidence.records), location: last.location),
      evidence: about.map(\.evidence), revisions: [])
  }
}
