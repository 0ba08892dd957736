internal import Negotiation

// One folder may hold several domains, each with its profiles.

extension ForeignFiles {
  /// The files of each domain that has profiles, with what the domain is called; one group where there is one domain.
  ///
  /// A profile belongs to the domain whose issues it names. Where several have the same ones, as the three versions of
  /// one negotiation have, it belongs to the one whose name begins as its own does.
  func groups(_ diagnostics: inout Diagnostics) -> [(name: String, files: ForeignFiles)] {
    let fitting = domains.filter { $0.role == wantedDomain }
    guard fitting.count > 1 else { return [("", self)] }
    var profilesOf: [Int: [ForeignFile]] = [:]
    for profile in profiles {
      let names = profile.issueNames
      let byIssues = fitting.indices.filter { !names.isEmpty && names.isSubset(of: fitting[$0].issueNames) }
      let candidates = byIssues.isEmpty ? Array(fitting.indices) : byIssues
      let common = candidates.map { fitting[$0].stem.sharedStart(with: profile.stem) }
      let longest = common.max() ?? 0
      let best = zip(candidates, common).filter { $0.1 == longest }.map(\.0)
      if best.count == 1 {
        profilesOf[best[0], default: []].append(profile)
        continue
      }
      diagnostics.error(
        at: profile.location,
        "this profile fits " + best.map { "'\(fitting[$0].file.name.lastPathPart)'" }.joined(separator: " and ")
          + " alike",
        why: "each profile belongs to one domain, by its issues or by how the names of the files begin",
        fix: "name the domain file and its profiles")
    }
    var groups: [(name: String, files: ForeignFiles)] = []
    for (index, domain) in fitting.enumerated() {
      if let own = profilesOf[index] {
        groups.append((domain.stem, with(domain, own)))
      } else {
        diagnostics.warning(
          at: domain.location, "'\(domain.file.name.lastPathPart)' is left aside",
          why: "no profile belongs to this domain", fix: "nothing needs to be done")
      }
    }
    return groups
  }
}

extension ForeignFile {
  fileprivate var stem: String { file.name.lastPathPart.stemOfPath.lowercased() }

  /// The names of the issues that it lists; none where its format lists them by position.
  fileprivate var issueNames: Set<String> {
    if let markup {
      let spaces = role == .geniusDomain ? markup.all("utility_space") : [markup]
      return Set(spaces.flatMap { $0.leaves("issue") }.compactMap { $0.text("name") })
    }
    guard let tree else { return [] }
    switch role {
    case .geniusWebDomain: return Set(tree["issuesValues"]?.members.map(\.key.value) ?? [])
    case .geniusWebProfile:
      let space = tree["LinearAdditiveUtilitySpace"] ?? tree["LinearAdditive"]
      return Set(space?["issueUtilities"]?.members.map(\.key.value) ?? [])
    case .negmasDomain: return Set(tree["issues"]?.items.compactMap { $0["name"]?.scalar } ?? [])
    default: return []
    }
  }
}

extension String {
  /// How many characters two texts begin with alike.
  fileprivate func sharedStart(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }
}
