/// A change to the model that asks another question of it.
public struct Variant: Hashable, Sendable {
  /// Which red lines a variant hardens or softens.
  enum Selection: Hashable, Sendable {
    case all
    case these([Located<String>])
  }

  /// Its id.
  public let id: String
  /// The variant it builds on, if any.
  public let parent: String?
  /// Its name, where it has one.
  public let name: LocalizedText?
  /// What it asks.
  public let question: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation

  var drop: [Located<String>] = []
  var addedRules: YAMLNode?
  var harden: Selection?
  var soften: Selection?
  var allow: [YAMLNode.Entry] = []
  var preferences: [YAMLNode.Entry] = []
  var settings: [YAMLNode.Entry] = []
  /// Which of the rival beliefs about a party counts.
  var types: [YAMLNode.Entry] = []
  /// Steps that take the place of others, and `none` for those that there are not.
  var steps: [YAMLNode.Entry] = []
  var judgedByRedLines: [Located<String>] = []

  /// Whether it asks of another order of the steps, and of nothing else.
  public var changesStepsAlone: Bool {
    parent == nil && drop.isEmpty && addedRules == nil && harden == nil && soften == nil
      && allow.isEmpty && preferences.isEmpty && types.isEmpty && judgedByRedLines.isEmpty
      && !(steps.isEmpty && settings.isEmpty)
      && settings.allSatisfy { $0.key.value.hasPrefix("steps.") || $0.key.value == "discount" }
  }
}
