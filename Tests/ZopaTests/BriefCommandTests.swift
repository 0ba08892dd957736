import Foundation
import Testing

// `zopa brief`, as a user meets it.

private let flagship = [
  "brief", "Models/abu-dhabi", "--belief", "pace=observed", "--belief", "kyiv_on_government=unanswered",
]

@Test func briefSaysFirstWhatIsSoAndWhatItHangsOn() throws {
  let json = try #require(try zopa(flagship + ["--format", "json"]).json)
  let headline = try #require(json["headline"] as? String)
  #expect(headline.hasPrefix("No package meets every stated position, on any reading."))
  #expect(headline.contains("what Russia really wants") && headline.contains("A peace deal comes before the guarantee"))
  let words = try #require(json["words"] as? [String: Int])
  #expect(words["headline", default: 99] <= 30 && words["beside_grid", default: 999] <= 350)
  let judgements = try #require(json["judgements"] as? [[String: Any]])
  let kinds = judgements.compactMap { $0["kind"] as? String }
  #expect(kinds.prefix(4) == ["if_all_is_final", "clashes_in_every_world", "opens_alone", "decides"])
  let first = try #require(judgements.first)
  #expect((first["worlds"] as? [String: Int]) == ["holds": 56, "of": 56])
  #expect(first["stance"] as? String == "final" && first["contested"] as? Bool == true)
  #expect((first["evidence"] as? [String])?.contains("S37") == true)
  #expect((first["text"] as? String)?.contains("Between 1 and 4 demands must give") == true)
  let alone = try #require(judgements.first { $0["kind"] as? String == "opens_alone" })
  #expect((alone["worlds"] as? [String: Int]) == ["holds": 40, "of": 56])
}

@Test func gridOfTheBriefIsThatOfTheWorlds() throws {
  let brief = try #require(try zopa(flagship + ["--format", "json"]).json)
  let worlds = try #require(try zopa(["worlds"] + flagship.dropFirst() + ["--format", "json"]).json)
  let grid = try #require(brief["grid"] as? [String: Any])
  let columns = try #require(grid["columns"] as? [[String: Any]])
  let rows = try #require(grid["rows"] as? [[String: Any]])
  let all = try #require(worlds["worlds"] as? [[String: Any]])
  let questions = try #require(worlds["questions"] as? [[String: Any]])
  var compared = 0
  for row in rows {
    for proposal in try #require(row["proposals"] as? [String]) {
      for (column, cell) in zip(columns, try #require(row["cells"] as? [[String: Any]])) {
        // With the first answers but for the column's own.
        var answers: [String: String] = [:]
        for question in questions {
          let first = (question["answers"] as? [[String: Any]])?.first?["id"] as? String
          answers[try #require(question["id"] as? String)] = first
        }
        for (question, answer) in column["belief"] as? [String: String] ?? [:] { answers[question] = answer }
        guard let world = all.first(where: { $0["beliefs"] as? [String: String] == answers }) else { continue }
        let cells = try #require(world["grid"] as? [String: [String: [String: Any]]])
        let party = try #require(column["party"] as? String)
        #expect(cells[proposal]?[party]?["verdict"] as? String == cell["verdict"] as? String, "\(proposal) \(party)")
        compared += 1
      }
    }
  }
  #expect(compared > 40)
  #expect(Set(rows.flatMap { $0["proposals"] as? [String] ?? [] }).count == 12)
}

@Test(arguments: ["text", "markdown", "html", "csv", "tsv"], ["en", "ja"])
func briefHasEveryFormat(format: String, language: String) throws {
  let run = try zopa(flagship + ["--format", format, "--language", language])
  #expect(run.exitCode == 0 && run.errors.isEmpty)
  #expect(run.output.contains(language == "en" ? "No package meets every stated position" : "すべて満たす合意案はない"))
  if format == "html" {
    #expect(run.output.contains("<table class=\"signs\">") && run.output.contains("<meter"))
  }
}

@Test func briefOfNumbersSaysWhatAgreementsAreWorth() throws {
  let text = unwrapped(try zopa("brief", "Models/wage-talks").output)
  #expect(text.contains("There is an agreement: 12 outcomes suit every party."))
  #expect(text.contains("What agreements are worth"))
  // All definitions single out one agreement there, which is said once.
  #expect(text.contains("Every definition of fair leads to the same:"))
  let four = unwrapped(try zopa("brief", "Models/four-issues").output)
  for solution in ["Nash", "Kalai–Smorodinsky", "egalitarian", "utilitarian"] { #expect(four.contains(solution)) }
}

@Test(arguments: [
  (["--stance", "final"], "looks at both stances"), (["--reading", "central"], "answers over all readings"),
  (["--belief", "pace"], "pace"), (["--belief", "pase=observed"], "did you mean 'pace'?"),
])
func briefRefusesWhatMakesNoSense(options: [String], message: String) throws {
  let run = try zopa(["brief", "Models/abu-dhabi"] + options)
  #expect([1, 64].contains(run.exitCode) && run.output.isEmpty)
  #expect(run.errors.contains(message), "\(run.errors)")
}
