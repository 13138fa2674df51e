"""`make gate`: no score may fall below its floor in bench/floors.json.

    python -m bench.gate                      fails on a drop, or on a changed corpus
    python -m bench.gate --update             raises floors to what is reached, lowers none
    python -m bench.gate --lower SET --reason "why"
                                              sets one corpus's floors to what is reached

A floor is kept with the digest and the number of documents of the corpus it was measured on.
"""

import json
import sys
from pathlib import Path
from typing import Any

from bench.run import ROOT, Result, parse_arguments, run_all
from bench.sets import CORPORA

FLOORS = ROOT / "bench" / "floors.json"
SLACK = 0.0006  # a rounded figure may differ by this much between two processors

_LOWER = {
    (corpus.name, figure.name)
    for corpus in CORPORA
    for figure in corpus.figures
    if figure.lower_is_better
}


def problems(results: list[Result], floors: dict[str, Any]) -> list[str]:
    """One line for each figure below its floor and each corpus that is not the measured one."""
    found = []
    for result in results:
        floor = floors["sets"].get(result.name)
        if floor is None:
            found.append(f"{result.name}: no floor yet; --update pins one.")
            continue
        if (floor["digest"], floor["documents"]) != (result.digest, result.documents):
            found.append(
                f"{result.name}: the corpus changed. Pinned: {floor['documents']} documents, "
                f"{floor['digest']}; found {result.documents}, {result.digest}."
            )
        for name, value in floor["figures"].items():
            if is_worse(result, name, value):
                found.append(f"{result.name}: {name} is {result.figures[name]}, its floor {value}.")
    return found


def is_worse(result: Result, name: str, floor: float) -> bool:
    """Whether the figure fell behind its floor by more than rounding."""
    value = result.figures[name]
    return value > floor + SLACK if (result.name, name) in _LOWER else value < floor - SLACK


def raised(
    results: list[Result], floors: dict[str, Any], *, lower: str | None = None
) -> dict[str, Any]:
    """New floors: the better of old and reached; for the set `lower`, what was reached."""
    sets = dict(floors["sets"])
    for result in results:
        old = {} if lower == result.name else sets.get(result.name, {}).get("figures", {})
        figures = {}
        for name, value in result.figures.items():
            pick = min if (result.name, name) in _LOWER else max
            figures[name] = pick(value, old.get(name, value))
        sets[result.name] = {
            "digest": result.digest,
            "documents": result.documents,
            "figures": figures,
        }
    return {**floors, "sets": sets}


def main() -> None:
    """Compare with the floors, or move them."""
    parser = parse_arguments(__doc__)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--lower", choices=[corpus.name for corpus in CORPORA], metavar="SET")
    parser.add_argument("--reason", default="")
    options = parser.parse_args()
    if options.lower and len(options.reason.split()) < 3:
        sys.exit('lowering a floor needs a sentence: --lower SET --reason "why"')
    if not options.data.is_dir():
        sys.exit(f"no data folder at {options.data}: name one with --data (make gate DATA=...)")
    floors = json.loads(FLOORS.read_text()) if FLOORS.exists() else {"sets": {}, "lowered": []}
    results = run_all(
        data=options.data, names=options.set or ([options.lower] if options.lower else [])
    )
    if options.lower:
        floors["lowered"].append({"set": options.lower, "reason": options.reason})
    if options.update or options.lower:
        _write(FLOORS, raised(results, floors, lower=options.lower))
        return
    found = problems(results, floors)
    print("\n".join(found) or f"no score below its floor ({len(results)} sets)")
    sys.exit(bool(found))


def _write(path: Path, floors: dict[str, Any]) -> None:
    path.write_text(json.dumps(floors, indent=2) + "\n")
    print(f"wrote {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
