internal import Negotiation

/// Reads GeniusWeb JSON: a domain of named issues, and linear additive profiles.
enum GeniusWebFiles {
  /// The keys of a domain.
  static let domainKeys = KnownKeys.keys([
    "name": .anything, "issuesValues": .each(.keys(["values": .anything, "range": .anything])),
  ])

  /// The keys of a profile.
  static let profileKeys: KnownKeys = {
    let line = KnownKeys.keys([
      "lowValue": .anything, "lowUtility": .anything, "highValue": .anything, "highUtility": .anything,
    ])
    let utilities = KnownKeys.keys([
      // The second names are those of older versions.
      "DiscreteValueSetUtilities": .keys(["valueUtilities": .anything]), "NumberValueSetUtilities": line,
      "discreteutils": .anything, "numberutils": line,
    ])
    let space = KnownKeys.keys([
      "name": .anything, "domain": domainKeys, "issueUtilities": .each(utilities),
      "issueWeights": .anything, "reservationBid": .anything,
    ])
    return .keys(["LinearAdditiveUtilitySpace": space, "LinearAdditive": space])
  }()

  /// The issues of a domain, or of the domain that a profile repeats.
  static func issues(_ domain: YAMLNode, _ diagnostics: inout Diagnostics) -> [ImportedIssue]? {
    guard let entries = domain["issuesValues"]?.members, !entries.isEmpty else {
      diagnostics.error(
        at: domain.location, "the domain has no 'issuesValues'", why: "there is nothing to settle",
        fix: "check that it is the right file")
      return nil
    }
    guard
      ImportedIssue.checkLimit(
        entries.count, of: "issues", mostIssues, at: domain.location, &diagnostics)
    else { return nil }
    let before = diagnostics.all.count
    let issues = entries.compactMap { entry -> ImportedIssue? in
      let kind: ImportedIssue.Kind?
      if let values = entry.value["values"] {
        kind = options(values, of: entry.key.value, &diagnostics)
      } else if let range = entry.value["range"]?.items, range.count == 3 {
        let numbers = range.compactMap { $0.foreignDecimal("a bound", &diagnostics) }
        guard numbers.count == 3, let span = numbers[1].minus(numbers[0]),
          let steps = span.divided(by: numbers[2]), steps.denominator == 1,
          steps > Rational(0), steps < Rational(mostLevels)
        else {
          diagnostics.error(
            at: entry.value.location, "the range of '\(entry.key.value)' has no whole steps",
            why: "[from, to, step] leads from one end to the other in at most \(mostLevels) levels",
            fix: "correct the range")
          return nil
        }
        kind = ImportedIssue.Kind(
          from: numbers[0], to: numbers[1], steps: Int(steps.numerator), at: entry.value.location,
          &diagnostics)
      } else {
        diagnostics.error(
          at: entry.value.location, "'\(entry.key.value)' has neither values nor a range",
          why: "there is no way to settle it",
          fix: "write {\"values\": […]} or {\"range\": [from, to, step]}")
        return nil
      }
      return kind.map {
        ImportedIssue(name: entry.key.value, kind: $0, note: nil, location: entry.key.location)
      }
    }
    return diagnostics.all.count == before ? issues : nil
  }

  /// A list of values as options.
  static func options(
    _ list: YAMLNode, of issue: String, _ diagnostics: inout Diagnostics
  ) -> ImportedIssue.Kind? {
    guard
      ImportedIssue.checkLimit(
        list.items.count, of: "values of '\(issue)'", mostLevels, at: list.location, &diagnostics)
    else { return nil }
    var names: [String] = []
    var seen: Set<String> = []
    for value in list.items {
      guard let name = value.scalar?.asOneLine else {
        diagnostics.error(
          at: value.location, "a value of '\(issue)' is \(value.kind)",
          why: "options are words or numbers", fix: "write a name")
        return nil
      }
      guard seen.insert(name).inserted else {
        diagnostics.error(
          at: value.location, "the value '\(name)' of '\(issue)' stands twice",
          why: "one outcome would be counted as two", fix: "remove one of them")
        return nil
      }
      names.append(name)
    }
    guard !names.isEmpty else {
      diagnostics.error(
        at: list.location, "the issue '\(issue)' has no values",
        why: "there is no way to settle it", fix: "list at least one")
      return nil
    }
    return .options(names.map { ImportedIssue.Option(name: $0) })
  }

