internal import Negotiation

/// The questions that nobody can settle, with the rival answers and what each rests on.
struct QuestionsSection: WorldsSection {
  let page: Page
  let worlds: Worlds
  var level = 2

  var blocks: [Block] {
    guard !worlds.questions.isEmpty else { return [] }
    return [.heading(level, words.questionsHeading), .prose(words.questionsExplained)]
      + worlds.questions.indices.flatMap { position -> [Block] in
        let question = worlds.questions[position]
        let note = question.note.map { RichText(.muted(words.sentenceSpace + words.text($0))) } ?? RichText("")
        return [
          .paragraph(RichText(.strong(words.labelled(self.question(position), "").trimmingSpaces)) + note),
          .list(question.answers.map(said)),
        ]
      }
  }

  private func said(_ answer: RivalAnswer) -> RichText {
    let name = RichText(words.name(of: answer))
    let cited =
      answer.evidence.isMissing ? name : name + RichText(" [") + words.evidence(answer.evidence) + RichText("]")
    return answer.note.map {
      cited + RichText(.muted(words.fullStop.trimmingSpaces + words.sentenceSpace + words.text($0)))
    } ?? cited
  }
}
