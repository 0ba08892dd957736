"""Says what a text that files brought has become in reports, by readers that are not ours.

usage: judge.py FOLDER

FOLDER holds pairs of reports, NAME.planted.ENDING and NAME.harmless.ENDING. HTML is read by html5lib, Markdown by
cmark-gfm and then html5lib, CSV and JSON by Python's readers. Prints a line for each complaint, and at the end how
many pairs were judged.
"""

import csv
import io
import json
import os
import re
import subprocess
import sys
import unicodedata

import html5lib


def shape(page):
    """The elements of a page with the names of their attributes, in order, its text, and what its own links lead to.

    What is a link hangs on what is called what: a link to a place of the page itself is left out here.
    """
    elements, texts, links, places = [], [], set(), set()
    tree = html5lib.parse(page, treebuilder="dom")

    def walk(node):
        for child in node.childNodes:
            if child.nodeType == child.ELEMENT_NODE:
                names = sorted(child.attributes.keys()) if child.attributes else []
                if "id" in names:
                    places.add(child.getAttribute("id"))
                target = child.getAttribute("href") if names == ["href"] and child.tagName == "a" else ""
                if target.startswith("#"):
                    links.add(target[1:])
                # A place where an id may break is no element that anybody sees.
                elif child.tagName != "wbr":
                    elements.append((child.tagName, tuple(names)))
                walk(child)
            elif child.nodeType == child.TEXT_NODE:
                texts.append(child.data)
            elif child.nodeType == child.COMMENT_NODE:
                elements.append(("comment",))

    walk(tree)
    return elements, "".join(texts), links - places


def rendered(markdown):
    command = ["cmark-gfm", "--unsafe", "-e", "autolink", "-e", "table", "-e", "strikethrough", "-e", "tasklist"]
    return subprocess.run(command, input=markdown.encode(), capture_output=True, check=True).stdout.decode()


def first_difference(planted, harmless):
    for index, (a, b) in enumerate(zip(planted, harmless)):
        if a != b:
            return f"element {index}: {a} where the harmless report has {b}"
    return f"{len(planted)} elements where the harmless report has {len(harmless)}"


def judge_html(planted, harmless):
    (a, _, broken), (b, _, _) = shape(planted), shape(harmless)
    if a != b:
        yield first_difference(a, b)
    if broken:
        yield f"links to what is not there: {sorted(broken)}"


def judge_markdown(planted, harmless):
    (a, text, _), (b, _, _) = shape(rendered(planted)), shape(rendered(harmless))
    # What looks like code stands as text where it has a pipe in it.
    a, b = ([element for element in elements if element[0] != "code"] for elements in (a, b))
    if a != b:
        yield first_difference(a, b)
    for match in re.finditer(r"(?<![\w@])@\w+|(?<!\w)#\d", text):
        yield f"a mention or a reference: {text[max(0, match.start() - 30):match.end() + 10]!r}"


def judge_table(planted, harmless, separator=","):
    a, b = (
        list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
        for text in (planted, harmless)
    )
    if len(a) != len(b):
        yield f"{len(a)} rows where the harmless table has {len(b)}"
    width = len(a[0]) if a else 0
    for row in a:
        if len(row) != width:
            yield f"{len(row)} fields: {row}"
        for cell in row:
            seen = "".join(c for c in cell if unicodedata.category(c) not in ("Cf", "Mn", "Me", "Zs"))
            if re.match(r"[=+@＝＋－＠\-]", seen) and not re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell):
                yield f"a formula: {cell!r}"


def judge_json(planted, harmless):
    if keys(json.loads(planted)) != keys(json.loads(harmless)):
        yield "other keys than the harmless answer"


def keys(value):
    if isinstance(value, dict):
        return sorted(len(str(keys(v))) for v in value.values()) if len(value) > 50 else {k: keys(v) for k, v in value.items()}
    if isinstance(value, list):
        return [keys(v) for v in value]
    return type(value).__name__


def judge_text(planted, harmless):
    for character in planted:
        if character != "\n" and unicodedata.category(character) == "Cc":
            yield f"a control character: {character!r}"


JUDGES = {
    "html": judge_html,
    "md": judge_markdown,
    "csv": judge_table,
    "tsv": lambda planted, harmless: judge_table(planted, harmless, "\t"),
    "json": judge_json,
    "txt": judge_text,
}


def main(folder):
    judged = 0
    for name in sorted(os.listdir(folder)):
        stem, kind, ending = name.rsplit(".", 2)
        if kind != "planted":
            continue
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            planted = file.read()
        with open(os.path.join(folder, f"{stem}.harmless.{ending}"), encoding="utf-8", newline="") as file:
            harmless = file.read()
        for complaint in list(JUDGES[ending](planted, harmless))[:3]:
            print(f"{stem}.{ending}: {complaint}")
        judged += 1
    print(f"judged {judged} pairs")


if __name__ == "__main__":
    main(sys.argv[1])
