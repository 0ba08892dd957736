/// A purchase in money: red lines, a rival offer, and a belief about the competitor that closes the range.
enum ProcurementTemplate {
  static let files = [
    ("scenario.yaml", scenario), ("merrin.yaml", merrin), ("tessel.yaml", tessel), ("evidence.yaml", evidence),
  ]

  private static let scenario = """
    # A purchase in money: price, volume, delivery, warranty and payment, with a competing offer in the buyer's pocket.
    # Everything here is invented. Replace it piece by piece, and after each change try:
    #   zopa check FOLDER     zopa brief FOLDER     zopa flip FOLDER
    zopa: 1
    title: {en: "Purchase of electric buses (invented)", ja: "電気バスの購入（架空の例）"}
    as_of: 2031-05-12
    question:
      en: "Is there a contract that Merrin and Tessel both prefer to what they have without one?"
      ja: "メリン市とテッセル社の双方が、契約不成立より望む契約はあるか。"
    not_modelled:                    # what matters and is left out; every report says so
      - {en: "What the buses can be sold for after ten years", ja: "10年後の中古価格"}
      - {en: "Whether other towns hear of the price", ja: "価格が他市に知られるかどうか"}

    parties:
      merrin: {name: {en: Merrin, ja: メリン市}, preferences: merrin.yaml}
      tessel: {name: {en: Tessel, ja: テッセル社}, preferences: tessel.yaml}

    issues:                          # what is to be settled: a quantity in steps, or a choice among options
      price:
        name: {en: "Price of a bus", ja: "1台当たりの価格"}
        quantity: {from: 380, to: 460, step: 5, unit: {en: thousand euro, ja: 千ユーロ}}
      volume:
        name: {en: "Buses bought", ja: "購入台数"}
        quantity: {from: 20, to: 30, step: 10, unit: {en: buses, ja: 台}}
      delivery:
        name: {en: "Delivery within", ja: "納期"}
        quantity: {from: 6, to: 12, step: 3, unit: {en: months, ja: か月}}
      warranty:
        name: {en: "Warranty on batteries", ja: "電池の保証期間"}
        quantity: {from: 2, to: 8, step: 3, unit: {en: years, ja: 年}}
      payment:
        name: {en: "Payment", ja: "支払条件"}
        options: {advance: {en: a third in advance, ja: 3分の1を前払い}, delivery: {en: on delivery, ja: 納品時},
                  sixty: {en: sixty days later, ja: 納品の60日後}}

    beliefs:                         # what nobody knows; each answer may change numbers, demands or options
      corvo:
        name: {en: "Whether the competitor Corvo can deliver on time", ja: "競合コルボ社が期日どおりに納品できるかどうか"}
        late:    {name: {en: "no, six months late", ja: 6か月遅れる}, evidence: E6}
        on_time: {name: {en: "yes", ja: 期日どおり}, evidence: E5, set: {merrin.no_agreement.worth: 1060}}

    proposals:                       # what a proposal leaves out stays open
      offer: {name: {en: "Tessel's offer", ja: "テッセル社の見積り"}, evidence: E1,
              set: {price: 440, volume: 20, delivery: 9, warranty: 5, payment: advance}}
      counter: {name: {en: "Merrin's counter-offer", ja: "メリン市の対案"}, evidence: E3,
                set: {price: 400, volume: 20, delivery: 6, warranty: 8, payment: sixty}}
      draft: {name: {en: "Draft of the two lawyers", ja: "双方の弁護士による草案"}, evidence: E7,
              set: {price: 415, volume: 30, delivery: 9, warranty: 5}}

    no_agreement:
      says: {en: "Merrin buys 20 buses from Corvo, and Tessel builds for another town.",
             ja: "メリン市はコルボ社から20台を購入し、テッセル社は他市向けに製造する。"}
      facts: [E4, E5]

    variants:                        # another question to the same model: --variant twenty
      twenty: {name: {en: Twenty buses only, ja: 20台に限る場合}, allow: {volume: [20]},
               question: {en: "Is there a contract over twenty buses?", ja: "20台だけの契約は成り立つか。"}}

    expect:                          # what the model must answer; zopa check compares
      - {verdict: every, agreements: 45, proposals: {offer: out, counter: out, draft: open}}
      - {stance: final, agreements: 1}                           # if every stated position is final
      - {beliefs: {corvo: on_time}, verdict: none, must_give: 1, conflict: [merrin.no_agreement, tessel.no_agreement]}

    """

