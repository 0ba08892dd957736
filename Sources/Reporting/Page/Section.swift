internal import Negotiation

/// One section of a report: something that was found, and what a person reads of it.
///
/// To add one: write a file beside those of its answer, its messages in that answer's words, and put it into the list
/// of the answer that shows it.
protocol Section: OnPage {
  /// What the section says; nothing where it has nothing to say.
  var blocks: [Block] { get }
}

/// What is written for a page.
protocol OnPage: Sendable {
  /// The page.
  var page: Page { get }
}

extension OnPage {
  /// The scenario that it is about.
  var scenario: Scenario { page.scenario }

  /// The words that it is written in.
  var words: Words { page.words }

  /// What a party is called.
  func name(ofParty position: Int) -> String { page.name(ofParty: position) }
}
