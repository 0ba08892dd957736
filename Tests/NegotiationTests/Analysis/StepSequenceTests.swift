import Testing

@testable import Negotiation

/// “One deal in three orders” in Documentation/Background/Sequencing.md, as a file.
///
/// War is worth 3 to everybody, the deal 5, 6 and 7, a bare withdrawal 7, 2 and 8, a bare guarantee 4, 7 and 4.
private let deal = """
  zopa: 1
  title: Land for a guarantee
  parties: {us: {name: US}, ua: {name: Ukraine}, ru: {name: Russia}}
  issues:
    land: {options: [kept, given], decided_by: [ua]}
    guarantee: {options: [none, given], decided_by: [us]}
  proposals: {deal: {set: {land: given, guarantee: given}}, land: {set: {land: given}}}
  steps:
    withdraw: {sets: land}
    guarantee: {sets: guarantee}
  variants:
    escrow: {steps: {withdraw: none, guarantee: none, swap: {sets: [land, guarantee], by: [us, ua]}}}
    revocable: {set: {steps.guarantee.reversible: true}}
    withdraw_first: {set: {steps.guarantee.after: [withdraw]}}
    guarantee_first: {set: {steps.withdraw.after: [guarantee]}}
  preferences:
    us: {scores: {land: {kept: 3, given: 7}, guarantee: {none: 0, given: 1}}, no_agreement: 3,
         conditional: {both: {when: "land = given and guarantee = given", worth: -3}}}
    ua: {scores: {land: {kept: 3, given: 2}, guarantee: {none: 0, given: 4}}, no_agreement: 3,
         conditional: {both: {when: "land = given and guarantee = given", worth: 0}}}
    ru: {scores: {land: {kept: 3, given: 8}, guarantee: {none: 0, given: 1}}, no_agreement: 3,
         conditional: {both: {when: "land = given and guarantee = given", worth: -2}}}

  """

private func sequence(_ text: String, variant: String? = nil) throws -> StepSequence {
  let model = PayoffModel(try scenario(of: text, variant: variant))
  return try SequenceFinder(model, ExactPayoffs(model)).sequence(ofProposal: 0)
}

@Test func oneDealInFourOrdersFromAFile() throws {
  let free = try #require(try sequence(deal).answers[.owner])
  #expect(free.orders == 2 && free.selfEnforcing == 0)
  #expect(
    free.leastGreatestBond == Rational(1) && free.leastTotalBonds == [0, 1, 0].map { Rational($0) })
  #expect(free.overReadings == nil)
  let bonds = [
    ("withdraw_first", [2, 0, 0]), ("guarantee_first", [0, 1, 0]), ("escrow", [0, 0, 0]),
  ]
  for (variant, bond) in bonds {
    let answer = try #require(try sequence(deal, variant: variant).answers[.owner])
    #expect(answer.orders == 1, "\(variant)")
    #expect(answer.leastTotalBonds == bond.map { Rational($0) }, "\(variant)")
    #expect(answer.selfEnforcing == (bond == [0, 0, 0] ? 1 : 0), "\(variant)")
  }
  // A guarantee that the others' walking away undoes comes first; counting Russia, it would rather have bare land.
  let revocable = try sequence(deal, variant: "revocable")
  #expect(
    revocable.answers[.owner]?.order.map { $0.map { revocable.plan.steps[$0].id } } == [
      "guarantee", "withdraw",
    ])
}

@Test func theLedgerSaysWhatEachGetsByWalkingAway() throws {
  let found = try sequence(deal, variant: "guarantee_first")
  let order = try #require(found.answers[.owner]?.bondedOrder)
  let ledger = found.ledger(of: order)
  #expect(ledger.map { found.plan.steps[$0.step].id } == ["guarantee", "withdraw"])
  let ukraine = ledger[1].sides[1]
  #expect(ukraine.isOwner && ukraine.finishing == Rational(6) && ukraine.walkingAway == Rational(7))
  #expect(ukraine.margin == Rational(-1))
  #expect(ukraine.stays == Verdict.none && ledger[0].sides[0].stays == .every)
  // Before its own step the United States gets 5 and would keep 3; Russia, which takes none, is told as well.
  #expect(ledger[0].sides[0].margin == Rational(2) && !ledger[0].sides[2].isOwner)
  #expect(found.verdict(on: order, .owner) == Verdict.none)
  // The United States must trust Ukraine: 5 p + 4 (1 - p) is never less than 3, but Ukraine walks away anyhow.
  #expect(found.followThrough(of: order, .owner) == Rational(2))
}

