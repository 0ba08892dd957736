"""Writes two copies of a model: in one every text has signs of some format in it, in the other letters instead.

usage: plant.py MODEL ROUND PLANTED HARMLESS

Which sign stands beside which mark changes from place to place and from round to round, so that a few rounds have
them all. Both copies have texts of the same widths, so that whatever is laid out by width is laid out alike.
"""

import itertools
import os
import sys

import yaml

# To a reader who goes by what looks like one character, these join the sign before or behind them.
MARKS = ["", "\u0600", "\u0301", "\u200d", "\ufe0f"]
TEXTS = [
    '<img src=x onerror=alert(1)>', '<meta http-equiv=refresh content=0>', '" onfocus="alert(1)', "' style='top:0",
    "</style></title><script>alert(1)</script>", "&amp; &lt;b&gt; &#60;", "a, b", 'a "b", c', "=1+1", "+1+1", "-1+1",
    "@SUM(1)", "＝1", "[click](http://example.com)", "![pic](http://example.com)", "<http://example.com>",
    "http://example.com/a", "www.example.com", "someone@example.com", "@someone", "a | b", "`code`", "``a`` b",
    "**bold** _it_", "# head", "- item", "+ item", "1. item", "2) item", "    code", "> quote", "~~gone~~", "$x$",
    "\\| a \\", "<!-- -->", "--- ", "===", "[ref]: http://example.com", "#12", "&copy;",
]
SIGNS = set("<>\"'&[]()`*_#|~!$=+-@,\\:.＝")
FREE = {"en", "ja", "name", "title", "question", "says", "quote", "place", "note", "unit"}


def variants():
    """Every text, with each mark before and behind each of its signs."""
    for mark, text in itertools.product(MARKS, TEXTS):
        if not mark:
            yield text
            continue
        yield "".join(mark + c if c in SIGNS else c for c in text)
        yield "".join(c + mark if c in SIGNS else c for c in text)


# A letter as wide as the sign is in our charts, so that lines break alike.
NARROW = set("'.,:|!()")


def harmless(text):
    letters = ["ｘ" if c == "＝" else "i" if c in NARROW else "x" if c in SIGNS else c for c in text]
    # A line that starts with digits and blanks is no list without its point, so they may stay.
    return "".join(letters)


def replaced(value, key, texts, isPlanted):
    if isinstance(value, dict):
        return {k: replaced(v, k, texts, isPlanted) for k, v in value.items()}
    if isinstance(value, list):
        return [replaced(v, key if key == "not_modelled" else None, texts, isPlanted) for v in value]
    if isinstance(value, str) and (key in FREE or key == "not_modelled"):
        text = next(texts)
        return text if isPlanted else harmless(text)
    return value


def main(model, round, planted, plain):
    every = list(variants())
    for isPlanted, folder in [(True, planted), (False, plain)]:
        start = int(round) * 149
        texts = itertools.islice(itertools.cycle(every), start, None)
        os.makedirs(folder)
        for name in sorted(os.listdir(model)):
            with open(os.path.join(model, name), encoding="utf-8") as file:
                tree = yaml.load(file, yaml.BaseLoader)
            # Where sources are listed, records name them by id.
            if "records" in tree and "sources" not in tree:
                FREE.add("source")
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                # JSON's strings are YAML's double-quoted ones.
                yaml.safe_dump(
                    replaced(tree, None, texts, isPlanted), file, sort_keys=False, width=10**6, default_style='"')


main(*sys.argv[1:])
