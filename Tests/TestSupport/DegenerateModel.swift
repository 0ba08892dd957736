/// A small random model whose statements are degenerate: ties only, nothing but silence, one reading at 0, a single
/// comparison, intervals that touch at one point, effects that are never met, parties that only consent.
///
/// It is data first and text second, so that what it means can be told without reading the text.
public struct DegenerateModel: Sendable {
  /// An issue with its options; a quantity from 0 in steps of 1 has as many levels.
  public struct Issue: Sendable {
    /// Its id.
    public let id: String
    /// The options, or levels, as the file names them.
    public let options: [String]
    /// Whether it is a quantity.
    public let isQuantity: Bool
    /// The position of its status quo.
    public let statusQuo: Int
    /// Who decides it alone, by position; `nil` for nobody in particular.
    public let decider: Int?
  }

  /// That an issue has an option.
  public struct Fact: Sendable {
    /// The issue, by position.
    public let issue: Int
    /// The option, by position.
    public let option: Int
  }

  /// What is stated of a number, in whole points.
  public enum Number: Sendable, Equatable {
    case exactly(Int)
    case between(Int, Int)
    case positive, negative, notNegative, notPositive, unknown
  }

  /// How two worths compare.
  public enum Relation: String, Sendable, CaseIterable {
    case better = ">"
    case atLeast = ">="
    case same = "="
  }

  /// What a party says of the worths of an issue.
  public enum Stance: Sendable {
    case scored([Number])
    case silent, indifferent, unsaid
  }

  /// Best first.
  public struct Order: Sendable {
    /// The issue, by position.
    public let issue: Int
    /// The options, by position.
    public let options: [Int]
    /// How each compares with the next.
    public let relation: Relation
  }

  /// A proposal against another, or against no agreement (`nil`).
  public struct Comparison: Sendable {
    /// What is compared.
    public let left: Int?
    /// How the two compare.
    public let relation: Relation
    /// What it is compared with.
    public let right: Int?
  }

  /// A worth that is added where all of some facts hold.
  public struct Effect: Sendable {
    /// What must hold.
    public let facts: [Fact]
    /// The worth.
    public let worth: Number
  }

  /// A party, and what its file states.
  public struct Party: Sendable {
    /// Its id.
    public let id: String
    /// When its consent is needed; `nil` for a signatory.
    public var consentsTo: Fact?
    /// Whether it has a file.
    public var isOnFile = true
    /// What it says of each issue.
    public var stances: [Stance] = []
    /// How options compare.
    public var orders: [Order] = []
    /// How proposals compare.
    public var comparisons: [Comparison] = []
    /// A conditional effect.
    public var effect: Effect?
    /// What no agreement is worth; `nil` where that is not said.
    public var noAgreement: Number?
    /// A red line.
    public var redLine: (fact: Fact, isFirm: Bool)?
    /// Whether red lines alone decide.
    public var isJudgedByRedLines = false
    /// Whether it ranks outcomes and states nothing else.
    public var isRanking = false

    /// A party that has said nothing yet.
    public init(id: String) { self.id = id }

    /// Whether anything is said of what outcomes are worth.
    public var statesPayoffs: Bool {
      let isSaid = stances.contains {
        switch $0 {
        case .scored, .indifferent: true
        case .silent, .unsaid: false
        }
      }
      return isSaid || effect != nil || !orders.isEmpty || !comparisons.isEmpty
    }
  }

  /// The issues.
  public internal(set) var issues: [Issue] = []
  /// The parties.
  public internal(set) var parties: [Party] = []
  /// Options for each issue; `nil` where a proposal leaves it open.
  public internal(set) var proposals: [[Int?]] = []
  /// A law: where the first holds the second must.
  public internal(set) var law: (Fact, Fact)?

  /// The positions of the proposals that leave nothing open.
  var whole: [Int] { proposals.indices.filter { !proposals[$0].contains(nil) } }

  /// The model of a seed.
  public init(seed: UInt64) {
    var writer = DegenerateWriter(seed: seed)
    self = writer.model()
  }

  init() {}
}

// MARK: - As text

