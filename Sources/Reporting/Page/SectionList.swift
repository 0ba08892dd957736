/// Puts the sections of a page in a row, each where there is something that it is about.
@resultBuilder
enum SectionList {
  static func buildExpression(_ section: any Section) -> [any Section] { [section] }
  static func buildExpression(_ sections: [any Section]) -> [any Section] { sections }
  static func buildBlock(_ parts: [any Section]...) -> [any Section] { parts.flatMap(\.self) }
  static func buildOptional(_ part: [any Section]?) -> [any Section] { part ?? [] }
  static func buildArray(_ parts: [[any Section]]) -> [any Section] { parts.flatMap(\.self) }
  static func buildEither(first part: [any Section]) -> [any Section] { part }
  static func buildEither(second part: [any Section]) -> [any Section] { part }
}
