// The only file that touches GLPK. Three rules keep it safe:
// 1. GLPK ends the process on a bad argument, so `Problem.check` runs first, and what could still go
//    wrong inside GLPK runs under GLPKGuard.
// 2. GLPK keeps its state per thread, so a problem is created, solved and freed in one synchronous
//    call.
// 3. After a fatal error the guard has freed the whole environment: the problem is gone with it.

internal import CGLPK
internal import GLPKGuard

/// The version of GLPK, as the library itself tells it.
public var solverVersion: String { glp_version().map { String(cString: $0) } ?? "unknown" }

extension Problem {
  /// Solves the problem by one route; a test that provokes a fatal error calls it without checks.
  func solveUnchecked(by route: SolverRoute, within limits: SolveLimits) throws(SolverFailure)
    -> SolveOutcome
  {
    if limits.cancellation?.isCancelled == true { return .stopped }
    if columns.isEmpty { return solveWithoutVariables() }
    guard let lp = glp_create_prob() else { throw .fatal("GLPK could not create a problem") }
    var isGone = false
    defer { if !isGone { glp_delete_prob(lp) } }
    do {
      try load(into: lp, by: route)
      var root = 0.0
      if let ended = try relax(lp, by: route, &root, limits.cancellation) { return ended }
      guard columns.contains(where: { $0.kind != .continuous }) else { return .optimal(point(lp)) }
      return try branch(lp, by: route, relaxedIn: root, limits)
    } catch {
      if case .fatal = error { isGone = true }
      throw error
    }
  }

  /// A problem without variables holds or does not; GLPK wants at least one column.
  private func solveWithoutVariables() -> SolveOutcome {
    let holds = rows.allSatisfy {
      $0.lower <= $0.expression.constant && $0.expression.constant <= $0.upper
    }
    return holds ? .optimal(Solution(values: [], objective: objective.constant)) : .infeasible
  }

  private func load(into lp: OpaquePointer, by route: SolverRoute) throws(SolverFailure) {
    glp_set_obj_dir(lp, sense == .minimize ? GLP_MIN : GLP_MAX)
    glp_add_cols(lp, Int32(columns.count))
    for (index, column) in columns.enumerated() {
      let j = Int32(index + 1)
      setColumnBounds(lp, j, column.lower, column.upper)
      glp_set_col_kind(lp, j, column.kind == .continuous ? GLP_CV : GLP_IV)
    }
    for (variable, coefficient) in objective.terms {
      glp_set_obj_coef(lp, Int32(variable.index + 1), coefficient)
    }
    glp_set_obj_coef(lp, 0, objective.constant)
    guard !rows.isEmpty else { return }
    glp_add_rows(lp, Int32(rows.count))
    // Index 0 of every GLPK array is unused.
    var rowIndices: [Int32] = [0]
    var columnIndices: [Int32] = [0]
    var values: [Double] = [0]
    for (index, row) in rows.enumerated() {
      let i = Int32(index + 1)
      setRowBounds(lp, i, row.lower - row.expression.constant, row.upper - row.expression.constant)
      for (variable, coefficient) in row.expression.terms {
        rowIndices.append(i)
        columnIndices.append(Int32(variable.index + 1))
        values.append(coefficient)
      }
    }
    let count = Int32(values.count - 1)
    var code: Int32 = 0
    try guarded(&code) { _, message, size in
      guarded_load_matrix(
        lp, count, rowIndices, columnIndices, values, scaling(by: route), message, size)
    }
  }

  /// Solves the linear relaxation; the outcome where that already ends the matter, else `nil`.
  ///
  /// The simplex method has no callback, so it runs in slices, from the basis of the last one, to
  /// hear a cancellation within a fraction of a second. How long they take is GLPK's to tell.
  private func relax(
    _ lp: OpaquePointer, by route: SolverRoute, _ milliseconds: inout Double,
    _ cancellation: Cancellation?
  ) throws(SolverFailure) -> SolveOutcome? {
    var parameters = glp_smcp()
    glp_init_smcp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    // The primal simplex method has gone round in circles for ever on programs of a hundred rows.
    parameters.meth = GLP_DUALP
    if route.takesLongSteps { parameters.r_test = GLP_RT_FLIP }
    var code: Int32 = 0
    if route.startsAdvanced {
      try guarded(&code) { _, message, size in guarded_advanced_basis(lp, message, size) }
    }
    let most = Int32(clamping: leastIterations + iterationsPerSide * (rows.count + columns.count))
    while true {
      if cancellation?.isCancelled == true { return .stopped }
      parameters.tm_lim = simplexSlice
      parameters.it_lim = most - glp_get_it_cnt(lp)
      try guarded(&code) { code, message, size in
        guarded_simplex(lp, &parameters, code, &milliseconds, message, size)
      }
      if code == GLP_ETMLIM { continue }
      if code == GLP_EITLIM { throw .endless }
      guard code == 0 else { throw .unexpected(code: Int(code)) }
      switch glp_get_status(lp) {
      case GLP_OPT: return nil
      case GLP_NOFEAS: return .infeasible
      case GLP_UNBND:
        // The relaxation has no bound. With whole variables it may still hold no whole point:
        // without an objective the branch-and-bound tells.
        guard columns.contains(where: { $0.kind != .continuous }) else { return .unbounded }
        var feasibility = self
        feasibility.objective = LinearExpression()
        return
          switch try feasibility.solveUnchecked(
            by: route, within: SolveLimits(cancellation: cancellation))
        {
        case .optimal, .feasible, .unbounded: .unbounded
        case .infeasible: .infeasible
        case .stopped: .stopped
        }
      case _ where glp_get_dual_stat(lp) == GLP_NOFEAS && parameters.meth == GLP_DUALP:
        // Without a bound or without a point; the dual method cannot tell which.
        parameters.meth = GLP_PRIMAL
      default: throw .unexpected(code: Int(glp_get_status(lp)))
      }
    }
  }

