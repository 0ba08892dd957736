/// Every word that a report says, in one language.
///
/// A language that lacks a message, or gives it other parameters, does not compile. Each section's
/// messages stand in one file, in all languages; texts that come from a model's files are passed in.
protocol Catalogue: Sendable, GeneralMessages, VerdictMessages, ProposalMessages, ZoneMessages,
  ComparisonMessages,
  SourceMessages, CheckMessages, FrontierMessages, DivisionMessages, ConflictMessages,
  ImprovementMessages, ReadingMessages, CentralMessages, FlipMessages, SolutionFlipMessages,
  SweepMessages,
  EnsembleMessages, RevisionMessages, SequenceMessages, LedgerMessages, TrancheMessages,
  ReactionMessages,
  StabilityMessages, StabilityReadingMessages, CoalitionBlockMessages
{}

extension English: Catalogue {}

extension Japanese: Catalogue {}
