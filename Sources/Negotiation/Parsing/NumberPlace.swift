/// A number that a party's preferences state, with the place where it stands.
public struct NumberPlace: Hashable, Sendable {
  /// An end of an interval.
  public enum End: String, Hashable, Sendable {
    /// The least number of the interval.
    case least
    /// The greatest number of the interval.
    case greatest
  }

  /// The party, by its id.
  public let party: String
  /// The keys that lead to the value, below the party's preferences.
  let keys: [String]
  /// Which end of an interval it is; `nil` for a number that stands alone, or for an interval as one number.
  public let end: End?
  /// The number.
  public let value: Rational
  /// The other end of the interval.
  public let other: Rational?
  /// The ids of the records that the nearest record around it cites.
  public let records: [String]
  /// Where it was written.
  public let location: SourceLocation

  /// The path as `set:` of a variant writes it, with the end of an interval behind it.
  public let path: String
}

extension ScenarioDocument {
  /// Every number that the parties state: scores, weights, values, what effects and no agreement are worth,
  /// and the ends of intervals of these.
  var numberPlaces: [NumberPlace] {
    (part("parties")?.mapping ?? []).flatMap { party -> [NumberPlace] in
      guard let node = preferences[party.key.value] else { return [] }
      var finder = NumberFinder(party: party.key.value)
      // What a file says of all its statements holds where nothing nearer is said.
      finder.records = node.citedRecords
      for key in ["scores", "weights", "values"] {
        for issue in node.value(of: key)?.mapping ?? [] {
          let keys = [key, issue.key.value]
          finder.look(at: issue.value, keys, keys, depth: key == "weights" ? 0 : 1)
        }
      }
      for effect in node.value(of: "conditional")?.mapping ?? [] {
        guard let worth = effect.value.value(of: "worth") else { continue }
        let keys = ["conditional", effect.key.value, "worth"]
        if !effect.value.citedRecords.isEmpty { finder.records = effect.value.citedRecords }
        finder.look(at: worth, keys, keys, depth: 0)
        finder.records = node.citedRecords
      }
      for parameter in node.value(of: "parameters")?.mapping ?? [] {
        let keys = ["parameters", parameter.key.value]
        finder.look(at: parameter.value, keys, keys, depth: 0)
      }
      if let worth = node.value(of: "no_agreement") {
        finder.lookWorkedOut(at: worth, ["no_agreement"], ["no_agreement"])
      }
      return finder.places
    }
  }

  /// The parameters that are intervals, each as one number that could be stated instead.
  var parameterPlaces: [NumberPlace] {
    numberPlaces.filter { $0.keys.first == "parameters" && $0.end == .least }.map(\.wholeInterval)
  }

  /// Writes another number at a place.
  mutating func set(_ place: NumberPlace, to number: Rational) {
    preferences[place.party] = preferences[place.party]?.setting(
      place.keys[...], place.end, to: number)
  }
}

extension NumberPlace {
  /// Whether it is a chance, which lies between 0 and 1.
  var isChance: Bool { keys.last == "chance" }

  /// Whether it is an interval, taken as one number that could be stated instead.
  public var isInterval: Bool { end == nil && other != nil }

  /// Whether a path leads there that names the `worth` of records as their files do, or leaves it out.
  func isNamed(_ path: String) -> Bool {
    func bare(_ path: String) -> String { path.replacing(".worth", with: "") }
    return bare(path) == bare(self.path)
  }

  /// The interval that it is the least of, as one number.
  var wholeInterval: NumberPlace {
    NumberPlace(
      party: party, keys: keys, end: nil, value: value, other: other, records: records,
      location: location, path: String(path.dropLast(".least".count)))
  }
}

/// Collects the numbers below a value.
private struct NumberFinder {
  let party: String
  var places: [NumberPlace] = []
  var records: [String] = []

  init(party: String) { self.party = party }

  /// Collects the numbers of a worth that may be worked out: what its value is linear in.
  mutating func lookWorkedOut(at node: YAMLNode, _ keys: [String], _ names: [String]) {
    if let inner = node.value(of: "worth"), inner.isMap {
      let earlier = records
      if !node.citedRecords.isEmpty { records = node.citedRecords }
      lookWorkedOut(at: inner, keys + ["worth"], names)
      records = earlier
      return
    }
    func below(_ key: String) -> ([String], [String]) { (keys + [key], names + [key]) }
    if let chances = node.value(of: "chances"), case .sequence(let branches) = chances.content {
      let isOpen = branches.contains { branch in
        if case .sequence = branch.value(of: "chance")?.content { true } else { false }
      }
      // Of chances that are left open the worth is no line.
      for (place, branch) in branches.enumerated() where !isOpen {
        let (keys, names) = (keys + ["chances", "\(place)"], names + ["chances", "\(place + 1)"])
        if let chance = branch.value(of: "chance") { look(at: chance, keys + ["chance"], names + ["chance"], depth: 0) }
        if let worth = branch.value(of: "worth") { lookWorkedOut(at: worth, keys + ["worth"], names + ["worth"]) }
      }
    } else if let then = node.value(of: "then") {
      let (keys, names) = below("then")
      lookWorkedOut(at: then, keys, names)
    } else if node.value(of: "outcome") == nil {
      look(at: node, keys, names, depth: 0)
    }
    if let cost = node.value(of: "cost") {
      let (keys, names) = below("cost")
      look(at: cost, keys, names, depth: 0)
    }
  }

