"""`make bench`: predict every corpus with Sayso, run its scorer, print one table.

    python -m bench.run --data ../shared/data [--set NAME ...] [--no-speed] [--write]

The scorers are looked for in the folder `bench` beside the data folder. Predictions go to
bench/out, which git ignores. A corpus that is not there drops only its own rows. `--write` puts the
figures into docs/benchmarks.md.
"""

import argparse
import gzip
import hashlib
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import msgspec

from bench.sets import CORPORA, Corpus, Figure

ROOT = Path(__file__).parent.parent
OUT = ROOT / "bench" / "out"


class Result(msgspec.Struct, frozen=True):
    """The figures of one corpus, most of them from 0 to 1, and what it was run on."""

    name: str
    digest: str  # first 16 hex digits of the corpus file's SHA-256
    documents: int
    figures: dict[str, float]


def run_corpus(corpus: Corpus, *, data: Path, coders: dict[bool, Any]) -> Result:
    """Predict one corpus, run its scorer over the predictions, and pick its figures."""
    adapter = importlib.import_module(f"bench.{corpus.adapter}.adapter")
    untyped = getattr(adapter, "UNTYPED", False)
    if untyped not in coders:
        from sayso import Coder

        coders[untyped] = Coder.load(untyped=untyped)
    path = data / corpus.file
    rows = list(_rows(path))
    OUT.mkdir(exist_ok=True)
    predictions = OUT / f"{corpus.name}.jsonl"
    with predictions.open("w", encoding="utf-8") as out:
        for row in rows:
            shown = only(row, adapter.READS)
            out.write(
                json.dumps(adapter.predict(shown, coders[untyped]), ensure_ascii=False) + "\n"
            )
    scored = _score(corpus, gold=path, predictions=predictions, scorers=data.parent / "bench")
    return Result(
        corpus.name,
        hashlib.sha256(path.read_bytes()).hexdigest()[:16],
        len(rows),
        {figure.name: _pick(scored, figure) for figure in corpus.figures},
    )


def only(row: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The named fields of a gold line, all an adapter is shown; "events.start" reaches inside."""
    shown: dict[str, Any] = {name: row.get(name) for name in names if "." not in name}
    for outer in {name.partition(".")[0] for name in names if "." in name}:
        inner = [name.partition(".")[2] for name in names if name.startswith(f"{outer}.")]
        shown[outer] = [
            {name: item[name] for name in inner if name in item} for item in row.get(outer, ())
        ]
    return shown


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open()
    with opened as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _score(corpus: Corpus, *, gold: Path, predictions: Path, scorers: Path) -> dict[str, Any]:
    """The scorer's own result, run as it would be run by hand."""
    out = OUT / f"{corpus.name}.score.json"
    options = [option.format(out=out) for option in corpus.options]
    command = [sys.executable, str(scorers / corpus.scorer), str(gold), str(predictions), *options]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    (OUT / f"{corpus.name}.score.txt").write_text(done.stdout)
    if "--json" not in options:
        return {key: float(value) for key, value in _PRINTED.findall(done.stdout)}
    found: dict[str, Any] = json.loads(out.read_text() if str(out) in options else done.stdout)
    return found


_PRINTED = re.compile(r"(macro F1|MAE|\br) +(-?[\d.]+)")  # for the scorer that writes no JSON


def _pick(scored: Any, figure: Figure) -> float:
    for key in figure.path.split("/"):
        scored = scored[key]
    return round(float(scored) / figure.scale, 4)


def run_all(*, data: Path, names: list[str]) -> list[Result]:
    """The results of all corpora that are there, or of the named ones."""
    coders: dict[bool, Any] = {}
    results = []
    for corpus in CORPORA:
        if names and corpus.name not in names:
            continue
        if not (data / corpus.file).exists():
            print(f"left out: {corpus.title} (no {data / corpus.file})", file=sys.stderr)
            continue
        print(f"reading {corpus.title} ...", file=sys.stderr, flush=True)
        results.append(run_corpus(corpus, data=data, coders=coders))
    return results


def table_of(results: list[Result], *, meanings: bool = False) -> str:
    """The figures as a Markdown table, one row each; with what each means where asked."""
    head = "| corpus | figure | score | bar |"
    lines = [
        head + " what it is |" if meanings else head,
        "| --- | --- | ---: | ---: |" + " --- |" * meanings,
    ]
    of = {corpus.name: corpus for corpus in CORPORA}
    for result in results:
        corpus = of[result.name]
        for figure in corpus.figures:
            bar = "" if figure.bar is None else f"{figure.bar:.2f}"
            score = f"{result.figures[figure.name]:.3f}"
            row = f"| {corpus.title} | {figure.name} | {score} | {bar} |"
            lines.append(row + f" {figure.meaning} |" if meanings else row)
    return "\n".join(lines)


def parse_arguments(about: str | None) -> argparse.ArgumentParser:
    """The options that `run` and `gate` share."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--set", action="append", default=[], choices=[c.name for c in CORPORA])
    return parser


def main() -> None:
    """Predict, score, print."""
    parser = parse_arguments(__doc__)
    parser.add_argument("--no-speed", action="store_true", help="leave out the minutes of timing")
    parser.add_argument(
        "--write", action="store_true", help="put the table into docs/benchmarks.md"
    )
    options = parser.parse_args()
    if not options.data.is_dir():
        sys.exit(f"no data folder at {options.data}: name one with --data (make bench DATA=...)")
    results = run_all(data=options.data, names=options.set)
    print(table_of(results))
    speed = None
    if not options.no_speed and not options.set:
        from bench.speed import measure, rows_of

        speed = measure(options.data)
        print("\n" + rows_of(speed))
    if options.write:
        from bench.write import write_page

        write_page(results, speed)


if __name__ == "__main__":
    main()
