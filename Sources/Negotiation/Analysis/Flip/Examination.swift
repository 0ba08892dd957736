/// Something that is asked of a model while its assumptions are taken to be otherwise, one at a time.
///
/// Verdicts are one, bargaining solutions another. Each puts several questions at once, told apart by their positions.
protocol Examination {
  /// What a question can be answered by.
  associatedtype Answer: Equatable
  /// A change that leads to another answer.
  associatedtype Flip

  /// The answers as things stand; `nil` for a question without one.
  var now: [Answer?] { get }

  /// Follows a number up and down, to where answers become others.
  ///
  /// - Parameters:
  ///   - place: The number.
  ///   - party: Whose it is, by position.
  ///   - assumption: The number as an assumption.
  /// - Returns: What was found.
  /// - Throws: ``Stopped``; ``AcceptanceAlong/Obstacle`` and ``TooFine`` where it cannot be followed.
  mutating func follow(
    _ place: NumberPlace, of party: Int, _ assumption: Assumption
  ) throws -> NumberFollowed<Flip>

  /// The answers of a changed model; `nil` for a question that is not asked of it, and as a whole where none can be.
  ///
  /// - Throws: ``Stopped``, or ``EngineDoesNotApply``.
  mutating func answers(of model: PayoffModel) throws -> [Answer?]?

  /// The flip by a change of something that holds or does not.
  func flip(_ assumption: Assumption, by change: Flips.Change, to answer: Answer) -> Flip
}

/// What was found by following a number.
enum NumberFollowed<Flip> {
  /// What was found about one question.
  enum Along {
    /// Where the answer first becomes another one, and how far that is.
    case flips(Flip, distance: Rational?)
    /// The answer stays, wherever the number goes.
    case steady
    /// The question could not be followed.
    case unexamined(Flips.Unexamined.Reason)
    /// The question is not asked.
    case unasked
  }

  /// The number counts for nothing.
  case countsForNothing
  /// It could not be followed.
  case unexamined(Flips.Unexamined.Reason)
  /// What was found about each question, and how far the number can go before statements contradict each other.
  case along([Along], contradicted: [NumberChange])
}
