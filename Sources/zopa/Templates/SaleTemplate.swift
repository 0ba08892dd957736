/// The sale of a workshop: small, valid, and commented for somebody who has never seen a model.
enum SaleTemplate {
  static let files = [
    ("scenario.yaml", scenario), ("seller.yaml", seller), ("buyer.yaml", buyer),
    ("evidence.yaml", evidence),
  ]

  private static let scenario = """
    # Who negotiates about what. Everything here is invented; replace it piece by piece.
    # After each change: zopa check FOLDER, then zopa zone FOLDER.
    zopa: 1
    title: Sale of a workshop
    question: Is there a price and a hand-over that both sides prefer to no sale?
    not_modelled: [taxes]          # what matters and is left out; every report says so

    parties:
      seller: {name: Seller, preferences: seller.yaml}
      buyer:  {name: Buyer, preferences: buyer.yaml}
      bank:   {name: Bank, consents_to: "payment = instalments"}   # no say unless this holds

    # An issue is a choice among options, or a quantity on a range with a step.
    issues:
      price:    {name: Price, quantity: {from: 100, to: 200, step: 10, unit: thousand}}
      payment:  {name: Payment, options: {at_once: at once, instalments: in instalments}}
      handover: {name: Hand-over, options: [this_year, next_year]}

    # What every outcome must meet. kind: definition, law, or linkage (a demand, with by: PARTY).
    rules:
      slow_payment: {rule: "payment = instalments => price >= 120", kind: linkage, by: seller, evidence: analyst}

    # Outcomes that somebody has put forward; what they leave out stays open.
    proposals:
      first_offer: {name: The buyer's first offer, set: {price: 120, payment: at_once}, evidence: E1}
      compromise:  {name: The broker's draft, set: {price: 150, payment: at_once, handover: next_year}, evidence: analyst}

    # Other questions to the same model.
    variants:
      hard_buyer: {question: And if the buyer has a better alternative?, set: {buyer.no_agreement: 60}}

    # What the model should answer; zopa check compares.
    expect:
      - {proposals: {compromise: in}}

    """

  private static let seller = """
    # What the seller wants, on the seller's own scale. Only differences on one scale mean anything.
    party: seller
    scores:
      price:    {100: 0, 150: 60, 200: 80}       # straight lines between the points
      payment:  {worth: {at_once: 15, instalments: 0}, evidence: E1}
      handover: {this_year: 0, next_year: 10}
    no_agreement: {worth: 45, evidence: analyst} # accepted is what is worth at least as much

    """

  private static let buyer = """
    party: buyer
    scores:
      price:    {100: 80, 200: 0}
      payment:  {at_once: 0, instalments: 10}
      handover: {this_year: 20, next_year: 0}
    conditional:                                 # worth more or less where a condition holds
      rush: {when: "handover = this_year and payment = at_once", worth: -5, evidence: analyst}
    red_lines:                                   # firm ones are in force, reported ones are shown
      B1: {rule: "price <= 170", hardness: firm, evidence: E1}
    no_agreement: {worth: 30, evidence: analyst}

    """

  private static let evidence = """
    # What the statements rest on. `evidence: analyst` elsewhere marks what you added yourself.
    sources:
      letter: {name: Letter of the buyer to the seller}
    records:
      E1:
        source: letter
        place: second paragraph
        by: Buyer
        says: The buyer pays at once and not more than 170.
        kind: position
        confidence: high

    """
}
