/// A small generator of pseudo-random numbers: the same seed gives the same numbers for ever.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a bound.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether something happens that does so in so many cases of a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some elements.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// The elements in a random order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var rest = elements
    var shuffled: [Element] = []
    while !rest.isEmpty { shuffled.append(rest.remove(at: below(rest.count))) }
    return shuffled
  }

  /// Some of the elements, at least one, in a random order.
  public mutating func some<Element>(_ elements: [Element]) -> [Element] {
    Array(shuffled(elements).prefix(1 + below(elements.count)))
  }
}
