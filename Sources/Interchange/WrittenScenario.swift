public import Negotiation

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
  /// What was rounded, left out or passed over.
  public let warnings: [Diagnostic]
  /// What was imported, in a sentence.
  public let summary: String
}

extension WrittenScenario {
  /// Turns the files of another tool into a scenario.
  ///
  /// GENIUS XML, GeniusWeb JSON, NegMAS YAML and NegoLog JSON are recognised by what they hold.
  /// Numbers are exact until each issue's payoffs are rounded, half up, to nine decimals.
  ///
  /// - Parameters:
  ///   - files: A domain, where the format has one, and one profile for each party, in the order
  ///     the parties are to have.
  ///   - candidates: Files to take the domain from, if it is not among the files; their profiles
  ///     are passed over.
  ///   - title: What to call a scenario whose files give it no name.
  ///   - options: What tools differ about.
  /// - Throws: ``InvalidScenario`` with everything that keeps the files from being imported.
  public init(
    importing files: [SourceFile], candidates: [SourceFile] = [], title: String,
    _ options: ImportOptions = ImportOptions()
  ) throws(InvalidScenario) {
    let files = files.map(\.withoutByteOrderMark)
    // Other tools indent with tabs, which messages would show as control characters.
    let shown = (files + candidates).map {
      SourceFile(name: $0.name, text: $0.text.replacing("\t", with: " "))
    }
    let candidates = candidates.map(\.withoutByteOrderMark)
    var diagnostics = Diagnostics()
    let sorted = ForeignFiles(files, candidates, &diagnostics)
    guard let scenario = sorted?.scenario(title, options, &diagnostics), !diagnostics.hasErrors
    else {
      throw InvalidScenario(
        diagnostics: diagnostics.sorted(showing: shown)
          .filter { $0.severity == .error })
    }
    let names = ScenarioText(scenario)
    var written = [File(name: "scenario.yaml", text: names.text)]
    for (index, profile) in scenario.parties.enumerated() {
      guard let payoffs = WrittenPayoffs(profile, scenario.issues, options.reservation) else {
        diagnostics.error(
          at: profile.location, "a number is too large", why: "payoffs have at most 18 digits",
          fix: "choose another scale in the file")
        continue
      }
      payoffs.report(at: profile.location, &diagnostics)
      written.append(
        File(
          name: "\(names.parties[index]).yaml",
          text: PreferenceText(
            names: names, party: index, payoffs: payoffs, rule: options.reservation
          ).text))
    }
    let evidence = File(name: "evidence.yaml", text: names.evidence)
    if !diagnostics.hasErrors {
      for problem in Self.problems(in: written + [evidence]) {
        let party = names.parties.firstIndex { problem.location.file == "\($0).yaml" }
        let place = party.map { scenario.parties[$0].location } ?? scenario.issues[0].location
        diagnostics.error(
          at: place, "no scenario can hold this: \(problem.message)", why: problem.reason,
          fix: problem.fix)
      }
    }
    let found = diagnostics.sorted(showing: shown)
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: found.filter { $0.severity == .error })
    }
    self.files = written + [evidence]
    warnings = found
    summary =
      "\(scenario.parties.count) parties and \(scenario.issues.count) "
      + "issue\(scenario.issues.count == 1 ? "" : "s") from \(scenario.format)"
  }
}

extension WrittenScenario {
  /// What is wrong with files that are about to be written: numbers may be too large for a scenario.
  private static func problems(in files: [File]) -> [Diagnostic] {
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

extension WrittenPayoffs {
  /// Says what writing the numbers has changed.
  fileprivate func report(at location: SourceLocation, _ diagnostics: inout Diagnostics) {
    if roundedCount > 0 {
      diagnostics.warning(
        at: location,
        "\(roundedCount) of \(count) numbers \(roundedCount == 1 ? "is" : "are") rounded to nine decimals",
        why: "scenario files have no finer ones; each moves by half a billionth at most",
        fix: "nothing needs to be done, unless two outcomes are to tie exactly")
    }
    if let largestSum {
      diagnostics.warning(
        at: location, "payoffs reach \(largestSum), and the other tool counts all above 1 as 1",
        why: "too many outcomes lie above 1 to list them, so their differences are kept",
        fix: "make the weights add up to 1 in the file")
    }
    if !caps.isEmpty {
      diagnostics.warning(
        at: location,
        "\(caps.count) outcome\(caps.count == 1 ? "" : "s") would be worth more than 1",
        why: "the other tool counts them as 1, and so does a conditional effect for each",
        fix: "nothing needs to be done; weights that add up to 1 would make it needless")
    }
  }
}

extension SourceFile {
  fileprivate var withoutByteOrderMark: SourceFile {
    guard text.unicodeScalars.first == "\u{FEFF}" else { return self }
    return SourceFile(name: name, text: String(text.unicodeScalars.dropFirst()))
  }
}
