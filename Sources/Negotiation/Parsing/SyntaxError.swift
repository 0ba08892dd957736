/// What keeps a text from being a condition, and at which character.
struct SyntaxError: Error {
  var offset: Int
  var message: String
  var reason: String
  var fix: String
}
