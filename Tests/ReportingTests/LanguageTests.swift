import Negotiation
import Testing

@testable import Reporting

@Test func japaneseReportHasNoEnglishSentence() throws {
  let base = try findings(model(named: "名"))
  let variant = try findings(model(named: "名"), variant: "v")
  let model = PayoffModel(base.scenario)
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  var found = ReportFindings(
    base, Provenance(version: "0", command: "0", files: base.scenario.files))
  found.compared = [base, variant]
  (found.frontier, found.bargain) = (frontier, frontier.bargain())
  // What is left in Latin letters are ids, conditions, formulas and names of programs.
  let allowed: Set<String> = [
    "a", "b", "c", "p", "r", "s", "v", "price", "extra", "no_extra", "or", "glpk", "sha", "zopa",
    "yaml", "scenario", "e1", "e2", "a1",
    "in", "json", "csv", "min",
  ]
  let text = Answer.report(found).written(as: .text, in: .ja)
  #expect(text.contains("合意"))
  for word in text.matches(of: /[A-Za-z][A-Za-z0-9_]*/) {
    let digest = word.output.allSatisfy { $0.isHexDigit } && word.output.count >= 6
    #expect(
      digest || allowed.contains(word.output.lowercased()) || word.output.count < 2
        || word.output.allSatisfy(\.isHexDigit), "\(word.output)")
  }
}

@Test func japaneseReportOnSharesHasNoEnglishSentence() throws {
  for reservation in [2, 6, 99] {
    let base = try findings(sharedModel(reservation))
    let model = PayoffModel(base.scenario)
    var found = ReportFindings(base)
    found.divisibleFrontier = try model.divisibleFrontier(ExactPayoffs(model))
    found.divisibleBargain = found.divisibleFrontier?.bargain()
    let text = Answer.report(found).written(as: .text, in: .ja)
    #expect(text.contains("合意"))
    let allowed: Set<String> = ["a", "b", "p", "e1", "x", "y", "in", "json", "u", "d", "min"]
    for word in text.matches(of: /[A-Za-z][A-Za-z0-9_]*/) {
      #expect(allowed.contains(word.output.lowercased()), "\(word.output)")
    }
  }
}

/// Two parties who share out two issues; totals that differ, and a tie in the rates.
private func sharedModel(_ reservation: Int) -> String {
  """
  zopa: 1
  title: 名
  parties: {a: {name: 甲}, b: {name: 乙}}
  issues: {x: {name: 上, options: {a: 甲, b: 乙}, divisible: true}, y: {name: 下, options: {a: 甲, b: 乙}, divisible: true}}
  proposals: {p: {name: 案, set: {x: b, y: a}}}
  preferences:
    a: {scores: {x: {a: 6, b: 0}, y: {a: 3, b: 0}}, no_agreement: \(reservation)}
    b: {scores: {x: {a: 0, b: 4}, y: {a: 0, b: 2}}, no_agreement: 1}
  """
}

@Test func sharesAreWrittenAsFractions() throws {
  let words = Words(.en)
  #expect(words.fraction(try #require(Rational(2, over: 15))) == "2/15")
  #expect(words.fraction(Rational(1)) == "1")
  #expect(words.fractionalPoints(try #require(Rational(255, over: 4))) == "63.75")
  #expect(words.fractionalPoints(try #require(Rational(-218, over: 3))) == "−218/3 ≈ −72.667")
  #expect(words.fractionalPoints(try #require(Rational(1, over: 3_000_001))) == "≈ 0.00000033")
}

@Test func numbersAreWrittenForPeople() throws {
  let words = Words(.en)
  #expect(words.count(0) == "0")
  #expect(words.count(999) == "999")
  #expect(words.count(1_000) == "1,000")
  #expect(words.count(-12_345_678) == "−12,345,678")
  #expect(words.points(Rational(-3)) == "−3")
  #expect(words.points(try #require(Rational(40, over: 3))) == "13.333")
  #expect(words.points(try #require(Rational(1, over: 2))) == "0.5")
  #expect(words.points(try #require(Rational(1, over: 50))) == "0.02")
  #expect(words.points(try #require(Rational(19_999, over: 10_000))) == "2")
}

@Test func nothingButNothingIsWrittenAsNothing() throws {
  let words = Words(.en)
  for digits in 1...9 {
    let power = (0..<digits).reduce(Int128(1)) { power, _ in power * 10 }
    for numerator in [1, 3, 9] as [Int128] {
      for sign in [1, -1] as [Int128] {
        let value = try #require(Rational(sign * numerator, over: power))
        #expect(words.points(value).contains("\(numerator)"), "\(value)")
        #expect(words.signedPoints(value).contains("\(numerator)"), "\(value)")
      }
    }
  }
  #expect(words.points(Rational(0)) == "0")
  // A third of the least that files can hold is given as it is.
  #expect(words.points(try #require(Rational(1, over: 3_000_000_000))) == "1/3000000000")
}

