internal import Negotiation

/// Numbers that are left open, and what holds over all readings of them.
protocol ReadingMessages {
  func stated(_ number: StatedNumber) -> String
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String
  func leavesOpen(_ party: String) -> String
}

extension English: ReadingMessages {
  func stated(_ number: StatedNumber) -> String {
    switch number {
    case .exactly(let number): exactly(number)
    case .between(let least, let greatest): "\(exactly(least)) … \(exactly(greatest))"
    case .signed(.positive): "more than 0"
    case .signed(.negative): "less than 0"
    case .signed(.notNegative): "at least 0"
    case .signed(.notPositive): "at most 0"
    case .open: "not stated"
    }
  }
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String {
    switch direction {
    case .atLeastAsBad: "at least as bad as \(move)"
    case .atLeastAsGood: "at least as good as \(move)"
    }
  }
  func leavesOpen(_ party: String) -> String {
    "\(party) states orders, signs or ranges rather than numbers; what it accepts may differ from one reading "
      + "of them to another."
  }
}

extension Japanese: ReadingMessages {
  func stated(_ number: StatedNumber) -> String {
    switch number {
    case .exactly(let number): exactly(number)
    case .between(let least, let greatest): "\(exactly(least)) … \(exactly(greatest))"
    case .signed(.positive): "0より大きい"
    case .signed(.negative): "0より小さい"
    case .signed(.notNegative): "0以上"
    case .signed(.notPositive): "0以下"
    case .open: "述べられていない"
    }
  }
  func bound(_ direction: WorthBound.Direction, _ move: String) -> String {
    switch direction {
    case .atLeastAsBad: "少なくとも \(move) と同じほど悪い"
    case .atLeastAsGood: "少なくとも \(move) と同じほど良い"
    }
  }
  func leavesOpen(_ party: String) -> String {
    "\(party)は数値ではなく順序・符号・範囲を述べているため、何を受け入れるかは解釈によって変わりうる。"
  }
}
