internal import Negotiation

/// A scenario folder as text: what an import writes.
public struct WrittenScenario: Sendable {
  /// One file of the folder.
  public struct File: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The files: the scenario first, then one a party, then the evidence.
  public let files: [File]
  /// What was imported, in a sentence.
  public let summary: String
}

extension WrittenScenario {
  /// Writes an imported scenario, or reports what keeps it from being written; what was rounded is told.
  init?(_ scenario: ImportedScenario, _ options: ImportOptions, _ diagnostics: inout Diagnostics) {
    let names = ScenarioText(scenario)
    var written = [File(name: "scenario.yaml", text: names.text)]
    var isWhole = true
    for (index, profile) in scenario.parties.enumerated() {
      guard let payoffs = WrittenPayoffs(profile, scenario.issues, options.reservation) else {
        diagnostics.error(
          at: profile.location, "a number is too large", why: "payoffs have at most 18 digits before the point",
          fix: "choose another scale in the file")
        isWhole = false
        continue
      }
      payoffs.report(profile, scenario.issues, &diagnostics)
      written.append(
        File(
          name: "\(names.parties[index]).yaml",
          text: PreferenceText(
            names: names, party: index, payoffs: payoffs, rule: options.reservation
          ).text))
    }
    guard isWhole else { return nil }
    files = written + [File(name: "evidence.yaml", text: names.evidence)]
    summary =
      "\(scenario.parties.count) part\(scenario.parties.count == 1 ? "y" : "ies") and \(scenario.issues.count) "
      + "issue\(scenario.issues.count == 1 ? "" : "s") from \(scenario.format)"
    let found = problems
    for problem in found {
      let party = names.parties.firstIndex { problem.location.file == "\($0).yaml" }
      let place = party.map { scenario.parties[$0].location } ?? scenario.issues[0].location
      diagnostics.error(
        at: place, "no scenario can hold this: \(problem.message)", why: problem.reason,
        fix: problem.fix)
    }
    if !found.isEmpty { return nil }
  }

  /// What is wrong with the files that are about to be written: there may be more of something than a scenario can have.
  private var problems: [Diagnostic] {
    let texts = Dictionary(
      files.map { ($0.name, SourceFile(name: $0.name, text: $0.text)) }, uniquingKeysWith: { $1 })
    do {
      let document = try ScenarioDocument.parse(
        SourceFile(name: files[0].name, text: files[0].text), evidence: texts["evidence.yaml"]
      ) { path throws(UnreadableFile) in
        if let file = texts[path] { return file }
        throw UnreadableFile("there is no file '\(path)'", why: "it was not written", fix: "")
      }
      _ = try ExactPayoffs(PayoffModel(Scenario(document)))
      return []
    } catch {
      return error.diagnostics
    }
  }
}
