import Foundation
import Testing

@testable import MILP

/// The part of the CPLEX-LP format that the problems of AIRA use.
///
/// The objectives are the last rows, their number is the last right-hand side. Variables under
/// `integers` are 0–1 like those under `binary`: the published points of 3KP10 say so.
struct CPLEXText {
  private struct Row {
    var terms: [String: Int] = [:]
    var relation: Character = "="
    var rightHandSide = 0
  }

  private var rows: [Row] = []
  private var names: [String] = []
  private var isMaximized = false

  init(_ text: String) throws {
    let words = text.split(whereSeparator: \.isNewline)
      .flatMap { $0.prefix { $0 != "\\" }.split(whereSeparator: \.isWhitespace) }
      .map(String.init)
    isMaximized = words.first?.lowercased() == "maximize"
    // What stands before the constraints is the word for the sense and a nought.
    let start = try #require(words.firstIndex { ["s.t.", "subject"].contains($0.lowercased()) })
    let end = try #require(words.firstIndex { ["binary", "integers"].contains($0.lowercased()) })
    var row = Row()
    var (sign, coefficient) = (1, 1)
    var isRightHandSide = false
    for word in words[(start + 1)..<end] where word.lowercased() != "to" {
      if let number = Int(word) {
        if isRightHandSide {
          row.rightHandSide = number
          rows.append(row)
          row = Row()
          (sign, coefficient, isRightHandSide) = (1, 1, false)
        } else {
          coefficient = number
        }
      } else if let relation = word.first, "<>=".contains(relation) {
        row.relation = relation
        isRightHandSide = true
      } else if word == "+" || word == "-" {
        sign = word == "+" ? 1 : -1
      } else {
        row.terms[word, default: 0] += sign * coefficient
        (sign, coefficient) = (1, 1)
      }
    }
    names = words[(end + 1)...].filter { $0.lowercased() != "end" }
  }

  func program(_ name: String) throws -> PublishedProgram {
    var problem = Problem()
    let variables = names.map { _ in problem.addVariable(.binary) }
    func coefficients(_ row: Row) -> [Int] { names.map { row.terms[$0] ?? 0 } }
    let count = try #require(rows.last).rightHandSide
    for row in rows.dropLast(count) {
      let side = Double(row.rightHandSide)
      problem.addRow(
        LinearExpression(variables, times: coefficients(row)),
        from: row.relation == "<" ? -.infinity : side, to: row.relation == ">" ? .infinity : side)
    }
    let objectives = rows.suffix(count).map { coefficients($0).map { isMaximized ? -$0 : $0 } }
    return try PublishedProgram(name, problem, objectives, variables)
  }

  /// Whether the objectives are made large, so that published points are to be negated.
  var isNegated: Bool { isMaximized }
}
