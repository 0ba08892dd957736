internal import Negotiation

/// The text of one party's preference file.
struct PreferenceText {
  let names: ScenarioText
  let party: Int
  let payoffs: WrittenPayoffs
  let rule: ImportOptions.Reservation

  private var profile: ImportedProfile { names.scenario.parties[party] }
  private var record: String { "F\(party + 1)" }

  var text: String {
    var text = "# \(profile.name.asComment), as \(profile.file.asComment) has it.\n"
    for remark in remarks { text += "# \(remark.asComment)\n" }
    text += "party: \(names.parties[party])\n"
    let scored = names.issues.indices.filter { isScored($0) }
    let weighted = scored.filter { payoffs.rows[$0].weight != nil }
    let plainScores = scored.filter { payoffs.rows[$0].weight == nil }
    if !plainScores.isEmpty { text += "\nscores:\n" }
    for issue in plainScores { text += numbers(of: issue) }
    if !weighted.isEmpty {
      text += "\n# Weight times value, as in the file.\nweights:\n"
      for issue in weighted {
        text += "  \(names.issues[issue]): {worth: \(payoffs.rows[issue].weight?.plain ?? ""), evidence: \(record)}\n"
      }
      text += "values:\n"
      for issue in weighted { text += numbers(of: issue) }
    }
    let plain = names.issues.indices.filter { !isScored($0) }
    if !plain.isEmpty {
      text += "\n# What these are worth depends on the others: see below.\n"
      text += wrapped("indifferent: [", plain.map { names.issues[$0] }, "]")
    }
    text += effects
    text += "\n# \(reservationSentence.asComment)\n"
    text += "no_agreement: {worth: \(payoffs.noAgreement.plain), evidence: \(record)}\n"
    return text
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let unit = profile.unit {
      remarks.append(
        "\(unit.meant.plain) points are what the file calls 1 (its maxutility); larger sums are kept.")
    }
    if let rounding = payoffs.rounding { remarks.append("\(rounding).") }
    if let reading = profile.reading { remarks.append("\(reading.what.sentence): \(reading.why).") }
    remarks += payoffs.changes.sentences(names.scenario.issues).map { "\($0)." }
    if let discount = profile.discount {
      remarks.append(
        "Left out: the discount \(discount), by which a late agreement is worth less.")
    }
    if let largest = payoffs.caps.largestSum {
      remarks.append(
        "The largest sum is \(largest.plain); the other tool counts it, and all above 1, as 1.")
    }
    return remarks + profile.remarks
  }

  /// Whether an issue is worth something by itself; where boxes give worth, most are not.
  private func isScored(_ issue: Int) -> Bool {
    profile.boxes.isEmpty || (issue == 0 && !always.isEmpty)
  }

  private func numbers(of issue: Int) -> String {
    let shown = names.issues[issue]
    if !profile.boxes.isEmpty {
      let constant = always.map { payoffs.boxes[$0] }.reduce(.zero, +)
      let ends = [names.options[issue].first, names.options[issue].last].compactMap(\.self)
      return "  # Rectangles without bounds count always.\n"
        + record(shown, ends.map { ($0, constant.plain) }, comment: nil)
    }
    let row = payoffs.rows[issue]
    let entries = row.points.map { (names.options[issue][$0.level], $0.number.plain) }
    let weight = row.weight == nil ? profile.weights[issue].map { "weight \($0)" } : nil
    return record(shown, entries, comment: weight)
  }

  /// A record of numbers: on one line, or one number a line.
  private func record(
    _ key: String, _ entries: [(String, String)], comment: String?
  ) -> String {
    let end = comment.map { "  # \($0.asComment)" } ?? ""
    let inside = entries.map { "\($0): \($1)" }.joined(separator: ", ")
    let short = "  \(key): {worth: {\(inside)}, evidence: \(record)}"
    if short.count + end.count <= lineLength { return short + end + "\n" }
    return "  \(key):\(end)\n" + yamlMap("worth", entries, indent: 4)
      + "    evidence: \(record)\n"
  }

