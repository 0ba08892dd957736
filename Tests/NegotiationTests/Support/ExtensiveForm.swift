import Foundation

@testable import Negotiation

/// Reads trees with perfect information in Gambit's format, for tests.
///
/// Payoffs at inner nodes are added along the path; a terminal node without an outcome adds nothing.
struct ExtensiveForm {
  enum Problem: Error { case unexpected(String) }

  private(set) var tree = GameTree.end([])
  private var tokens: [String]
  private var place = 0
  private var outcomes: [Int: [Rational]] = [:]
  private var players = 0

  init(_ text: String) throws {
    var tokens: [String] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace || first == "," {
        rest.removeFirst()
      } else if first == "\"" {
        rest.removeFirst()
        let word = rest.prefix { $0 != "\"" }
        tokens.append("\"" + word)
        rest.removeFirst(word.count + 1)
      } else if first == "{" || first == "}" {
        tokens.append(String(first))
        rest.removeFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace && !"{}\",".contains($0) }
        tokens.append(String(word))
        rest.removeFirst(word.count)
      }
    }
    self.tokens = tokens
    try expect("EFG")
    place += 3
    let names = try list()
    players = names.count
    if tokens[place].hasPrefix("\"") { place += 1 }
    tree = try node(Array(repeating: Rational(0), count: players))
  }

  private mutating func expect(_ word: String) throws {
    guard tokens[place] == word else { throw Problem.unexpected(tokens[place]) }
    place += 1
  }

  private mutating func list() throws -> [String] {
    try expect("{")
    var words: [String] = []
    while tokens[place] != "}" {
      words.append(tokens[place])
      place += 1
    }
    place += 1
    return words
  }

  private mutating func number() throws -> Int {
    guard let number = Int(tokens[place]) else { throw Problem.unexpected(tokens[place]) }
    place += 1
    return number
  }

  private func rational(_ word: String) throws -> Rational {
    let parts = word.split(separator: "/")
    let digits = parts[0].hasPrefix(".") ? "0" + parts[0] : String(parts[0])
    guard let above = Rational(decimal: digits) else { throw Problem.unexpected(word) }
    guard parts.count > 1 else { return above }
    guard let below = Rational(decimal: String(parts[1])), let value = above.divided(by: below)
    else { throw Problem.unexpected(word) }
    return value
  }

  /// An outcome number, perhaps with its name and payoffs.
  private mutating func payoffs(_ sofar: [Rational]) throws -> [Rational] {
    let outcome = try number()
    if place < tokens.count, tokens[place].hasPrefix("\"") {
      place += 1
      if place < tokens.count, tokens[place] == "{" {
        outcomes[outcome] = try list().map { try rational($0) }
      }
    } else if place < tokens.count, tokens[place] == "{" {
      outcomes[outcome] = try list().map { try rational($0) }
    }
    guard outcome != 0, let own = outcomes[outcome] else { return sofar }
    return zip(sofar, own).compactMap { $0.plus($1) }
  }

  private mutating func node(_ sofar: [Rational]) throws -> GameTree {
    let kind = tokens[place]
    place += 2
    if kind == "t" { return .end(try payoffs(sofar)) }
    let player = kind == "p" ? try number() : 0
    _ = try number()
    if tokens[place].hasPrefix("\"") { place += 1 }
    let actions = try list()
    let here = try payoffs(sofar)
    if kind == "p" {
      return .move(
        by: player - 1,
        try actions.map { GameTree.Branch(String($0.dropFirst()), try node(here)) })
    }
    return .chance(
      try stride(from: 0, to: actions.count, by: 2).map { index in
        (
          try rational(actions[index + 1]),
          GameTree.Branch(String(actions[index].dropFirst()), try node(here))
        )
      })
  }
}
