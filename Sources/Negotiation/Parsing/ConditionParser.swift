// cond := or ("=>" cond)?            or  := and ("or" and)*       and := not ("and" not)*
// not  := "not" not | "(" cond ")" | atom
// atom := name ("in" | "not in") "{" level, … "}" | sum relation sum
// sum  := term (("+" | "-") term)*   term := "-"* (number | [number "*"] name)

extension ConditionSyntax {
  /// The condition that a value of a file holds, or `nil` with what is wrong reported.
  ///
  /// - Complexity: Linear in the length of the text.
  static func parse(_ node: YAMLNode, _ diagnostics: inout Diagnostics) -> ConditionSyntax? {
    guard case .scalar(let text) = node.content, !text.isEmpty else {
      diagnostics.error(
        at: node.location,
        node.kind == "nothing" ? "the condition is empty" : "a condition is text, not \(node.kind)",
        why: "conditions are written like \"withdrawal > 0 => guarantee = binding\"",
        fix: "write the condition in quotes")
      return nil
    }
    do throws(SyntaxError) {
      var parser = ConditionParser(tokens: try ConditionToken.tokens(of: text), node: node)
      let condition = try parser.condition(depth: 0)
      try parser.expectEnd()
      return condition
    } catch {
      diagnostics.error(
        at: node.place(at: error.offset), error.message, why: error.reason, fix: error.fix)
      return nil
    }
  }
}

extension YAMLNode {
  /// The place of one character of a scalar; the scalar's own where no column can be named.
  func place(at offset: Int) -> SourceLocation {
    quoteWidth.map { location.advanced(by: $0 + offset) } ?? location
  }
}

private struct ConditionParser {
  let tokens: [ConditionToken]
  let node: YAMLNode
  var position = 0

  var current: ConditionToken { tokens[position] }

  func place(of token: ConditionToken) -> SourceLocation { node.place(at: token.offset) }

  mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard current.kind == kind else { return false }
    position += 1
    return true
  }

  mutating func condition(depth: Int) throws(SyntaxError) -> ConditionSyntax {
    guard depth <= deepestCondition else {
      throw SyntaxError(
        offset: current.offset, message: "the condition nests deeper than \(deepestCondition)",
        reason: "nobody could check such a condition", fix: "split it into several rules")
    }
    let left = try disjunction(depth)
    guard take(.implies) else { return left }
    return .implies(left, try condition(depth: depth + 1))
  }

  private mutating func disjunction(_ depth: Int) throws(SyntaxError) -> ConditionSyntax {
    var parts = [try conjunction(depth)]
    while take(.word("or")) { parts.append(try conjunction(depth)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction(_ depth: Int) throws(SyntaxError) -> ConditionSyntax {
    var parts = [try negation(depth)]
    while take(.word("and")) { parts.append(try negation(depth)) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation(_ depth: Int) throws(SyntaxError) -> ConditionSyntax {
    if take(.word("not")) {
      guard depth < deepestCondition else { return try condition(depth: depth + 1) }
      return .not(try negation(depth + 1))
    }
    let open = current
    guard take(.symbol("(")) else { return try atom() }
    let inner = try condition(depth: depth + 1)
    guard take(.symbol(")")) else {
      throw unexpected("')'", why: "the bracket at column \(place(of: open).column) is still open")
    }
    return inner
  }

  private mutating func atom() throws(SyntaxError) -> ConditionSyntax {
    let start = current
    let left = try sum()
    if let name = left.name {
      if take(.word("in")) { return .membership(name, isIn: true, try levels()) }
      if current.kind == .word("not"), tokens[position + 1].kind == .word("in") {
        position += 2
        return .membership(name, isIn: false, try levels())
      }
    }
    guard case .relation(let relation) = current.kind else {
      // After a quantity and before a number it can only be meant as a comparison.
      if current.kind == .implies, let name = left.name, case .number(let number) = tokens[position + 1].kind {
        throw SyntaxError(
          offset: current.offset, message: "'=>' means 'if … then' and compares no numbers",
          reason: "what stands before it would have to be a condition of its own",
          fix: "write '\(name.value) >= \(number)'")
      }
      throw unexpected(
        "a comparison after '\(start.text.shortened)'",
        why: "a part of a condition compares something: 'guarantee = binding', 'withdrawal > 0', "
          + "'zone in {none, demilitarized}'")
    }
    let sign = current
    position += 1
    let right = try sum()
    if case .relation = current.kind {
      throw unexpected(
        "the end of the comparison", why: "comparisons cannot be chained",
        fix: "write two of them: 'a < b and b < c'")
    }
    return .comparison(left, Located(relation, at: place(of: sign)), right)
  }

  private mutating func levels() throws(SyntaxError) -> [Located<String>] {
    guard take(.symbol("{")) else {
      throw unexpected(
        "'{'", why: "'in' is followed by a list in braces",
        fix: "write '{…}', for instance '{none, demilitarized}'")
    }
    var levels: [Located<String>] = []
    repeat {
      let start = current
      var isNegative = false
      while take(.symbol("-")) { isNegative.toggle() }
      switch current.kind {
      case .word(let text) where !conditionWords.contains(text) && !isNegative,
        .number(let text):
        levels.append(Located((isNegative ? "-" : "") + text, at: place(of: start)))
        position += 1
      default: throw unexpected("an option or a level", why: "the braces list what is allowed")
      }
    } while take(.symbol(","))
    guard take(.symbol("}")) else { throw unexpected("',' or '}'", why: "the list is still open") }
    return levels
  }

  private mutating func sum() throws(SyntaxError) -> ConditionSyntax.Sum {
    var terms = [try term(isNegative: false)]
    while true {
      if take(.symbol("+")) {
        terms.append(try term(isNegative: false))
      } else if take(.symbol("-")) {
        terms.append(try term(isNegative: true))
      } else {
        return ConditionSyntax.Sum(terms: terms)
      }
    }
  }

  private mutating func term(isNegative: Bool) throws(SyntaxError) -> ConditionSyntax.Term {
    let start = place(of: current)
    var isNegative = isNegative
    while take(.symbol("-")) { isNegative.toggle() }
    var factor: Located<String>?
    if case .number(let text) = current.kind {
      factor = Located(text, at: place(of: current))
      position += 1
      guard take(.symbol("*")) else {
        return ConditionSyntax.Term(location: start, isNegative: isNegative, factor: factor)
      }
    }
    if case .word(let name) = current.kind, conditionWords.contains(name), position > 0,
      case .relation = tokens[position - 1].kind
    {
      throw SyntaxError(
        offset: current.offset, message: "'\(name)' is a word of the condition language",
        reason: "no option can be called so, because conditions could be read in two ways",
        fix: "give the option another id")
    }
    guard case .word(let name) = current.kind, !conditionWords.contains(name) else {
      throw unexpected(
        "the name of an issue" + (factor == nil ? " or a number" : ""),
        why: "conditions speak about issues, options and numbers")
    }
    let located = Located(name, at: place(of: current))
    position += 1
    return ConditionSyntax.Term(
      location: start, isNegative: isNegative, factor: factor, name: located)
  }

  func expectEnd() throws(SyntaxError) {
    guard current.kind == .end else {
      throw unexpected("the end, 'and', 'or' or '=>'", why: "the condition was complete before it")
    }
  }

  private func unexpected(
    _ wanted: String, why reason: String, fix: String? = nil
  ) -> SyntaxError {
    let found =
      current.kind == .end ? "the condition ends here" : "found '\(current.text.shortened)'"
    return SyntaxError(
      offset: current.offset, message: "expected \(wanted), but \(found)", reason: reason,
      fix: fix ?? usualSlip
        ?? "see the condition language in Documentation/ScenarioFormat.md")
  }

  /// How to mend what people write who know another language.
  private var usualSlip: String? {
    let text = current.text
    if conditionWords.contains(text.lowercased()), !conditionWords.contains(text) {
      return "write '\(text.lowercased())' in small letters"
    }
    switch current.kind {
    case .word("is"), .word("equals"), .word("eq"): return "write '='"
    case .word("implies"), .word("then"): return "write '=>'"
    case .symbol(","):
      guard position > 0, position + 1 < tokens.count, case .number(let whole) = tokens[position - 1].kind,
        case .number(let rest) = tokens[position + 1].kind, whole.isDigits, rest.isDigits
      else { return nil }
      return whole.mendOfComma(rest)
    case .symbol(")"): return "remove it, or open a bracket before it"
    case .symbol("*"): return "write the number first: '2 * price'"
    case .relation(.greater) where position > 0 && tokens[position - 1].kind == .symbol("-"):
      return "did you mean '=>'?"
    case .end: return "complete it, or remove what stands before"
    default: return nil
    }
  }
}

// Deeper conditions are generated or mistaken, and every level costs stack.
private let deepestCondition = 200
