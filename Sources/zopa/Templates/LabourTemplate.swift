/// A labour contract in points: a range of agreement, fair points, and a belief about the order book that closes it.
enum LabourTemplate {
  static let files = [
    ("scenario.yaml", scenario), ("company.yaml", company), ("union.yaml", union), ("evidence.yaml", evidence),
  ]

  private static let scenario = """
    # Pay talks with points: what each side gains, where the zone is, and which deals in it are fair.
    # Everything here is invented. Replace it piece by piece, and after each change try:
    #   zopa check FOLDER     zopa brief FOLDER     zopa improve FOLDER --from mediator
    zopa: 1
    title: {en: "Pay talks at a pump works (invented)", ja: "ポンプ工場の労使交渉（架空の例）"}
    as_of: 2031-03-10
    question:
      en: "Is there a deal that company and union both prefer to a strike, and can the mediator's draft be bettered?"
      ja: "会社と組合の双方がストライキより望む協約はあるか。調停人の草案は改善できるか。"
    not_modelled:                    # what matters and is left out; every report says so
      - {en: "What other plants will ask for afterwards", ja: "他の工場がその後に求める内容"}
      - {en: "How the members vote", ja: "組合員投票の結果"}

    parties:
      company: {name: {en: Darrow Pumps, ja: ダロウ社}, preferences: company.yaml}
      union:   {name: {en: Pumpworkers United, ja: ポンプ労組}, preferences: union.yaml}

    issues:                          # what is to be settled: a quantity in steps, or a choice among options
      wage:
        name: {en: "Rise in pay", ja: "賃上げ率"}
        quantity: {from: 0, to: 6, step: 0.5, unit: "%"}
      hours:
        name: {en: "Working week", ja: "週労働時間"}
        quantity: {from: 37, to: 40, step: 1, unit: {en: hours, ja: 時間}}
        status_quo: 40               # how things stand today; where it is left out, the first option
      jobs:
        name: {en: "No dismissals", ja: "解雇をしない期間"}
        options: {none: {en: no promise, ja: 約束なし}, two: {en: for two years, ja: 2年間}, four: {en: for four years, ja: 4年間}}
        ordered: true
      term:
        name: {en: "Term of the contract", ja: "協約の有効期間"}
        quantity: {from: 12, to: 36, step: 12, unit: {en: months, ja: か月}}
      weekends:
        name: {en: "Weekend shifts", ja: "週末勤務"}
        options: {never: {en: none, ja: なし}, consent: {en: with consent, ja: 本人の同意がある場合},
                  ordered: {en: when ordered, ja: 会社の指示による}}

    beliefs:                         # what nobody knows; each answer may change numbers, demands or options
      orders:
        name: {en: "How full the order book is", ja: "受注残の多寡"}
        full: {name: {en: full for a year, ja: 1年分ある}, evidence: E5}
        # where it is thin, a week of strike costs 150,000 euro and not 250,000
        thin: {name: {en: thin from summer on, ja: 夏以降は乏しい}, evidence: E6, set: {company.no_agreement.worth: -45}}

    proposals:
      last_offer: {name: {en: "The company's last offer", ja: "会社の最終回答"}, evidence: E1,
                   set: {wage: 1.5, hours: 40, jobs: two, term: 36, weekends: consent}}
      claim: {name: {en: "The union's claim", ja: "組合の要求"}, evidence: E3,
              set: {wage: 5.5, hours: 38, jobs: four, term: 12, weekends: never}}
      mediator: {name: {en: "The mediator's draft", ja: "調停人の草案"}, evidence: E7,
                 set: {wage: 3, hours: 40, jobs: two, term: 24, weekends: consent}}

    no_agreement:
      says: {en: "The union strikes from 1 April. Both sides expect about three weeks without work or pay.",
             ja: "組合は4月1日からストライキに入る。双方とも約3週間の操業停止と賃金不払いを見込む。"}
      facts: [E4, E5]

    variants:                        # another question to the same model: --variant quiet_weekends
      quiet_weekends: {name: {en: "Weekends stay free", ja: "週末勤務を認めない場合"}, allow: {weekends: [never]},
                       question: {en: "What is lost if weekends stay free?", ja: "週末勤務を認めないと何が失われるか。"}}

    expect:                          # what the model must answer; zopa check compares
      - {verdict: every, agreements: 138, proposals: {last_offer: out, claim: out, mediator: in}}
      - {stance: final, verdict: every, proposals: {mediator: in}}            # if every stated position is final
      - {beliefs: {orders: thin}, verdict: every, proposals: {mediator: out}}
      - {stance: final, beliefs: {orders: thin}, verdict: none, must_give: 1}

    """

