/// A ceasefire without numbers: reported and firm red lines, a demand with two meanings, rival beliefs, a consent.
enum CeasefireTemplate {
  static let files = [
    ("scenario.yaml", scenario), ("kelvia.yaml", kelvia), ("sarnland.yaml", sarnland), ("evidence.yaml", evidence),
  ]

  private static let scenario = """
    # A ceasefire without a single number: who says what, what it could mean, and what clashes.
    # Everything here is invented, quotations too. Replace it piece by piece, and after each change try:
    #   zopa check FOLDER     zopa brief FOLDER     zopa worlds FOLDER --stance final
    zopa: 1
    title: {en: "A ceasefire on the river Tavin (invented)", ja: "タヴィン川の停戦（架空の例）"}
    as_of: 2031-09-20
    question:
      en: "Which ceasefire could both sides sign, and which stated positions stand in the way?"
      ja: "双方が署名しうる停戦案はどれか。どの立場がそれを妨げているか。"
    not_modelled:                    # what matters and is left out; every report says so
      - {en: "Whether fighters in the field obey", ja: "現場の戦闘員が命令に従うかどうか"}
      - {en: "Justice for the crimes of this war", ja: "この戦争の犯罪に対する責任追及"}

    parties:                         # Ostrel has no say unless consents_to holds; its consent is not on record
      kelvia:   {name: {en: Kelvia, ja: ケルヴィア}, preferences: kelvia.yaml}
      sarnland: {name: {en: Sarnland, ja: サルンランド}, preferences: sarnland.yaml, evidence: [E4, E6]}
      ostrel:   {name: {en: Ostrel, ja: オストレル}, consents_to: "monitors = soldiers", evidence: E7}

    issues:                          # what is to be settled; the first option is how things stand today
      pullback:
        name: {en: "Sarnland's pull-back from the river", ja: "サルンランド軍の川岸からの後退"}
        quantity: {from: 0, to: 10, step: 5, unit: km}
        evidence: E11
      monitors:
        name: {en: "Who watches bank and road", ja: "川岸と道路の監視"}
        options: {none: {en: nobody, ja: なし}, observers: {en: unarmed observers, ja: 非武装の監視員},
                  soldiers: {en: soldiers of Ostrel, ja: オストレル軍}, kelvian_army: {en: Kelvia's army, ja: ケルヴィア軍}}
      road:
        name: {en: "Road through the valley", ja: "渓谷の道路"}
        options: {closed: {en: closed, ja: 閉鎖}, aid: {en: open for aid, ja: 支援物資に限り開放}, all: {en: open to all, ja: 全面開放}}
        ordered: true                # the options stand in order, so a condition may say road >= aid
        evidence: E10
      prisoners: {name: {en: "Prisoners", ja: "捕虜"},
                  options: {later: {en: freed later, ja: 後日解放}, all: {en: all freed within a week, ja: 1週間以内に全員解放}}}
      status:
        name: {en: "Status of Sarnland", ja: "サルンランドの地位"}
        options: {unmentioned: {en: not mentioned, ja: 言及なし}, talks: {en: talks within a year, ja: 1年以内に協議},
                  self_rule: {en: self-rule, ja: 自治}}

    rules:                           # kind: definition, law, or linkage (a demand that ties issues together)
      watched: {rule: "monitors != none => pullback > 0", kind: definition, evidence: analyst,
                name: {en: "Only a bank that has been left is watched", ja: "監視は部隊が退いた川岸に置かれる"}}
      named: {rule: "prisoners = all => status != unmentioned", kind: linkage, by: sarnland, evidence: E5,
              name: {en: "Prisoners only if the text names Sarnland's status", ja: "捕虜の全員解放は地位への言及が条件"}}

    beliefs:                         # what nobody knows of the world; the first answer counts until another is chosen
      troops:
        name: {en: "Whether Ostrel can send soldiers before the snow", ja: "オストレルが降雪前に派兵できるかどうか"}
        can:    {name: {en: Ostrel can, ja: 派兵できる}, evidence: E7}
        cannot: {name: {en: Ostrel cannot, ja: 派兵できない}, evidence: E8, allow: {monitors: [none, observers, kelvian_army]}}

    proposals:                       # what a proposal leaves out stays open
      kelvia_offer: {name: {en: "Kelvia's offer", ja: "ケルヴィア案"}, evidence: [E1, E2],
                     set: {pullback: 10, monitors: kelvian_army, road: aid, prisoners: all, status: talks}}
      sarnland_terms: {name: {en: "Sarnland's terms", ja: "サルンランド案"}, evidence: [E4, E5],
                       set: {pullback: 0, monitors: none, road: all, prisoners: later, status: self_rule}}
      envoy_draft: {name: {en: "The envoy's draft", ja: "特使の草案"}, evidence: E9,
                    set: {pullback: 5, monitors: observers, road: [aid, all], prisoners: all, status: talks}}
      bridge: {name: {en: "Bridge: soldiers of Ostrel on bank and road", ja: "橋渡し案：オストレル軍による監視"}, evidence: analyst,
               set: {pullback: 5, monitors: soldiers, road: all, prisoners: all, status: talks}}   # analyst: your own

    no_agreement:                    # what it would mean for everybody, in words; no number weighs it
      says: {en: "Shelling goes on. From November snow closes the passes, and no aid comes through until April.",
             ja: "砲撃は続く。11月には雪で峠が閉ざされ、4月まで支援物資は届かない。"}
      facts: [E8, E10]
      beyond_price: [E11]

    variants:                        # another question to the same model: --variant no_soldiers
      no_soldiers: {name: {en: "Neither side moves on soldiers", ja: "双方が派兵の問題で譲らない場合"}, harden: [K3, S1],
                    question: {en: "What is left if neither side moves on soldiers?", ja: "双方が派兵の問題で譲らなければ何が残るか。"}}

    expect:                          # what the model must answer; zopa check compares
      - {proposals: {kelvia_offer: out, sarnland_terms: out, envoy_draft: open, bridge: open}}
      - {variant: no_soldiers, proposals: {kelvia_offer: out, sarnland_terms: out, envoy_draft: out, bridge: out}}
      - {stance: final, beliefs: {sarnland: council}, must_give: 2, concession: [[K2, K3], [K3, S3]]}
      - stance: final
        worlds: {count: 16, must_give: {0: 4, 1: 4, 2: 6, 3: 2}}
        decides: {K1: {must_give: 0, conflicts: 0}}                  # what K1 means decides nothing of that

    """

