/// Random numbers that follow from a seed alone.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct RandomStream: RandomNumberGenerator {
  private var state: UInt64

  /// The stream that belongs to some positions under a seed; streams of other positions have nothing to do with
  /// it.
  init(seed: UInt64, at positions: Int...) {
    state = seed
    for position in positions { state = next() ^ UInt64(bitPattern: Int64(position)) }
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
