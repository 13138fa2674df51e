"""Draw claims of the development reports at random, to be read by hand.

    python -m bench.reading.draw --data ../shared/data --seed 7 --count 100 --out round.csv

Prints each claim with its sentence and the one before it, and writes a table with an empty verdict
for each: corpus, document, first and last code point of the trigger, type, verdict, cause. No words
of a report are in the table, so it may be kept in the repository. Claims that stand in the tables
of `--apart` are not drawn again.
"""

import argparse
import csv
import gzip
import hashlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sayso import Claim, Coder, Report

COLUMNS = ("corpus", "document", "start", "end", "type", "mode", "verdict", "cause")


class Source(NamedTuple):
    """A corpus of whole reports: where it lies, and which fields hold the text and the date."""

    file: str
    text: str
    date: str | None


SOURCES = {
    "muc4": Source("muc4/dev.jsonl.gz", "text_recased", "dct"),
    "gum": Source("gum_attribution/dev.jsonl.gz", "text", None),
    "meantime": Source("meantime/dev.jsonl.gz", "text_quotes", "dct"),
    "ecbplus": Source("ecbplus/dev.jsonl.gz", "text", None),
    "tbaq": Source("timex/tbaq.jsonl.gz", "text", "dct"),
}


class Drawn(NamedTuple):
    """One claim with the report it is from."""

    corpus: str
    document: str
    report: Report
    claim: Claim


def reports(data: Path, corpus: str) -> Iterator[tuple[str, Report]]:
    """The reports of a corpus with their ids."""
    source = SOURCES[corpus]
    with gzip.open(data / source.file, "rt", encoding="utf-8") as stream:
        for line in stream:
            row: dict[str, Any] = json.loads(line)
            date = row.get(source.date) if source.date else None
            yield str(row["id"]), Report.from_text(row[source.text], published=date)


def key_of(document: str) -> str:
    """A hash of a document's id: some ids are headlines."""
    return hashlib.sha256(document.encode()).hexdigest()[:12]


def draw(data: Path, *, seed: int, count: int, apart: set[tuple[str, str, str]]) -> list[Drawn]:
    """`count` event and state claims, the corpora by turns, reports at random; the same for a
    seed."""
    coder = Coder.load()
    chance = random.Random(seed)  # noqa: S311  (a draw to be repeated, no secret)
    turns = []
    for corpus in SOURCES:
        if (data / SOURCES[corpus].file).exists():
            found = list(reports(data, corpus))
            found.sort(key=lambda pair: hashlib.sha256(pair[0].encode()).digest())
            chance.shuffle(found)
            turns.append((corpus, found))
    drawn: list[Drawn] = []
    while len(drawn) < count and any(found for _, found in turns):
        for corpus, found in turns:
            if not found or len(drawn) >= count:
                continue
            document, report = found.pop()
            claims = [
                claim
                for claim in coder.code(report).claims
                if claim.kind != "naming"
                and (corpus, key_of(document), str(claim.trigger.start)) not in apart
            ]
            for claim in chance.sample(claims, min(2, len(claims))):
                if len(drawn) < count:
                    drawn.append(Drawn(corpus, document, report, claim))
    return drawn


def shown(number: int, one: Drawn) -> str:
    """The claim for a reader: the sentence, what stands before it, every cell and voice."""
    claim, report = one.claim, one.report
    start, end = claim.sentence
    before = " ".join(report.text[max(0, start - 260) : start].split())
    cells = "; ".join(
        f"{cell.field}={cell.text!r}" + (f"({cell.name})" if cell.name != cell.text else "")
        for cell in claim.cells
        if cell.field != "action"
    )
    voices = " > ".join(f"{link.source.name}:{link.stance}" for link in claim.say_so)
    return (
        f"{number} [{one.corpus} {one.document}]\n   ... {before}\n   "
        f"{' '.join(report.text[start:end].split())}\n"
        f"   => {claim.kind} {claim.type}/{claim.mode} {claim.status} [{claim.trigger.quote}] "
        f"{cells}\n   say-so: {voices}{'  (held)' if claim.within else ''}\n"
    )


def read_before(paths: list[Path]) -> set[tuple[str, str, str]]:
    """Corpus, document and trigger of the claims in earlier tables."""
    found = set()
    for path in paths:
        with path.open(encoding="utf-8", newline="") as stream:
            found |= {(r["corpus"], r["document"], r["start"]) for r in csv.DictReader(stream)}
    return found


def main() -> None:
    """Print the claims and write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--apart", type=Path, nargs="*", default=[])
    given = parser.parse_args()
    drawn = draw(given.data, seed=given.seed, count=given.count, apart=read_before(given.apart))
    with given.out.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for number, one in enumerate(drawn, start=1):
            claim = one.claim
            sys.stdout.write(shown(number, one) + "\n")
            writer.writerow(
                (one.corpus, key_of(one.document), claim.trigger.start, claim.trigger.end,
                 claim.type, claim.mode or "", "", "")
            )  # fmt: skip


if __name__ == "__main__":
    main()
