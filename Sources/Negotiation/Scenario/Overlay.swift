/// What a variant, or one of the rival answers to a question, changes of the model.
struct Overlay: Hashable, Sendable {
  /// Which red lines it hardens or softens.
  enum Selection: Hashable, Sendable {
    case all
    case these([Located<String>])

    /// The red lines that it names; none where it means all.
    var named: [Located<String>] { if case .these(let names) = self { names } else { [] } }
  }

  var drop: [Located<String>] = []
  var addedRules: YAMLNode?
  var harden: Selection?
  var soften: Selection?
  var allow: [YAMLNode.Entry] = []
  var settings: [YAMLNode.Entry] = []
  /// Steps that take the place of others, and `none` for those that there are not.
  var steps: [YAMLNode.Entry] = []
  var judgedByRedLines: [Located<String>] = []

  /// Whether it changes other than the steps and what a delay costs.
  var changesMoreThanSteps: Bool {
    !drop.isEmpty || addedRules != nil || harden != nil || soften != nil || !allow.isEmpty
      || !judgedByRedLines.isEmpty
      || !settings.allSatisfy { $0.key.value.hasPrefix("steps.") || $0.key.value == "discount" }
  }
}
