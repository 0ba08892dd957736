/// The one of some words that is most like a misspelt one, if any is like it at all.
///
/// - Complexity: The number of words times the square of their length.
func closest(to word: String, among words: [String]) -> String? {
  // Whatever is longer by more than three signs has more than three slips.
  let length = word.utf8.count
  let ranked =
    words.prefix(mostCandidates)
    .filter { abs($0.utf8.count - length) <= mostSlips * 4 }
    .map {
      (word: $0, distance: editDistance(word.prefix(64).lowercased(), $0.prefix(64).lowercased()))
    }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }
  // More than three slips are another word.
  guard let ranked, ranked.distance <= min(mostSlips, max(1, word.count / 3)) else { return nil }
  return ranked.word
}

/// A sentence that names the word somebody may have meant, or else lists what there is.
package func suggestion(for word: String, among words: [String], of what: String) -> String {
  if let close = closest(to: word, among: words) { return "did you mean '\(close)'?" }
  if words.isEmpty { return "there are no \(what) to choose from" }
  let shown = words.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
  return "the \(what) are \(shown)\(words.count > 12 ? ", …" : "")"
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
private func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.prefix(64))
  let b = Array(b.prefix(64))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

private let mostSlips = 3
// Among more words than these a misspelt one is looked for in the first of them only.
private let mostCandidates = 2_000
