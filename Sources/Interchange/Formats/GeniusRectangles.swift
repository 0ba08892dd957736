internal import Negotiation

// Hyper-rectangles: what is not additive in GENIUS. Each is worth something inside its bounds, or,
// with EXCLUDES, outside of them; the payoff is the sum over `maxutility`. The boxes are kept on the
// scale of the file, where they are whole numbers and ties stay ties; `maxutility` is one unit of it.
extension GeniusProfile {
  func readBoxes(into profile: inout ImportedProfile, _ diagnostics: inout Diagnostics) {
    guard let utility = root.leaves("utility").first,
      let unit = utility.number("maxutility", &diagnostics)
    else {
      diagnostics.error(
        at: root.location, "the utility space has no <utility maxutility=\"…\">",
        why: "a nonlinear space lists its hyper-rectangles there",
        fix: "check that the file is complete")
      return
    }
    if unit <= .zero {
      diagnostics.error(
        at: utility.location, "'maxutility' is \(utility.text("maxutility") ?? "")", why: "payoffs are shares of it",
        fix: "write the largest sum of hyper-rectangles")
    }
    profile.unit = semantics == .genius ? unit : nil
    profile.missingReservation = .zero
    for function in utility.all("ufun") { readFunction(function, into: &profile, &diagnostics) }
  }

  private func readFunction(
    _ function: MarkupElement, into profile: inout ImportedProfile,
    _ diagnostics: inout Diagnostics
  ) {
    let aggregation = function.text("aggregation") ?? "sum"
    let weight = function.text("weight").flatMap { ForeignNumber($0) } ?? ForeignNumber(1)
    if aggregation.lowercased() != "sum" || weight != ForeignNumber(1) {
      diagnostics.error(
        at: function.location,
        "a function with the aggregation '\(aggregation)' and the weight \(function.text("weight") ?? "1") cannot be imported",
        why: "only sums with weight 1 are documented", fix: "write it as a sum with weight 1")
    }
    for rectangle in function.all("hyperRectangle") {
      if let box = box(rectangle, &diagnostics) { profile.boxes.append(box) }
    }
    for inner in function.all("ufun") { readFunction(inner, into: &profile, &diagnostics) }
    for other in function.children where !["hyperRectangle", "ufun"].contains(other.name) {
      diagnostics.error(
        at: other.location, "<\(other.name)> cannot be imported",
        why: "only hyper-rectangles are documented", fix: "remove it, or write it as rectangles")
    }
  }

  private func box(
    _ rectangle: MarkupElement, _ diagnostics: inout Diagnostics
  ) -> ImportedProfile.Box? {
    guard let utility = rectangle.number("utility", &diagnostics) else { return nil }
    let weight = rectangle.text("weight").flatMap { ForeignNumber($0) } ?? ForeignNumber(1)
    let excluding = rectangle.all("EXCLUDES")
    if !excluding.isEmpty, excluding.count != rectangle.children.count {
      diagnostics.error(
        at: rectangle.location, "the rectangle has other parts beside EXCLUDES",
        why: "GENIUS passes over the others, which is hardly what was meant",
        fix: "split it into two rectangles")
      return nil
    }
    var box = ImportedProfile.Box(
      utility: utility * weight, bounds: [], excludes: !excluding.isEmpty)
    for bound in rectangle.children {
      guard ["INCLUDES", "EXCLUDES"].contains(bound.name) else {
        diagnostics.error(
          at: bound.location, "<\(bound.name)> is no bound", why: "it would change the rectangle",
          fix: "write <INCLUDES index min max/> or <EXCLUDES index min max/>")
        continue
      }
      guard let number = bound.required("index", &diagnostics),
        let low = bound.decimal("min", &diagnostics), let high = bound.decimal("max", &diagnostics)
      else { continue }
      guard let issue = domain.issues.firstIndex(where: { $0.number == number }),
        case .quantity(_, _, let count) = domain.issues[issue].issue.kind
      else {
        diagnostics.error(
          at: bound.location, "there is no integer issue with index \(number)",
          why: "rectangles bound the levels of integer issues",
          fix: "correct the index")
        continue
      }
      let levels = (0..<count).filter { position in
        domain.issues[issue].issue.level(position).map { low <= $0 && $0 <= high } ?? false
      }
      guard let first = levels.first, let last = levels.last else {
        diagnostics.error(
          at: bound.location, "no level lies from \(low) to \(high)",
          why: "the rectangle could never count", fix: "correct the bounds")
        continue
      }
      box.bounds.append((issue, first...last))
    }
    return box
  }
}
