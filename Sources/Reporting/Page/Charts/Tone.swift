/// What a cell or a mark means, so that each format can show it in its own way.
public enum Tone: String, Hashable, Sendable {
  /// Holds in every reading.
  case every
  /// Holds in some readings.
  case some
  /// Holds in no reading.
  case none
  /// Holds in no reading if reported positions are final.
  case noneIfFinal = "none-if-final"
  /// Says nothing of the kind.
  case neutral
}
