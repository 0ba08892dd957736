internal import BigInt

/// A number of outcomes, exact however large.
public struct OutcomeCount: Hashable, Sendable {
  /// What fits into a machine word, which is nearly everything, is kept there.
  private enum Storage: Hashable, Sendable {
    case small(Int)
    case large(BigUInt)
  }

  private var storage: Storage

  /// The count of as many outcomes as a number says; a negative number counts none.
  public init(_ number: Int) { storage = .small(max(0, number)) }

  private init(_ value: BigUInt) {
    storage = Int(exactly: value).map { .small($0) } ?? .large(value)
  }

  private var value: BigUInt {
    switch storage {
    case .small(let number): BigUInt(number)
    case .large(let value): value
    }
  }

  /// How many more outcomes there are than another count says; 0 where there are not more.
  func less(_ other: OutcomeCount) -> OutcomeCount {
    self > other ? OutcomeCount(value - other.value) : 0
  }

  /// The count without some of the outcomes; 0 where there are no more than those.
  func less(_ number: Int) -> OutcomeCount {
    switch storage {
    case .small(let own): OutcomeCount(own - number)
    case .large(let value): OutcomeCount(value - BigUInt(number))
    }
  }
}

extension OutcomeCount {
  /// The least count that leaves these remainders by the first of ``countModuli``.
  ///
  /// - SeeAlso: Garner, "The residue number system" (1959), for the mixed radix that puts them together.
  init(remainders: [UInt64]) {
    var count = BigInt(0)
    var product = BigInt(1)
    for (remainder, modulus) in zip(remainders, countModuli) {
      let modulus = modulus.map { BigInt($0) } ?? BigInt(1) << 64
      let missing = (BigInt(remainder) - count) % modulus
      let step = missing * ((product % modulus).inverse(modulus) ?? 0) % modulus
      count += product * (step < 0 ? step + modulus : step)
      product *= modulus
    }
    self.init(count.magnitude)
  }
}

/// By what counts are divided that are too long for a machine word: 2^64, where the remainder is what a word holds, and
/// the largest primes below smaller powers of two.
let countModuli: [UInt64?] = [
  nil, (1 << 63) - 25, (1 << 62) - 57, (1 << 61) - 1, (1 << 60) - 93, (1 << 59) - 55, (1 << 58) - 27, (1 << 57) - 13,
  (1 << 56) - 5, (1 << 55) - 55, (1 << 54) - 33, (1 << 53) - 111,
]

extension OutcomeCount: Comparable {
  /// Compares exactly.
  public static func < (a: OutcomeCount, b: OutcomeCount) -> Bool {
    switch (a.storage, b.storage) {
    case (.small(let x), .small(let y)): x < y
    case (.small, .large): true
    case (.large, .small): false
    case (.large(let x), .large(let y)): x < y
    }
  }
}

extension OutcomeCount: ExpressibleByIntegerLiteral {
  /// The count that a literal says.
  public init(integerLiteral number: Int) { self.init(number) }
}

extension OutcomeCount: CustomStringConvertible {
  /// The decimal digits.
  public var description: String {
    switch storage {
    case .small(let number): "\(number)"
    case .large(let value): value.description
    }
  }
}

extension OutcomeCount: Countable {
  /// The count of the outcomes of both.
  static func + (a: OutcomeCount, b: OutcomeCount) -> OutcomeCount {
    if case (.small(let x), .small(let y)) = (a.storage, b.storage) {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return OutcomeCount(sum) }
    }
    return OutcomeCount(a.value + b.value)
  }

  /// The count of their combinations.
  static func * (a: OutcomeCount, b: OutcomeCount) -> OutcomeCount {
    if case (.small(let x), .small(let y)) = (a.storage, b.storage) {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return OutcomeCount(product) }
    }
    return OutcomeCount(a.value * b.value)
  }
}

/// What outcomes are counted in: ``OutcomeCount``, or 64 bits where they are known to suffice.
protocol Countable: Sendable {
  init(_ number: Int)
  static func + (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
}

extension Int: Countable {}
