/// Something to settle: a choice among options, or a quantity on a range with a step.
public struct Issue: Hashable, Sendable {
  /// One way to settle an issue; a level of a quantity is one as well.
  public struct Option: Hashable, Sendable {
    /// Its id; for a quantity the level as a decimal.
    public let id: String
    /// Its name.
    public internal(set) var name: LocalizedText
    /// The level, for a quantity.
    public let value: Rational?
    /// What it rests on.
    public let evidence: Evidence
  }

  /// Its id.
  public let id: String
  /// Its name.
  public internal(set) var name: LocalizedText
  /// The options in the order of the file, or the levels of the quantity, least first.
  public internal(set) var options: [Option]
  /// The unit of the quantity; empty where none is named; `nil` for a choice.
  public let unit: LocalizedText?
  /// Whether the options stand in order, least first.
  public let isOrdered: Bool
  /// The option that the issue has if nobody acts.
  public let statusQuo: Int
  /// The parties who decide it together, by position; `nil` for all signatories but documents.
  public let decidedBy: [Int]?
  /// Where the issue means nothing unless this holds, the condition.
  public internal(set) var appliesIf: Condition?
  /// Whether the issue can be split into shares, one for each of its two options.
  public internal(set) var isDivisible = false
  /// Whether it only moves away from its status quo, as far as one party moves it alone.
  public internal(set) var isIrreversible = false
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation

  /// Whether it is a quantity.
  public var isQuantity: Bool { unit != nil }

  /// The position of an option by its id, or of a level by its number.
  ///
  /// - Complexity: For a quantity, the logarithm of the number of levels; for a choice, the number of options.
  func position(of text: String) -> Int? {
    guard isQuantity else { return options.firstIndex { $0.id == text } }
    guard let number = Rational(decimal: text) else { return nil }
    let level = firstLevel(atLeast: number)
    return level < options.count && options[level].value == number ? level : nil
  }

  /// The position of the first level of a quantity that is no less than a number; their count where all are less.
  ///
  /// - Complexity: The logarithm of the number of levels: they stand in order, least first.
  func firstLevel(atLeast number: Rational) -> Int {
    var (low, high) = (0, options.count)
    while low < high {
      let middle = (low + high) / 2
      if let value = options[middle].value, value < number {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether a single party may move the issue from one level to another.
  ///
  /// An irreversible issue whose levels stand in order moves on in the direction in which it has left its status quo;
  /// one without an order stays where it has once gone.
  func canMove(from level: Int, to other: Int) -> Bool {
    guard isIrreversible, level != statusQuo else { return true }
    guard isOrdered else { return level == other }
    return level == other || (level > statusQuo ? other > level : other < level)
  }

  /// What an option or level of the issue is called, for messages.
  var optionKind: String { isQuantity ? "level" : "option" }
}
