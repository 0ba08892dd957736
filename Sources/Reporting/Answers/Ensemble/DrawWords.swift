internal import Foundation
internal import Negotiation

extension Words {
  /// A share of the draws with its standard error, "73.1 % ± 0.4".
  func share(_ count: Int, _ ensemble: Ensemble) -> String {
    if ensemble.draws == 0 { return nothing }
    if count == 0 { return "0 %" }
    if count == ensemble.draws { return "100 %" }
    let error = 100 * ensemble.standardError(count)
    // As many decimals as the error has a digit in: nothing but none of the draws is shown as none.
    let decimals = (1...8).first { error >= 0.5 * pow(0.1, Double($0)) } ?? 8
    return percent(100 * ensemble.share(count), decimals: decimals) + " ± "
      + decimal(error, decimals: decimals)
  }

  /// How far a share may be from 0 or 1 where all draws agree: 3/n, with 95 % confidence.
  func unanimousDraws(_ ensemble: Ensemble) -> String {
    let bound = min(100, 300 / Double(max(1, ensemble.draws)))
    let decimals = (2...8).first { bound >= pow(0.1, Double($0 - 1)) } ?? 8
    return unanimousDraws(percent(bound, decimals: decimals))
  }

  private func percent(_ value: Double, decimals: Int) -> String {
    decimal(value, decimals: decimals) + " %"
  }

  private func decimal(_ value: Double, decimals: Int) -> String {
    let factor = (0..<decimals).reduce(1) { power, _ in power * 10 }
    // Of no draws there is no share.
    guard let scaled = Int(exactly: (value * Double(factor)).rounded()) else { return "–" }
    let rest = String(scaled % factor)
    return String(scaled / factor) + "." + String(repeating: "0", count: decimals - rest.count)
      + rest
  }
}
