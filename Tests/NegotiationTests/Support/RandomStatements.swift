@testable import Negotiation

/// Writes the statements of one party.
struct StatementWriter {
  enum Kind { case redLines, exact, withoutNumbers, mixed }

  var writer: ReadingsWriter
  var preferences: PlainScenario.Preferences
  var readings = PlainReadings()
  private(set) var entries: [(section: String, text: String, statement: Int)] = []
  private var kind = Kind.mixed
  private var room = 8

  var random: SplitMix64 { writer.random }
  var issues: [PlainScenario.Issue] { writer.model.issues }
  var changes: RandomReadings.Changes { writer.changes }

  init(_ writer: ReadingsWriter) {
    self.writer = writer
    preferences = PlainScenario.Preferences(
      stances: Array(repeating: .unsaid, count: writer.model.issues.count))
  }

  mutating func write(_ kind: Kind, _ party: Int) {
    self.kind = kind
    preferences.isJudgedByRedLines = kind == .redLines
    let compares =
      kind == .withoutNumbers || (kind == .mixed && writer.random.chance(70)) || changes.isTradeOff
    if kind != .redLines {
      for index in issues.indices { writeIssue(index, mayBeUnsaid: compares) }
      for position in 0..<writer.random.pick([0, 1, 1, 2]) { writeEffect(position) }
      writeNoAgreement(isNeeded: !compares)
      if compares {
        for index in issues.indices where writer.random.chance(50) { writeOrder(of: index) }
        if changes.isTradeOff {
          writeTradeOff()
        } else {
          for _ in 0..<(1 + writer.random.below(3)) { writeComparison() }
        }
      }
    }
    let count = kind == .redLines ? 1 : writer.random.pick([0, 0, 0, 1])
    for position in 0..<count {
      let (condition, text) = writer.condition(atLeast: 60)
      let isFirm = writer.random.chance(60)
      let id = "L\(party)_\(position)"
      preferences.redLines.append(
        PlainScenario.Preferences.RedLine(id: id, condition: condition, isFirm: isFirm))
      enter("red_lines", "\(id): {rule: \(text), hardness: \(isFirm ? "firm" : "reported")}")
    }
  }

  /// What the statements mean, once they stand in their lines; `nil` where there are no payoffs.
  func placed(after line: Int, appendingTo lines: inout [String]) -> PlainReadings? {
    var places: [Int: Int] = [:]
    var line = line
    func append(_ text: String) {
      lines.append(text)
      line += 1
    }
    if kind == .redLines { append("    judge_by: red_lines") }
    for section in [
      "scores", "weights", "values", "silent", "indifferent", "order", "compare", "conditional",
      "red_lines",
    ] {
      let own = entries.filter { $0.section == section }
      if own.isEmpty { continue }
      append("    \(section):")
      let isList = ["silent", "indifferent", "order", "compare"].contains(section)
      for entry in own {
        append("      \(isList ? "- " : "")\(entry.text)")
        if section != "values" { places[entry.statement] = line }
      }
    }
    for entry in entries where entry.section == "no_agreement" {
      append("    no_agreement: \(entry.text)")
      places[entry.statement] = line
    }
    guard kind != .redLines else { return nil }
    var placed = readings
    for index in placed.rows.indices {
      placed.rows[index].line = places[placed.rows[index].line] ?? 0
    }
    return placed
  }

  mutating func enter(_ section: String, _ text: String, _ statement: Int? = nil) {
    entries.append((section, text, statement ?? entries.count))
  }

  mutating func require(
    _ form: PlainForm, _ relation: PlainReadings.Relation, _ statement: Int
  ) {
    readings.rows.append(PlainReadings.Row(form: form, relation: relation, line: statement))
  }

  // MARK: Numbers

  private mutating func unknown(_ truth: Int, isScaled: Bool = true) -> PlainForm {
    readings.truth.append(
      Fraction(thousandths: truth) * Fraction(thousandths: isScaled ? changes.factor : 1000))
    return PlainForm(unknown: readings.truth.count - 1)
  }

