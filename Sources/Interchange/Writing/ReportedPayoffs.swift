internal import Negotiation

// What is told of one party's numbers, on standard error and in its file.

extension WrittenPayoffs {
  /// That numbers are rounded; `nil` where none is.
  var rounding: String? {
    guard let decimals, roundedCount > 0 else { return nil }
    return "\(roundedCount) of \(count) numbers \(roundedCount == 1 ? "is" : "are") rounded to \(decimals) decimals"
  }

  /// Says what writing the numbers has changed.
  func report(_ profile: ImportedProfile, _ issues: [ImportedIssue], _ diagnostics: inout Diagnostics) {
    let location = profile.location
    if let rounding {
      diagnostics.warning(
        at: location, rounding,
        why: isByFile
          ? "the file's own numbers are fractions rounded to as many, and carry no more"
          : "payoffs are whole numbers of the common step of all of them, below 2^62; this is the finest scale that fits",
        fix: "nothing needs to be done; outcomes whose acceptance changes by it would be told")
    }
    if let reading = profile.reading {
      diagnostics.warning(
        at: location, reading.what, why: reading.why,
        fix: "nothing needs to be done; outcomes whose acceptance changes by it would be told")
    }
    for sentence in changes.sentences(issues) {
      diagnostics.warning(
        at: location, sentence, why: "what they are worth and the reservation value differ in the last digits at most",
        fix: "check these, if they matter; where the digits are meant, write another no_agreement into the party's file"
      )
    }
    if let largestSum = caps.largestSum {
      diagnostics.warning(
        at: location, "payoffs reach \(largestSum.plain), and the other tool counts all above 1 as 1",
        why: "too many outcomes lie above 1 to list them, so their differences are kept",
        fix: "make the weights add up to 1 in the file")
    }
    if !caps.outcomes.isEmpty {
      let count = caps.outcomes.count
      diagnostics.warning(
        at: location,
        "\(count) outcome\(count == 1 ? "" : "s") would be worth more than 1",
        why: count == 1
          ? "the other tool counts it as 1, and so does a conditional effect"
          : "the other tool counts them as 1, and so does a conditional effect for each",
        fix: "nothing needs to be done; weights that add up to 1 would make it needless")
    }
  }
}

extension ImportedProfile {
  /// That numbers are read as something else than their digits are; `nil` where none is.
  var reading: (what: String, why: String)? {
    let numbers =
      values.indices.flatMap { issue in factors[issue].map { [$0.weight] + $0.values } ?? values[issue] }
      + boxes.map(\.utility) + [reservation].compactMap(\.self)
    let read = numbers.filter(\.isRead)
    guard let first = read.first else { return nil }
    return (
      "\(read.count) number\(read.count == 1 ? " has" : "s have") the digits that programs print for fractions",
      "\(read.count == 1 ? "it is" : "they are") taken for these, so that equal sums stay equal: "
        + "\(first.literal.digits) for \(first.meant.plain)"
    )
  }
}

extension AcceptanceChanges {
  /// The outcomes in words, one sentence for each way in which their acceptance changes.
  func sentences(_ issues: [ImportedIssue]) -> [String] {
    func sentence(_ outcomes: [[Int]], _ what: String) -> String? {
      guard !outcomes.isEmpty else { return nil }
      let named = outcomes.prefix(mostNamed).map { levels in
        zip(issues, levels).map { "\($0.name) \($0.optionNames[$1])" }.joined(separator: ", ")
      }
      return "\(outcomes.count) outcome\(outcomes.count == 1 ? " is" : "s are") \(what): "
        + named.joined(separator: "; ") + (outcomes.count > mostNamed ? "; …" : "")
    }
    return [
      sentence(accepted, "accepted that the digits of the file refuse by a hair"),
      sentence(refused, "refused that the digits of the file accept by a hair"),
      isComplete ? nil : "whether some outcome is accepted by a hair was not looked through to the end",
    ].compactMap(\.self)
  }
}

// The rest can be found by comparing the files.
private let mostNamed = 8

extension String {
  /// The text as the beginning of a sentence.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
