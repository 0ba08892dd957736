import Foundation
import Testing

// Whatever a file may be called, it is read and written.

@Test(arguments: [
  "q", "é", "日", "-", " ", "~", "a\u{301}", "\u{301}", "'", "\"", "*", "=", "%", "a.b.c", ".hidden",
  "#", "\\",
])
func everyPathWorks(name: String) throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let model = try String(
    contentsOf: projectFolder.appendingPathComponent("Models/wage-talks/scenario.yaml"),
    encoding: .utf8)
  let place = try TemporaryFolder()
  try place.write(model, to: name)
  let here = { (arguments: [String]) in try zopa(arguments, in: place.root) }
  #expect(try here(["zone", "--", name]).exitCode == 0, "\(name) as a model")
  #expect(
    try here(["compare", folder.path("talks"), "--with", name, "--format=csv"]).exitCode == 0,
    "\(name) beside a model")
  #expect(
    try here(["zone", folder.path("talks"), "--format", "text", "--output", "./\(name)2"]).exitCode == 0,
    "\(name)2 written")
  try FileManager.default.removeItem(atPath: place.path(name))
  #expect(
    try here(["zone", folder.path("talks"), "--format", "text", "--output", name]).exitCode == 0, "\(name) written")
  // Foundation's listing of subfolders loses a mark that a name begins with.
  let left = try FileManager.default.contentsOfDirectory(atPath: place.root)
  #expect(Set(left) == [name, name + "2"], "\(name)")
  try FileManager.default.removeItem(atPath: place.path(name))
  // All are read together, each of them beside the model.
  let made = [name, "./\(name)3", "\(name)4/", "\(name)5/\(name)"]
  for path in made { #expect(try here(["new", "--", path]).exitCode == 0, "\(path) made") }
  #expect(try here(["zone", "--", name]).exitCode == 0, "\(name) read")
  let beside = try here(
    ["compare", folder.path("talks"), "--format=json"]
      // What begins with a hyphen would be an option.
      + made.flatMap { $0.hasPrefix("-") ? ["--with=\($0)"] : ["--with", $0] })
  #expect((beside.json?["models"] as? [Any])?.count == 5, "\(made) read: \(beside.errors)")
}

@Test func pathsThatNameNoFileAreRefused() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  for (name, code) in [
    (".", Int32(64)), ("..", 64), ("/", 64), ("", 64), ("none/", 64), ("/dev/null", 0),
    ("/dev/full", 74),
  ] {
    #expect(
      try zopa("zone", folder.path("talks"), "--output=\(name)").exitCode == code, "'\(name)'")
  }
  for name in [".", "..", "/", ""] {
    #expect(try zopa("new", "--", name).exitCode == 64, "'\(name)'")
  }
}

@Test func argumentsThatAreNotTextAreRefused() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let script = "cd \"$1\"; \"$0\" zone talks --output \"$(printf 'o\\377.txt')\""
  let run = try run("/bin/sh", ["-c", script, command.path, folder.root])
  #expect(run.exitCode == 64 && run.errors.contains("not UTF-8"))
  #expect(try folder.contents().allSatisfy { $0.hasPrefix("talks") })
}
