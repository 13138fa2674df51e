"""The record's promises, held to every text of the corpora: evidence, voices, same bytes.

    python -m bench.promises --data ../shared/data

Each span's quote must be its slice of the report, each cell must rest on something, each claim must
have a voice, two runs must give the same bytes, and so must one worker and two.
"""

import argparse
import gzip
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import msgspec

from bench.sets import CORPORA
from sayso import Report, Span

if TYPE_CHECKING:
    from sayso import Coded


def broken_promises(coded: "Coded") -> list[str]:
    """One line for each promise that this record breaks; empty when it keeps them all."""
    text = coded.report.text
    broken = [
        f"{span.start}..{span.end} says {span.quote!r}, the text {text[span.start : span.end]!r}"
        for span in _spans(coded)
        if text[span.start : span.end] != span.quote or span.report_id != coded.report.id
    ]
    for claim in coded.claims:
        if not claim.say_so or claim.say_so[0].source_type != "outlet":
            broken.append(f"claim {claim.id} has no outlet as its first voice")
        if not all(cell.evidence for cell in claim.cells):
            broken.append(f"claim {claim.id} has a cell without evidence")
        if not claim.derivation:
            broken.append(f"claim {claim.id} cannot say why")
        if not 0 <= claim.sentence[0] <= claim.trigger.start < claim.sentence[1] <= len(text):
            broken.append(f"claim {claim.id} has its trigger outside its sentence")
    ids = [claim.id for claim in coded.claims]
    if len(set(ids)) < len(ids):
        broken.append("two claims have one id")
    starts = [claim.trigger.start for claim in coded.claims]
    if starts != sorted(starts):
        broken.append("claims are not in text order")
    return broken


def _spans(noun: Any) -> Iterator[Span]:
    """All spans inside a noun, the parse aside."""
    if isinstance(noun, Span):
        yield noun
    elif isinstance(noun, msgspec.Struct):
        for field in noun.__struct_fields__:
            if field != "sentences":
                yield from _spans(getattr(noun, field))
    elif isinstance(noun, tuple | list):
        for item in noun:
            yield from _spans(item)


def texts_of(path: Path) -> Iterator[str]:
    """The texts of one corpus file."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open()
    with opened as lines:
        for line in lines:
            row = json.loads(line)
            yield row.get("text_recased") or row["text"]


def _first_difference(before: str, after: str) -> str:
    at = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    start = max(0, at - 60)
    return f"... {before[start : at + 40]} / {after[start : at + 40]}"


def main() -> None:
    """Try all texts; print what is broken; exit 1 when anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    options = parser.parse_args()
    from sayso import Coder

    coder = Coder.load()
    files = sorted({options.data / corpus.file for corpus in CORPORA})
    texts = [text for file in files if file.exists() for text in texts_of(file)]
    reports = [Report.from_text(text) for text in texts]
    broken, first = [], []
    for report in reports:
        coded = coder.code(report)
        broken += [f"{report.id}: {line}" for line in broken_promises(coded)]
        first.append(coded.to_json())
    for workers in (1, 2):
        again = (coded.to_json() for coded in coder.code_many(reports, workers=workers))
        differ = [
            f"{report.id} with {workers} worker(s): {_first_difference(before, after)}"
            for report, before, after in zip(reports, first, again, strict=True)
            if before != after
        ]
        print(f"{workers} worker(s): {len(differ)} of {len(reports)} records differ")
        broken += differ
    print("\n".join(broken[:50]) or f"every promise holds for {len(reports)} texts")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