  private static let company = """
    party: company
    note: {en: "One point is 10,000 euro over a year; 1 % of pay costs 200,000 euro.", ja: "1点は年1万ユーロ。賃上げ1％の費用は年20万ユーロ。"}
    evidence: [E2, analyst]          # behind every statement here that cites nothing itself
    scores:                          # against things as they are; straight lines between the points of a quantity
      wage:  {0: 0, 6: -120}
      hours: {37: -66, 38: -42, 39: -20, 40: 0}
      jobs:  {none: 0, two: -12, four: -36}
      term:  {12: 0, 24: 14, 36: 20}
      weekends: {never: 0, consent: 12, ordered: 24}
    conditional:                     # worth more or less where a condition holds
      cover: {name: {en: A short week with weekend shifts keeps the machines running, ja: 短い週労働時間でも週末勤務があれば機械は止まらない},
              when: "hours <= 38 and weekends != never", worth: 10}
    red_lines:                       # firm (as here if nothing is said): in force; reported: only with --stance final
      C1: {name: {en: The week stays at 40 hours, ja: 週40時間を維持する}, rule: "hours = 40", hardness: reported, evidence: E1}
    # What the strike costs: three weeks at 250,000 euro. The company accepts whatever is worth at least as much.
    no_agreement: {worth: -75, evidence: [E4, E5]}

    """

  private static let union = """
    party: union
    note: {en: "The union's own points: 1 % of pay, up to 3 %, is worth 12. Points of two parties are never compared.",
           ja: "組合独自の点数。賃上げ3％までは1％が12点に当たる。当事者間で点数を比べることはない。"}
    evidence: [E3, analyst]
    scores:
      wage:  {0: 0, 3: 36, 6: 60}    # the first 3 % make up for prices and count more
      hours: {37: 36, 38: 27, 39: 14, 40: 0}
      jobs:  {none: 0, two: 16, four: 24}
      term:  {12: 0, 24: -6, 36: -16}
      weekends: {never: 0, consent: -4, ordered: -18}
    red_lines:
      U1: {name: {en: Some promise of no dismissals, ja: 解雇をしない約束}, rule: "jobs != none", hardness: firm, evidence: E3}
      U2: {name: {en: At least 3 % more pay, ja: 3％以上の賃上げ}, rule: "wage >= 3", hardness: reported, evidence: E8}
    no_agreement: {worth: 40, evidence: [E4, analyst]}

    """

  private static let evidence = """
    sources:                         # elsewhere `evidence: E1` points to a record below
      offer:   {name: {en: Last offer of the company, ja: 会社の最終回答書}, date: 2031-02-24}
      claim:   {name: {en: Claim of the union, ja: 組合の要求書}, date: 2031-01-15}
      minutes: {name: {en: Minutes of the third round, ja: 第3回交渉の議事録}, date: 2031-03-05}
      press:   {name: {en: Harbour Gazette, ja: ハーバー新聞}, date: 2031-03-08}
    records:                         # kind: position, reported, fact, claim, denial, assessment or threat
      E1: {source: offer, place: p. 1, by: {en: Company, ja: 会社}, kind: position, confidence: high,
           says: {en: "1.5 % for three years. The week stays at 40 hours.", ja: "3年間で1.5％。週40時間は維持する。"}}
      E2: {source: offer, place: p. 2, by: {en: Company, ja: 会社}, kind: claim, confidence: medium,
           says: {en: "1 % of pay costs us 200,000 euro a year.", ja: "賃上げ1％で年20万ユーロの費用がかかる。"}}
      E3: {source: claim, by: {en: Union, ja: 組合}, kind: position, confidence: high,
           says: {en: "5.5 %, 38 hours, and jobs that are safe for four years.", ja: "5.5％の賃上げ、週38時間、4年間の雇用保障を求める。"}}
      E4: {source: minutes, place: p. 4, by: {en: Union, ja: 組合}, kind: threat, confidence: high,
           says: {en: "We strike from 1 April, for three weeks if need be.", ja: "4月1日からストライキに入る。必要なら3週間続ける。"}}
      E5: {source: minutes, place: p. 5, by: {en: Head of production, ja: 生産部長}, kind: fact, confidence: medium,
           says: {en: "With orders for a year, each week of a strike costs us 250,000 euro.",
                  ja: "1年分の受注残があり、ストライキ1週間で25万ユーロの損害が出る。"}}
      E6: {source: press, by: {en: A customer, ja: ある顧客}, kind: claim, confidence: low,
           says: {en: We have put our summer orders off., ja: 夏の発注は見送った。}}
      E7: {source: minutes, place: p. 9, by: {en: Mediator, ja: 調停人}, kind: fact, confidence: high,
           says: {en: The draft was handed to both sides., ja: 草案を双方に手渡した。}}
      E8: {source: press, by: {en: A shop steward, ja: 職場委員}, kind: reported, confidence: medium,
           says: {en: Nobody here votes for less than 3 %., ja: 3％未満に賛成する者はいない。}}

    """
}
