#!/usr/bin/env python3
"""Judges answers by their schemas: answer_schemas.py FOLDER

FOLDER holds NAME.schema.json, and answers as NAME.anything.json. Prints what does not fit, and for each schema the
properties that no answer has, as lines 'unseen NAME PROPERTY'.
"""
import glob
import json
import os
import sys

from jsonschema import Draft202012Validator

# What may be missing is no other form of an answer.
NULL = {"type": "null"}

folder = sys.argv[1]
for path in sorted(glob.glob(os.path.join(folder, "*.schema.json"))):
    name = os.path.basename(path).split(".")[0]
    with open(path) as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    definitions = schema.get("$defs", {})
    seen = set()

    def look(value, rule, place):
        """Notes which properties of a schema a value has."""
        if "$ref" in rule:
            target = rule["$ref"].split("/")[-1]
            look(value, definitions[target], target)
        forms = rule.get("oneOf", [])
        for number, form in enumerate(forms):
            fits = Draft202012Validator({**form, "$defs": definitions}).is_valid(value)
            if fits:
                look(value, form, place if NULL in forms else f"{place}|{number + 1}")
        if isinstance(value, dict):
            for key, member in value.items():
                if key in rule.get("properties", {}):
                    seen.add(f"{place}.{key}")
                    look(member, rule["properties"][key], f"{place}.{key}")
                elif isinstance(rule.get("additionalProperties"), dict):
                    look(member, rule["additionalProperties"], place + ".*")
        if isinstance(value, list) and "items" in rule:
            for element in value:
                look(element, rule["items"], place + "[]")

    def properties(rule, place):
        """All properties that a schema declares."""
        for key, member in rule.get("properties", {}).items():
            yield f"{place}.{key}"
            yield from properties(member, f"{place}.{key}")
        if isinstance(rule.get("additionalProperties"), dict):
            yield from properties(rule["additionalProperties"], place + ".*")
        if "items" in rule:
            yield from properties(rule["items"], place + "[]")
        forms = rule.get("oneOf", [])
        for number, form in enumerate(forms):
            yield from properties(form, place if NULL in forms else f"{place}|{number + 1}")

    answers = sorted(set(glob.glob(os.path.join(folder, name + ".*.json"))) - {path})
    print(f"judged {name} {len(answers)}")
    for answer in answers:
        with open(answer) as file:
            value = json.load(file)
        for error in validator.iter_errors(value):
            print(f"unfit {os.path.basename(answer)} {error.json_path}: {error.message[:200]}")
        look(value, schema, "$")
    declared = set(properties(schema, "$"))
    for key, rule in definitions.items():
        declared |= set(properties(rule, key))
    for missing in sorted(declared - seen):
        print(f"unseen {name} {missing}")
