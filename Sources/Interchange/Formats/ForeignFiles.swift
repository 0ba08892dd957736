internal import Negotiation

/// The files of one import, sorted by what they are.
struct ForeignFiles {
  private(set) var domains: [ForeignFile] = []
  private(set) var profiles: [ForeignFile] = []
  private var information: YAMLNode?
  private let first: SourceLocation

  /// Sorts the files, or reports why they are no scenario.
  ///
  /// From the candidates, which merely lie beside the files, only a domain is taken.
  init?(_ files: [SourceFile], _ candidates: [SourceFile], _ diagnostics: inout Diagnostics) {
    guard let name = (files + candidates).first?.name else { return nil }
    first = SourceLocation(file: name, line: 1, column: 1)
    var found: [ForeignFile] = []
    for file in files {
      if let foreign = ForeignFile(file, &diagnostics) { found.append(foreign) }
    }
    for file in candidates {
      // What is wrong with a file that is not asked for does not matter.
      var ignored = Diagnostics()
      guard let foreign = ForeignFile(file, &ignored) else { continue }
      if [.geniusDomain, .geniusWebDomain, .negmasDomain, .negmasInformation, .centre]
        .contains(foreign.role)
      {
        found.append(foreign)
      }
    }
    for file in found {
      switch file.role {
      case .geniusDomain, .geniusWebDomain, .negmasDomain: domains.append(file)
      case .geniusProfile, .geniusWebProfile, .negmasProfile, .negoLogProfile:
        profiles.append(file)
      case .negmasInformation:
        information = file.tree
        diagnostics.warning(
          at: file.location, "only the title is taken from '\(file.file.name.lastPathPart)'",
          why: "descriptions and hints have no place in a scenario's numbers",
          fix: "copy what readers should know into 'question' or 'note'")
      case .centre:
        diagnostics.error(
          at: file.location, "this is the centre of several negotiations at once",
          why: "one party deals with each of the others apart, and its payoff depends on all the "
            + "deals together, often by a program; a scenario is one negotiation",
          fix: "import one of the negotiations: write its outcome space as a domain file, and name "
            + "it with the two profiles")
      case .other(let format):
        diagnostics.error(
          at: file.location, "this is \(format.what)",
          why: "negotiations are imported from GENIUS (XML), GeniusWeb (JSON), NegMAS (YAML) and NegoLog (JSON)",
          fix: format.fix)
      case .aside:
        diagnostics.warning(
          at: file.location, "'\(file.file.name.lastPathPart)' is left aside",
          why: "it holds no issues and no party's payoffs, but what another tool found, or notes",
          fix: "nothing needs to be done")
      }
    }
    if diagnostics.hasErrors { return nil }
    if profiles.isEmpty {
      diagnostics.error(
        at: first, "there are no profiles",
        why: "without what each party wants there is no scenario",
        fix:
          "name a folder that holds profiles, or a domain file and then the profiles; a profile is "
          + "a <utility_space> (GENIUS), a LinearAdditiveUtilitySpace (GeniusWeb), a utility function "
          + "(NegMAS), or issues with issueWeights (NegoLog)")
      return nil
    }
  }

  /// The same with one domain and its profiles.
  func with(_ domain: ForeignFile, _ profiles: [ForeignFile]) -> ForeignFiles {
    var group = self
    group.domains = [domain]
    group.profiles = profiles
    return group
  }

  /// What the domain of the profiles is; `nil` where their format has none.
  var wantedDomain: ForeignFile.Role? {
    switch profiles.first?.role {
    case .geniusProfile: .geniusDomain
    case .geniusWebProfile: .geniusWebDomain
    case .negmasProfile: .negmasDomain
    default: nil
    }
  }
}

extension ForeignFiles {
  /// The scenario that the files make up, or `nil` with everything reported that is wrong.
  func scenario(
    _ title: String, _ options: ImportOptions, _ diagnostics: inout Diagnostics
  ) -> ImportedScenario? {
    guard let role = profiles.first?.role else { return nil }
    for other in profiles where other.role != role {
      diagnostics.error(
        at: other.location, "this profile is of another format than the first one",
        why: "the profiles of one scenario belong to one domain", fix: "name those of one format")
    }
    if profiles.count > mostParties {
      diagnostics.error(
        at: profiles[mostParties].location, "there are \(profiles.count) profiles",
        why:
          "a scenario has at most \(mostParties) parties; folders often hold several versions of "
          + "one party",
        fix: "name the folder and then the profiles you want: zopa import FOLDER A.xml B.xml …")
    }
    let wanted = wantedDomain
    let fitting = domains.filter { $0.role == wanted }
    if let wanted, fitting.isEmpty, wanted != .geniusWebDomain {
      diagnostics.error(
        at: first, "there is no domain file",
        why: "it lists the issues and what can be chosen",
        fix: "name it before the profiles, or name the folder that holds it")
    }
    guard !diagnostics.hasErrors else { return nil }
    return switch role {
    case .geniusProfile: genius(fitting[0], title, options, &diagnostics)
    case .geniusWebProfile: geniusWeb(fitting.first ?? profiles[0], title, &diagnostics)
    case .negmasProfile: negmas(fitting[0], title, &diagnostics)
    default: negoLog(title, &diagnostics)
    }
  }

