extension Validation {
  /// Reads the variants' own text; what they do to the model is applied one variant at a time.
  mutating func validateVariants() -> [Variant] {
    let entries = document.part("variants")?.entries("'variants'", &diagnostics) ?? []
    if let entry = entries.dropFirst(mostVariants).first {
      diagnostics.error(
        at: entry.key.location, "there are \(entries.count) variants",
        why: "the limit is \(mostVariants)", fix: "split the model")
      return []
    }
    let ids = entries.map(\.key.value)
    let variants = entries.compactMap { goesOn ? variant($0, ids) : nil }
    reportCycles(variants)
    return variants
  }

  private mutating func variant(_ entry: YAMLNode.Entry, _ ids: [String]) -> Variant? {
    guard entry.key.isIdentifier(of: "a variant", textUnder: "question", &diagnostics),
      let record = Record(entry.value, .variant, &diagnostics)
    else { return nil }
    let parent = record["extends"]?.text("'extends'", &diagnostics)
    if let parent, !ids.contains(parent.value) {
      diagnostics.error(
        at: parent.location, "'\(parent.value)' is not a variant",
        why: "a variant can only build on another one of this file",
        fix: suggestion(for: parent.value, among: ids, of: "variants"))
    }
    var variant = Variant(
      id: entry.key.value, parent: parent?.value, name: localizedText("name", in: record),
      question: localizedText("question", in: record), location: entry.key.location)
    variant.drop = words("drop", in: record)
    variant.addedRules = record["add_rules"]
    variant.harden = selection("harden", in: record)
    variant.soften = selection("soften", in: record)
    variant.allow = record["allow"]?.entries("'allow'", &diagnostics) ?? []
    variant.preferences = record["preferences"]?.entries("'preferences'", &diagnostics) ?? []
    variant.settings = record["set"]?.entries("'set'", &diagnostics) ?? []
    variant.types = record["types"]?.entries("'types'", &diagnostics) ?? []
    variant.steps = record["steps"]?.entries("'steps'", &diagnostics) ?? []
    for judged in record["judge_by"]?.entries("'judge_by'", &diagnostics) ?? [] {
      guard case .scalar("red_lines") = judged.value.content else {
        diagnostics.error(
          at: judged.value.location, "a variant can judge a party by its red lines only",
          why: "payoffs judge every other party already", fix: "write 'red_lines'")
        continue
      }
      variant.judgedByRedLines.append(judged.key)
    }
    return variant
  }

  private mutating func words(_ key: String, in record: Record) -> [Located<String>] {
    (record[key]?.elements("'\(key)'", &diagnostics) ?? [])
      .compactMap { $0.text("an id", &diagnostics) }
  }

  private mutating func selection(_ key: String, in record: Record) -> Variant.Selection? {
    guard let node = record[key] else { return nil }
    if case .scalar(let text) = node.content, !text.isEmpty {
      if text == "all" { return .all }
      diagnostics.error(
        at: node.location, "'\(text.shortened)' does not say which red lines",
        why: "'\(key)' is about all of them, or about those in a list",
        fix: "write 'all', or their ids in a list: '[A1, B2]'")
      return nil
    }
    return .these(words(key, in: record))
  }

  private mutating func reportCycles(_ variants: [Variant]) {
    let parents = Dictionary(
      variants.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    for variant in variants {
      var seen: [String] = []
      var current: String? = variant.id
      while let id = current, !seen.contains(id) {
        seen.append(id)
        current = parents[id] ?? nil
      }
      guard current == variant.id else { continue }
      diagnostics.error(
        at: variant.location,
        "the variant '\(variant.id)' builds on itself: "
          + (seen + [variant.id]).joined(separator: " → "),
        why: "there would be no model to start from", fix: "remove one 'extends' of the circle")
    }
  }

  /// The variants to apply for one variant, the one furthest back first.
  func lineage(of id: String, in variants: [Variant]) -> [Variant] {
    var chain: [Variant] = []
    var current = variants.first { $0.id == id }
    while let variant = current, !chain.contains(where: { $0.id == variant.id }) {
      chain.insert(variant, at: 0)
      current = variant.parent.flatMap { parent in variants.first { $0.id == parent } }
    }
    return chain
  }

  /// Replaces preference files and single values of the document, before anything of it is read.
  mutating func applyToDocument(_ variant: Variant) {
    for entry in variant.preferences {
      let parties = document.part("parties")?.mapping.map(\.key.value) ?? []
      guard parties.contains(entry.key.value) else {
        diagnostics.error(
          at: entry.key.location, "'\(entry.key.value)' is not a party of this scenario",
          why: "a variant gives a party another preference file",
          fix: suggestion(for: entry.key.value, among: parties, of: "parties"))
        continue
      }
      if let path = entry.value.text("a path", &diagnostics) {
        document.preferences[entry.key.value] = document.preferenceFiles[path.value]
      }
    }
    for entry in variant.types { chooseType(entry) }
    for entry in variant.steps { changeStep(entry) }
    for entry in variant.settings {
      document.set(entry.key, to: entry.value, &diagnostics)
    }
  }
}

private let mostVariants = 200

extension MapKind {
  /// A variant.
  static let variant = MapKind(
    "Variant", "a variant",
    [
      Key("extends", .id, "The variant that it starts from, in place of the model as it stands."),
      .name,
      Key("question", .localizedText, "The question that it answers."),
      Key("drop", .list(.id), "The rules and red lines that it removes."),
      Key("add_rules", .byID("rule", .map(.rule)), "The rules that it adds."),
      Key("harden", redLines, "The red lines that it makes firm."),
      Key("soften", redLines, "The red lines that it makes reported."),
      Key(
        "allow", .byID("issue", .oneOrList(.level)),
        "The only options or levels that it leaves of an issue."),
      Key("preferences", .byID("party", .text), "Paths of other preference files."),
      Key(
        "set", .byID("path", .anything),
        "Values that it replaces, by their paths: PARTY.key, issues.ISSUE.key, steps.STEP.key or discount."
      ),
      Key("types", .byID("party", .id), "The rival belief that it lays over a party's file."),
      Key(
        "judge_by", .byID("party", .word(["red_lines"])),
        "The parties that are judged by their red lines alone."),
      Key(
        "steps", .byID("step", .oneOf([.word(["none"]), .map(.step)])),
        "Steps that it puts in the place of those with their ids, adds, or leaves out: none."),
    ])

  private static let redLines = ValueForm.oneOf([.word(["all"]), .list(.id)])
}
