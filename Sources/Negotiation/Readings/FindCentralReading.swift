extension PayoffModel {
  /// The model in its central reading: each party that leaves numbers open is judged by the centre of its
  /// readings, everybody else as before.
  ///
  /// - Parameter effort: When to stop.
  /// - Returns: The model, with the readings chosen in ``central``.
  /// - Throws: ``InvalidScenario`` where a party's readings have no centre: nothing bounds a number, or the
  ///   scale leaves no room for what is stated. ``EngineDoesNotApply`` where GLPK gives up.
  /// - Complexity: Four linear programs for each statement of each party that leaves numbers open.
  public func inCentralReading(_ effort: Effort = Effort()) throws -> PayoffModel {
    var model = self
    var diagnostics = Diagnostics()
    for (index, party) in scenario.parties.enumerated() {
      guard let preferences = party.preferences,
        let payoff = judgements[index].openPayoff(preferences)
      else { continue }
      do {
        // Of statements that contradict each other nothing is central.
        if let contradiction = try payoff.contradiction() {
          diagnostics.report(contradiction, of: payoff, by: party.id)
          continue
        }
        let central = try payoff.centralReading(preferences, scenario, effort)
        model.central[index] = central
        model.judgements[index] = .payoffs(payoff.fixed(at: central.values))
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
        throw EngineDoesNotApply(
          engine: .glpk, reason: "the work was stopped before the central reading was found")
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
    return model
  }
}

extension PartyPayoff {
  /// The centre of the readings.
  func centralReading(
    _ preferences: Preferences, _ scenario: Scenario, _ effort: Effort
  ) throws -> CentralReading {
    let readings = try BoundedReadings(self, preferences, in: scenario)
    let centre = try ReadingsProgram(readings: readings, effort: effort).relativeCentre()
    guard let point = readings.exactPoint(near: centre.numbers, implied: centre.implied) else {
      throw OpenPayoff.Obstacle.tooFine
    }
    return CentralReading(
      unknowns: unknowns, values: readings.unknowns.completed(point), scale: readings.scale,
      leastShare: centre.leastShare)
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
  fileprivate func description(_ preferences: Preferences, _ scenario: Scenario) -> String {
    switch self {
    case .level(let issue, let level):
      "what '\(scenario.issues[issue].options[level].id)' of '\(scenario.issues[issue].id)' is worth"
    case .number(let issue, _): "a number of '\(scenario.issues[issue].id)'"
    case .effect(let effect): "what '\(preferences.effects[effect].id)' is worth"
    case .noAgreement: "what no agreement is worth"
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