  private func genius(
    _ file: ForeignFile, _ title: String, _ options: ImportOptions,
    _ diagnostics: inout Diagnostics
  ) -> ImportedScenario? {
    guard let root = file.markup,
      let domain = GeniusDomain(root, steps: options.steps, title: title, &diagnostics),
      !diagnostics.hasErrors
    else { return nil }
    _ = KnownMarkup.genius.reportStrangers(in: root, &diagnostics)
    let parties = profiles.compactMap { profile in
      profile.markup.flatMap {
        GeniusProfile(root: $0, domain: domain, semantics: options.semantics).read(&diagnostics)
      }
    }
    let isAdditive = parties.allSatisfy { $0.boxes.isEmpty }
    var reading = [
      !isAdditive
        ? "Payoffs are the sum of the rectangles that count, in points of the files."
        : options.semantics == .genius
          ? "Payoffs are as in GENIUS: weight times evaluation over the largest evaluation of the issue."
          : "Payoffs are as in NegMAS: weight times evaluation, as they stand in the file."
    ]
    if domain.issues.contains(where: { $0.type == "real" }) {
      reading.append("Real-valued issues are divided into \(options.steps) steps.")
    }
    return ImportedScenario(
      format: "GENIUS XML", title: domain.name, source: file.file.name.lastPathPart,
      reading: reading, issues: domain.issues.map(\.issue), parties: parties)
  }

  private func geniusWeb(
    _ file: ForeignFile, _ title: String, _ diagnostics: inout Diagnostics
  ) -> ImportedScenario? {
    let root = file.tree?.members.first { $0.value["domain"] != nil }?.value["domain"] ?? file.tree
    guard let root, let issues = GeniusWebFiles.issues(root, &diagnostics) else { return nil }
    if file.role == .geniusWebDomain { _ = GeniusWebFiles.domainKeys.reportStrangers(in: root, &diagnostics) }
    let parties = profiles.compactMap { profile in
      profile.tree.flatMap { GeniusWebFiles.profile(profile, $0, issues, &diagnostics) }
    }
    return ImportedScenario(
      format: "GeniusWeb JSON", title: root["name"]?.scalar ?? title,
      source: file.file.name.lastPathPart, reading: ["Payoffs are weight times utility."],
      issues: issues, parties: parties)
  }

  private func negmas(
    _ file: ForeignFile, _ title: String, _ diagnostics: inout Diagnostics
  ) -> ImportedScenario? {
    guard let root = file.tree, let issues = NegMASFiles.issues(root, &diagnostics) else {
      return nil
    }
    _ = NegMASFiles.domainKeys.reportStrangers(in: root, &diagnostics)
    let parties = profiles.compactMap { profile in
      profile.tree.flatMap { NegMASFiles.profile(profile, $0, issues, &diagnostics) }
    }
    return ImportedScenario(
      format: "NegMAS YAML",
      title: information?["title"]?.scalar ?? root["name"]?.scalar ?? title,
      source: file.file.name.lastPathPart, reading: ["Payoffs are weight times value."],
      issues: issues, parties: parties)
  }

  private func negoLog(
    _ title: String, _ diagnostics: inout Diagnostics
  ) -> ImportedScenario? {
    guard let root = profiles[0].tree, let issues = NegoLogFiles.issues(root, &diagnostics) else {
      return nil
    }
    let parties = profiles.compactMap { profile in
      profile.tree.flatMap { NegoLogFiles.profile(profile, $0, issues, &diagnostics) }
    }
    return ImportedScenario(
      format: "NegoLog JSON", title: title,
      source: profiles.map(\.file.name.lastPathPart).joined(separator: ", "),
      reading: ["Payoffs are weight times value."], issues: issues, parties: parties)
  }
}