  private static let kelvia = """
    party: kelvia
    judge_by: red_lines              # no numbers: it accepts what breaks none of its red lines
    red_lines:                       # firm: in force. reported: in force only if positions are final (--stance final)
      K1:
        name: {en: "Sarnland leaves the river bank", ja: "サルンランド軍の川岸からの撤退"}
        means:                       # one demand, two meanings; the first counts until another is chosen
          range: {rule: "pullback >= 5", name: {en: out of mortar range, ja: 迫撃砲の射程外まで}, evidence: E1}
          ridge: {rule: "pullback = 10", name: {en: behind the ridge, ja: 尾根の向こう側まで}, evidence: E3}
        hardness: reported
        evidence: E1
      K2: {name: {en: No self-rule, ja: 自治は認めない}, rule: "status != self_rule", hardness: firm, evidence: E2}
      K3: {name: {en: No foreign soldiers, ja: 外国軍は受け入れない}, rule: "monitors != soldiers", hardness: reported, evidence: E2}
      K4: {name: {en: All prisoners within a week, ja: 1週間以内の捕虜全員の解放}, rule: "prisoners = all", hardness: reported,
           evidence: E1}
      K5: {name: {en: A road for all only if soldiers search it for arms, ja: 道路の全面開放は兵士による武器検査が条件},
           rule: "road = all => monitors in {soldiers, kelvian_army}", hardness: reported, evidence: E2}

    """

