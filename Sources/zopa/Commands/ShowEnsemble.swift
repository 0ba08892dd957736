internal import ArgumentParser
internal import Foundation
internal import Negotiation
internal import Reporting

/// Says in how many readings drawn at random conclusions hold.
struct ShowEnsemble: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ensemble",
    abstract: "In how many readings is there a zone, and is a proposal accepted?",
    discussion: """
      Examples:
        zopa ensemble Models/abu-dhabi --draws 1000
        zopa ensemble Models/abu-dhabi --shard 1 --of 4 --format json --output part1.json
        zopa ensemble Models/abu-dhabi --merge part1.json part2.json part3.json part4.json

      Readings are drawn uniformly from what the statements leave open, within each party's scale. A share is a \
      property of that scale and no probability. Draw number k follows from the seed and k alone, so parts made \
      anywhere add up to the same.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(parsing: .unconditional, help: "How many readings to draw.")
  var draws = 10_000

  @Option(parsing: .unconditional, help: "What the draws follow from.")
  var seed = 1

  @Option(
    parsing: .unconditional,
    help:
      "How often a draw goes along all its numbers; as often as there are such numbers, if not said."
  )
  var sweeps: Int?

  @Option(parsing: .unconditional, help: "Make only this part of the draws, from 1.")
  var shard: Int?

  @Option(parsing: .unconditional, help: "How many parts there are.")
  var of: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Put together parts that were written with --shard and --format json.", valueName: "file"))
  var merge: [String] = []

  @Option(parsing: .unconditional, help: "The most outcomes to list for each solution; 0 for none.")
  var outcomes = 10

  func validate() throws {
    if options.reading != nil {
      throw ValidationError("'zopa ensemble' draws readings; leave out --reading")
    }
    if options.engine != .auto, options.engine != .enumerate {
      throw ValidationError("--engine of 'zopa ensemble' is auto or enumerate")
    }
    if !(1...most).contains(draws) { throw ValidationError("--draws is from 1 to \(most)") }
    if seed < 0 { throw ValidationError("--seed is 0 or more") }
    if let sweeps, !(1...most).contains(sweeps) {
      throw ValidationError("--sweeps is from 1 to \(most)")
    }
    if outcomes < 0 { throw ValidationError("--outcomes is 0 or more") }
    if (shard == nil) != (of == nil) {
      throw ValidationError("--shard and --of are given together")
    }
    if let shard, let of, !(1...draws).contains(of) || !(1...of).contains(shard) {
      throw ValidationError("--shard is from 1 to --of, and --of no more than there are draws")
    }
    if !merge.isEmpty, shard != nil {
      throw ValidationError("--merge puts parts together; leave out --shard and --of")
    }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "ensemble") { session in
      let ensemble = try merge.isEmpty ? drawn(session) : merged(session.scenario)
      return .ensemble(ensemble, listing: outcomes, session.scenario)
    }
  }

  /// Draws readings, and says on the way how long it will take.
  private func drawn(_ session: Session) throws -> Ensemble {
    let range = DrawRange(draws, shard: shard ?? 1, of: of ?? 1)
    return try session.answer(in: nil) { model, payoffs in
      let start = ContinuousClock.now
      return try Progress.telling { line in
        try model.ensemble(
          payoffs, range, seed: UInt64(seed), sweeps: sweeps,
          workers: ProcessInfo.processInfo.activeProcessorCount, session.effort
        ) { done in
          let left = (ContinuousClock.now - start) / done * (range.count - done)
          line.tell("\(done) of \(range.count) draws, \(left.components.seconds) s left")
        }
      }
    }
  }

  /// The parts put together.
  private func merged(_ scenario: Scenario) throws -> Ensemble {
    let parts = try merge.map { path in
      let file: SourceFile
      do throws(UnreadableFile) {
        file = try SourceFile(reading: path)
      } catch {
        throw InvalidScenario(unreadable: path, error)
      }
      try output.spare([file], "a part that is merged")
      do throws(EnsembleFile.Problem) {
        return try EnsembleFile(file.text, of: scenario).ensemble
      } catch {
        throw InvalidScenario(unreadable: path, error.unreadable)
      }
    }
    do throws(UnmatchedShards) {
      return try Ensemble.merged(parts)
    } catch {
      throw OutputProblem(message: error.words)
    }
  }
}

extension EnsembleFile.Problem {
  fileprivate var unreadable: UnreadableFile {
    switch self {
    case .unreadable(let what):
      UnreadableFile(
        "this is no part of an ensemble", why: what,
        fix: "name files that 'zopa ensemble --shard I --of N --format json' has written")
    case .otherModel:
      UnreadableFile(
        "this is a part of another ensemble",
        why: "it was drawn from other files, or of another variant",
        fix: "draw it again from this model")
    case .abridged:
      UnreadableFile(
        "this is a whole ensemble, and lists only the most frequent outcomes",
        why: "parts can be put together only where nothing is left out",
        fix: "draw it with --shard and --of")
    }
  }
}

extension UnmatchedShards {
  fileprivate var words: String {
    switch self {
    case .otherSeed: "the parts follow from different seeds; draw all of them with the same --seed"
    case .otherDraws: "the parts are of different --draws or --of; draw all of them with the same"
    case .otherModel:
      "the parts draw from different readings; draw all of them with the same --sweeps"
    case .twice(let shard): "part \(shard) is there more than once"
    case .missing(let shards):
      "missing: \(shards.map { "part \($0)" }.joined(separator: ", ")); name every part"
    }
  }
}

// More draws than this tell nobody anything more.
private let most = 100_000_000
