"""Times pareto_frontier of NegMAS on a model of Zopa.

    python negmas_frontier.py MODEL

MODEL is a scenario file, or a folder with scenario.yaml and one preference file a party. NegMAS is given the payoffs that
Zopa reads there, each party's times the least number that makes all of them whole, so that equal sums are equal; where that
is more than its floating-point numbers tell apart, they are rounded, and the number of points is "?". Prints "points=N ms=T";
T is the time of pareto_frontier alone, after a first run on a small scenario, so that nothing is loaded while the clock runs.
What is more than a sum over issues is refused with exit code 65: NegMAS's files have no rules.
"""
import math
import pathlib
import sys
import time
from fractions import Fraction

import yaml
from negmas.outcomes import make_issue, make_os
from negmas.preferences import LinearAdditiveUtilityFunction
from negmas.preferences.ops import pareto_frontier
from negmas.preferences.value_fun import TableFun

ALTERNATIVES = {"conditional", "red_lines", "order", "compare", "silent"}


def refuse(what):
    print(f"more than a sum over issues: {what}")
    sys.exit(65)


def worth(record):
    """What a record says: the bare value, or the worth beside its evidence."""
    return record["worth"] if isinstance(record, dict) and "worth" in record else record


def levels(issue):
    """The options of an issue, or the levels of a quantity, as text or fractions."""
    if isinstance(issue, list):
        return issue
    if "options" in issue:
        return list(issue["options"])
    quantity = issue["quantity"]
    low, high, step = (Fraction(quantity[key]) for key in ("from", "to", "step"))
    return [low + step * n for n in range(int((high - low) / step) + 1)]


def table(options, scores):
    """What each option or level is worth, by its position."""
    if all(isinstance(option, str) for option in options):
        values = [Fraction(scores[option]) for option in options]
    else:
        bends = sorted((Fraction(level), Fraction(value)) for level, value in scores.items())
        values = []
        for level in options:
            (a, u), (b, v) = next(
                pair for pair in zip(bends, bends[1:]) if pair[0][0] <= level <= pair[1][0])
            values.append(u + (v - u) * (level - a) / (b - a))
    return dict(enumerate(values))


def read(path):
    # All scalars as text, as Zopa reads them.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def scenario(path):
    """The outcome space and the utility functions of a model."""
    path = pathlib.Path(path)
    folder, path = (path, path / "scenario.yaml") if path.is_dir() else (path.parent, path)
    document = read(path)
    if document.get("rules"):
        refuse("rules")
    options = {name: levels(issue) for name, issue in document["issues"].items()}
    space = make_os([make_issue(list(range(len(options[name]))), name=name) for name in options])
    functions, is_exact = [], True
    for party, record in document["parties"].items():
        preferences = document.get("preferences", {}).get(party) or read(folder / record["preferences"])
        for key in ALTERNATIVES & preferences.keys():
            refuse(key.replace("_", " "))
        scores = {name: worth(record) for name, record in preferences.get("scores", {}).items()}
        nothing = {name: {position: Fraction(0) for position in range(len(options[name]))} for name in options}
        values = nothing | {name: table(options[name], scores[name]) for name in scores}
        reserved = Fraction(worth(preferences["no_agreement"]))
        numbers = [reserved] + [value for row in values.values() for value in row.values()]
        units = math.lcm(*(number.denominator for number in numbers))
        largest = sum(max(map(abs, row.values())) for row in values.values())
        if largest * units > 2**53:
            units, is_exact = 10**9, False
        functions.append(LinearAdditiveUtilityFunction(
            values={
                name: TableFun({place: float(value * units) for place, value in values[name].items()})
                for name in options},
            weights={name: 1.0 for name in options},
            outcome_space=space,
            reserved_value=float(reserved * units)))
    return space, functions, is_exact


def small():
    space = make_os([make_issue([0, 1], name="issue")])
    return [
        LinearAdditiveUtilityFunction(
            values={"issue": TableFun({0: a, 1: b})}, weights={"issue": 1.0}, outcome_space=space,
            reserved_value=0.0)
        for a, b in ((0.0, 1.0), (1.0, 0.0))
    ], space


def main():
    functions, space = small()
    pareto_frontier(functions, issues=space.issues)
    space, functions, is_exact = scenario(sys.argv[1])
    start = time.perf_counter()
    points, _ = pareto_frontier(functions, issues=space.issues)
    elapsed = time.perf_counter() - start
    print(f"points={len(points) if is_exact else '?'} ms={elapsed * 1000:.3f}")


main()