  private static let merrin = """
    party: merrin
    note: {en: "One point is 1,000 euro. 0 is twenty buses at 460,000 euro each.",
           ja: "1点は1,000ユーロ。1台46万ユーロで20台を購入する場合を0点とする。"}
    evidence: [E3, analyst]          # holds for every statement here that cites nothing itself
    scores:                          # straight lines between the points of a quantity
      price:    {380: 1600, 460: 0}  # what twenty cost less than 460 each
      volume:   {20: 0, 30: 4250}    # ten more buses are worth 425 each to the town …
      delivery: {6: 0, 9: -200, 12: -500}
      warranty: {2: 0, 5: 260, 8: 400}
      payment:  {advance: -80, delivery: 0, sixty: 40}
    conditional:
      ten_more: {name: {en: The price of ten more buses, ja: 追加10台の価格},   # … and cost ten times the price
                 when: "volume = 30", worth: -10, per: price}
    red_lines:
      M1: {name: {en: Delivery within nine months, ja: 9か月以内の納品}, rule: "delivery <= 9", hardness: firm, evidence: E3}
      M2: {name: {en: Five years of warranty at least, ja: 5年以上の保証}, rule: "warranty >= 5", hardness: firm, evidence: E3}
      M3: {name: {en: "No more than 415,000 a bus", ja: 1台41万5千ユーロまで}, rule: "price <= 415", hardness: reported,
           evidence: E8}
    # Corvo's offer: 1,000 (price 410) - 200 (nine months) + 260 (five years) = 1,060. Six months late costs 600 more.
    no_agreement: {worth: 460, evidence: [E5, E6, analyst]}

    """

  private static let tessel = """
    party: tessel
    note: {en: "One point is 1,000 euro of profit.", ja: "1点は利益1,000ユーロ。"}
    evidence: [E1, analyst]
    scores:
      price:    {380: -400, 460: 1200}   # twenty buses cost 400 each to build
      volume:   {20: 0, 30: -3950}       # ten more cost 395 each
      delivery: {6: -420, 9: -150, 12: 0}
      warranty: {2: 0, 5: -130, 8: -330}
      payment:  {advance: 60, delivery: 0, sixty: -60}
    conditional:
      ten_more: {name: {en: The price of ten more buses, ja: 追加10台の価格}, when: "volume = 30", worth: 10, per: price}
    red_lines:
      T1: {name: {en: No credit, ja: 掛け売りはしない}, rule: "payment != sixty", hardness: firm, evidence: E2}
      T2: {name: {en: "Below 425,000 only for thirty buses", ja: 42万5千ユーロ未満は30台の場合に限る},
           rule: "price < 425 => volume = 30", hardness: reported, evidence: E1}
    answers: {M1: accepted, M2: {say: accepted, evidence: E1}}   # what it says to demands of others
    no_agreement: {worth: 250, evidence: [E4, analyst]}

    """

  private static let evidence = """
    sources:                         # elsewhere `evidence: E1` points to a record below
      offer:   {name: {en: Offer of Tessel, ja: テッセル社の見積書}, date: 2031-04-14}
      letter:  {name: {en: Letter of Merrin, ja: メリン市の書簡}, date: 2031-04-22}
      minutes: {name: {en: Minutes of the second meeting, ja: 第2回会合の議事録}, date: 2031-05-06}
      corvo:   {name: {en: Offer of Corvo, ja: コルボ社の見積書}, date: 2031-04-10}
      press:   {name: {en: Bus and Tram Weekly, ja: 週刊バス・路面電車}, date: 2031-05-09}
    records:                         # kind: position, reported, fact, claim, denial, assessment or threat
      E1: {source: offer, place: p. 1, by: {en: Tessel, ja: テッセル社}, kind: position, confidence: high,
           says: {en: "440,000 a bus, in nine months, five years of warranty. Below 425,000 we would need thirty.",
                  ja: "1台44万ユーロ、納期9か月、保証5年。42万5千ユーロ未満とするには30台が必要である。"}}
      E2: {source: minutes, place: p. 2, by: {en: Tessel, ja: テッセル社}, kind: position, confidence: high,
           says: {en: Our bank allows no credit to customers., ja: 当社の銀行は顧客への掛け売りを認めていない。}}
      E3: {source: letter, by: {en: Merrin, ja: メリン市}, kind: position, confidence: high,
           says: {en: "400,000 a bus. The old contract ends in nine months; the council wants five years of warranty.",
                  ja: "1台40万ユーロを希望する。現行契約は9か月後に終了し、市議会は5年の保証を求めている。"}}
      E4: {source: minutes, place: p. 5, by: {en: Tessel, ja: テッセル社}, kind: claim, confidence: medium,
           says: {en: Another town would take the place on our line., ja: 製造枠には他市の引き合いがある。}}
      E5: {source: corvo, by: {en: Corvo, ja: コルボ社}, kind: claim, confidence: medium,
           says: {en: "Twenty buses at 410,000, in nine months, five years of warranty.",
                  ja: "20台、1台41万ユーロ、納期9か月、保証5年。"}}
      E6: {source: press, kind: assessment, confidence: medium,
           says: {en: "Corvo's last three orders came six months late.", ja: コルボ社の直近3件の納品は6か月遅れた。}}
      E7: {source: minutes, place: p. 7, by: {en: Lawyers of both sides, ja: 双方の弁護士}, kind: fact, confidence: high,
           says: {en: The draft leaves the payment open., ja: 草案は支払条件を定めていない。}}
      E8: {source: minutes, place: p. 3, by: {en: Treasurer of Merrin, ja: メリン市の財務部長}, kind: reported, confidence: low,
           says: {en: "I can defend 415,000 and not a euro more.", ja: 41万5千ユーロまでなら説明がつく。}}

    """
}
