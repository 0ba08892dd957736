/// What is asked of each command, so that every property of its answers is there once; a name without a folder is one of
/// `smallModels`.
let schemaQuestions: [String: [String]] = [
  "check": [
    "open.yaml --as-of 2100",
    "Models/abu-dhabi",
    "Models/four-issues --variant no_such_variant",
  ],
  "zone": [
    "open.yaml --as-of 2100",
    "Models/abu-dhabi",
    "Models/four-issues",
    "Models/literature/inheritance",
    "Models/literature/bob-and-carol",
    "open.yaml --reading central",
    "Models/literature/treaty-at-home",
  ],
  "votes": [
    "open.yaml --as-of 2100",
    "Models/literature/harbour-council",
    "Models/literature/treaty-at-home",
    "open.yaml",
  ],
  "frontier": [
    "shares.yaml --as-of 2100",
    "Models/four-issues --as-of 2100",
    "shares.yaml",
    "Models/four-issues",
    "Models/abu-dhabi",
    "Models/literature/trump-divorce",
  ],
  "bargain": [
    "shares.yaml --as-of 2100",
    "Models/four-issues --as-of 2100",
    "shares.yaml",
    "Models/four-issues",
    "Models/abu-dhabi",
    "Models/literature/trump-divorce",
  ],
  "explain": [
    "open.yaml --as-of 2100",
    "Models/abu-dhabi --stance final",
    "Models/wage-talks --why-not mediator",
    "Models/literature/price-haggle --variant second_van",
    "open.yaml --reading central",
    "open.yaml --why-not one",
    "impossible.yaml",
    "far.yaml",
  ],
  "improve": [
    "open.yaml --from one --as-of 2100",
    "Models/four-issues --from freeze",
    "Models/four-issues --from declaration_only",
    "open.yaml --from one",
  ],
  "robust": [
    "open.yaml --as-of 2100",
    "Models/abu-dhabi",
    "open.yaml --all",
  ],
  "flip": [
    "open.yaml --sweep a.no_agreement --as-of 2100",
    "open.yaml --as-of 2100",
    "open.yaml --solution nash --as-of 2100",
    "open.yaml --sweep a.no_agreement",
    "Models/wage-talks",
    "Models/wage-talks --solution nash",
    "Models/wage-talks --sweep employer.no_agreement",
    "Models/literature/labour-contract",
    "open.yaml",
    "open.yaml --solution nash",
  ],
  "brief": [
    "open.yaml --as-of 2100",
    "Models/abu-dhabi --belief pace=observed --belief kyiv_on_government=unanswered",
    "Models/wage-talks",
    "Models/literature/treaty-at-home",
    "open.yaml",
    "quiet.yaml",
  ],
  "worlds": [
    "open.yaml --as-of 2100",
    "open.yaml --patterns --as-of 2100",
    "Models/abu-dhabi --stance final --belief pace=observed",
    "Models/abu-dhabi --belief pace=observed --belief kyiv_on_government=unanswered",
    "Models/abu-dhabi --stance final --patterns --belief pace=observed",
    "open.yaml",
    "open.yaml --patterns",
    "Models/literature/harbour-council --patterns",
  ],
  "ensemble": [
    "open.yaml --draws 20 --as-of 2100",
    "open.yaml --draws 20",
    "open.yaml --draws 20 --shard 1 --of 2",
  ],
  "sequence": [
    "open.yaml --as-of 2100",
    "deal.yaml --agreement deal --as-of 2100",
    "quiet.yaml --agreement nash --as-of 2100",
    "open.yaml --agreement nash --as-of 2100",
    "quiet.yaml --agreement nash",
    "Models/three-orders",
    "open.yaml",
    "deal.yaml",
    "deal.yaml --agreement deal",
    "exchange.yaml --agreement swap",
    "open.yaml --agreement nash",
    "Models/literature/earn-out --variant cash_only --agreement nash",
  ],
  "stability": [
    "open.yaml --as-of 2100",
    "Models/literature/elmira --all",
    "Models/three-orders",
    "deal.yaml",
    "open.yaml",
  ],
  "compare": [
    "open.yaml --with open.yaml --as-of 2100",
    "open.yaml --as-of 2100",
    "open.yaml --with open.yaml",
    "Models/abu-dhabi",
    "open.yaml",
    "open.yaml --reading central",
    "Models/literature/panama-canal",
    "Models/wage-talks --with Models/literature/labour-contract",
    "Models/wage-talks --with Models/literature/bob-and-carol",
  ],
  "report": [
    "open.yaml --as-of 2100",
    "Models/literature/treaty-at-home",
    "impossible.yaml",
    "far.yaml",
    "Models/three-orders",
    "Models/literature/panama-canal",
    "Models/literature/price-haggle --variant second_van",
    "deal.yaml",
    "exchange.yaml --variant hard",
    "open.yaml",
    "open.yaml --reading central",
  ],
]