extension DegenerateModel {
  /// The scenario file.
  public var text: String {
    var lines = ["zopa: 1", "title: Degenerate", "parties:"]
    for party in parties {
      let consent = party.consentsTo.map { "consents_to: \"\(text(of: $0))\"" } ?? ""
      lines.append("  \(party.id): {\(consent)}")
    }
    lines.append("issues:")
    for issue in issues {
      let kind =
        issue.isQuantity
        ? "quantity: {from: 0, to: \(issue.options.count - 1), step: 1}"
        : "options: [\(issue.options.joined(separator: ", "))]"
      let decider = issue.decider.map { ", decided_by: \(parties[$0].id)" } ?? ""
      lines.append(
        "  \(issue.id): {\(kind), status_quo: \(issue.options[issue.statusQuo])\(decider)}")
    }
    if let (first, second) = law {
      lines += [
        "rules:", "  law: {rule: \"\(text(of: first)) => \(text(of: second))\", kind: law}",
      ]
    }
    lines.append("proposals:")
    for (index, levels) in proposals.enumerated() {
      let set = zip(issues, levels).compactMap { issue, level in
        level.map { "\(issue.id): \(issue.options[$0])" }
      }
      lines.append("  d\(index): {set: {\(set.joined(separator: ", "))}}")
    }
    let onFile = parties.filter(\.isOnFile)
    lines.append(onFile.isEmpty ? "preferences: {}" : "preferences:")
    for party in onFile {
      let own = self.lines(of: party)
      lines += own.isEmpty ? ["  \(party.id): {}"] : ["  \(party.id):"] + own.map { "    " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of fact: Fact) -> String {
    "\(issues[fact.issue].id) = \(issues[fact.issue].options[fact.option])"
  }

  private func lines(of party: Party) -> [String] {
    var lines: [String] = []
    func list(_ key: String, _ entries: [String]) {
      if !entries.isEmpty { lines.append("\(key): [\(entries.joined(separator: ", "))]") }
    }
    if party.isRanking {
      let all = issues.reduce([""]) { beginnings, issue in
        beginnings.flatMap { start in
          issue.options.map { (start.isEmpty ? "" : start + ", ") + "\(issue.id): \($0)" }
        }
      }
      return ["ranking: [[\(all.map { "{\($0)}" }.joined(separator: ", "))]]"]
    }
    if party.isJudgedByRedLines { lines.append("judge_by: red_lines") }
    var scores: [String] = []
    for (issue, stance) in zip(issues, party.stances) {
      guard case .scored(let numbers) = stance else { continue }
      let worths = zip(issue.options, numbers).map { "\($0): \($1.text)" }
      scores.append("\(issue.id): {\(worths.joined(separator: ", "))}")
    }
    if !scores.isEmpty { lines.append("scores: {\(scores.joined(separator: ", "))}") }
    list(
      "silent",
      zip(issues, party.stances).compactMap { if case .silent = $1 { $0.id } else { nil } })
    list(
      "indifferent",
      zip(issues, party.stances).compactMap { if case .indifferent = $1 { $0.id } else { nil } })
    list(
      "order",
      party.orders.map { order in
        let options = order.options.map { issues[order.issue].options[$0] }
        return "\"\(issues[order.issue].id): "
          + options.joined(separator: " \(order.relation.rawValue) ") + "\""
      })
    func side(_ proposal: Int?) -> String { proposal.map { "d\($0)" } ?? "no_agreement" }
    list(
      "compare",
      party.comparisons.map {
        let sign = $0.relation == .same ? "~" : $0.relation.rawValue
        return "\"\(side($0.left)) \(sign) \(side($0.right))\""
      })
    if let effect = party.effect {
      let facts = effect.facts.map(text).joined(separator: " and ")
      lines.append("conditional: {e: {when: \"\(facts)\", worth: \(effect.worth.text)}}")
    }
    if let number = party.noAgreement { lines.append("no_agreement: \(number.text)") }
    if let (fact, isFirm) = party.redLine {
      lines.append(
        "red_lines: {L_\(party.id): {rule: \"\(text(of: fact))\", "
          + "hardness: \(isFirm ? "firm" : "reported")}}")
    }
    return lines
  }
}

extension DegenerateModel.Number {
  fileprivate var text: String {
    switch self {
    case .exactly(let number): "\(number)"
    case .between(let least, let greatest): "[\(least), \(greatest)]"
    case .positive: "positive"
    case .negative: "negative"
    case .notNegative: "not negative"
    case .notPositive: "not positive"
    case .unknown: "unknown"
    }
  }
}