  /// A number with what is stated of it, and that as text.
  private mutating func number(
    _ truth: Int, _ statement: Int, isScaled: Bool = true, maySayLittle: Bool = true,
    mustBeExact: Bool = false
  ) -> (PlainForm, String) {
    let form = unknown(truth, isScaled: isScaled)
    let (below, above) = (
      writer.random.pick([0, 500, 1000, 3000]), writer.random.pick([0, 500, 1000, 2000])
    )
    let way = writer.random.below(100)
    let isWrong = writer.isLie()
    func scaled(_ number: Int) -> Int { isScaled ? number * changes.factor / 1000 : number }
    func text(_ number: Int) -> String { decimal(scaled(number)) }
    func constant(_ number: Int) -> PlainForm { PlainForm(Fraction(thousandths: scaled(number))) }
    let isExact = kind == .exact || mustBeExact || room <= 0 || changes.isPinned
    if isExact || (kind == .mixed && way < 35) {
      // A party without numbers may still say 0.
      let shown = kind == .withoutNumbers && !changes.isPinned ? 0 : truth + (isWrong ? 500 : 0)
      if shown != 0 {
        readings.hasNumbers = true
      } else {
        readings.truth[readings.truth.count - 1] = Fraction(0)
      }
      require(form - constant(shown), .zero, statement)
      return (form, text(shown))
    }
    room -= 1
    if kind == .mixed && (way < 75 || !maySayLittle) {
      let shift = isWrong ? below + 500 : 0
      let least = truth - below + shift - changes.widening
      let greatest = truth + above + shift + changes.widening
      readings.hasNumbers = readings.hasNumbers || least != 0 || greatest != 0
      require(form - constant(least), .notNegative, statement)
      require(constant(greatest) - form, .notNegative, statement)
      return (form, "[\(text(least)), \(text(greatest))]")
    }
    let isWeak = truth == 0 || way % 2 == 0
    if way % 5 == 0 { return (form, "unknown") }
    if (truth >= 0) != isWrong {
      require(form, isWeak || isWrong ? .notNegative : .positive, statement)
      return (form, isWeak || isWrong ? "not negative" : "positive")
    }
    require(form * Fraction(-1), isWeak ? .notNegative : .positive, statement)
    return (form, isWeak ? "not positive" : "negative")
  }

  private mutating func drawn() -> Int { 500 * (writer.random.below(17) - 8) }

  // MARK: Issues

  private mutating func writeIssue(_ index: Int, mayBeUnsaid: Bool) {
    let issue = issues[index]
    let statement = entries.count
    let way = writer.random.below(100)
    var truths = issue.options.map { _ in drawn() }
    if truths.allSatisfy({ $0 == 0 }) { truths[0] = 500 }
    let free = issue.options.count - 1
    let isExact = kind == .exact || changes.isPinned
    if way < 25 && !isExact && free <= room && (mayBeUnsaid || way < 8) {
      // Silent, or, beside orders and comparisons, not mentioned at all.
      room -= free
      readings.levels.append(
        issue.options.indices.map {
          $0 == issue.statusQuo ? PlainForm() : unknown(truths[$0])
        })
      preferences.stances[index] = .silent
      if way < 8 { enter("silent", issue.id) }
      return
    }
    if way < 35 || (kind == .withoutNumbers && truths.count > room && !changes.isPinned) {
      readings.levels.append(issue.options.map { _ in PlainForm() })
      preferences.stances[index] = .indifferent
      enter("indifferent", issue.id)
      return
    }
    if way < 50 && kind != .withoutNumbers {
      writeWeighted(index, truths, statement)
      return
    }
    // A line through both ends alone leaves the level between to them.
    let isLine = issue.levels != nil && issue.options.count == 3 && way < 75
    let stated = isLine ? [0, 2] : Array(issue.options.indices)
    let mustBeExact = stated.count > room
    let numbers = stated.map { number(truths[$0], statement, mustBeExact: mustBeExact) }
    let forms = numbers.map(\.0)
    readings.levels.append(isLine ? [forms[0], (forms[0] + forms[1]) * half, forms[1]] : forms)
    preferences.stances[index] = .scored([])
    enter(
      "scores",
      "\(issue.id): {"
        + zip(stated, numbers).map { "\(issue.options[$0]): \($1.1)" }.joined(separator: ", ")
        + "}", statement)
  }

