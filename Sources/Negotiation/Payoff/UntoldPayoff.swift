extension OpenPayoff {
  /// Describes the numbers of a party that does not say how outcomes compare: what each option is worth over the status quo
  /// is free, but for issues to which it is stated to be indifferent.
  ///
  /// - Parameters:
  ///   - preferences: What is on file of it; `nil` where there is nothing.
  ///   - scenario: The scenario.
  /// - Throws: ``Obstacle`` where that is too large.
  init(untold preferences: Preferences?, in scenario: Scenario) throws(Obstacle) {
    let isFree = scenario.issues.indices.map { preferences?.stances[$0] != .indifferent }
    let count = zip(scenario.issues, isFree).reduce(0) { $1.1 ? $0 + $1.0.options.count - 1 : $0 }
    let width = count + 1
    func unit(_ column: Int) -> [Int] { (0..<width).map { $0 == column ? 1 : 0 } }
    let nothing = Array(repeating: 0, count: width)
    var next = 0
    values = zip(scenario.issues, isFree).map { issue, isFree in
      issue.options.indices.map { level in
        guard isFree, level != issue.statusQuo else { return nothing }
        defer { next += 1 }
        return unit(next)
      }
    }
    do {
      readings = try ReadingsProduct(
        width: width, [ReadingsCone.Row(vector: unit(count), relation: .positive)], hasNumbers: true)
    } catch {
      switch error {
      case .tooManyRays: throw .tooManyCorners
      case .tooLarge: throw .tooFine
      }
    }
    effects = []
    noAgreement = nothing
    columns = Array(0..<count)
    hasNumbers = true
    unitsPerPoint = 1
  }
}
