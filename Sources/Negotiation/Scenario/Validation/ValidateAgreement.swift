extension Validation {
  /// Reads when the acceptances of parties make an agreement; `nil` where that is what everybody on record accepts.
  ///
  /// That is so where every signatory has to accept, and no vote is on file in a body that ratifies: what it is asked about needs its
  /// consent, which is not on record.
  mutating func validateAgreement(_ parties: [Party], _ bodies: [RatifyingBody]) -> Agreement? {
    guard let agreement = agreement(parties, bodies) else { return nil }
    let isVoteKnown = bodies.contains { body in body.blocs.contains { parties[$0.party].preferences != nil } }
    return agreement.signing.needsEverybody && !isVoteKnown ? nil : agreement
  }

  private mutating func agreement(_ parties: [Party], _ bodies: [RatifyingBody]) -> Agreement? {
    guard let node = document.part("agreement") else {
      guard let first = bodies.first, parties.count == partyIDs.count else { return nil }
      // Every signatory has to accept, and what they accept has to be ratified.
      let signatories = parties.indices.filter { parties[$0].isSignatory && !parties[$0].isDocument }
      return Agreement(.all(signatories.map { .party($0) }), ratifiedBy: bodies, at: first.location)
    }
    let errors = diagnostics.errorCount
    let rule = agreementRule(node, depth: 0)
    guard let rule, diagnostics.errorCount == errors, parties.count == partyIDs.count else { return nil }
    let members = Set(rule.parties)
    for body in bodies {
      for bloc in body.blocs where members.contains(bloc.party) {
        diagnostics.error(
          at: node.location, "'\(partyIDs[bloc.party])' is counted in 'agreement' and votes in '\(body.id)'",
          why: "a bloc of a body signs nothing", fix: "leave it out of one of the two")
      }
    }
    for (index, party) in parties.enumerated() where party.isSignatory && !party.isDocument && !members.contains(index)
    {
      diagnostics.error(
        at: party.location, "'\(party.id)' is not named in 'agreement'",
        why: "it would sign, and its acceptance would count for nothing",
        fix: "name it in 'agreement', or say by 'consents_to' over what it has a veto")
    }
    if let issue = issues.first(where: \.isDivisible) {
      diagnostics.error(
        at: node.location, "'agreement' does not go with divisible issues",
        why: "issue '\(issue.id)' is divided between two parties, who both have to accept",
        fix: "remove 'agreement', or 'divisible' from the issues")
    }
    guard diagnostics.errorCount == errors else { return nil }
    return Agreement(rule, ratifiedBy: bodies, at: node.location)
  }

  /// A party, or a map that says of which rules all, one, or so many have to hold.
  private mutating func agreementRule(_ node: YAMLNode, depth: Int) -> AgreementRule? {
    guard depth < mostDepth else {
      diagnostics.error(
        at: node.location, "'agreement' is nested more than \(mostDepth) deep", why: "nobody can read it",
        fix: "write it as fewer conditions")
      return nil
    }
    if case .scalar = node.content {
      guard let name = node.text("a party", &diagnostics), let index = party(name) else { return nil }
      return member(index, name)
    }
    guard let record = Record(node, .agreementRule, &diagnostics) else { return nil }
    let forms = ["all_of", "any_of", "at_least"].filter { record[$0] != nil }
    guard forms.count == 1, let form = forms.first, let value = record[form] else {
      diagnostics.error(
        at: node.location,
        forms.isEmpty
          ? "nothing says who has to accept" : "\(forms.map { "'\($0)'" }.joined(separator: " and ")) stand in one map",
        why: "a rule says of which parties all, one, or so many have to accept",
        fix: "write 'all_of: […]', 'any_of: […]', or 'at_least: 4' with 'of: […]'; nest maps for more")
      return nil
    }
    if form != "at_least", let of = record["of"] {
      diagnostics.error(
        at: of.location, "'of' does not go with '\(form)'", why: "the list stands under '\(form)' itself",
        fix: "remove 'of'")
      return nil
    }
    switch form {
    case "all_of": return agreementRules(value, "'all_of'", depth).map { .all($0) }
    case "any_of": return agreementRules(value, "'any_of'", depth).map { .any($0) }
    default: return quota(value, record, depth)
    }
  }

  /// A party's position where it signs; `nil` with the mistake reported.
  private mutating func member(_ index: Int, _ name: Located<String>) -> AgreementRule? {
    let entry = document.part("parties")?.value(of: name.value)
    if let entry, entry.value(of: "consents_to") != nil {
      diagnostics.error(
        at: name.location, "'\(name.value)' only consents, and cannot be counted",
        why: "a veto over some outcomes holds beside 'agreement'", fix: "remove 'consents_to', or leave it out here")
      return nil
    }
    if let entry, case .scalar("true") = entry.value(of: "document")?.content {
      diagnostics.error(
        at: name.location, "'\(name.value)' is a document, and cannot be counted",
        why: "a text binds everybody and always has to be met", fix: "leave it out here")
      return nil
    }
    return .party(index)
  }

  private mutating func agreementRules(_ node: YAMLNode, _ what: String, _ depth: Int) -> [AgreementRule]? {
    guard let elements = node.elements(what, &diagnostics) else { return nil }
    if elements.isEmpty {
      diagnostics.error(
        at: node.location, "\(what) names nobody", why: "somebody has to accept", fix: "name one party at least")
      return nil
    }
    let rules = elements.map { agreementRule($0, depth: depth + 1) }
    for (place, rule) in rules.enumerated() {
      guard let rule, rules[..<place].contains(rule) else { continue }
      diagnostics.error(
        at: elements[place].location, "this stands in \(what) twice",
        why: "each acceptance counts once", fix: "remove one, or give it a weight under 'at_least'")
    }
    return rules.contains { $0 == nil } ? nil : rules.compactMap(\.self)
  }

  private mutating func quota(_ node: YAMLNode, _ record: Record, _ depth: Int) -> AgreementRule? {
    guard
      let of = record.required("of", "'at_least'", why: "it says of whom so many have to accept", &diagnostics)
    else { return nil }
    let quota = votes(node, "'at_least'")
    var parts: [AgreementRule.Weighted] = []
    if case .mapping(let entries) = of.content {
      for entry in entries {
        let name = Located(entry.key.value, at: entry.key.location)
        let rule = party(name).flatMap { member($0, name) }
        let weight = votes(entry.value, "the weight of '\(name.value)'")
        if let rule, let weight { parts.append(AgreementRule.Weighted(weight: weight, rule: rule)) }
      }
      guard parts.count == entries.count else { return nil }
      if entries.isEmpty {
        diagnostics.error(
          at: of.location, "'of' names nobody", why: "somebody has to accept", fix: "name one party at least")
        return nil
      }
    } else {
      guard let rules = agreementRules(of, "'of'", depth) else { return nil }
      parts = rules.map { AgreementRule.Weighted(weight: 1, rule: $0) }
    }
    guard let quota else { return nil }
    let sum = parts.reduce(0) { $0 + $1.weight }
    guard quota <= sum else {
      diagnostics.error(
        at: node.location, "'at_least' asks for \(quota), and all of them together have \(sum)",
        why: "no agreement could ever come about", fix: "write \(sum) or less")
      return nil
    }
    return .atLeast(quota: quota, of: parts)
  }

  mutating func votes(_ node: YAMLNode, _ what: String) -> Int? {
    guard let number = node.number(what, &diagnostics) else { return nil }
    guard number.denominator == 1, number > Rational(0), number <= Rational(mostWeight) else {
      diagnostics.error(
        at: node.location, "\(what) is a whole number from 1 to \(mostWeight), not \(number)",
        why: "votes are counted whole", fix: "multiply all weights and the quota alike until they are whole")
      return nil
    }
    return Int(number.numerator)
  }
}

extension MapKind {
  /// When acceptances make an agreement.
  static let agreementRule: MapKind = MapKind(
    "Agreement", "a rule of 'agreement'",
    [
      Key("all_of", .list(.oneOf([.id, .map(.agreementRule)])), "Parties or rules that all have to hold."),
      Key("any_of", .list(.oneOf([.id, .map(.agreementRule)])), "Parties or rules of which one has to hold."),
      Key("at_least", .count, "How many have to hold, or how much their weights have to add up to."),
      Key(
        "of", .oneOf([.list(.oneOf([.id, .map(.agreementRule)])), .byID("party", .count)]),
        "Of what: a list, or parties with their weights."),
    ])
}

private let mostDepth = 20
private let mostWeight = 1_000_000_000
