import Testing

@testable import Negotiation

@Test func effortIsOverAfterSoManyLooks() {
  let effort = Effort(looks: 3)
  #expect((0..<5).map { _ in effort.isStopped } == [false, false, false, true, true])
  #expect(throws: Stopped.self) { try effort.look() }
  #expect(!effort.isEnded)
  effort.end()
  #expect(effort.isEnded)
}

@Test func filteringLooksAtTheLimit() {
  // No vector dominates another, so that each is compared with all before it.
  let count = 3_000
  let vectors = (0..<count).flatMap { [$0, count - $0, $0 * 7 % count] }
  #expect(throws: Stopped.self) { try nondominated(vectors, width: 3, Effort(looks: 5)) }
  let effort = Effort(looks: 1_000_000)
  #expect(throws: Never.self) { try nondominated(vectors, width: 3, effort) }
}

@Test(arguments: [Engine.auto, .enumerate, .eliminate, .glpk])
func frontierThatIsStoppedAnywhereSaysSo(engine: Engine) throws {
  let issues = (0..<6).map { "i\($0): {options: [a, b, c, d]}" }.joined(separator: ", ")
  func scores(_ party: Int) -> String {
    (0..<6).map { issue in
      let worths = zip("abcd", 0...).map {
        "\($0): \(($1 * (party * 7 + issue + 3) * 37 + party) % 101)"
      }
      return "i\(issue): {\(worths.joined(separator: ", "))}"
    }.joined(separator: ", ")
  }
  let parties = (0..<5).map { "p\($0)" }
  let text = """
    zopa: 1
    title: t
    parties: {\(parties.map { "\($0): {}" }.joined(separator: ", "))}
    issues: {\(issues)}
    preferences:
    \(parties.enumerated().map { "  \($1): {scores: {\(scores($0))}, no_agreement: 0}" }.joined(separator: "\n"))

    """
  let model = PayoffModel(try scenario(of: text))
  let payoffs = try ExactPayoffs(model)
  let whole: ParetoFrontier? =
    engine == .glpk ? nil : try model.paretoFrontier(payoffs, engine, Effort())
  for looks in [1, 2, 5, 10, 20, 50] {
    let frontier = try model.paretoFrontier(payoffs, engine, Effort(looks: looks))
    if frontier.isComplete {
      #expect(whole.map { $0.points.map(\.units) == frontier.points.map(\.units) } ?? true)
    } else {
      #expect(frontier.reason == .stopped || !frontier.unexplored.isEmpty, "\(looks)")
    }
  }
}

@Test func readingAndCheckingLookAtTheLimit() throws {
  let proposals = (0..<500).map { "q\($0): {set: {x: o}}" }.joined(separator: ", ")
  let text = """
    zopa: 1
    title: t
    parties: {a: {}, b: {}}
    issues: {x: {options: [o, p]}}
    proposals: {\(proposals)}

    """
  var stopped = 0
  for looks in [1, 3, 10, 30, 100, 300] {
    do {
      let document = try document(of: text, under: Effort(looks: looks))
      _ = try Scenario(document)
    } catch let invalid as InvalidScenario {
      #expect(invalid.isStopped && invalid.diagnostics.isEmpty)
      stopped += 1
    }
  }
  #expect(stopped == 6)
}
