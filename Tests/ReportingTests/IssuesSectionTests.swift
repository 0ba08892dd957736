import Negotiation
import Testing

@testable import Reporting

@Test func issuesAreListedWithWhatTheyAreIfNobodyActs() throws {
  let scenario = try scenario(
    """
    zopa: 1
    title: T
    parties: {a: {name: Anna}, b: {name: Ben}}
    issues:
      x: {name: Fence, options: {low: low one, high: high one}, status_quo: high, decided_by: [b], evidence: analyst}
      y: {name: Rent, quantity: {from: 0, to: 5, step: 0.5, unit: EUR}}
    """)
  let blocks = IssuesSection(page: Page(scenario, in: .en)).blocks
  guard case .table(let table) = blocks.last else {
    Issue.record("there is no table")
    return
  }
  #expect(
    table.columns.map(\.title) == ["Issue", "Options", "If nobody acts", "Decided by", "Evidence"])
  #expect(
    table.rows.map { $0.map(\.text.plain) } == [
      ["Fence", "low one, high one", "high one", "Ben", "analyst"],
      ["Rent (EUR)", "0 … 5 (11 levels)", "0", "all signatories", "no evidence"],
    ])
}
