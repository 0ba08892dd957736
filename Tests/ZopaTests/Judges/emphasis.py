"""Finds asterisks that were to make text strong and did not, by a reader of Markdown that is not ours.

usage: emphasis.py FOLDER

Prints each line of text with two asterisks in what cmark-gfm makes of the Markdown files in FOLDER, and at the end how many
files were read.
"""

import os
import sys

import html5lib

from judge import rendered


def main(folder):
    read = 0
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            page = html5lib.parse(rendered(file.read()), treebuilder="etree", namespaceHTMLElements=False)
        for line in "".join(page.itertext()).splitlines():
            if "**" in line:
                print(f"{name}: {line}")
        read += 1
    print(f"read {read} files")


main(sys.argv[1])
