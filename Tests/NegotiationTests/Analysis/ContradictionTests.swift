import Testing

@testable import Negotiation

// More statements than a set can tell apart: they are refused all the same, and one conflict is named.
@Test(arguments: [10, 40, 80])
func contradictionsAmongManyStatementsAreRefused(issues: Int) throws {
  let found = try diagnostics(
    ofOrders: (0..<issues).map { issue in
      issue == 3
        ? ["i3: low > high", "i3: high > low"]
        : ["i\(issue): low > high", "i\(issue): low >= high"]
    })
  let message = try #require(found.first?.message)
  #expect(found.count == 1)
  #expect(
    message.hasPrefix("statements of 'buyer' contradict each other: 'i3: low > high' (line "))
  #expect(message.contains("'i3: high > low'"))
}

@Test func waysOutAreNamedOnceAndNotAllOfThem() throws {
  let found = try diagnostics(
    ofOrders: (0..<6).map { ["i\($0): low > high", "i\($0): high > low"] })
  #expect(found.count == 6)
  // 2^6 sets of six statements would do.
  #expect(found[0].fix.contains("or another of 61 sets as small"))
  #expect(Set(found.dropFirst().map(\.fix)).count == 1)
  #expect(found.allSatisfy { $0.fix.count < 700 })
}

@Test func whatContradictsItselfIsSaidSo() throws {
  let found = try diagnostics(
    ofOrders: [["i0: low > high"], ["i1: low > high"]], also: "      - cheap > dear")
  #expect(
    found.map(\.message) == [
      "a statement of 'buyer' contradicts itself: 'cheap > dear' (line 16)"
    ])
}

private func diagnostics(
  ofOrders orders: [[String]], also comparison: String = ""
) throws -> [Diagnostic] {
  let issues = orders.indices.map { "  i\($0): {options: [low, high]}" }
  let set = orders.indices.map { "i\($0): low" }.joined(separator: ", ")
  let text =
    """
    zopa: 1
    title: Many orders
    parties: {buyer: {name: Buyer}}
    issues:
    \(issues.joined(separator: "\n"))
    proposals:
      cheap: {set: {\(set)}}
      dear: {set: {\(set)}}
    preferences:
      buyer:
        order:
    \(orders.joined().map { "      - \"\($0)\"" }.joined(separator: "\n"))
    \(comparison.isEmpty ? "" : "    compare:\n" + comparison)

    """
  do {
    _ = try ExactPayoffs(PayoffModel(scenario(of: text)))
    return []
  } catch let invalid as InvalidScenario {
    return invalid.diagnostics
  }
}