/// Models of what no shipped model has, by the names of their files.
let smallModels: [String: String] = [
  // Its rules exclude each other.
  "impossible.yaml": """
  zopa: 1
  title: Nothing is left
  parties: {a: {}, b: {}}
  issues: {land: {options: [kept, given]}}
  rules: {one: {rule: "land = kept", kind: law}, two: {rule: "land = given", kind: definition}}

  """,
  // Nobody would accept a stop, and how far from it a is depends on the reading.
  "far.yaml": """
  zopa: 1
  title: Far
  parties: {a: {}, b: {}}
  issues: {fire: {options: [open, stop]}}
  preferences:
    a: {scores: {fire: {open: 0, stop: [-3, -2]}}, no_agreement: 0}
    b: {scores: {fire: {open: 0, stop: 5}}, no_agreement: 4}

  """,
  // The deal breaks a red line; whoever walks away undoes what the definition needs; `bare` breaks the definition.
  "deal.yaml": """
  zopa: 1
  title: Land for a guarantee
  parties: {a: {}, b: {}, c: {}}
  issues:
    land: {quantity: {from: 0, to: 2, step: 1}, decided_by: a}
    guarantee: {options: [none, given], decided_by: b}
    peace: {options: [war, peace], decided_by: c}
  rules: {behind: {rule: "land > 0 => guarantee = given", kind: definition}}
  proposals:
    deal: {set: {land: 2, guarantee: given, peace: peace}}
    bare: {set: {land: 2, guarantee: none, peace: war}}
  steps:
    withdraw: {sets: land}
    guarantee: {sets: guarantee, reversible: true}
    peace: {sets: peace}
  preferences:
    a:
      scores: {land: {0: 2, 2: 0}, guarantee: {none: 0, given: 3}}
      indifferent: [peace]
      no_agreement: 1
    b:
      scores: {land: {0: 0, 2: 3}, guarantee: {none: 1, given: 0}}
      indifferent: [peace]
      no_agreement: 0
    c:
      scores: {peace: {war: 1, peace: 0}, land: {0: 0, 2: 2}}
      indifferent: [guarantee]
      no_agreement: 0
      red_lines: {no_guarantee: {rule: "guarantee = none", hardness: firm}}

  """,

  // Carried out whole, the swap tempts whoever has received; in parts it holds. Hardened, the red lines exclude each other.
  "exchange.yaml": """
  zopa: 1
  title: Gold for grain
  parties: {a: {}, b: {}}
  issues:
    gold: {quantity: {from: 0, to: 4, step: 1}, decided_by: a}
    grain: {quantity: {from: 0, to: 4, step: 1}, decided_by: b}
  proposals: {swap: {set: {gold: 4, grain: 4}}}
  steps: {pay: {sets: gold, tranches: 4}, deliver: {sets: grain, tranches: 4}}
  variants: {hard: {harden: all}}
  preferences:
    a:
      scores: {gold: {0: 0, 4: -4}, grain: {0: 0, 4: 8}}
      conditional: {done: {when: "gold = 4 and grain = 4", worth: 2}}
      no_agreement: 0
      red_lines: {little: {rule: "gold <= 1", hardness: reported}}
    b:
      scores: {gold: {0: 0, 4: 8}, grain: {0: 0, 4: -4}}
      conditional: {done: {when: "gold = 4 and grain = 4", worth: 2}}
      no_agreement: 0
      red_lines: {much: {rule: "gold >= 3", hardness: reported}}

  """,

  // Issues that can be split, and an answer that changes what no agreement is worth.
  "shares.yaml": """
  zopa: 1
  title: Shares
  parties: {a: {}, b: {}}
  issues:
    house: {options: [b, a], divisible: true}
    boat: {options: [b, a], divisible: true}
  preferences:
    a: {scores: {house: {b: 0, a: 60}, boat: {b: 0, a: 40}}, no_agreement: 10}
    b: {scores: {house: {b: 30, a: 0}, boat: {b: 70, a: 0}}, no_agreement: 10}
  beliefs: {court: {slow: {name: Slow}, fast: {set: {a.no_agreement: 20}}}}

  """,

  // There is nothing to carry out, and a demand may mean two things.
  "quiet.yaml": """
  zopa: 1
  title: Quiet
  parties: {a: {}, b: {}}
  issues: {x: {options: [u, v], decided_by: a}}
  preferences:
    a: {scores: {x: {u: 0, v: 1}}, no_agreement: 5, red_lines: {A1: {means: {either: "x = u or x = v", only: "x = v"}}}}
    b: {scores: {x: {u: 0, v: 1}}, no_agreement: 5}

  """,

  // Nothing but a scale bounds what `v` is worth; there are rival beliefs, and a variant that changes the steps alone.
  "open.yaml": """
  zopa: 1
  title: Open numbers
  parties: {a: {}, b: {}}
  issues: {x: {options: [u, v], decided_by: a}, y: {options: [p, q], decided_by: b}}
  proposals: {one: {set: {x: u, y: p}}, two: {set: {x: v, y: q}}}
  variants: {swap: {steps: {swap: {sets: [x, y], by: [a, b]}}}}
  preferences:
    a:
      scores: {x: {u: 0, v: positive}, y: {p: 0, q: [1, 3]}}
      scale: 10
      compare: ["two > one"]
      no_agreement: 1
      types: {meek: {no_agreement: 0}, proud: {no_agreement: 2}}
    b:
      scores: {x: {u: 4, v: 0}, y: {p: 0, q: 2}}
      no_agreement: 1
      red_lines: {never_v: {rule: "x = u", hardness: firm}}

  """,
]
