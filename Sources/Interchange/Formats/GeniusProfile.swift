internal import Negotiation

/// Reads one profile of GENIUS XML.
struct GeniusProfile {
  let root: MarkupElement
  let domain: GeniusDomain
  let semantics: ImportOptions.Semantics

  /// What the profile says, or `nil` with everything reported that is wrong with it.
  func read(_ diagnostics: inout Diagnostics) -> ImportedProfile? {
    let before = diagnostics.all.count { $0.severity == .error }
    let type = root.text("type") ?? "additive"
    guard ["additive", "linear", "nonlinear", "uncertain", "any"].contains(type.lowercased()) else {
      diagnostics.error(
        at: root.location, "a utility space of the type '\(type)' cannot be imported",
        why:
          "it ranks options and lists constraints; how these add up to payoffs is not documented",
        fix: "write this party's preferences by hand, or leave the file out by naming the others")
      return nil
    }
    var profile = ImportedProfile(
      name: domain.agents[root.location.file.lastPathPart] ?? root.location.file.stemOfPath,
      file: root.location.file.lastPathPart, location: root.location,
      values: domain.issues.map { $0.issue.zeros }, weights: domain.issues.map { _ in nil })
    if type.lowercased() == "uncertain" {
      diagnostics.warning(
        at: root.location, "the party's uncertainty about its own payoffs is left out",
        why: "in GENIUS its agent sees a ranking of some outcomes; the payoffs behind it are read",
        fix: "nothing needs to be done, unless the ranking is all that is known")
      profile.remarks.append("Left out: how little of these payoffs the party's agent sees.")
    }
    if type.lowercased() == "any" {
      diagnostics.warning(
        at: root.location, "the type 'any' says nothing of how payoffs add up",
        why: "they are read as sums of weight times evaluation, as of files without a type",
        fix: "nothing needs to be done, unless you know better")
      profile.remarks.append("The file's type is 'any'; it is read as additive.")
    }
    if type.lowercased() == "nonlinear" {
      readBoxes(into: &profile, &diagnostics)
    } else {
      readIssues(into: &profile, &diagnostics)
    }
    readEnd(into: &profile, &diagnostics)
    remark(into: &profile, &diagnostics)
    return diagnostics.all.count { $0.severity == .error } == before ? profile : nil
  }

  /// What all payoffs are multiplied by; `nil` where the file has no such thing, as most have not.
  ///
  /// GeniusBI, which writes it, does not divide evaluations by the largest then, and its reservation values stand on the
  /// scale that the factor sets.
  private func multiplier(_ diagnostics: inout Diagnostics) -> ForeignNumber? {
    // The spelling is the other tool's.
    root.leaves("weightmultiplyer").first.flatMap { $0.number("value", &diagnostics) }
  }

  private func readIssues(into profile: inout ImportedProfile, _ diagnostics: inout Diagnostics) {
    let multiplier = multiplier(&diagnostics)
    profile.isCapped = semantics == .genius && multiplier == nil
    if let multiplier {
      profile.remarks.append(
        "Payoffs are \(multiplier.meant.plain) times the sum of weight times evaluation, as the file's weightmultiplyer says."
      )
    }
    var weights: [String: MarkupElement] = [:]
    for weight in root.leaves("weight") {
      guard let number = weight.required("index", &diagnostics) else { continue }
      if weights.updateValue(weight, forKey: number) != nil {
        diagnostics.error(
          at: weight.location, "the issue with index \(number) has two weights",
          why: "one of the two would be lost", fix: "remove one of them")
      }
    }
    let elements = root.leaves("issue")
    for element in elements where !domain.issues.contains(where: { $0.matches(element) }) {
      let name = element.text("name") ?? "?"
      diagnostics.error(
        at: element.location, "the issue '\(name)' is not in the domain",
        why: "profiles give worth to what the domain lists",
        fix: suggestion(for: name, among: domain.issues.map(\.issue.name), of: "issues"))
    }
    for (position, issue) in domain.issues.enumerated() {
      guard
        let element = elements.first(where: { $0.text("name") == issue.issue.name })
          ?? elements.first(where: { issue.matches($0) })
      else {
        diagnostics.error(
          at: root.location, "the profile says nothing of the issue '\(issue.issue.name)'",
          why: "a missing number would be taken for 0, which nobody has stated",
          fix: "add the issue, or check that the profile belongs to this domain")
        continue
      }
      let evaluator = GeniusEvaluator(
        issue: issue, element: element, semantics: multiplier == nil ? semantics : .raw)
      let values = evaluator.values(&diagnostics)
      guard let weight = weights[element.text("index") ?? issue.number] else {
        diagnostics.error(
          at: element.location, "the issue '\(issue.issue.name)' has no weight",
          why: "its values count as much as its weight says",
          fix: "add <weight index=\"\(element.text("index") ?? issue.number)\" value=\"…\"/>")
        continue
      }
      guard let factor = weight.number("value", &diagnostics), let values else { continue }
      profile.take(
        values, times: factor * (multiplier ?? ForeignNumber(1)), weight.text("value"), for: position)
    }
  }

  /// The reservation value and the discount factor.
  private func readEnd(into profile: inout ImportedProfile, _ diagnostics: inout Diagnostics) {
    let reservations = root.leaves("reservation")
    if let second = reservations.dropFirst().first {
      diagnostics.error(
        at: second.location, "there is another reservation value",
        why: "nobody could say which of them holds", fix: "remove one of the two")
    }
    if let reservation = reservations.first {
      profile.reservationText = reservation.text("value")
      if let value = reservation.number("value", &diagnostics) {
        profile.reservation = value * (profile.unit ?? ForeignNumber(1))
      }
    }
    // It is left out whatever it is, so it need be no number either.
    if let discount = root.leaves("discount_factor").first, let text = discount.text("value"),
      ForeignNumber(text).map({ $0 > .zero && $0 < ForeignNumber(1) }) ?? true
    {
      profile.takeDiscount(
        discount.text("value") ?? "", at: discount.location, &diagnostics)
    }
  }

  /// What the file holds besides, each kind once.
  private func remark(into profile: inout ImportedProfile, _ diagnostics: inout Diagnostics) {
    let costs = root.leaves("issue").flatMap { $0.all("item") }.filter {
      $0.text("cost").flatMap { ForeignNumber($0) }.map { $0 != .zero } ?? false
    }
    let similarities = root.leaves("issue").flatMap { $0.all("similarity_function") }
    for (found, what, why) in [
      (costs, "the costs of values are", "they are no part of the payoff"),
      (similarities, "similarity functions are", "agents guess with them, and they are no payoff"),
    ] {
      guard let first = found.first else { continue }
      diagnostics.warning(
        at: first.location, "\(what) left out", why: why,
        fix: "nothing needs to be done, unless you know better")
      profile.remarks.append("\(what.sentence) left out: \(why).")
    }
    profile.remarks += KnownMarkup.genius.reportStrangers(in: root, &diagnostics)
  }
}

extension GeniusDomain.Issue {
  /// Whether an element of a profile speaks about the issue: by name, or else by index.
  func matches(_ element: MarkupElement) -> Bool {
    element.text("name").map { $0 == issue.name } ?? false || element.text("index") == number
  }
}

extension ImportedIssue {
  var zeros: [ForeignNumber] { Array(repeating: .zero, count: levelCount) }
}
