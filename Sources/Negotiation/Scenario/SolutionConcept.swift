/// What makes a state stable for a party: how far it looks ahead, and which answers of the others it reckons with.
///
/// - SeeAlso: Fang, Hipel and Kilgour, *Interactive Decision Making: The Graph Model for Conflict Resolution* (1993);
///   for the last, Rêgo and Vieira, "Symmetric sequential stability" (2017).
public enum SolutionConcept: String, Hashable, Sendable, CaseIterable {
  /// Nash: the party has no improvement at all.
  case nash
  /// General metarationality: the others can answer each improvement so that the party is no better off.
  case gmr
  /// Symmetric metarationality: as ``gmr``, and no move of its own after that leaves the party better off.
  case smr
  /// Sequential: as ``gmr``, and each move of the answer is an improvement for whoever makes it.
  case seq
  /// Symmetric sequential: as ``seq``, and no move of its own after that leaves the party better off.
  case sseq

  /// Whether the others answer only by moves that each of them gains by.
  var isCredible: Bool { self == .seq || self == .sseq }

  /// Whether the party may try to escape from the answer.
  var allowsEscape: Bool { self == .smr || self == .sseq }
}
