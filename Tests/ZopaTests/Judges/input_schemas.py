"""Holds files against JSON Schemas, by readers of YAML and of schemas that are not ours.

usage: input_schemas.py fit SCHEMA FILE…       prints a line for each place where a file does not fit the schema
       input_schemas.py refuse SCHEMA FILE…    prints the name of each file that does not fit
       input_schemas.py misspelt SCHEMA        prints NAME.KEY for each key of each definition that is refused with a slip

Each file is read twice: once with every scalar as text, as Zopa reads it, and once with numbers, truth values and
nothing as YAML 1.2 knows them, as editors do.
"""

import json
import re
import sys

import jsonschema
import yaml

NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def value(node, is_typed):
    if isinstance(node, yaml.MappingNode):
        # Keys are names in JSON, whatever they look like.
        return {key.value: value(inner, is_typed) for key, inner in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [value(inner, is_typed) for inner in node.value]
    if not is_typed or node.style is not None:
        return node.value
    if node.value in ("true", "false"):
        return node.value == "true"
    if node.value in ("", "~", "null"):
        return None
    if NUMBER.fullmatch(node.value):
        return float(node.value) if re.search("[.eE]", node.value) else int(node.value)
    return node.value


def complaints(validator, path):
    with open(path, encoding="utf-8") as file:
        node = yaml.compose(file, Loader=yaml.CBaseLoader)
    for is_typed in (False, True):
        for error in validator.iter_errors(value(node, is_typed)):
            # Of several alternatives the one that comes closest says most.
            best = jsonschema.exceptions.best_match([error])
            yield f"{path}: {best.json_path}: {best.message[:300]}"


def main():
    mode, name, *paths = sys.argv[1:]
    with open(name, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    if mode == "fit":
        for path in paths:
            for complaint in complaints(validator, path):
                print(complaint)
    elif mode == "refuse":
        for path in paths:
            if any(complaints(validator, path)):
                print(path)
    else:
        for kind, definition in [("", schema), *schema.get("$defs", {}).items()]:
            whole = {"$defs": schema.get("$defs", {}), **definition}
            for key in definition.get("properties", {}):
                slip = key + "_x"
                errors = jsonschema.Draft202012Validator(whole).iter_errors({slip: []})
                # What lacks keys is refused as well, which says nothing of this one.
                if any(error.validator != "required" and slip in error.message + error.json_path for error in errors):
                    print(f"{kind}.{key}")


main()
