internal import Negotiation

/// What every section needs to be written: the scenario that it is about, and the words of one language.
struct Page: Sendable {
  /// The model, or the variant asked for.
  let scenario: Scenario
  /// The words.
  let words: Words
  /// Whether tables are for programs, and list also what is more than anybody reads.
  var listsEverything = false

  init(_ scenario: Scenario, in language: ReportLanguage, listingEverything: Bool = false) {
    self.scenario = scenario
    words = Words(language, isUnderRule: scenario.isUnderRule)
    listsEverything = listingEverything
  }

  /// What stands over all.
  var title: String {
    let title = words.text(scenario.title)
    return title + (scenario.variant.map { words.bracketed(words.name(of: $0)) } ?? "")
  }

  /// What a party is called.
  func name(ofParty position: Int) -> String { words.text(scenario.parties[position].name) }
}

extension Block {
  /// A paragraph without emphasis.
  static func prose(_ text: String) -> Block { .paragraph(RichText(text)) }

  /// A paragraph that stands back.
  static func muted(_ text: String) -> Block { .paragraph(RichText(.muted(text))) }

  /// A table.
  static func table(_ caption: String, columns: [Table.Column], rows: [[Table.Cell]]) -> Block {
    .table(Table(caption: caption, columns: columns, rows: rows))
  }
}
