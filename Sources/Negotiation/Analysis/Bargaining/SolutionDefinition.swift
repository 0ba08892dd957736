/// What a bargaining solution compares, and how: all that is known of it wherever solutions are looked for.
public struct SolutionDefinition: Hashable, Sendable {
  /// What a party gets out of an agreement.
  public enum Measure: Hashable, Sendable, CaseIterable {
    /// What it gains over no agreement, in points.
    case gain
    /// The share of its own ideal gain; a party that can gain nothing is left out.
    case share
    /// What it falls short of its own ideal gain, in points; less of it is better.
    case loss
  }

  /// Which of several agreements is the better one.
  public enum Order: Hashable, Sendable, CaseIterable {
    /// With the largest product; where every product is 0, as ``leastFirst``.
    ///
    /// Losses have none that could be large, so that theirs is always that.
    case largestProduct
    /// With the largest least amount, then the next least, and so on (leximin); of losses with the least greatest one, then the
    /// next greatest.
    case leastFirst
    /// With the largest sum; of losses with the least.
    case largestSum
  }

  /// What it compares.
  public let measure: Measure
  /// How.
  public let order: Order
  /// Where that was proposed.
  public let citation: String

  /// Whether it sets points of different parties side by side, so that it depends on their scales.
  public var comparesScales: Bool {
    switch measure {
    case .gain: order != .largestProduct
    case .share: false
    case .loss: true
    }
  }

  init(_ measure: Measure, _ order: Order, _ citation: String) {
    self.measure = measure
    self.order = order
    self.citation = citation
  }
}

extension SolutionDefinition.Measure {
  /// How a party's gain becomes an amount of which more is better: `origin` is taken off it, and the rest is divided by `unit`.
  ///
  /// A loss is so counted below 0.
  ///
  /// - Parameters:
  ///   - ideal: The party's ideal gain.
  ///   - canGain: Whether that is more than 0.
  ///   - point: A point of its scale, in whatever gains are counted in.
  ///   - nothing: 0.
  /// - Returns: Both; `nil` for a party that is left out.
  func scale<Amount>(
    ideal: Amount, canGain: Bool, point: Amount, nothing: Amount
  ) -> (origin: Amount, unit: Amount)? {
    switch self {
    case .gain: (nothing, point)
    case .share: canGain ? (nothing, ideal) : nil
    case .loss: (ideal, point)
    }
  }
}
