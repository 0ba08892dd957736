extension Validation {
  /// Reads which proposals are expected to hold, by which concepts.
  mutating func stableProposals(
    _ node: YAMLNode, _ proposals: [String]
  ) -> [Expectation.StableProposals] {
    let concepts = Expectation.StabilityConcept.all
    guard let record = Record(node, .expectedStability, &diagnostics) else { return [] }
    if record.isEmpty {
      diagnostics.error(
        at: node.location, "'stability' expects nothing", why: "it could never fail",
        fix: "add for instance 'nash: [\(proposals.first ?? "status_quo")]', or remove it")
    }
    if isDivisible {
      diagnostics.error(
        at: node.location, "'stability' is expected where issues can be split",
        why: "'zopa stability' does not answer there", fix: "remove it")
    }
    return concepts.compactMap { concept in
      guard let value = record[concept.key] else { return nil }
      guard let elements = value.elements("'\(concept.key)'", &diagnostics) else { return nil }
      var ids: [String] = []
      for id in elements.compactMap({ $0.text("a proposal", &diagnostics) }) {
        if !proposals.contains(id.value), id.value != "status_quo" {
          diagnostics.error(
            at: id.location, "'\(id.value)' is not a proposal",
            why: "the expectation could never be met",
            fix: suggestion(
              for: id.value, among: proposals + ["status_quo"], of: "proposals"))
        } else if ids.contains(id.value) {
          diagnostics.error(
            at: id.location, "'\(id.value)' stands twice in '\(concept.key)'",
            why: "a proposal holds or does not", fix: "list it once")
        } else {
          ids.append(id.value)
        }
      }
      return Expectation.StableProposals(concept: concept, proposals: ids)
    }
  }

  /// Whether some issue can be split.
  private var isDivisible: Bool {
    (document.part("issues")?.mapping ?? []).contains {
      if case .scalar(let text) = $0.value.value(of: "divisible")?.content {
        text == "true"
      } else {
        false
      }
    }
  }
}

extension MapKind {
  /// Which proposals hold by which concepts.
  static let expectedStability = MapKind(
    "ExpectedStability", "'stability'",
    Expectation.StabilityConcept.all.map { concept in
      Key(concept.key, .list(.id), "Every proposal that holds by this concept; [] is none of them.")
    })
}
