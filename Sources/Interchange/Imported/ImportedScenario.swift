internal import Negotiation

/// What the files of any format say, in one form: names as they stand, numbers exact.
struct ImportedScenario {
  /// The format, as people call it.
  var format: String
  var title: String
  /// The file the issues come from.
  var source: String
  /// How numbers were read, in sentences for the head of the scenario.
  var reading: [String]
  var issues: [ImportedIssue]
  var parties: [ImportedProfile]
}

/// One issue with its options, or its levels.
struct ImportedIssue {
  struct Option {
    var name: String
    var note: String?
  }

  enum Kind {
    case options([Option])
    /// Levels from `from` in steps; `count` of them.
    case quantity(from: Rational, step: Rational, count: Int)
  }

  var name: String
  var kind: Kind
  var note: String?
  var location: SourceLocation

  var levelCount: Int {
    switch kind {
    case .options(let options): options.count
    case .quantity(_, _, let count): count
    }
  }

  /// The number of a level of a quantity.
  func level(_ position: Int) -> Rational? {
    guard case .quantity(let from, let step, _) = kind else { return nil }
    return step.times(Rational(position)).flatMap { from.plus($0) }
  }
}

/// What one party's file says.
struct ImportedProfile {
  /// A sum of payoffs over boxes of levels, each of which counts where it holds.
  struct Box {
    var utility: ForeignNumber
    /// The bounds, by issue and positions of levels.
    var bounds: [(issue: Int, levels: ClosedRange<Int>)]
    /// Whether the box counts outside its bounds instead of inside.
    var excludes: Bool
  }

  /// A product by which a file says what the options of an issue are worth.
  struct Factors {
    var weight: ForeignNumber
    var values: [ForeignNumber]
  }

  /// What the party is called.
  var name: String
  /// The name of its file, without folders.
  var file: String
  var location: SourceLocation
  /// What each option of each issue is worth, its weight included.
  var values: [[ForeignNumber]]
  /// The same as products, for the issues of which the file has them.
  var factors: [Int: Factors] = [:]
  /// The weight of each issue as the file writes it; `nil` where the format has none.
  var weights: [String?]
  var boxes: [Box] = []
  /// What the file's scale calls 1, where payoffs are written on a larger scale.
  var unit: ForeignNumber?
  /// Whether sums above 1 count as 1.
  var isCapped = false
  var reservation: ForeignNumber?
  /// What the file says of its reservation value, to be quoted.
  var reservationText: String?
  /// What the format takes a missing reservation value for, where it is no least payoff.
  var missingReservation: ForeignNumber?
  var discount: String?
  /// What has no counterpart, in sentences for the head of the preference file.
  var remarks: [String] = []
}
