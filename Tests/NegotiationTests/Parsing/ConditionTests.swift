import Testing

@testable import Negotiation

// Every condition is compared with a closure written by hand, on every outcome of a small scenario.

@Test(arguments: cases)
func conditionHoldsWhereItShould(example: Example) throws {
  let condition = try parsed(example.text)
  for outcome in outcomes {
    let levels = [
      (outcome.price + 2), outcome.halves, outcome.payment.rawValue, outcome.guarantee.rawValue,
    ]
    #expect(
      condition.holds(for: Outcome(levels)) == example.holds(outcome),
      "\(example.text) at \(outcome)")
  }
}

/// A condition and what it means.
struct Example: Sendable, CustomTestStringConvertible {
  let text: String
  let holds: @Sendable (Deal) -> Bool

  init(_ text: String, _ holds: @escaping @Sendable (Deal) -> Bool) {
    self.text = text
    self.holds = holds
  }

  var testDescription: String { text }
}

/// One outcome of the scenario below.
struct Deal: Sendable {
  enum Payment: Int, CaseIterable, Sendable {
    case now, later, never
  }

  enum Guarantee: Int, CaseIterable, Comparable, Sendable {
    case none, political, binding

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var price: Int
  var halves: Int
  var payment: Payment
  var guarantee: Guarantee

