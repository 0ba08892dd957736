public import Negotiation

/// Findings about one of several models.
public struct NamedFindings: Sendable {
  /// What the model is called beside the others.
  public var name: String
  /// What was found.
  public var findings: Findings

  /// Gives findings a name.
  public init(_ name: String, _ findings: Findings) {
    self.name = name
    self.findings = findings
  }
}
