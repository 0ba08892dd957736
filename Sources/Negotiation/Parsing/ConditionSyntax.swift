/// A condition as it is written: names not yet looked up, every part with its place.
indirect enum ConditionSyntax: Sendable, Hashable {
  /// `left => right`
  case implies(ConditionSyntax, ConditionSyntax)
  /// `a or b or …`
  case any([ConditionSyntax])
  /// `a and b and …`
  case all([ConditionSyntax])
  /// `not a`
  case not(ConditionSyntax)
  /// `name relation name`, which may be an issue and an option, or two quantities.
  case comparison(Sum, Located<Relation>, Sum)
  /// `name in {…}`; `isIn` is false for `not in`.
  case membership(Located<String>, isIn: Bool, [Located<String>])

  enum Relation: String, Sendable, Hashable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// Terms that are added up, each with its sign.
  struct Sum: Sendable, Hashable {
    var terms: [Term]
    var location: SourceLocation { terms[0].location }
    /// The only name of the sum where it is nothing but that name.
    var name: Located<String>? {
      guard terms.count == 1, !terms[0].isNegative, terms[0].factor == nil else { return nil }
      return terms[0].name
    }
  }

  /// `number`, `name` or `number * name`, with the sign that stands before it.
  struct Term: Sendable, Hashable {
    var location: SourceLocation
    var isNegative: Bool
    var factor: Located<String>?
    var name: Located<String>?
  }
}
