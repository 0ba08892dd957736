/// One thing of a document that is taken to be otherwise, once a variant has been applied to it.
enum DocumentChange: Hashable, Sendable {
  /// A number.
  case number(NumberPlace, Rational)
  /// Which of the rival beliefs about a party counts.
  case type(party: String, id: String)
}

extension ScenarioDocument {
  /// The numbers that the parties state, in a variant.
  func numberPlaces(in variant: String?) -> [NumberPlace] { applying(variant).numberPlaces }

  /// The parameters that are intervals, each as one number, in a variant.
  func parameterPlaces(in variant: String?) -> [NumberPlace] { applying(variant).parameterPlaces }

  /// Which beliefs there are about each party, and which one counts in a variant, in order of the parties.
  func types(in variant: String?) -> [PartyTypes] {
    let chosen = chain(of: variant).flatMap(\.types)
    let document = applying(variant)
    return (part("parties")?.mapping ?? []).map { party in
      let id = party.key.value
      let type: String? = chosen.last { $0.key.value == id }.flatMap {
        if case .scalar(let name) = $0.value.content { name } else { nil }
      }
      let entries = document.preferences[id]?.value(of: "types")?.mapping ?? []
      var validation = Validation(of: document)
      let names = entries.compactMap { entry in
        validation.name(ofType: entry.value).map { (entry.key.value, $0) }
      }
      return PartyTypes(
        party: id, types: entries.map(\.key),
        names: Dictionary(names, uniquingKeysWith: { first, _ in first }), chosen: type)
    }
  }

  private func applying(_ variant: String?) -> ScenarioDocument {
    var validation = Validation(of: self)
    validation.applyToDocument(chain(of: variant), [])
    return validation.document
  }

  private func chain(of variant: String?) -> [Variant] {
    guard let variant else { return [] }
    var validation = Validation(of: self)
    return validation.lineage(of: variant, in: validation.validateVariants())
  }
}

/// The rival beliefs about a party.
struct PartyTypes {
  /// The party, by its id.
  let party: String
  /// The ids of the beliefs.
  let types: [Located<String>]
  /// Their names, for those that have one.
  let names: [String: LocalizedText]
  /// The one that counts; `nil` where the file stands as it is.
  let chosen: String?
}

extension Validation {
  /// Applies variants to the document, the one furthest back first, and then more changes.
  mutating func applyToDocument(_ chain: [Variant], _ changes: [DocumentChange]) {
    var chain = chain
    var chosen: [YAMLNode.Entry] = []
    for case .type(let party, let id) in changes {
      let place = document.preferences[party]?.location ?? document.scenario.location
      let entry = YAMLNode.Entry(
        key: Located(party, at: place), value: YAMLNode(content: .scalar(id), location: place))
      // It takes the place of the choices that the variants made.
      let last = chain.lastIndex { $0.types.contains { $0.key.value == party } }
      for index in chain.indices {
        chain[index].types.removeAll { $0.key.value == party }
        if index == last { chain[index].types.append(entry) }
      }
      if last == nil { chosen.append(entry) }
    }
    for variant in chain { applyToDocument(variant) }
    for entry in chosen { chooseType(entry) }
    for case .number(let place, let number) in changes { document.set(place, to: number) }
  }
}
