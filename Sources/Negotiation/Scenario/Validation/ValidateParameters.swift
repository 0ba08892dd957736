extension Validation {
  /// Reads the parameters of a party, before the numbers that are made from them.
  mutating func readParameters(_ record: Record, _ party: Int) {
    parameters = []
    brokenParameters = []
    for entry in record["parameters"]?.entries("'parameters'", &diagnostics) ?? [] {
      let isNamed = entry.key.isIdentifier(of: "a parameter", &diagnostics)
      guard let claim = claim(entry.value, .parameter),
        let number = plainNumber(claim.value, "the parameter '\(entry.key.value)'"), isNamed
      else {
        brokenParameters.insert(entry.key.value)
        continue
      }
      state(.parameter(entry.key.value), by: party, claim.evidence, at: entry.key.location)
      parameters.append(
        Parameter(
          id: entry.key.value, name: claim.record.flatMap { localizedText("name", in: $0) },
          number: number, evidence: claim.evidence, location: entry.key.location))
    }
  }

  /// A sum of numbers, some of them times a parameter, such as "100 * trust - 40"; or `nil` with what is wrong
  /// reported.
  ///
  /// Where every parameter in it is stated exactly, it is a number.
  mutating func parameterSum(_ text: String, _ node: YAMLNode, _ what: String) -> StatedNumber? {
    guard let terms = terms(text, node, what) else { return nil }
    var constant = Rational(0)
    var factors: [Int: Rational] = [:]
    var isExact = true
    for term in terms {
      guard let place = term.parameter else {
        guard let sum = constant.plus(term.factor) else { return refuseTooFine(text, node) }
        constant = sum
        continue
      }
      parameters[place].isUsed = true
      if let value = parameters[place].number.exact {
        guard let sum = term.factor.times(value).flatMap({ constant.plus($0) }) else {
          return refuseTooFine(text, node)
        }
        constant = sum
        continue
      }
      isExact = false
      guard let sum = (factors[place] ?? Rational(0)).plus(term.factor) else {
        return refuseTooFine(text, node)
      }
      factors[place] = sum
    }
    if isExact { return .exactly(constant) }
    return .made(
      ParameterSum(
        constant: constant,
        shares: factors.sorted { $0.key < $1.key }.filter { $0.value != Rational(0) }.map {
          ParameterSum.Share(parameter: $0.key, factor: $0.value)
        }, text: text))
  }

  private mutating func refuseTooFine(_ text: String, _ node: YAMLNode) -> StatedNumber? {
    diagnostics.error(
      at: node.location, "'\(text.shortened)' is too large or too fine a number",
      why: "numbers are kept exactly", fix: "round the numbers")
    return nil
  }

  private struct Term {
    var factor: Rational
    var parameter: Int?
  }

  /// The terms of a sum: `term (("+" | "-") term)*`, a term being a number, a parameter, or a number times a
  /// parameter.
  private mutating func terms(_ text: String, _ node: YAMLNode, _ what: String) -> [Term]? {
    var terms: [Term] = []
    var rest = text[...]
    var sign = Rational(1)
    var areKnown = true
    func here() -> SourceLocation {
      node.place(at: text.distance(from: text.startIndex, to: rest.startIndex))
    }
    func skipSpaces() { rest = rest.drop { $0 == " " } }
    skipSpaces()
    if rest.first == "-" {
      sign = Rational(-1)
      rest.removeFirst()
    }
    while true {
      var term = Term(factor: sign)
      var isFirst = true
      repeat {
        if !isFirst { rest.removeFirst() }
        isFirst = false
        skipSpaces()
        let start = here()
        let word = String(
          rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_./".contains($0)) })
        guard !word.isEmpty else {
          return refuse(
            what, at: here(),
            because: rest.isEmpty
              ? "'\(text.shortened)' ends too early" : "'\(rest.prefix(1))' has no meaning here")
        }
        if word.first?.isNumber ?? false {
          guard let number = Rational(written: word), let product = term.factor.times(number) else {
            return refuse(
              what, at: here(), because: "'\(word)' is no number that can be kept exactly")
          }
          term.factor = product
        } else {
          let place = parameter(Located(word, at: start))
          areKnown = areKnown && place != nil
          guard term.parameter == nil else {
            diagnostics.error(
              at: start, "'\(text.shortened)' multiplies two parameters",
              why:
                "two unknown numbers would be multiplied, and no bound on such a product is linear",
              fix: "make the product a parameter of its own")
            return nil
          }
          term.parameter = place
        }
        rest.removeFirst(word.count)
        skipSpaces()
      } while rest.first == "*"
      terms.append(term)
      guard let next = rest.first else { return areKnown ? terms : nil }
      guard next == "+" || next == "-" else {
        return refuse(what, at: here(), because: "'\(next)' has no meaning here")
      }
      sign = Rational(next == "+" ? 1 : -1)
      rest.removeFirst()
      skipSpaces()
    }
  }

  /// Reports what is no sum of numbers and parameters.
  private mutating func refuse(
    _ what: String, at place: SourceLocation, because message: String
  ) -> [Term]? {
    diagnostics.error(
      at: place, message,
      why: "\(what) is a number, or a sum of numbers of which some are multiplied by a parameter",
      fix: "write for instance 40, or 100 * \(parameters.first?.id ?? "trust") - 40")
    return nil
  }

  /// The position of a parameter that a number names, or `nil` with the mistake reported.
  private mutating func parameter(_ name: Located<String>) -> Int? {
    if let place = parameters.firstIndex(where: { $0.id == name.value }) { return place }
    // One that could not be read has been reported at its own place.
    if brokenParameters.contains(name.value) { return nil }
    diagnostics.error(
      at: name.location, "'\(name.value)' is not a parameter of this party",
      why: "a number may be made from the parameters of the same file alone",
      fix: parameters.isEmpty
        ? "add it under 'parameters:', with a number or an interval"
        : suggestion(for: name.value, among: parameters.map(\.id), of: "parameters"))
    return nil
  }
}

extension MapKind {
  /// A parameter with more than its number.
  static let parameter = MapKind(
    "Parameter", "a parameter",
    [.required("worth", .plainNumber, "The number."), .evidence, .date, .confidence, .name])
}