  private static let sarnland = """
    party: sarnland
    judge_by: red_lines
    red_lines:
      S1:
        name: {en: No pull-back unless the bank is protected, ja: 川岸が守られない限り後退しない}
        means:
          armed: {rule: "pullback > 0 => monitors = soldiers", name: {en: by neutral soldiers, ja: 中立国の兵士が守る}, evidence: E5}
          unarmed: {rule: "pullback > 0 => monitors in {observers, soldiers}", evidence: [E5, analyst],
                    name: {en: unarmed observers will do, ja: 非武装の監視員で足りる}}
        hardness: reported
        evidence: E5
      S2: {name: {en: No Kelvian army in the valley, ja: 渓谷へのケルヴィア軍の進入は認めない},
           rule: "monitors != kelvian_army", hardness: firm, evidence: E4}
      S3: {name: {en: Self-rule for Sarnland, ja: サルンランドの自治}, rule: "status = self_rule", hardness: reported, evidence: E4}
      S4: {name: {en: The road opens to all, ja: 道路の全面開放}, rule: "road = all", hardness: reported, evidence: E4}
    types:                           # rival beliefs about what the party really wants, each laid over the file
      council: {name: {en: "The council decides: all demands stand", ja: "評議会が決める：全要求を貫く"},
                note: {en: Rests on E4., ja: E4に基づく。}}
      commanders: {name: {en: "The commanders decide: calm is enough", ja: "指揮官が決める：平穏で足りる"}, drop: [S3, S4],
                   note: {en: "Rests on E6, which E4 disputes.", ja: "E6に基づくが、E4と食い違う。"}}

    """

  private static let evidence = """
    sources:                         # elsewhere `evidence: E1` points to a record below
      letter:  {name: {en: Letter of Kelvia to the envoy, ja: ケルヴィアから特使への書簡}, date: 2031-09-02}
      council: {name: {en: Statement of Sarnland's council, ja: サルンランド評議会の声明}, date: 2031-09-08}
      minutes: {name: {en: Minutes of the envoy's talks, ja: 特使との協議の議事録}, date: 2031-09-15}
      press:   {name: {en: Tavin Morning Post, ja: タヴィン朝報}, date: 2031-09-18}
    records:                         # kind: position, reported, fact, claim, denial, assessment or threat
      E1: {source: letter, place: p. 1, by: {en: Kelvia, ja: ケルヴィア}, kind: position, confidence: high,
           says: {en: They leave the bank and free all prisoners within a week., ja: 川岸から退き、1週間以内に捕虜を全員解放せよ。}}
      E2: {source: letter, place: p. 2, by: {en: Kelvia, ja: ケルヴィア}, kind: position, confidence: high,
           says: {en: "No self-rule, no foreign soldier. On a road for all, soldiers search every lorry.",
                  ja: "自治も外国の兵士も認めない。道路を全面開放するなら、兵士が全車両を検査する。"}}
      E3: {source: press, by: {en: "A general, not named", ja: "ある将軍（匿名）"}, kind: reported, confidence: low,
           says: {en: We need them behind the ridge., ja: 尾根の向こう側まで退いてもらう必要がある。}}
      E4: {source: council, by: {en: Council of Sarnland, ja: サルンランド評議会}, kind: position, confidence: high,
           says: {en: "A road for all, self-rule in writing, and no Kelvian army in our valley.",
                  ja: "道路の全面開放と自治の明文化を求める。渓谷にケルヴィア軍を入れてはならない。"}}
      E5: {source: minutes, place: p. 3, by: {en: Sarnland, ja: サルンランド}, kind: position, confidence: medium,
           says: {en: We leave a protected bank only. A text that is silent on our status frees no prisoner.,
                  ja: 守られない川岸からは退かない。地位に触れない文書では捕虜を解放しない。}}
      E6: {source: press, by: {en: A commander of Sarnland, ja: サルンランドの指揮官}, kind: reported, confidence: low,
           contested_by: E4, says: {en: Our men want calm. The rest can wait., ja: 兵士が望むのは平穏だ。ほかは後でよい。}}
      E7: {source: minutes, place: p. 5, by: {en: Ostrel, ja: オストレル}, kind: claim, confidence: medium,
           says: {en: Two battalions could be there in October., ja: 10月には2個大隊を派遣できる。}}
      E8: {source: press, by: {en: A diplomat, ja: ある外交官}, kind: claim, confidence: medium,
           says: {en: "Ostrel has no soldier to spare, and in November the passes close.",
                  ja: "オストレルに出せる兵士はなく、11月には峠が閉ざされる。"}}
      E9: {source: minutes, place: p. 7, kind: fact, says: {en: The draft was handed to both sides., ja: 草案を双方に手渡した。}}
      E10: {source: press, kind: fact, says: {en: "In the valley 60,000 people live on aid.", ja: 渓谷では6万人が支援物資で暮らす。}}
      E11: {source: press, kind: fact, says: {en: A shell from the bank killed nine children., ja: 川岸からの砲撃で子ども9人が死亡した。}}

    """
}
