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
  /// An exact decimal.
  case number
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