  var days: Double { Double(halves) / 2 }
}

private let outcomes: [Deal] = (-2...2).flatMap { price in
  (0...2).flatMap { halves in
    Deal.Payment.allCases.flatMap { payment in
      Deal.Guarantee.allCases.map {
        Deal(price: price, halves: halves, payment: payment, guarantee: $0)
      }
    }
  }
}

private let cases: [Example] = comparisons + sums + words + layouts

private let comparisons = [
  Example("payment = now") { $0.payment == .now },
  Example("payment != now") { $0.payment != .now },
  Example("price = 1") { $0.price == 1 },
  Example("price != 1") { $0.price != 1 },
  Example("price < 1") { $0.price < 1 },
  Example("price <= 1") { $0.price <= 1 },
  Example("price > 1") { $0.price > 1 },
  Example("price >= 1") { $0.price >= 1 },
  Example("price > 0.5") { $0.price >= 1 },
  Example("days = 0.5") { $0.halves == 1 },
  Example("days = 0.50") { $0.halves == 1 },
  Example("days < 01") { $0.days < 1 },
  // A negative number may stand on either side, and signs may follow one another.
  Example("price = -2") { $0.price == -2 },
  Example("price > -1") { $0.price > -1 },
  Example("-1 < price") { $0.price > -1 },
  Example("-price >= 1") { $0.price <= -1 },
  Example("--price >= 1") { $0.price >= 1 },
  Example("price = - -1") { $0.price == 1 },
  // A number on the left turns the comparison round.
  Example("1 < price") { $0.price > 1 },
  Example("1 = price") { $0.price == 1 },
  // Ordered options compare by their place.
  Example("guarantee < political") { $0.guarantee < .political },
  Example("guarantee <= political") { $0.guarantee <= .political },
  Example("guarantee > none") { $0.guarantee > .none },
  Example("guarantee >= binding") { $0.guarantee >= .binding },
  Example("guarantee != binding") { $0.guarantee != .binding },
  // Lists name options or levels.
  Example("payment in {now}") { $0.payment == .now },
  Example("payment in {now, never}") { $0.payment != .later },
  Example("payment not in {now, never}") { $0.payment == .later },
  Example("not payment in {now, never}") { $0.payment == .later },
  Example("not payment not in {now, never}") { $0.payment != .later },
  Example("price in {-2, 0, 2}") { $0.price % 2 == 0 },
  Example("price not in {-2, 0, 2}") { $0.price % 2 != 0 },
  Example("days in {0, 0.5, 1.0}") { _ in true },
  Example("payment in {now, now}") { $0.payment == .now },
]

private let sums = [
  Example("price + days >= 2") { Double($0.price) + $0.days >= 2 },
  Example("price + days = 1.5") { Double($0.price) + $0.days == 1.5 },
  Example("price + days != 1.5") { Double($0.price) + $0.days != 1.5 },
  Example("price + days < 0.5") { Double($0.price) + $0.days < 0.5 },
  Example("price - days > 0") { Double($0.price) - $0.days > 0 },
  Example("price > days") { Double($0.price) > $0.days },
  Example("price <= days") { Double($0.price) <= $0.days },
  Example("price = days") { Double($0.price) == $0.days },
  Example("price != days") { Double($0.price) != $0.days },
  Example("price >= 2 * days - 1") { Double($0.price) >= 2 * $0.days - 1 },
  Example("2*price - 3*days + 1 <= -0.5") { Double(2 * $0.price) - 3 * $0.days + 1 <= -0.5 },
  Example("-2 * price - -3 * days < 1 - 2 + 3") { Double(-2 * $0.price) + 3 * $0.days < 2 },
  Example("price - - days > 1") { Double($0.price) + $0.days > 1 },
  Example("price + price + price = 3") { $0.price == 1 },
  Example("3 * price - price >= 2") { $0.price >= 1 },
  Example("2 * price > price") { $0.price > 0 },
  Example("price - price + days = 1") { $0.days == 1 },
  Example("0.5 * price + 0.25 * days >= 0.75") { Double($0.price) / 2 + $0.days / 4 >= 0.75 },
  Example("1 + 1 > price + days") { Double($0.price) + $0.days < 2 },
  // The sum of these never reaches the bound, and it may be said.
  Example("price + days > 3") { _ in false },
  Example("price + days <= 3") { _ in true },
]

private let words = [
  // `not` binds closer than `and`, `and` closer than `or`, `or` closer than `=>`.
  Example("not payment = now and price > 0") { $0.payment != .now && $0.price > 0 },
  Example("not (payment = now and price > 0)") { !($0.payment == .now && $0.price > 0) },
  Example("not payment = now or price > 0") { $0.payment != .now || $0.price > 0 },
  Example("not not payment = now") { $0.payment == .now },
  Example("not not not payment = now") { $0.payment != .now },
  Example("payment = now or price > 0 and days = 1") {
    $0.payment == .now || ($0.price > 0 && $0.days == 1)
  },
  Example("price > 0 and days = 1 or payment = now") {
    ($0.price > 0 && $0.days == 1) || $0.payment == .now
  },
  Example("(payment = now or price > 0) and days = 1") {
    ($0.payment == .now || $0.price > 0) && $0.days == 1
  },
  Example("payment = now and price > 0 and days = 1") {
    $0.payment == .now && $0.price > 0 && $0.days == 1
  },
  Example("payment = now or price > 0 or days = 1") {
    $0.payment == .now || $0.price > 0 || $0.days == 1
  },
  Example("payment = now or price > 0 => days = 1 or price < 2") {
    !($0.payment == .now || $0.price > 0) || ($0.days == 1 || $0.price < 2)
  },
  Example("payment = now and price > 0 => days = 1 and price < 2") {
    !($0.payment == .now && $0.price > 0) || ($0.days == 1 && $0.price < 2)
  },
  Example("not payment = now => price > 0") { $0.payment == .now || $0.price > 0 },
  Example("payment = now => not price > 0") { $0.payment != .now || $0.price <= 0 },
  // `=>` groups to the right.
  Example("payment = now => price > 0 => days = 1") {
    $0.payment != .now || ($0.price <= 0 || $0.days == 1)
  },
  Example("(payment = now => price > 0) => days = 1") {
    !($0.payment != .now || $0.price > 0) || $0.days == 1
  },
  Example("payment = now => price > 0 => days = 1 => guarantee = none") {
    $0.payment != .now || $0.price <= 0 || $0.days != 1 || $0.guarantee == .none
  },
  Example("(payment = now => price > 0) and (price > 0 => payment = now)") {
    ($0.payment == .now) == ($0.price > 0)
  },
  Example("(((payment = now)))") { $0.payment == .now },
  Example("not (not (payment = now or not (price > 0)))") { $0.payment == .now || $0.price <= 0 },
  Example("payment = now or payment != now") { _ in true },
  Example("payment = now and payment != now") { _ in false },
]

private let layouts = [
  Example("payment=now=>price>0") { $0.payment != .now || $0.price > 0 },
  Example("  payment   =\\tnow  ") { $0.payment == .now },
  Example("payment in{now,later}") { $0.payment != .never },
  Example("payment not   in { now ,later }") { $0.payment == .never },
  Example("2*price+days>=1") { Double(2 * $0.price) + $0.days >= 1 },
  Example("2 * price\\n  + days\\n  >= 1") { Double(2 * $0.price) + $0.days >= 1 },
  Example("not(payment=now)") { $0.payment != .now },
  Example("price-days>0") { Double($0.price) - $0.days > 0 },
  Example("price=-1") { $0.price == -1 },
  Example("price>=-1") { $0.price >= -1 },
]

private func parsed(_ text: String) throws -> Condition {
  let file = SourceFile(
    name: "scenario.yaml",
    text: """
      zopa: 1
      parties: {seller: {}}
      issues:
        price: {quantity: {from: -2, to: 2, step: 1}}
        days: {quantity: {from: 0, to: 1, step: 0.5}}
        payment: {options: [now, later, never]}
        guarantee: {options: [none, political, binding], ordered: true}
      rules: {tested: {rule: "\(text)", kind: law}}

      """)
  do {
    let scenario = try Scenario(
      ScenarioDocument.parse(file, evidence: nil) { path throws(UnreadableFile) in
        throw UnreadableFile("no '\(path)'", why: "", fix: "")
      })
    return try #require(scenario.rules.first?.condition)
  } catch let invalid as InvalidScenario {
    Testing.Issue.record("\(invalid.diagnostics)")
    throw invalid
  }
}
