public import Negotiation

/// What a command has found, ready to be written in every format: sections for people, fields for programs.
public struct Answer: Sendable {
  /// The model, or the variant asked for.
  public let scenario: Scenario
  /// Whether no limit came before the end.
  public let isComplete: Bool
  private let sections: @Sendable (Page) -> [any Section]
  private let json: @Sendable () -> JSON

  init<Found>(
    _ found: Found, _ fields: AnswerFields<Found>, about scenario: Scenario, isComplete: Bool,
    central: [CentralReading?] = [],
    @SectionList sections: @escaping @Sendable (Page) -> [any Section]
  ) {
    let envelope = Envelope(
      command: fields.command, scenario: scenario, isComplete: isComplete,
      central: central)
    self.scenario = scenario
    self.isComplete = isComplete
    self.sections = sections
    json = { fields.json(found, envelope) }
  }

  /// What a person reads.
  func report(in language: ReportLanguage, listingEverything: Bool = false) -> Report {
    let page = Page(scenario, in: language, listingEverything: listingEverything)
    return Report(
      title: page.title, language: page.words.code,
      blocks: AssumedSection(page: page).blocks + sections(page).flatMap(\.blocks), named: page.named)
  }

  /// The answer as text.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - language: The language of what a person reads.
  ///   - isStyled: Whether a terminal may be given colours.
  /// - Returns: The text.
  public func written(
    as format: ReportFormat, in language: ReportLanguage, isStyled: Bool = false
  ) -> String {
    switch format.source {
    case .fields(let write): write(json())
    case .report(let listsEverything, let write):
      write(report(in: language, listingEverything: listsEverything), isStyled)
    }
  }
}
