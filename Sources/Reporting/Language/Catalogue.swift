/// Every word that a report says, in one language.
///
/// A language that lacks a message, or gives it other parameters, does not compile. Each section's
/// messages stand in one file, in all languages; texts that come from a model's files are passed in.
protocol Catalogue: Sendable, VerdictMessages, ProposalMessages, ZoneMessages, ComparisonMessages,
  SourceMessages, CheckMessages
{
  /// The code of the language.
  var code: String { get }
  /// Several things in a row: "a, b and c".
  func list(_ items: [String]) -> String
  /// What stands between two items of an open list.
  var separator: String { get }
  /// A remark in brackets.
  func bracketed(_ text: String) -> String
  /// A label before what it labels.
  func labelled(_ label: String, _ text: String) -> String
  /// What stands where there is nothing to say.
  var nothing: String { get }
}
