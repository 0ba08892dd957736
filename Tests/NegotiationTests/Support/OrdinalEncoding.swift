/// The encoding of Documentation/Background/OrdinalPreferences.md as a model: signs, orders and comparisons of whole
/// packages, and not one number.
struct OrdinalEncoding {
  /// How signs are read.
  enum Signs {
    /// "wants" means more than 0.
    case strict
    /// "wants" means at least 0.
    case weak
  }

  /// Which belief about Russia counts.
  enum Russia: CaseIterable {
    case donbasEnough, maximalist
  }

  let signs: Signs
  let russia: Russia
  /// Whether Russia is indifferent to the European clauses.
  var isRussiaIndifferentToEurope = true

  /// The most that each number may be, where that is declared.
  var scale: String?

  /// The model as one file.
  var text: String {
    scale.map { scale in
      ["ukraine", "russia", "united_states"].reduce(unscaled) {
        $0.replacing("  \($1):\n", with: "  \($1):\n    scale: \(scale)\n")
      }
    } ?? unscaled
  }

  private var unscaled: String {
    """
    zopa: 1
    title: The ordinal encoding
    parties: {ukraine: {name: Ukraine}, russia: {name: Russia}, united_states: {name: US}}
    issues:
      withdrawal: {quantity: {from: 0, to: 1, step: 0.5}}
      zone: {options: [none, demilitarized, free_economic]}
      recognition: {options: [unresolved, ukrainian, russian]}
      monitors: {options: [none, neutral_force]}
      pullback: {quantity: {from: 0, to: 1, step: 0.5}}
      guarantee: {options: [none, political, binding]}
      sequence: {quantity: {from: 0, to: 1, step: 0.5}}
      north: {options: [as_is, russian_withdrawal]}
      nato: {options: [no_limit, no_enlargement, lines_of_1997]}
      government: {options: [unchanged, replaced]}
      armament: {options: [no_commitment, enhanced]}
      eu_clauses: {options: [excluded, included]}
    rules:
      flat: {rule: "withdrawal = 0 => zone = none and monitors = none and pullback = 0", kind: definition}
      watched: {rule: "monitors != none => zone != none", kind: definition}
      ordered: {rule: "guarantee != binding => sequence = 0", kind: definition}
    proposals:
      us_initial_dmz: {set: {\(package("w1 zone=demilitarized recognition=russian guarantee=binding"))}}
      us_current_fez: {set: {\(package(
        "w1 zone=free_economic monitors=neutral_force guarantee=binding armament=enhanced"))}}
      ua_counter: {set: {\(package(counter + " sequence=1"))}}
      ua_counter_deal_first: {set: {\(package(counter))}}
      ru_core: {set: {\(package("w1 recognition=russian"))}}
      ru_maximal: {set: {\(package("w1 recognition=russian nato=lines_of_1997 government=replaced"))}}
      framework: {set: {\(package(
        "guarantee=binding sequence=1 north=russian_withdrawal eu_clauses=included"))}}
      bridge: {set: {\(package(
        "w1 zone=free_economic monitors=neutral_force pullback=0.5 guarantee=binding "
          + "sequence=0.5 north=russian_withdrawal eu_clauses=included armament=enhanced"))}}
      freeze: {set: {\(package("guarantee=political"))}}
    preferences:
      ukraine:
        no_agreement: {worth: \(sign(-1))}
        order: \(orders([
          "zone: free_economic > none", "recognition: ukrainian > unresolved > russian",
          "monitors: neutral_force > none", "guarantee: binding > political > none",
          "north: russian_withdrawal > as_is", "nato: no_limit > no_enlargement > lines_of_1997",
          "government: unchanged > replaced", "armament: enhanced > no_commitment",
          "eu_clauses: included > excluded",
        ]))
        compare: [ua_counter > no_agreement, no_agreement > ru_core, no_agreement > us_initial_dmz]
        indifferent: [withdrawal, pullback, sequence]
        conditional:
          land: {when: "withdrawal >= 0", per: withdrawal, worth: \(sign(-1))}
          back: {when: "pullback >= 0", per: pullback, worth: \(sign(1))}
          early: {when: "guarantee = binding", per: sequence, worth: \(sign(1))}
          unsafe: {when: "\(unsafe)", per: withdrawal, worth: \(sign(-1))}
          terms: {when: "\(terms)", worth: \(sign(1))}
      russia:
        order: \(orders([
          "zone: none > free_economic", "zone: none > demilitarized",
          "recognition: russian > unresolved > ukrainian", "monitors: none > neutral_force",
          "guarantee: none > political > binding", "north: as_is > russian_withdrawal",
          "nato: lines_of_1997 > no_enlargement > no_limit", "government: replaced > unchanged",
          "armament: no_commitment > enhanced",
        ]))
        compare: [\(russia == .donbasEnough
          ? "ru_core > no_agreement, no_agreement > freeze"
          : "ru_maximal > no_agreement, no_agreement > ru_core")]
        indifferent: [withdrawal, pullback, sequence\(isRussiaIndifferentToEurope ? ", eu_clauses" : "")]
        conditional:
          land: {when: "withdrawal >= 0", per: withdrawal, worth: \(sign(1))}
          back: {when: "pullback >= 0", per: pullback, worth: \(sign(-1))}
          early: {when: "guarantee = binding", per: sequence, worth: \(sign(-1))}
          unsafe: {when: "\(unsafe)", per: withdrawal, worth: \(sign(1))}
          terms: {when: "\(terms)", worth: \(sign(-1))}
      united_states:
        no_agreement: {worth: \(sign(-1))}
        order: \(orders(["zone: free_economic > none", "zone: demilitarized > none"]))
        compare: [us_initial_dmz > no_agreement, us_current_fez > no_agreement]
        indifferent: [withdrawal, pullback, sequence]
        conditional:
          land: {when: "withdrawal >= 0", per: withdrawal, worth: \(sign(1))}
          back: {when: "pullback >= 0", per: pullback, worth: unknown}
          early: {when: "guarantee = binding", per: sequence, worth: \(sign(-1))}
          unsafe: {when: "\(unsafe)", per: withdrawal, worth: unknown}
          terms: {when: "\(terms)", worth: unknown}

    """
  }

