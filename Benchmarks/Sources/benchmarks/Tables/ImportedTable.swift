internal import Foundation

/// Other tools' domains, as `zopa import` reads them.
func importedSection(_ zopa: Zopa, _ negmas: NegMAS, _ workbench: Workbench) throws -> String {
  let title = "### Imported domains\n\n"
  guard let data = workbench.data else { return title + "Skipped: they are not on this machine." }
  say("imported domains")
  var table = Table(
    ["Domain", "Combinations:", "Parties:"] + EngineRow.headings + EngineRow.comparisonHeadings)
  var skipped: [String] = []
  for domain in domains {
    let model = workbench.scratch.appending(path: "imported/\(domain)").path
    try? FileManager.default.removeItem(atPath: model)
    let run = try Command(
      [workbench.zopa, "import", data.appending(path: domain).path, "--output", model],
      in: workbench)
    guard run.code == 0, let size = try Size(model, workbench) else {
      skipped.append(domain)
      continue
    }
    let row = try EngineRow(
      model, domain, zopa,
      negmas: size.combinations <= 2_000_000 ? negmas.frontier(model) : { .absent }, workbench)
    table.add(
      [domain, size.combinations.grouped, "\(size.parties)"] + row.cells + row.comparison)
  }
  let rest = skipped.isEmpty ? "" : "\n\nNot imported: \(skipped.joined(separator: ", "))."
  return title + table.text + rest
}

/// How large an imported domain is, as `zopa check` says it.
private struct Size {
  let combinations: Int
  let parties: Int

  init?(_ model: String, _ workbench: Workbench) throws {
    let run = try Command([workbench.zopa, "check", model], in: workbench)
    guard run.code == 0,
      let parties = run.output.firstMatch(of: /Parties +([0-9]+)/),
      let combinations = run.output.firstMatch(of: /Combinations of options +([0-9,]+)/),
      let number = Int(combinations.1.filter { $0 != "," })
    else { return nil }
    self.combinations = number
    self.parties = Int(parties.1) ?? 0
  }
}

private let domains = [
  "anac2010-Travel", "anac2012-TravelA", "anac2012-SupermarketA", "anac2012-SupermarketB",
  "anac2012-FitnessA", "anac2013-SmartPhone", "anac2014-10issues", "anac2014-10issueswithRV",
  "anac2015-group1-university", "anac2015-group2-politics", "anac2016-AgentSmith",
  "anac2016-Terra", "anac2016-nGent", "anl2025-0012000SmartPhone", "geniusweb-ozu-domain49",
  "negolog-domain40", "other-Domain8", "other-S-1NAGUNL-114",
]
