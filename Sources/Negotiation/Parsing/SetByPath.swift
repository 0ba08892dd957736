extension ScenarioDocument {
  /// Replaces one value of the model by its path: `PARTY.key.key…`, `issues.key…`, `steps.key…`, `proposals.key…` or
  /// `discount`.
  ///
  /// A key may itself hold a dot, as the level `0.5` does, so at every map the longest key that the
  /// path starts with is taken. A value that stands in a record (`{worth: …, evidence: …}`) is found
  /// through it.
  mutating func set(
    _ path: Located<String>, to value: YAMLNode, _ diagnostics: inout Diagnostics
  ) {
    if path.value == "discount" {
      self = replacing(StatementPlace(tree: .scenario, section: path.value, name: nil), with: value)
      return
    }
    let parts = path.value.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else {
      diagnostics.error(
        at: path.location, "'\(path.value)' is not the path of a value",
        why: "a path names a party, 'issues', 'steps' or 'proposals', then the keys below it",
        fix: "write for instance 'russia.no_agreement' or 'issues.withdrawal.quantity.step'")
      return
    }
    let (root, rest) = (String(parts[0]), String(parts[1]))
    var failure: String?
    if rootsOfPaths.contains(root), let part = part(root) {
      let changed = part.setting(rest, to: value, key: path, &failure)
      scenario = scenario.replacing(root, with: changed)
    } else if preferences[root] != nil, rest == "types" || rest.hasPrefix("types.") {
      failure = "beliefs about '\(root)' are stated in its file, and chosen under 'types'"
    } else if let file = preferences[root] {
      preferences[root] = file.setting(rest, to: value, key: path, &failure)
    } else if !isEveryPreferenceFileRead, part("parties")?.value(of: root) != nil {
      // The file could not be read, which has been reported; nobody can say what it holds.
      return
    } else {
      failure = suggestion(
        for: root, among: rootsOfPaths + preferences.keys.sorted(), of: "first parts")
    }
    if let failure {
      diagnostics.error(
        at: path.location, "the path '\(path.value)' leads nowhere",
        why: "a variant, type or belief can only change what the model states", fix: failure)
    }
  }
}

/// The parts of the scenario file below which values may be replaced.
let rootsOfPaths = ["issues", "steps", "proposals"]

extension YAMLNode {
  /// The value with one key of it replaced.
  fileprivate func replacing(_ key: String, with value: YAMLNode) -> YAMLNode {
    var entries = mapping
    guard let index = entries.firstIndex(where: { $0.key.value == key }) else { return self }
    entries[index].value = value
    var changed = self
    changed.content = .mapping(entries)
    return changed
  }

  fileprivate func setting(
    _ path: String, to value: YAMLNode, key: Located<String>, _ failure: inout String?
  ) -> YAMLNode {
    guard case .mapping(var entries) = content else {
      failure = "'\(path)' would lie below a value that is not a map"
      return self
    }
    let match = entries.indices
      .filter { path == entries[$0].key.value || path.hasPrefix(entries[$0].key.value + ".") }
      .max { entries[$0].key.value.count < entries[$1].key.value.count }
    var changed = self
    if let match {
      let name = entries[match].key.value
      entries[match].value =
        path == name
        ? value
        : entries[match].value.setting(
          String(path.dropFirst(name.count + 1)), to: value, key: key, &failure)
    } else if let record = entries.firstIndex(where: { $0.key.value == "worth" }),
      case .mapping = entries[record].value.content
    {
      entries[record].value = entries[record].value.setting(path, to: value, key: key, &failure)
    } else if !path.contains(".") || Rational(decimal: path) != nil {
      // Levels of a line stand in increasing order, so a new one goes where it belongs.
      let level = Rational(decimal: path)
      let place = entries.firstIndex { entry in
        level.flatMap { level in Rational(decimal: entry.key.value).map { $0 > level } } ?? false
      }
      entries.insert(
        Entry(key: Located(path, at: key.location), value: value), at: place ?? entries.endIndex)
    } else {
      let first = String(path.prefix { $0 != "." })
      failure = suggestion(for: first, among: entries.map(\.key.value), of: "keys there")
    }
    changed.content = .mapping(entries)
    return changed
  }
}