  private let counter =
    "w1 zone=free_economic recognition=ukrainian monitors=neutral_force pullback=1 guarantee=binding "
    + "north=russian_withdrawal eu_clauses=included"

  init(signs: Signs, russia: Russia) {
    self.signs = signs
    self.russia = russia
  }

  private let unsafe = "not (guarantee = binding and sequence > 0)"
  private let terms = "zone = free_economic and recognition = ukrainian and pullback >= 1"

  /// The orders as they are, or with each ">" weakened.
  private func orders(_ orders: [String]) -> String {
    let written = orders.map { signs == .strict ? $0 : $0.replacing(">", with: ">=") }
    return "[" + written.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  private func sign(_ sign: Int) -> String {
    switch signs {
    case .strict: sign > 0 ? "positive" : "negative"
    case .weak: sign > 0 ? "not negative" : "not positive"
    }
  }

  private func package(_ settings: String) -> String {
    var levels = [
      "withdrawal": "0", "zone": "none", "recognition": "unresolved", "monitors": "none",
      "pullback": "0", "guarantee": "none", "sequence": "0", "north": "as_is",
      "nato": "no_limit", "government": "unchanged", "armament": "no_commitment",
      "eu_clauses": "excluded",
    ]
    for setting in settings.split(separator: " ") {
      let parts = setting.split(separator: "=")
      if setting == "w1" {
        levels["withdrawal"] = "1"
      } else {
        levels[String(parts[0])] = String(parts[1])
      }
    }
    return levels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: ", ")
  }
}
