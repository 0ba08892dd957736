import Foundation
import TestSupport
import Testing

@testable import MILP

// Two knapsacks of MultiObjectiveAlgorithms.jl in MathOptFormat, with every efficient solution.

private let folder = SharedData.folder("moip")?.appending(path: "moa")

private struct Model: Decodable {
  struct Term: Decodable { let coefficient: Double, variable: String }
  struct OutputTerm: Decodable { let output_index: Int, scalar_term: Term }
  struct Objective: Decodable { let sense: String, function: Vector }
  struct Vector: Decodable { let terms: [OutputTerm], constants: [Double] }
  struct Function: Decodable { let type: String, terms: [Term]?, constant: Double? }
  struct Bounds: Decodable { let type: String, upper: Double? }
  struct Constraint: Decodable { let function: Function, set: Bounds }
  struct Name: Decodable { let name: String }

  let variables: [Name]
  let objective: Objective
  let constraints: [Constraint]
}

private struct Efficient: Decodable {
  let X: [Int]
  let Y: [Int]
}

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  arguments: ["2KP50-11", "2KP50-50"])
func everySolutionFoundIsAmongThePublished(instance: String) throws {
  func read<Value: Decodable>(_ type: Value.Type, _ ending: String) throws -> Value {
    let file = try #require(folder).appending(path: "\(instance).\(ending).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
  let published = try program(instance, read(Model.self, "mof"))
  let efficient = try read([Efficient].self, "solutions")
  for one in efficient {
    #expect(published.isSolution(one.X))
    #expect(published.program.objectives.map { -$0.value(at: one.X) } == one.Y)
  }
  let found = try published.search()
  #expect(Set(found.points) == Set(efficient.map { $0.Y.map { -$0 } }))
  for solution in found.solutions {
    #expect(efficient.contains { $0.X == solution.values.map { Int($0) } })
  }
}

private func program(_ instance: String, _ model: Model) throws -> PublishedProgram {
  var problem = Problem()
  let variables = model.variables.map { _ in problem.addVariable(.binary) }
  let indices = Dictionary(
    uniqueKeysWithValues: model.variables.enumerated().map { ($1.name, $0) })
  func coefficients(_ terms: [Model.Term]) throws -> [Int] {
    var coefficients = variables.map { _ in 0 }
    for term in terms {
      coefficients[try #require(indices[term.variable])] += Int(term.coefficient)
    }
    return coefficients
  }
  let binaries = model.constraints.filter { $0.set.type == "ZeroOne" }
  #expect(binaries.count == variables.count)
  for constraint in model.constraints where constraint.set.type != "ZeroOne" {
    #expect(constraint.set.type == "LessThan")
    #expect(constraint.function.constant == 0)
    problem.addRow(
      LinearExpression(variables, times: try coefficients(#require(constraint.function.terms))),
      to: try #require(constraint.set.upper))
  }
  #expect(model.objective.sense == "max")
  let objectives = try model.objective.function.constants.indices.map { index in
    let terms = model.objective.function.terms.filter { $0.output_index == index + 1 }
    return try coefficients(terms.map(\.scalar_term)).map { -$0 }
  }
  return try PublishedProgram(instance, problem, objectives, variables)
}
