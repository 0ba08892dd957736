/// A part of the outcomes in which acceptance asks for plain conditions and least payoffs only.
///
/// A party that only consents must reach its reservation value where the outcome concerns it, and
/// nowhere else. Both cases become slices of their own, which share no outcome.
struct ZoneSlice: Hashable {
  /// What must hold.
  var conditions: [Condition]
  /// What each party must reach, by position in the scenario; `nil` where it need not reach anything.
  var floors: [Int?]
}

extension PayoffModel {
  /// The outcomes that meet some conditions and that some parties accept, as slices; empty where
  /// somebody can accept nothing, `nil` where acceptance depends on readings.
  func slices(
    meeting conditions: [Condition], acceptedBy parties: [Int], _ certainty: Certainty,
    _ payoffs: ExactPayoffs
  ) -> [ZoneSlice]? {
    var requirements = conditions.map { Requirement.condition($0) }
    for party in parties {
      guard let acceptance = acceptance(by: party, certainty, payoffs) else { return [] }
      requirements += acceptance
    }
    return slices(meeting: requirements)
  }

  /// The outcomes that meet some requirements, none of which sets an upper limit, as slices.
  ///
  /// - Parameters:
  ///   - requirements: The requirements.
  ///   - count: Of how many payoffs they speak; those of the parties where nothing else is said.
  /// - Returns: The slices; `nil` where acceptance depends on readings.
  func slices(meeting requirements: [Requirement], floors count: Int? = nil) -> [ZoneSlice]? {
    for requirement in requirements {
      switch requirement {
      case .accepted, .refused: return nil
      case .condition, .payoffAtLeast, .payoffAtMost, .sumAtLeast: break
      }
    }
    let everything = ZoneSlice(
      conditions: [], floors: Array(repeating: nil, count: count ?? scenario.parties.count))
    var slices = [everything]
    for requirement in requirements {
      if case .condition(let condition) = requirement {
        for index in slices.indices { slices[index].conditions.append(condition) }
      } else {
        slices = slices.flatMap { $0.split(by: requirement) }
      }
      // Each party that consents under a condition doubles them.
      if slices.count > mostSlicesMade || scenario.effort.isStopped { return nil }
    }
    return slices
  }
}

extension ZoneSlice {
  fileprivate func split(by requirement: Requirement) -> [ZoneSlice] {
    var slice = self
    switch requirement {
    case .condition(let condition):
      slice.conditions.append(condition)
      return [slice]
    case .payoffAtLeast(let party, let units, let exception):
      let exception = exception.normalized
      if exception == .all([]) { return [slice] }
      var free = self
      free.conditions.append(exception)
      slice.floors[party] = max(slice.floors[party] ?? units, units)
      if exception == .any([]) { return [slice] }
      slice.conditions.append(.not(exception))
      return [free, slice]
    case .payoffAtMost, .sumAtLeast, .accepted, .refused:
      preconditionFailure("in one reading acceptance asks for conditions and least payoffs")
    }
  }
}

private let mostSlicesMade = 4096
