@testable import Negotiation

/// A two-party model of divisible issues: what each option of each issue is worth to each party.
struct DivisibleText {
  /// For each issue the worth of its first and of its second option, to A and then to B.
  var issues: [(a: [Int], b: [Int])]
  var reservations = (0, 0)
  /// The option that a proposal names for each issue, `nil` where it leaves it open; empty for none.
  var proposal: [Int?] = []
  /// A factor and a constant for each party's numbers.
  var scales: [(factor: Int, constant: Int)] = [(1, 0), (1, 0)]

  /// Goods that are worth something to whoever has them.
  init(goods: [(Int, Int)], reservations: (Int, Int) = (0, 0)) {
    issues = goods.map { (a: [$0.0, 0], b: [0, $0.1]) }
    self.reservations = reservations
  }

  /// Issues of small numbers of either sign, so that common interests, indifference and ties abound.
  init(_ random: inout SplitMix64) {
    issues = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      func worths() -> [Int] { (0..<2).map { _ in Int.random(in: -3...9, using: &random) } }
      return (worths(), worths())
    }
    reservations = (
      Int.random(in: -2...18, using: &random), Int.random(in: -2...18, using: &random)
    )
  }

  /// Points that add up to 100 for each party.
  static func hundred(_ random: inout SplitMix64) -> DivisibleText {
    func points(_ count: Int) -> [Int] {
      let cuts =
        [0] + (0..<count - 1).map { _ in Int.random(in: 0...100, using: &random) }.sorted() + [100]
      return zip(cuts.dropFirst(), cuts).map { $0 - $1 }
    }
    let count = Int.random(in: 2...8, using: &random)
    return DivisibleText(goods: Array(zip(points(count), points(count))))
  }

  var text: String {
    var text = "zopa: 1\nparties: {a: A, b: B}\nissues:\n"
    for issue in issues.indices { text += "  i\(issue): {options: [x, y], divisible: true}\n" }
    let named = proposal.enumerated().compactMap { issue, option in
      option.map { "i\(issue): \($0 == 0 ? "x" : "y")" }
    }
    if !named.isEmpty { text += "proposals: {p: {set: {\(named.joined(separator: ", "))}}}\n" }
    text += "preferences:\n"
    for (party, name) in ["a", "b"].enumerated() {
      let (factor, constant) = scales[party]
      let reservation = party == 0 ? reservations.0 : reservations.1
      text += "  \(name):\n    no_agreement: \(reservation * factor + constant)\n    scores:\n"
      for (issue, worths) in issues.enumerated() {
        // The constant stands in the first issue, whatever is chosen.
        let numbers = (party == 0 ? worths.a : worths.b).map {
          $0 * factor + (issue == 0 ? constant : 0)
        }
        text += "      i\(issue): {x: \(numbers[0]), y: \(numbers[1])}\n"
      }
    }
    return text
  }

  func model() throws -> PayoffModel {
    let document = try ScenarioDocument.parse(
      SourceFile(name: "scenario.yaml", text: text), evidence: nil
    ) { path throws(UnreadableFile) in
      throw UnreadableFile("no '\(path)'", why: "", fix: "")
    }
    return PayoffModel(try Scenario(document))
  }

  func frontier(isClipped: Bool = true) throws -> DivisibleFrontier {
    let model = try model()
    return try model.divisibleFrontier(ExactPayoffs(model), isClipped: isClipped)
  }
}