  /// How the number that is written differs from what the file says.
  private var otherThanStated: String {
    guard let stated = profile.reservation, payoffs.noAgreement != stated.literal else { return "" }
    return payoffs.noAgreement == stated.meant
      ? ", which is how programs print \(payoffs.noAgreement.plain)"
      : ", moved by less than a hair to what is worth as much"
  }

  private var reservationSentence: String {
    let stated = profile.reservationText.map { text in
      profile.unit.map { "\(text) of \($0.meant.plain)" } ?? text
    }
    switch (rule, stated) {
    case (.ignore, _): return "The least payoff: the file's reservation value was to be ignored."
    case (_, nil):
      return profile.missingReservation == nil
        ? "The file has no reservation value: this is the least payoff, so every outcome will do."
        : "The file has no reservation value, which the other tool takes for 0."
    case (.asIs, let text?): return "The file's reservation value: \(text)" + otherThanStated + "."
    case (.larger, let text?):
      let isLess = profile.reservation.map { $0.meant < payoffs.least } ?? true
      return isLess
        ? "The least payoff, which is more than the file's reservation value: \(text)."
        : "The file's reservation value: \(text)" + otherThanStated + "."
    }
  }
}

extension PreferenceText {
  /// The boxes without bounds that shut anything out: they count everywhere.
  fileprivate var always: [Int] {
    profile.boxes.indices.filter {
      !profile.boxes[$0].excludes && names.condition(of: profile.boxes[$0]) == nil
    }
  }

  private var effects: String {
    var lines: [String] = []
    for (index, box) in profile.boxes.enumerated() {
      guard let inside = names.condition(of: box) else { continue }
      let when = box.excludes ? "not (\(inside))" : inside
      lines.append(effect("rectangle_\(index + 1)", nil, when, payoffs.boxes[index]))
    }
    for (index, cap) in payoffs.caps.outcomes.enumerated() {
      let when = cap.levels.enumerated().map {
        "\(names.issues[$0.offset]) = \(names.options[$0.offset][$0.element])"
      }
      lines.append(
        effect(
          "cap_\(index + 1)", "No payoff counts more than 1", when.joined(separator: " and "),
          cap.worth))
    }
    return lines.isEmpty ? "" : "\nconditional:\n" + lines.joined()
  }

  private func effect(_ id: String, _ name: String?, _ when: String, _ worth: ExactFraction) -> String {
    yamlMap(
      id,
      (name.map { [("name", $0.asYAML)] } ?? []) + [
        ("when", "\"\(when)\""), ("worth", worth.plain), ("evidence", record),
      ], indent: 2)
  }
}

extension ScenarioText {
  /// The bounds of a box that shut something out, as a condition; `nil` where none does.
  fileprivate func condition(of box: ImportedProfile.Box) -> String? {
    let parts = box.bounds.compactMap { bound -> String? in
      let levels = options[bound.issue]
      let (first, last) = (bound.levels.lowerBound, bound.levels.upperBound)
      let name = issues[bound.issue]
      return switch (first == 0, last == levels.count - 1) {
      case (true, true): nil
      case _ where first == last: "\(name) = \(levels[first])"
      case (true, false): "\(name) <= \(levels[last])"
      case (false, true): "\(name) >= \(levels[first])"
      case (false, false): "\(name) >= \(levels[first]) and \(name) <= \(levels[last])"
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }
}

/// A list over as many lines as it needs.
private func wrapped(_ start: String, _ words: [String], _ end: String) -> String {
  var lines = [start]
  for (index, word) in words.enumerated() {
    let piece = word + (index == words.count - 1 ? end : ",")
    if lines[lines.count - 1].count + piece.count + 1 > lineLength { lines.append(" ") }
    lines[lines.count - 1] += (lines[lines.count - 1].hasSuffix("[") ? "" : " ") + piece
  }
  return lines.joined(separator: "\n") + "\n"
}