  /// What one profile says.
  static func profile(
    _ file: ForeignFile, _ root: YAMLNode, _ issues: [ImportedIssue],
    _ diagnostics: inout Diagnostics
  ) -> ImportedProfile? {
    let before = diagnostics.all.count { $0.severity == .error }
    guard let space = root["LinearAdditiveUtilitySpace"] ?? root["LinearAdditive"] else {
      let kind = root.members.first?.key.value ?? "nothing"
      diagnostics.error(
        at: root.members.first?.key.location ?? root.location, "a '\(kind)' cannot be imported",
        why: "only linear additive profiles say what each option is worth by itself",
        fix: "leave the file out by naming the others")
      return nil
    }
    var profile = ImportedProfile(
      name: space["name"]?.scalar ?? file.file.name.stemOfPath, file: file.file.name.lastPathPart,
      location: file.location, values: issues.map(\.zeros), weights: issues.map { _ in nil })
    let table = WeightedTable(
      weights: space["issueWeights"], values: space["issueUtilities"], space: space)
    table.checkNames(issues, &diagnostics)
    for (position, issue) in issues.enumerated() {
      let weight = table.weight(of: issue, &diagnostics)
      guard let utilities = table.values(of: issue, &diagnostics) else { continue }
      let numbers: [ForeignNumber]?
      if let part = utilities["DiscreteValueSetUtilities"] ?? utilities["discreteutils"] {
        numbers = WeightedTable.numbers(
          part["valueUtilities"] ?? part, of: issue, &diagnostics)
      } else if let part = utilities["NumberValueSetUtilities"] ?? utilities["numberutils"] {
        numbers = line(part, of: issue, &diagnostics)
      } else {
        diagnostics.error(
          at: utilities.location, "what '\(issue.name)' is worth is not written in a known way",
          why: "only discrete utilities and number utilities are documented",
          fix: "write {\"DiscreteValueSetUtilities\": {\"valueUtilities\": {…}}}")
        numbers = nil
      }
      guard let numbers, let (weight, written) = weight else { continue }
      profile.take(
        numbers, times: weight, written, for: position)
    }
    readReservation(space, issues, into: &profile, &diagnostics)
    profile.leaveOut(root, but: profileKeys, &diagnostics)
    return diagnostics.all.count { $0.severity == .error } == before ? profile : nil
  }

  /// A straight line between two levels, rounded to eight decimals as GeniusWeb does.
  private static func line(
    _ part: YAMLNode, of issue: ImportedIssue, _ diagnostics: inout Diagnostics
  ) -> [ForeignNumber]? {
    let ends = ["lowValue", "lowUtility", "highValue", "highUtility"].compactMap { key in
      part[key]?.foreignNumber("'\(key)'", &diagnostics)
    }
    guard ends.count == 4, let slope = (ends[3] - ends[1]).divided(by: ends[2] - ends[0]) else {
      diagnostics.error(
        at: part.location, "the line of '\(issue.name)' is not complete",
        why: "it needs two different values and what each is worth",
        fix: "write lowValue, lowUtility, highValue and highUtility")
      return nil
    }
    let numbers = (0..<issue.levelCount).compactMap { position in
      issue.level(position).map { ((ForeignNumber($0) - ends[0]) * slope + ends[1]).map { $0.rounded(to: 8) } }
    }
    guard numbers.count == issue.levelCount else {
      diagnostics.error(
        at: part.location, "'\(issue.name)' is no range in the domain",
        why: "a line gives worth to numbers", fix: "write discrete utilities")
      return nil
    }
    let (low, high) = (min(ends[0], ends[2]), max(ends[0], ends[2]))
    let levels = (0..<issue.levelCount).compactMap { issue.level($0) }.map { ForeignNumber($0) }
    if levels.contains(where: { $0 < low || $0 > high }) {
      diagnostics.warning(
        at: part.location,
        "the line of '\(issue.name)' ends at \(low.meant.plain) and \(high.meant.plain), and the domain goes further",
        why: "beyond its ends the line is drawn on, which may give more than 1 or less than 0",
        fix: "correct lowValue and highValue, or the domain, unless that is meant")
    }
    return numbers
  }

  /// The reservation bid: an outcome, any that is worth as much is acceptable.
  private static func readReservation(
    _ space: YAMLNode, _ issues: [ImportedIssue], into profile: inout ImportedProfile,
    _ diagnostics: inout Diagnostics
  ) {
    guard let bid = space["reservationBid"] else { return }
    let chosen = (bid["issuevalues"] ?? bid).members
    guard !chosen.isEmpty else { return }
    var parts: [ForeignNumber] = []
    for entry in chosen {
      guard let issue = issues.firstIndex(where: { $0.name == entry.key.value }),
        let position = entry.value.scalar.flatMap({
          OptionIndex(issues[issue]).position(of: $0.asOneLine)
        }),
        profile.values[issue].indices.contains(position)
      else {
        diagnostics.error(
          at: entry.key.location, "the reservation bid is no outcome of the domain",
          why: "its worth is the reservation value",
          fix: "name issues and values of the domain")
        return
      }
      parts.append(profile.values[issue][position])
    }
    let missing = issues.filter { issue in !chosen.contains { $0.key.value == issue.name } }
    if !missing.isEmpty {
      diagnostics.warning(
        at: bid.location,
        "the reservation bid leaves out " + missing.map { "'\($0.name)'" }.joined(separator: ", "),
        why: "what it does not settle counts 0 towards the reservation value",
        fix: "name a value of each issue, unless that is meant")
    }
    profile.reservation = parts.reduce(.zero) { $0 + $1 }
    profile.reservationText = "what its reservation bid is worth"
  }
}
