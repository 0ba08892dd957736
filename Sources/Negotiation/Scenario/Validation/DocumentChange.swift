/// One thing of a document that is taken to be otherwise, once a variant has been applied to it.
enum DocumentChange: Hashable, Sendable {
  /// A number.
  case number(NumberPlace, Rational)
  /// Which of the rival answers to a question counts.
  case belief(Belief)
}

extension ScenarioDocument {
  /// The numbers that the parties state, in a variant.
  func numberPlaces(in variant: String?) -> [NumberPlace] { applying(variant).numberPlaces }

  /// The parameters that are intervals, each as one number, in a variant.
  func parameterPlaces(in variant: String?) -> [NumberPlace] { applying(variant).parameterPlaces }

  /// The document with a variant and the answers in force laid over it.
  func applying(_ variant: String?) -> ScenarioDocument {
    var validation = Validation(of: self)
    let chain = variant.map { validation.lineage(of: $0, in: validation.validateVariants()) } ?? []
    validation.applyToDocument(chain, [])
    return validation.document
  }
}
