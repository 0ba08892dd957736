import Testing

@testable import Negotiation

@Test(arguments: [
  ("0", "0"), ("12", "12"), ("-3", "-3"), ("0.5", "0.5"), ("012", "12"), ("-0.25", "-0.25"),
  ("1.500000000", "1.5"), ("999999999999999999", "999999999999999999"),
  ("0.000000001", "0.000000001"),
])
func decimalIsReadExactly(text: String, shown: String) throws {
  #expect(try #require(Rational(decimal: text)).description == shown)
}

@Test(arguments: [
  "", "-", ".", "1.", ".5", "1e3", "1,000", "+1", "--1", "0x10", "1.0000000000", "١",
  "1000000000000000000", "1.2.3", " 1", "nan", "½",
])
func whatIsNoDecimalIsRefused(text: String) {
  #expect(Rational(decimal: text) == nil)
}

@Test func thirdsAddUpToOne() throws {
  let third = try #require(Rational(1, over: 3))
  #expect(third.plus(third)?.plus(third) == Rational(1))
  #expect(third.description == "1/3")
}

@Test func comparisonNeedsNoRoom() throws {
  let large = try #require(Rational(.max - 1, over: .max))
  let larger = try #require(Rational(.max, over: .max - 1))
  #expect(large < larger)
  #expect(!(larger < large))
  #expect(try #require(Rational(-1, over: 3)) < #require(Rational(-1, over: 4)))
}

@Test func overflowAnswersNothing() throws {
  let large = try #require(Rational(.max, over: 1))
  #expect(large.plus(Rational(1)) == nil)
  #expect(large.times(Rational(2)) == nil)
  #expect(large.divided(by: Rational(0)) == nil)
}
