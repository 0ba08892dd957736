/// What other books and tools call the keys of the files.
///
/// A slip of the pen is met by the key that looks like it; another word for the same thing looks like none.
private let fieldWords: [String: [String]] = [
  "no_agreement": [
    "batna", "reservation", "reservation_value", "reservation_price", "reserve", "walk_away", "walkaway",
    "disagreement", "disagreement_point", "threat_point", "status_quo_value", "no_deal", "outside_option", "fallback",
  ],
  "scores": ["utility", "utilities", "payoff", "payoffs", "points", "worth", "evaluations", "preferences"],
  "weights": ["weighting", "importance", "issue_weights"],
  "red_lines": [
    "redlines", "deal_breakers", "dealbreakers", "must_haves", "limits", "bottom_lines", "demands", "requirements",
  ],
  "parties": ["players", "actors", "stakeholders", "agents", "sides", "negotiators", "countries"],
  "issues": ["topics", "items", "questions", "attributes", "agenda"],
  "options": ["values", "choices", "alternatives", "positions"],
  "rules": ["constraints", "conditions", "laws", "definitions"],
  "proposals": ["offers", "drafts", "bids", "packages"],
  "variants": ["scenarios", "cases", "versions"],
  "evidence": ["source", "sources", "citation", "citations", "reference", "references", "cite"],
  "not_modelled": ["assumptions", "caveats", "left_out", "scope", "limitations"],
  "quantity": ["range", "number", "numeric"],
  "decided_by": ["controlled_by", "owner", "decider"],
  "set": ["terms", "outcome", "package"],
  "when": ["if", "condition"],
  "status_quo": ["default", "baseline", "current"],
  "note": ["comment", "remarks", "description", "notes"],
]

/// The key that is meant by another word of the field; `nil` where no such key may stand there.
func fieldWord(for word: String, among keys: [String]) -> String? {
  let plain = word.lowercased().replacing("-", with: "_")
  return keys.first { fieldWords[$0]?.contains(plain) ?? false }
}