  /// A weight and values, one of the two exactly.
  private mutating func writeWeighted(_ index: Int, _ truths: [Int], _ statement: Int) {
    let issue = issues[index]
    let weight = writer.random.pick([500, 1000, 2000])
    var values: [String] = []
    let weightText: String
    preferences.stances[index] = .scored([])
    if writer.random.chance(50) && truths.count <= room {
      let hadNumbers = readings.hasNumbers
      let numbers = truths.map { number($0, statement, isScaled: false) }
      readings.hasNumbers = readings.hasNumbers || hadNumbers
      values = numbers.map(\.1)
      let factor = weight * changes.factor / 1000
      weightText = decimal(factor)
      readings.levels.append(numbers.map { $0.0 * Fraction(thousandths: factor) })
    } else {
      let (form, text) = number(weight, statement, maySayLittle: false)
      weightText = text
      values = truths.map { decimal($0) }
      readings.levels.append(truths.map { form * Fraction(thousandths: $0) })
    }
    enter("weights", "\(issue.id): \(weightText)", statement)
    enter(
      "values",
      "\(issue.id): {"
        + zip(issue.options, values).map { "\($0): \($1)" }.joined(separator: ", ") + "}",
      statement)
  }

  // MARK: Effects

  private mutating func writeEffect(_ position: Int) {
    let statement = entries.count
    let (when, text) = writer.condition(atLeast: 0)
    let quantities = issues.indices.filter { issues[$0].levels != nil }
    let isCounted = !quantities.isEmpty && writer.random.chance(40)
    let per = isCounted ? writer.random.pick(quantities) : nil
    let truth = drawn()
    let isBounded = writer.random.chance(30)
    let index = writer.random.below(issues.count)
    let (from, to) = (
      writer.random.below(issues[index].options.count),
      writer.random.below(issues[index].options.count)
    )
    let (worth, number) = number(truth, statement)
    readings.effects.append(PlainReadings.Effect(when: when, per: per, worth: worth))
    var record = "{when: \(text), worth: \(number)"
    if let per { record += ", per: \(issues[per].id)" }
    if isBounded && kind != .exact && !changes.isNumbersAlone {
      let move = readings.levels[index][to] - readings.levels[index][from]
      let isBad = (worth.value(at: readings.truth) <= move.value(at: readings.truth))
      let key = isBad ? "at_least_as_bad_as" : "at_least_as_good_as"
      record +=
        ", \(key): \"\(issues[index].id): \(issues[index].options[from]) -> "
        + "\(issues[index].options[to])\""
      require(isBad ? move - worth : worth - move, .notNegative, statement)
    }
    enter("conditional", "effect_\(position): \(record)}", statement)
  }

  /// What some outcome is worth in the hidden reading, or beside it.
  private mutating func writeNoAgreement(isNeeded: Bool) {
    let outcome = issues.map { writer.random.below($0.options.count) }
    let worth =
      readings.payoff(of: outcome, issues).value(at: readings.truth)
      * Fraction(1000, over: changes.factor)
    let shift = writer.random.pick([0, 0, -500, -1000])
    let isAbsent = writer.random.chance(50)
    let truth = worth.thousandths.map { $0 + shift } ?? 0
    let statement = entries.count
    if kind == .withoutNumbers && !isNeeded && isAbsent && !changes.isPinned {
      readings.noAgreement = unknown(truth)
      return
    }
    let (form, text) = number(truth, statement)
    readings.noAgreement = form
    enter("no_agreement", text, statement)
  }
}

private let half = Fraction(1, over: 2)
