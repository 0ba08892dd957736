"""Leaves out of a model by hand what was stated after a day, by the definition and by a reader that is not ours.

usage: on_file.py MODEL DATE OUTPUT

Writes the files of the folder MODEL to OUTPUT without the statements and records that are dated after DATE, without what names
them alone, and without what the model is expected to answer. A question of the scenario to which one answer is left is
answered: what that answer changes is written into the files.
"""

import calendar
import os
import re
import sys

import yaml

SINGLE = ["no_agreement", "scale", "ranking"]
MAPS = ["scores", "weights", "values", "conditional", "red_lines", "parameters", "answers", "rules", "proposals", "steps",
        "add_rules", "ratification"]
LISTS = ["order", "compare", "priorities"]


def last_day(text):
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return (year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def listed(value):
    return value if isinstance(value, list) else [value]


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader)


class Register:
    def __init__(self, records, date):
        self.dates = {id: last_day(record["date"]) for id, record in records.items() if "date" in record}
        self.day = last_day(date)
        self.gone = {id for id, date in self.dates.items() if date > self.day}
        self.lost = set(self.gone)

    def is_later(self, statement):
        if not isinstance(statement, dict):
            return False
        if "date" in statement:
            return last_day(statement["date"]) > self.day
        cited = [id for id in listed(statement.get("evidence", [])) if id != "analyst"]
        if not cited or any(id not in self.dates for id in cited):
            return False
        return min(self.dates[id] for id in cited) > self.day

    def statements(self, file):
        """Takes the later statements out of a file, an answer or a variant."""
        for key in SINGLE:
            if key in file and self.is_later(file[key]):
                del file[key]
        for key in LISTS:
            if isinstance(file.get(key), list):
                file[key] = [part for part in file[key] if not self.is_later(part)]
        for key in MAPS:
            for id in list(file.get(key) or {}):
                if not isinstance(file[key], dict):
                    continue
                part = file[key][id]
                if self.is_later(part):
                    del file[key][id]
                    self.lost.add(id)
                elif isinstance(part, dict) and "means" in part:
                    left = {name: meaning for name, meaning in part["means"].items() if not self.is_later(meaning)}
                    if len(left) == 1:
                        part["rule"] = next(iter(left.values()))["rule"]
                        del part["means"]
                    elif left:
                        part["means"] = left
        for key in ["types", "variants"]:
            for part in (file.get(key) or {}).values():
                if isinstance(part, dict):
                    self.statements(part)
        for path, value in (file.get("set") or {}).items():
            if isinstance(value, list):
                file["set"][path] = [part for part in value if not self.is_later(part)]

    def names(self, node):
        """Takes the names of what is lost off what names it."""
        if isinstance(node, list):
            for part in node:
                self.names(part)
        if not isinstance(node, dict):
            return
        for key in list(node):
            value = node[key]
            if key in ["drop", "harden", "soften", "after", "evidence", "contested_by", "facts", "beyond_price"]:
                if isinstance(value, (str, list)):
                    left = [id for id in listed(value) if id not in self.lost]
                    if left:
                        node[key] = left if isinstance(value, list) else left[0]
                    elif value:
                        del node[key]
                    continue
            if key == "compare" and isinstance(value, list):
                node[key] = [part for part in value if not self.lost & set(
                    re.findall(r"\w+", part["say"] if isinstance(part, dict) else part))]
            if key == "answers" and isinstance(value, dict):
                node[key] = {id: part for id, part in value.items() if id not in self.lost}
            self.names(node[key])


def main(model, date, output):
    files = {name: read(os.path.join(model, name)) for name in sorted(os.listdir(model)) if name.endswith(".yaml")}
    scenario, evidence = files["scenario.yaml"], files["evidence.yaml"]
    register = Register(evidence["records"], date)
    for id in register.gone:
        del evidence["records"][id]
    scenario.pop("expect", None)
    for file in files.values():
        register.statements(file)
    for question in list(scenario.get("beliefs") or {}):
        parts = scenario["beliefs"][question]
        for id in list(parts):
            if id not in ["name", "evidence", "note"] and register.is_later(parts[id]):
                del parts[id]
        answers = [id for id in parts if id not in ["name", "evidence", "note"]]
        if len(answers) < 2:
            for id in answers:
                register.statements(parts[id])
                for path, value in parts[id].get("set", {}).items():
                    party, key = path.split(".")
                    files[scenario["parties"][party]["preferences"]][key] = value
            del scenario["beliefs"][question]
        else:
            for id in answers:
                register.statements(parts[id])
    for file in files.values():
        register.names(file)
    os.makedirs(output)
    for name, file in files.items():
        with open(os.path.join(output, name), "w", encoding="utf-8") as written:
            yaml.safe_dump(file, written, allow_unicode=True, sort_keys=False, width=1000)


main(*sys.argv[1:])
