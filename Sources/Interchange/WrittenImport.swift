public import Negotiation

/// What the files of another tool become: a scenario for each domain among them.
public struct WrittenImport: Sendable {
  /// The scenarios, each with a name for its folder; a single one needs none.
  public private(set) var scenarios: [(folder: String, scenario: WrittenScenario)] = []
  /// What was rounded, left out or passed over.
  public let warnings: [Diagnostic]

  /// Turns the files of another tool into scenarios.
  ///
  /// GENIUS XML, GeniusWeb JSON, NegMAS YAML and NegoLog JSON are recognised by what they hold.
  /// Numbers are exact; where those of a party are too large or too fine together, they are rounded to the finest scale
  /// that fits, and outcomes whose acceptance changes by that are told.
  ///
  /// - Parameters:
  ///   - files: A domain, where the format has one, and one profile for each party, in the order the parties are to
  ///     have; several domains where there are several scenarios.
  ///   - candidates: Files to take the domain from, if it is not among the files; their profiles are passed over.
  ///   - title: What to call a scenario whose files give it no name.
  ///   - options: What tools differ about.
  /// - Throws: ``InvalidScenario`` with everything that keeps the files from being imported.
  public init(
    _ files: [SourceFile], candidates: [SourceFile] = [], title: String,
    _ options: ImportOptions = ImportOptions()
  ) throws(InvalidScenario) {
    // Other tools indent with tabs, which messages would show as control characters.
    let shown = (files + candidates).map {
      SourceFile(name: $0.name, text: $0.text.replacing("\t", with: " "))
    }
    var diagnostics = Diagnostics()
    let sorted = ForeignFiles(
      files.map(\.withoutByteOrderMark), candidates.map(\.withoutByteOrderMark), &diagnostics)
    let groups = sorted?.groups(&diagnostics) ?? []
    var folders = Identifiers()
    for group in groups {
      // Domain files are called 'laptop_domain'; that it is one goes without saying.
      let name = group.name.asIdentifier.replacing(/_domain$/, with: "")
      let folder = groups.count > 1 ? folders.id(for: name, or: "scenario") : ""
      let title = group.name.isEmpty ? title : group.name
      let scenario = group.files.scenario(title, options, &diagnostics)
      // Of what is wrong as it stands nothing more could be said.
      guard let scenario, !diagnostics.hasErrors else { continue }
      if let written = WrittenScenario(scenario, options, &diagnostics) { scenarios.append((folder, written)) }
    }
    let found = diagnostics.sorted(showing: shown).groupedByMessage
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: found.filter { $0.severity == .error })
    }
    warnings = found
  }
}

extension [Diagnostic] {
  /// The same with warnings that say the same of several files told once, at the first place.
  fileprivate var groupedByMessage: [Diagnostic] {
    var grouped: [Diagnostic] = []
    for diagnostic in self {
      let same = grouped.firstIndex {
        diagnostic.severity == .warning && $0.severity == .warning && $0.message == diagnostic.message
          && $0.reason == diagnostic.reason && $0.location.file != diagnostic.location.file
      }
      if let same {
        grouped[same].alsoIn.append(diagnostic.location)
      } else {
        grouped.append(diagnostic)
      }
    }
    return grouped
  }
}
