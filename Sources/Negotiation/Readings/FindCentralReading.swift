extension PayoffModel {
  /// The model in its central reading: each party that leaves numbers open is judged by the centre of its
  /// readings, everybody else as before.
  ///
  /// - Parameter effort: When to stop.
  /// - Returns: The model, with the readings chosen in ``central``.
  /// - Throws: ``InvalidScenario`` where a party's readings have no centre: nothing bounds a number, or the
  ///   scale leaves no room for what is stated. ``EngineDoesNotApply`` where GLPK gives up, ``StoppedEarly`` at a stop.
  /// - Complexity: Four linear programs for each statement of each party that leaves numbers open.
  public func inCentralReading(_ effort: Effort = Effort()) throws -> PayoffModel {
    var model = self
    for (index, centred) in try centredReadings(effort).enumerated() {
      guard let centred else { continue }
      let central = centred.reading
      model.central[index] = central
      model.judgements[index] = .payoffs(centred.payoff.fixed(at: central.values))
    }
    return model
  }

  /// The bounded readings and their centre of each party that leaves numbers open; `nil` for all others.
  ///
  /// - Parameter effort: When to stop.
  /// - Returns: One for each party, in their order.
  /// - Throws: As ``inCentralReading(_:)``.
  func centredReadings(_ effort: Effort) throws -> [CentredReadings?] {
    var found: [CentredReadings?] = []
    var diagnostics = Diagnostics()
    for (index, party) in scenario.parties.enumerated() {
      found.append(nil)
      guard let preferences = party.preferences,
        let payoff = judgements[index].openPayoff(preferences)
      else { continue }
      do {
        // Of statements that contradict each other nothing is central.
        if let contradiction = try payoff.contradiction() {
          diagnostics.report(contradiction, of: payoff, by: party.id)
          continue
        }
        found[index] = try CentredReadings(payoff, preferences, scenario, effort)
      } catch let obstacle as ReadingsProgram.Obstacle {
        switch obstacle {
        case .gaveUp(let words): throw SolverGaveUp(words: words).problem
        case .unbounded(let place):
          let unknown = FreeUnknowns(of: payoff.readings).positions[place]
          diagnostics.errorUnbounded(
            payoff.unknowns[unknown].description(preferences, scenario), of: party.id,
            at: preferences.location)
        case .scaleTooSmall:
          diagnostics.error(
            at: preferences.scale?.location ?? preferences.location,
            "the scale of '\(party.id)' leaves no room for what it states",
            why: "no choice of numbers within the scale is compatible with every statement",
            fix: "declare a larger 'scale:'")
        }
      } catch is Stopped {
        throw StoppedEarly(reason: "the work was stopped before the central reading was found")
      } catch is OpenPayoff.Obstacle {
        diagnostics.error(
          at: preferences.location,
          "the central reading of '\(party.id)' needs numbers too fine to be exact",
          why: "acceptance is decided by equality, so a reading must be exact",
          fix: "round the numbers it states to fewer decimals")
      }
    }
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: scenario.files))
    }
    return found
  }
}

extension Judgement {
  /// The payoff in which numbers are open that a reading can fix: those that statements bound, and beside a
  /// declared scale also those of silent issues.
  func openPayoff(_ preferences: Preferences) -> PartyPayoff? {
    switch self {
    case .readings(let payoff): payoff
    case .payoffs(let payoff):
      preferences.scale != nil && !payoff.silentIssues.isEmpty ? payoff : nil
    case .redLines, .undetermined, .notOnRecord: nil
    }
  }
}

extension PartyPayoff.Unknown {
  /// What the unknown is, for the messages about the files.
  func description(_ preferences: Preferences, _ scenario: Scenario) -> String {
    switch self {
    case .level(let issue, let level):
      "what '\(scenario.issues[issue].options[level].id)' of '\(scenario.issues[issue].id)' is worth"
    case .number(let issue, _): "a number of '\(scenario.issues[issue].id)'"
    case .effect(let effect): "what '\(preferences.effects[effect].id)' is worth"
    case .noAgreement: "what no agreement is worth"
    case .parameter(let index): "the parameter '\(preferences.parameters[index].id)'"
    }
  }
}

extension Diagnostics {
  fileprivate mutating func errorUnbounded(
    _ what: String, of party: String, at location: SourceLocation
  ) {
    error(
      at: location, "nothing bounds \(what) to '\(party)'",
      why:
        "a party with numbers has a scale, on which this number could be anything, so no reading is "
        + "central",
      fix: "state an interval for it, or declare a scale, for instance 'scale: 100'")
  }
}
