@testable import Negotiation

/// A scenario as the generator means it, before it is written down.
///
/// The oracle reads this and never the project's own model, so that parsing, looking names up and
/// applying variants are judged along with the engines. Numbers of conditions and levels are whole
/// thousandths.
struct PlainScenario {
  /// An issue with the ids of its options, or with the levels of a quantity.
  struct Issue {
    var id: String
    /// The options as the files name them.
    var options: [String]
    /// The levels in thousandths; `nil` for a choice.
    var levels: [Int]?
    var isOrdered = false
    var statusQuo = 0
  }

  struct Party {
    var id: String
    /// When its consent is needed; `nil` for a signatory.
    var consentsTo: PlainCondition?
    /// Whether it votes in a body, which is asked where the condition above holds.
    var isBloc = false
    var preferences: Preferences?
  }

  struct Preferences {
    enum Stance {
      case scored([Fraction])
      case silent
      case indifferent
      case unsaid
    }

    struct Effect {
      var when: PlainCondition
      var worth: Fraction
      /// The quantity it is counted per.
      var per: Int?
    }

    struct RedLine {
      var id: String
      var condition: PlainCondition
      var isFirm: Bool
    }

    var stances: [Stance]
    var effects: [Effect] = []
    var redLines: [RedLine] = []
    var noAgreement = Fraction(0)
    var isJudgedByRedLines = false
    /// The demands of others that the file says something to.
    var answers: Set<String> = []
  }

  struct Rule {
    var id: String
    var condition: PlainCondition
    /// The party that makes it; `nil` for definitions and law, which nobody makes.
    var maker: Int?
  }

  struct Proposal {
    var id: String
    /// The levels it leaves open for each issue.
    var levels: [Set<Int>]
  }

  var issues: [Issue] = []
  var parties: [Party] = []
  var rules: [Rule] = []
  var proposals: [Proposal] = []
  /// The levels that the variant allows for each issue.
  var allowed: [Set<Int>] = []
  /// When acceptances make an agreement; `nil` where everybody has to accept.
  var agreement: PlainAgreement?
}

/// An exact fraction of the oracle's own, for numbers that are known to be small.
struct Fraction: Hashable, Comparable, CustomStringConvertible {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, over denominator: Int = 1) {
    precondition(denominator > 0)
    var (a, b) = (abs(numerator), denominator)
    while b != 0 { (a, b) = (b, a % b) }
    self.numerator = numerator / max(a, 1)
    self.denominator = denominator / max(a, 1)
  }

  init(thousandths: Int) { self.init(thousandths, over: 1000) }

  static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator
    )
  }

  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, over: a.denominator * b.denominator)
  }

  /// The whole thousandths, where it is whole thousandths.
  var thousandths: Int? {
    1000 % denominator == 0 ? numerator * (1000 / denominator) : nil
  }

  /// The same number as the project writes it.
  var rational: Rational? { Rational(Int128(numerator), over: Int128(denominator)) }

  var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

/// A number of thousandths as the files write it.
func decimal(_ thousandths: Int) -> String {
  let magnitude = abs(thousandths)
  var digits = String(String(1000 + magnitude % 1000).dropFirst())
  while digits.hasSuffix("0") { digits.removeLast() }
  return (thousandths < 0 ? "-" : "") + "\(magnitude / 1000)" + (digits.isEmpty ? "" : "." + digits)
}