@Test func listsReadLikeSentences() {
  #expect(Words(.en).list([]) == "")
  #expect(Words(.en).list(["a"]) == "a")
  #expect(Words(.en).list(["a", "b"]) == "a and b")
  #expect(Words(.en).list(["a", "b", "c"]) == "a, b and c")
  #expect(Words(.ja).list(["甲", "乙"]) == "甲、乙")
}

@Test(arguments: ReportLanguage.allCases)
func everyVerdictHasItsAnswer(language: ReportLanguage) throws {
  let texts: [(Verdict, String)] = [
    (.every, "a: {scores: {x: {y: 1, n: 0}}, no_agreement: 1}"),
    (.none, "a: {scores: {x: {y: 1, n: 0}}, no_agreement: 2}"),
    // Whatever is chosen breaks a reported line.
    (
      .some,
      "a: {judge_by: red_lines, red_lines: {L: {rule: \"x = n\", hardness: reported}, "
        + "M: {rule: \"x = y\", hardness: reported}}}"
    ),
  ]
  var answers: Set<String> = []
  for (verdict, preferences) in texts {
    for engine in [Engine.enumerate, .glpk] {
      let found = try findings(
        """
        zopa: 1
        title: T
        parties: {a: {name: A}, b: {name: B}}
        issues: {x: {options: [y, n]}}
        preferences: {\(preferences), b: {judge_by: red_lines}}
        """, engine)
      #expect(found.zone.verdict == verdict)
      let report = Answer.zone(found).report(in: language)
      let answer = report.blocks.compactMap { block -> String? in
        if case .answer(let text, _) = block { text.plain } else { nil }
      }
      #expect(answer.count == 1)
      answers.formUnion(answer)
    }
  }
  // Enumeration counts and GLPK does not, so each verdict has two wordings.
  #expect(answers.count == 6)
}

@Test func roundingNeverMakesAGapATie() throws {
  let words = Words(.en)
  let fifty = Rational(50)
  let nearly = try #require(Rational(4_999_999, over: 100_000))
  #expect(words.points(nearly) == "50")
  #expect(words.points(nearly, apartFrom: [fifty]) == "49.99999")
  #expect(words.points(fifty, apartFrom: [nearly]) == "50")
  let third = try #require(Rational(1, over: 3))
  let almost = try #require(Rational(1_000_000_000_001, over: 3_000_000_000_000))
  #expect(words.points(third, apartFrom: [almost]) == "1/3")
}

@Test func levelsAreWrittenAsTheyAre() throws {
  let found = try findings(
    """
    zopa: 1
    title: T
    parties: {a: {name: A}, b: {name: B}}
    issues: {x: {quantity: {from: 0, to: 0.0004, step: 0.0001}}}
    proposals: {p: {set: {x: [0.0001, 0.0002]}}}
    """)
  let text = Answer.report(ReportFindings(found)).written(as: .text, in: .en)
  #expect(text.contains("one of 0.0001, 0.0002"))
}

@Test func everyLanguageHasItsOwnHeadlinesOfTheZone() throws {
  let found = try findings(model(named: "x"))
  func headlines(_ language: ReportLanguage) -> [String] {
    Answer.zone(found).report(in: language).blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text): [text]
      case .table(let table): table.columns.map(\.title).filter { !$0.hasPrefix("x (") }
      default: []
      }
    }
  }
  let english = headlines(.en)
  #expect(english.count > 10)
  for language in ReportLanguage.allCases where language != .en {
    let own = headlines(language)
    #expect(own.count == english.count)
    for (own, english) in zip(own, english) { #expect(own != english, "\(language)") }
  }
}

@Test func blockTextIsWrittenOnOneLine() throws {
  let found = try findings(
    """
    zopa: 1
    title: |
      Rent of a workshop
    question: >
      Is there a rent

      that both accept?
    not_modelled:
      - |
        the neighbours
          and the street
    parties: {a: {name: "Anna\\nLee"}, b: {name: Ben}}
    issues: {x: {options: [y, n]}}
    """)
  for language in ReportLanguage.allCases {
    for format in ReportFormat.allCases where format != .json {
      let text = Answer.report(ReportFindings(found)).written(as: format, in: language)
      for visible in ["u{A}", "u{D}", "u{2028}"] { #expect(!text.contains(visible), "\(format.name)") }
      #expect(text.contains("Anna Lee"), "\(format.name)")
    }
  }
  let text = Answer.report(ReportFindings(found)).written(as: .text, in: .en)
  #expect(text.hasPrefix("Rent of a workshop\n═"))
  #expect(text.contains("Question: Is there a rent that both accept?\n"))
  #expect(text.contains("the neighbours and the street"))
}
