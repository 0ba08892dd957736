internal import Negotiation

extension Rational {
  /// The number in digits for programs: every one of them where there is an end to them, and else so many that no other
  /// number of the same party has the same ones.
  var digits: String {
    let whole = numerator.magnitude / denominator.magnitude
    var rest = numerator.magnitude % denominator.magnitude
    let most = String(denominator).count + leastDigits
    var decimals = ""
    while rest != 0, decimals.utf8.count < (isDecimal ? .max : most) {
      // Ten times a remainder may need more than 128 bits.
      let (high, low) = rest.multipliedFullWidth(by: 10)
      let (digit, remainder) = denominator.magnitude.dividingFullWidth((high, low))
      decimals.append("\(digit)")
      rest = remainder
    }
    return (numerator < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// Whether its digits come to an end.
  private var isDecimal: Bool {
    var rest = denominator
    for prime: Int128 in [2, 5] { while rest % prime == 0 { rest /= prime } }
    return rest == 1
  }
}

// A double has no more.
private let leastDigits = 17