  /// - Parameters:
  ///   - node: The value.
  ///   - keys: The keys that lead to it.
  ///   - names: Those of them that a path names: 'worth' of a record only makes room for evidence.
  ///   - depth: How many maps of names stand above the numbers.
  mutating func look(at node: YAMLNode, _ keys: [String], _ names: [String], depth: Int) {
    switch node.content {
    case .mapping(let entries):
      let earlier = records
      if let inner = node.value(of: "worth"), depth == 0 || inner.isMap {
        if !node.citedRecords.isEmpty { records = node.citedRecords }
        look(at: inner, keys + ["worth"], names, depth: depth)
      } else if depth > 0 {
        for entry in entries {
          let key = [entry.key.value]
          look(at: entry.value, keys + key, names + key, depth: depth - 1)
        }
      }
      records = earlier
    case .scalar(let text):
      guard let value = Rational(written: text) else { return }
      add(value, nil, nil, keys, names, node)
    case .sequence(let ends):
      let numbers = ends.compactMap { end -> Rational? in
        if case .scalar(let text) = end.content { Rational(written: text) } else { nil }
      }
      guard (2...3).contains(ends.count), numbers.count == ends.count else { return }
      let last = ends.count - 1
      add(numbers[0], .least, numbers[last], keys, names, ends[0])
      add(numbers[last], .greatest, numbers[0], keys, names, ends[last])
    }
  }

  private mutating func add(
    _ value: Rational, _ end: NumberPlace.End?, _ other: Rational?, _ keys: [String],
    _ names: [String], _ node: YAMLNode
  ) {
    places.append(
      NumberPlace(
        party: party, keys: keys, end: end, value: value, other: other, records: records,
        location: node.location,
        path: ([party] + names + (end.map { [$0.rawValue] } ?? [])).joined(separator: ".")))
  }
}

extension YAMLNode {
  fileprivate var isMap: Bool { if case .mapping = content { true } else { false } }

  /// The ids under `evidence:` of a record.
  fileprivate var citedRecords: [String] {
    guard let node = value(of: "evidence") else { return [] }
    let nodes = if case .sequence(let elements) = node.content { elements } else { [node] }
    return nodes.compactMap { if case .scalar(let text) = $0.content { text } else { nil } }
  }

  fileprivate func setting(
    _ keys: ArraySlice<String>, _ end: NumberPlace.End?, to number: Rational
  ) -> YAMLNode {
    var changed = self
    if let key = keys.first, case .sequence(var elements) = content {
      guard let place = Int(key), elements.indices.contains(place) else { return self }
      // What one branch becomes more likely by, the others become less likely by, in proportion.
      if keys.dropFirst() == ["chance"] { elements = elements.sharing(number, with: place) }
      elements[place] = elements[place].setting(keys.dropFirst(), end, to: number)
      changed.content = .sequence(elements)
    } else if let key = keys.first {
      guard case .mapping(var entries) = content,
        let place = entries.firstIndex(where: { $0.key.value == key })
      else { return self }
      entries[place].value = entries[place].value.setting(keys.dropFirst(), end, to: number)
      changed.content = .mapping(entries)
    } else if let end, case .sequence(var ends) = content, (2...3).contains(ends.count) {
      let place = end == .least ? 0 : ends.count - 1
      ends[place] = ends[place].setting([], nil, to: number)
      changed.content = .sequence(ends)
    } else {
      changed.content = .scalar(number.description)
    }
    return changed
  }
}

extension [YAMLNode] {
  /// The branches of a lottery of which one has another chance: the others share the rest as they did before.
  fileprivate func sharing(_ number: Rational, with place: Int) -> [YAMLNode] {
    func chance(_ branch: YAMLNode) -> Rational? {
      if case .scalar(let text) = branch.value(of: "chance")?.content { Rational(written: text) } else { nil }
    }
    guard let now = chance(self[place]), let before = Rational(1).minus(now), let after = Rational(1).minus(number)
    else {
      return self
    }
    return enumerated().map { other, branch in
      guard other != place, let share = chance(branch) else { return branch }
      // Where the others never happened, they share alike.
      let part =
        before == Rational(0)
        ? after.divided(by: Rational(count - 1)) : share.times(after).flatMap { $0.divided(by: before) }
      return part.map { branch.setting(["chance"], nil, to: $0) } ?? branch
    }
  }
}
