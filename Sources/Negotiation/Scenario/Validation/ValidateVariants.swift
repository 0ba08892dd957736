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
    variant.overlay = overlay(in: record)
    variant.preferences = record["preferences"]?.entries("'preferences'", &diagnostics) ?? []
    variant.types = record["types"]?.entries("'types'", &diagnostics) ?? []
    variant.beliefs = record["beliefs"]?.entries("'beliefs'", &diagnostics) ?? []
    return variant
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

  /// Gives parties the preference files that a variant names.
  mutating func choosePreferences(of variant: Variant) {
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
      Key("preferences", .byID("party", .text), "Paths of other preference files."),
      Key("types", .byID("party", .id), "The rival belief that it lays over a party's file."),
      Key(
        "beliefs", .byID("question", .id),
        "The answer that it takes to be right: what a demand means, or a belief of the scenario."),
    ] + overlayKeys)
}
