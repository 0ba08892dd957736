/// A condition laid out flat, to be judged by what issues may still be at, and to narrow that down.
struct NarrowingCondition {
  /// What is known of a condition.
  enum Status {
    case holds, open, fails
  }

  private enum Kind {
    case within(issue: Int, UInt64)
    case atMost(Condition.LinearSum)
    case all
    case any
  }

  /// A part of the condition, before its own parts; `end` is the place after the last of them.
  private struct Part {
    let kind: Kind
    var end: Int
  }

  private var parts: [Part] = []

  init(_ condition: Condition) { add(condition.normalized) }

  private mutating func add(_ condition: Condition) {
    let place = parts.count
    func part(_ kind: Kind) -> Part { Part(kind: kind, end: place + 1) }
    switch condition {
    case .within(let issue, let levels): parts.append(part(.within(issue: issue, levels.word)))
    case .atMost(let sum): parts.append(part(.atMost(sum)))
    case .not: preconditionFailure("a condition in normal form has no negations")
    case .all(let inner):
      parts.append(part(.all))
      for condition in inner { add(condition) }
    case .any(let inner):
      parts.append(part(.any))
      for condition in inner { add(condition) }
    }
    parts[place].end = parts.count
  }

  /// The sum that the condition is, where it is no more than one.
  var sum: Condition.LinearSum? {
    if case .atMost(let sum) = parts[0].kind { sum } else { nil }
  }

  /// What is known of the condition; a sum beside other parts may be open a little longer than it is.
  func status(_ domains: LevelDomains) -> Status { status(0, domains) }

  /// Takes out levels with which the condition cannot hold; `false` where it cannot hold at all.
  func narrow(_ domains: inout LevelDomains) -> Bool { narrow(0, &domains) }

  private func status(_ place: Int, _ domains: LevelDomains) -> Status {
    switch parts[place].kind {
    case .within(let issue, let mask):
      let word = domains[issue]
      return word & ~mask == 0 ? .holds : word & mask == 0 ? .fails : .open
    case .atMost(let sum):
      let (least, most) = sum.range(domains)
      return most <= sum.bound ? .holds : least > sum.bound ? .fails : .open
    case .all:
      var isOpen = false
      var part = place + 1
      while part < parts[place].end {
        switch status(part, domains) {
        case .fails: return .fails
        case .open: isOpen = true
        case .holds: break
        }
        part = parts[part].end
      }
      return isOpen ? .open : .holds
    case .any:
      var isOpen = false
      var part = place + 1
      while part < parts[place].end {
        switch status(part, domains) {
        case .holds: return .holds
        case .open: isOpen = true
        case .fails: break
        }
        part = parts[part].end
      }
      return isOpen ? .open : .fails
    }
  }

  private func narrow(_ place: Int, _ domains: inout LevelDomains) -> Bool {
    switch parts[place].kind {
    case .within(let issue, let mask): return domains.keep(mask, of: issue)
    case .atMost(let sum): return sum.narrow(&domains)
    case .all:
      var part = place + 1
      while part < parts[place].end {
        if !narrow(part, &domains) { return false }
        part = parts[part].end
      }
      return true
    case .any:
      // Only the last part that can hold must hold.
      var last: Int?
      var part = place + 1
      while part < parts[place].end {
        switch status(part, domains) {
        case .holds: return true
        case .open:
          if last != nil { return true }
          last = part
        case .fails: break
        }
        part = parts[part].end
      }
      return last.map { narrow($0, &domains) } ?? false
    }
  }
}

extension Condition.LinearSum {
  /// The least and the most that it can still be.
  fileprivate func range(_ domains: LevelDomains) -> (least: Int, most: Int) {
    var (least, most) = (0, 0)
    for position in issues.indices {
      let (low, high) = extremes(position, domains[issues[position]])
      least += low
      most += high
    }
    return (least, most)
  }

  private func extremes(_ position: Int, _ word: UInt64) -> (low: Int, high: Int) {
    var (low, high) = (Int.max, Int.min)
    var rest = word
    while rest != 0 {
      let number = contributions[position][rest.trailingZeroBitCount]
      low = min(low, number)
      high = max(high, number)
      rest &= rest - 1
    }
    return (low, high)
  }

  /// Takes out levels that add too much, whatever the others add.
  fileprivate func narrow(_ domains: inout LevelDomains) -> Bool {
    let room = bound - range(domains).least
    if room < 0 { return false }
    for position in issues.indices {
      let word = domains[issues[position]]
      let most = extremes(position, word).low + room
      var kept = word
      var rest = word
      while rest != 0 {
        if contributions[position][rest.trailingZeroBitCount] > most {
          kept &= ~(rest & (0 &- rest))
        }
        rest &= rest - 1
      }
      if kept != word, !domains.keep(kept, of: issues[position]) { return false }
    }
    return true
  }
}
