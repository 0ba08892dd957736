/// A kind of map in the files: what it is, and every key that it may have.
///
/// Each kind is declared beside the code that reads it. The validator refuses what is not declared, and the schemas
/// for editors are made from the same declarations.
public struct MapKind: Sendable {
  /// What a schema calls it: "Issue".
  public let name: String
  /// What it is, with its article, as messages call it: "an issue".
  public let what: String
  /// The keys it may have; where it is a statement with its evidence, the first one holds what is stated.
  public let keys: [Key]
  /// How values are written that stand beside the keys, under ids of the model; `nil` where nothing may.
  public let others: ValueForm?
  /// The keys of which it must have one.
  public let alternatives: [String]
  /// Whether it is laid over a whole map, so that whatever is required may stand there.
  public let isLaidOver: Bool
  /// The names of the keys.
  let names: [String]

  init(
    _ name: String, _ what: String, _ keys: [Key], others: ValueForm? = nil,
    oneOf alternatives: [String] = [], isLaidOver: Bool = false
  ) {
    self.name = name
    self.what = what
    self.keys = keys
    self.others = others
    self.alternatives = alternatives
    self.isLaidOver = isLaidOver
    names = keys.map(\.name)
  }
}

extension MapKind {
  /// A key of a map in the files.
  public struct Key: Sendable {
    /// The key as it is written.
    public let name: String
    /// How its value is written.
    public let form: ValueForm
    /// What it means, in a sentence.
    public let meaning: String
    /// Whether the map must have it.
    public let isRequired: Bool

    init(_ name: String, _ form: ValueForm, _ meaning: String) {
      self.init(name: name, form: form, meaning: meaning, isRequired: false)
    }

    /// A key that the map must have.
    static func required(_ name: String, _ form: ValueForm, _ meaning: String) -> Key {
      Key(name: name, form: form, meaning: meaning, isRequired: true)
    }

    private init(name: String, form: ValueForm, meaning: String, isRequired: Bool) {
      self.name = name
      self.form = form
      self.meaning = meaning
      self.isRequired = isRequired
    }
  }
}

/// How a value of the files is written.
public indirect enum ValueForm: Sendable {
  /// Text.
  case text
  /// Text, or a map of languages.
  case localizedText
  /// The same where another map may stand in its place, so that languages are known by their two letters.
  case nameAlone
  /// An id.
  case id
  /// The id of an option, or a level of a quantity.
  case level
  /// A condition.
  case condition
  /// An exact number: a decimal, or a fraction.
  case number
  /// An exact decimal.
  case decimal
  /// A whole number that is not negative.
  case count
  /// The least and the greatest of an interval, and perhaps the likeliest between them.
  case interval
  /// A sum of numbers, some of them times a parameter.
  case sum
  /// `true` or `false`.
  case truth
  /// One of the words of a closed list.
  case word([String])
  /// Whatever may stand where a path leads.
  case anything
  /// A map of a declared kind, looked up when it is asked for: the kinds of a tree hold each other.
  case declared(@Sendable () -> MapKind)
  /// A map by ids, which the text says are the ids of what.
  case byID(String, ValueForm)
  /// A list.
  case list(ValueForm)
  /// One of several forms.
  case oneOf([ValueForm])

  /// A map of a declared kind.
  static func map(_ kind: @autoclosure @escaping @Sendable () -> MapKind) -> ValueForm {
    .declared(kind)
  }

  /// The value alone, or a map that holds it beside its evidence.
  static func claim(
    _ form: ValueForm, _ kind: @autoclosure @escaping @Sendable () -> MapKind
  ) -> ValueForm { .oneOf([form, .declared(kind)]) }

  /// One, or a list of them.
  static func oneOrList(_ form: ValueForm) -> ValueForm { .oneOf([form, .list(form)]) }

  /// One of the words of a closed list.
  static func word<Word: RawRepresentable & CaseIterable>(of: Word.Type) -> ValueForm
  where Word.RawValue == String { .word(Word.allCases.map(\.rawValue)) }
}