  private func branch(
    _ lp: OpaquePointer, by route: SolverRoute, relaxedIn root: Double,
    _ limits: SolveLimits
  ) throws(SolverFailure) -> SolveOutcome {
    var parameters = glp_iocp()
    glp_init_iocp(&parameters)
    parameters.msg_lev = GLP_MSG_OFF
    parameters.tol_int = integerTolerance
    parameters.tol_obj = objectiveTolerance
    parameters.mip_gap = 0
    if route.takesLongSteps { parameters.flip = GLP_ON }
    var watch = search_watch()
    watch.node_limit = leastNodeTime + root * nodesPerRoot
    watch.flag = limits.cancellation?.flag
    watch.tolerance = limits.tolerance
    var code: Int32 = 0
    try guarded(&code) { code, message, size in
      guarded_intopt(lp, &parameters, &watch, code, message, size)
    }
    if watch.is_endless != 0, limits.cancellation?.isCancelled != true { throw .endless }
    let status = glp_mip_status(lp)
    switch (code, status) {
    case (0, GLP_OPT): return .optimal(wholePoint(lp))
    case (GLP_ESTOP, GLP_FEAS) where watch.is_closed != 0: return .optimal(wholePoint(lp))
    case (0, GLP_NOFEAS): return .infeasible
    case (GLP_ETMLIM, GLP_FEAS), (GLP_ESTOP, GLP_FEAS), (GLP_EMIPGAP, GLP_FEAS):
      let solution = wholePoint(lp)
      let bound = watch.has_bound != 0 ? watch.bound : glp_get_obj_val(lp)
      return .feasible(
        solution, gap: abs(bound - solution.objective) / max(1, abs(solution.objective)))
    case (GLP_ETMLIM, _), (GLP_ESTOP, _): return .stopped
    default: throw .unexpected(code: Int(code))
    }
  }

  private func point(_ lp: OpaquePointer) -> Solution {
    Solution(
      values: columns.indices.map { glp_get_col_prim(lp, Int32($0 + 1)) },
      objective: glp_get_obj_val(lp),
      rowPrices: rows.indices.map { glp_get_row_dual(lp, Int32($0 + 1)) })
  }

  /// The point with its whole variables rounded and the objective recomputed: GLPK keeps the
  /// objective of the point before rounding.
  private func wholePoint(_ lp: OpaquePointer) -> Solution {
    let values = columns.indices.map { index in
      let value = glp_mip_col_val(lp, Int32(index + 1))
      return columns[index].kind == .continuous ? value : value.rounded()
    }
    return Solution(
      values: values,
      objective: objective.terms.reduce(objective.constant) {
        $0 + values[$1.variable.index] * $1.coefficient
      })
  }
}

// The default 1e-5 lets a point break a row with coefficients of 3·10^5 by more than one unit. Much less
// than the 1e-7 to which the simplex method solves loses points: whole ones no longer look whole.
private let integerTolerance = 1e-7
// The default 1e-7 prunes within 4 units of an objective of 4·10^7.
private let objectiveTolerance = 1e-12
// How long, in milliseconds, one slice of the simplex method may run before it looks at the flag.
private let simplexSlice: Int32 = 200

// The simplex method needs two or three iterations for each row and column; after so many it goes round in
// circles.
private let leastIterations = 1_000
private let iterationsPerSide = 50
// A node's relaxation starts from its parent's and takes a fraction of the root's time; GLPK has no limit of
// iterations there. In milliseconds.
private let leastNodeTime = 1_000.0
private let nodesPerRoot = 20.0

// Powers of two keep every coefficient exact.
private func scaling(by route: SolverRoute) -> Int32 {
  switch route.scaling {
  case .automatic: GLP_SF_AUTO
  case .means: GLP_SF_GM | GLP_SF_2N
  case .largest: GLP_SF_EQ | GLP_SF_2N
  }
}

private func setColumnBounds(_ lp: OpaquePointer, _ j: Int32, _ lower: Double, _ upper: Double) {
  glp_set_col_bnds(lp, j, boundsType(lower, upper), lower, upper)
}

private func setRowBounds(_ lp: OpaquePointer, _ i: Int32, _ lower: Double, _ upper: Double) {
  glp_set_row_bnds(lp, i, boundsType(lower, upper), lower, upper)
}

private func boundsType(_ lower: Double, _ upper: Double) -> Int32 {
  switch (lower.isFinite, upper.isFinite) {
  case (true, true): lower == upper ? GLP_FX : GLP_DB
  case (true, false): GLP_LO
  case (false, true): GLP_UP
  case (false, false): GLP_FR
  }
}

/// Runs one guarded call and turns a fatal error into a thrown one with GLPK's words.
private func guarded(
  _ code: inout Int32,
  _ call: (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<CChar>, Int) -> Int32
) throws(SolverFailure) {
  var message = [CChar](repeating: 0, count: 1024)
  let size = message.count
  let failed = message.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return Int32(1) }
    return call(&code, base, size)
  }
  guard failed != 0 else { return }
  let words = String(
    decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  throw .fatal(words.split(whereSeparator: \.isNewline).joined(separator: " "))
}