@Test func trustIsWhatTheWorstBetrayalAsksFor() throws {
  // Withdrawing first is worth it to Ukraine where 6 p + 2 (1 - p) is at least 3; the United States then finishes, as a
  // bare withdrawal is worth less to it.
  let found = try sequence(
    deal.replacing("land: {kept: 3, given: 7}", with: "land: {kept: 3, given: 4}")
      .replacing("worth: -3", with: "worth: 0"), variant: "withdraw_first")
  let order = try #require(found.answers[.owner]?.order)
  #expect(found.followThrough(of: order, .owner) == Rational(1, over: 4))
}

@Test func aDiscountMakesWhatIsStillToComeWorthLess() throws {
  // Guarantee first: before withdrawing Ukraine compares its gain of 3, of which one step later half is left, with 7 − 3.
  let halved = deal.replacing("steps:\n", with: "discount: {ua: 0.5}\nsteps:\n")
  let found = try sequence(halved, variant: "guarantee_first")
  #expect(
    found.answers[.owner]?.leastTotalBonds
      == [Rational(0), try #require(Rational(5, over: 2)), Rational(0)])
  let ledger = found.ledger(of: try #require(found.answers[.owner]?.bondedOrder))
  #expect(ledger[0].sides[1].finishing == Rational(15, over: 4))
  #expect(ledger[1].sides[1].finishing == Rational(9, over: 2))
  // In escrow a single step is left, and walking away brings nothing.
  let escrow = try sequence(halved.replacing("{ua: 0.5}", with: "0.1"), variant: "escrow")
  #expect(escrow.answers[.owner]?.selfEnforcing == 1)
  // A variant may set it.
  let set = deal.replacing("  escrow:", with: "  slow: {set: {discount: 0.5}}\n  escrow:")
  let slow = try sequence(set, variant: "slow")
  #expect(slow.answers[.owner]?.leastGreatestBond == Rational(5, over: 2))
}

@Test func aDiscountOfTooManyDigitsIsRefused() throws {
  let fine = deal.replacing("steps:\n", with: "discount: 0.999999999\nsteps:\n")
  #expect(throws: EngineDoesNotApply.self) { try sequence(fine) }
}

@Test func issuesWithoutAStepAreStepsOfTheirOwn() throws {
  let lines = deal.split(separator: "\n", omittingEmptySubsequences: false)
  let bare = lines.filter { line in
    !["steps:", "  withdraw: {", "  guarantee: {sets"].contains { line.hasPrefix($0) }
  }
  let start = try #require(bare.firstIndex { $0.contains("variants:") })
  let end = try #require(bare.firstIndex { $0.hasPrefix("preferences:") })
  let text = (bare[..<start] + bare[end...]).joined(separator: "\n")
  let found = try sequence(text)
  #expect(found.plan.steps.map(\.id) == ["land", "guarantee"])
  #expect(found.plan.steps.map(\.owners) == [[1], [0]])
  #expect(found.answers[.owner]?.leastGreatestBond == Rational(1))
}

@Test func precedenceReachesThroughAStepThatIsNotTaken() throws {
  let found = try sequence(
    """
    zopa: 1
    title: A chain
    parties: {a: {}, b: {}}
    issues: {x: {options: [o, p], decided_by: a}, y: {options: [o, p], decided_by: b}, z: {options: [o, p], decided_by: b}}
    proposals: {xz: {set: {x: p, z: p}}}
    steps: {first: {sets: x}, middle: {sets: y, after: [first]}, last: {sets: z, after: [middle]}}
    preferences:
      a: {scores: {x: {o: 0, p: -1}, y: {o: 0, p: 3}, z: {o: 0, p: 3}}, no_agreement: 0}
      b: {scores: {x: {o: 0, p: 3}, y: {o: 0, p: -1}, z: {o: 0, p: -1}}, no_agreement: 0}

    """)
  #expect(found.plan.steps.map(\.id) == ["first", "last"] && found.plan.steps[1].after == [0])
  #expect(found.answers[.owner]?.orders == 1)
}

@Test func anOrderThatHoldsInEveryReadingIsTheOneShown() throws {
  let found = try sequence(
    """
    zopa: 1
    title: One order in every reading
    parties: {a: {}, b: {}}
    issues: {x: {options: [o, p], decided_by: a}, y: {options: [o, p], decided_by: b}}
    proposals: {both: {set: {x: p, y: p}}}
    preferences:
      a: {scores: {x: {o: 0, p: -1}, y: {o: 0, p: 3}}, no_agreement: 0,
          conditional: {both: {when: "x = p and y = p", worth: 2}}}
      b: {scores: {x: {o: 0, p: 6}, y: {o: 0, p: -5}}, no_agreement: 0,
          conditional: {both: {when: "x = p and y = p", worth: [4, 10]}}}

    """)
  let answer = try #require(found.answers[.owner])
  // Before y, b has 6 by walking away once x is done, and from 5 to 11 by finishing.
  #expect(answer.selfEnforcing == 2 && answer.overReadings?.every == 1)
  let order = try #require(answer.order)
  #expect(order.map { found.plan.steps[$0].id } == ["y", "x"])
  #expect(found.verdict(on: order, .owner) == .every)
  // Once y is done and a walks away, b is 5 below no agreement.
  #expect(found.exposures(in: order) == [0, 5].map { Rational($0) })
  #expect(found.exposures(in: [0, 1]) == [1, 0].map { Rational($0) })
}

@Test func aFirmRedLineThatTheAgreementBreaksIsSaid() throws {
  let found = try sequence(
    """
    zopa: 1
    title: A firm line
    parties: {p: {}, q: {}}
    issues: {i: {options: [a, b], decided_by: p}}
    proposals: {x: {set: {i: b}}}
    preferences:
      p: {scores: {i: {a: 0, b: 5}}, no_agreement: 0, red_lines: {P1: "i = a"}}
      q: {scores: {i: {a: 0, b: 5}}, no_agreement: 0}

    """)
  #expect(found.redLinesBroken == [BrokenLine(party: 0, redLine: 0)])
}

@Test func whoeverIsAskedMustBeTrustfulEnough() throws {
  // Nobody who takes a step would walk away, but c, whom anyone's test asks, would at once.
  let found = try sequence(
    """
    zopa: 1
    title: Three
    parties: {a: {}, b: {}, c: {}}
    issues: {x: {options: [o, p], decided_by: a}, y: {options: [o, p], decided_by: b}}
    proposals: {both: {set: {x: p, y: p}}}
    preferences:
      a: {scores: {x: {o: 0, p: 1}, y: {o: 0, p: 1}}, no_agreement: 0}
      b: {scores: {x: {o: 0, p: 1}, y: {o: 0, p: 1}}, no_agreement: 0}
      c: {scores: {x: {o: 0, p: 3}, y: {o: 0, p: -4}}, no_agreement: 0}

    """)
  let order = try #require(found.answers[.anyone]?.bondedOrder)
  #expect(found.followThrough(of: order, .owner) == Rational(0))
  #expect(found.followThrough(of: order, .anyone).map { $0 > Rational(1) } == true)
}

@Test func doneSetsThatBreakADefinitionAreNotPassed() throws {
  let text = deal.replacing(
    "proposals:",
    with:
      "rules: {order: {rule: \"land = given => guarantee = given\", kind: definition}}\nproposals:"
  )
  let answer = try #require(try sequence(text).answers[.owner])
  #expect(answer.orders == 1 && answer.leastTotalBonds == [0, 1, 0].map { Rational($0) })
  // A linkage is about the agreement and no precedence.
  let linked = text.replacing("kind: definition", with: "kind: linkage, by: ua")
  #expect(try sequence(linked).answers[.owner]?.orders == 2)
}

// The same deal where the others react, in plain payoffs.
@Test(arguments: [
  (
    "{by: ua, does: {withdraw: {by: us, does: {guarantee: deal, renege: {by: ru, does: {attack: {payoffs: {us: 5.5, ua: 0, ru: 9}}, hold: {payoffs: {us: 7, ua: 2, ru: 8}}}}}}, refuse: no_agreement}}",
    [[3, 3, 3]], [["refuse"]]
  ),
  (
    "{by: us, does: {guarantee: {by: ua, does: {withdraw: deal, keep: {by: ru, does: {fight_on: {payoffs: {us: 1, ua: 4, ru: 2}}, accept: {payoffs: {us: 4, ua: 7, ru: 4}}}}}}, refuse: no_agreement}}",
    [[4, 7, 4]], [["guarantee", "keep", "accept"]]
  ),
  (
    "{by: us, does: {deposit: {by: ua, does: {withdraw: deal, keep: no_agreement}}, refuse: no_agreement}}",
    [[5, 6, 7]], [["deposit", "withdraw"]]
  ),
  // Indifferent, Ukraine may take either way, and both are told.
  (
    "{by: ua, does: {withdraw: deal, also: {payoffs: {us: 5, ua: 6, ru: 7}}}}",
    [[5, 6, 7], [5, 6, 7]], [["withdraw"], ["also"]]
  ),
])
func reactionsEndInPayoffs(tree: String, payoffs: [[Int]], paths: [[String]]) throws {
  let text = deal.replacing("variants:\n", with: "reactions: {tree: \(tree)}\nvariants:\n")
  let model = PayoffModel(try scenario(of: text))
  let found = try #require(try SequenceFinder(model, ExactPayoffs(model)).reactions().first)
  #expect(found.plays.map(\.payoffs) == payoffs.map { $0.map { Rational($0) } })
  #expect(found.plays.map { found.tree.names(along: $0.path) } == paths)
}

@Test func leavingWhatCannotBeBehindIsSaidAtItsPlace() throws {
  // The land is given only under a guarantee, which walking away undoes.
  let text = deal.replacing(
    "proposals:",
    with:
      "rules: {order: {rule: \"land = given => guarantee = given\", kind: definition}}\nproposals:"
  ).replacing(
    "guarantee: {sets: guarantee}", with: "guarantee: {sets: guarantee, reversible: true}"
  ).replacing("guarantee: given}}, land: {set: {land: given}}}", with: "guarantee: given}}}")
  // Nothing comes after the last step, so nobody walks away from it.
  let swap = try sequence(text)
  #expect(swap.impossibleLeavings.isEmpty)
  let third = text.replacing(
    "  guarantee: {options: [none, given], decided_by: [us]}",
    with:
      "  guarantee: {options: [none, given], decided_by: [us]}\n  peace: {options: [no_peace, peace], decided_by: [ru]}"
  ).replacing("guarantee: given}}}", with: "guarantee: given, peace: peace}}}")
    .replacing(
      "no_agreement: 3,", with: "no_agreement: 3, indifferent: [peace],")
  let found = try sequence(third)
  let leaving = try #require(found.impossibleLeavings.first)
  #expect(found.plan.steps[leaving.undone[0]].id == "guarantee" && leaving.left == [0])
  #expect(Set(found.impossibleLeavings.map(\.party)) == [1, 2])
  let warning = try #require(found.warnings(try scenario(of: third)).first)
  #expect(warning.severity == .warning && warning.message.contains("breaks 'order'"))
  #expect(warning.sourceLine.contains("reversible: true"))
}

@Test func aStepThatNobodyTakesIsSaidAtItsPlace() throws {
  let text = deal.replacing("  withdraw: {sets: land}\n", with: "")
    .replacing("decided_by: [ua]", with: "decided_by: []")
    .replacing("  withdraw_first:", with: "  #").replacing("  guarantee_first:", with: "  #")
    .replacing("withdraw: none, ", with: "").replacing("by: [us, ua]", with: "by: [us]")
  #expect(throws: InvalidScenario.self) { try sequence(text) }
}

@Test func aProposalThatBreaksARuleAsItStandsIsRefused() throws {
  let text = deal.replacing(
    "proposals:",
    with: "rules: {law: {rule: \"land = given => guarantee = given\", kind: law}}\nproposals:")
  let model = PayoffModel(try scenario(of: text))
  let finder = try SequenceFinder(model, ExactPayoffs(model))
  #expect(throws: InvalidScenario.self) { try finder.sequence(ofProposal: 1) }
  #expect(try finder.sequences().count == 1)
}
