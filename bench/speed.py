"""How fast, and how large: Sayso's whole coding beside stock spaCy's parse of the same texts.

Each figure is taken in a process of its own, with one BLAS thread and the machine's own choice of
kernels. Times are processor seconds of the reading loop alone: neither side's loading is counted.
The two sides are run in pairs, one after the other, and the median of the pairs' ratios is kept.
"""

import argparse
import gzip
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

TEXTS = ("gum_attribution/dev.jsonl.gz", "meantime/dev.jsonl.gz")
PAIRS = 5
STREAMED = 300  # reports in the memory test


class Speed(msgspec.Struct, frozen=True):
    """What one run measured."""

    whole: float  # whole coding / stock parse, median over the pairs
    layers: float  # own layers / accelerated parse, median over the pairs
    words_a_second: float  # whole coding
    stock_words_a_second: float
    peak_mb: float  # largest memory of one process streaming 300 reports
    growth_mb: float  # of that, what came after the first 100


def measure(data: Path, *, pairs: int = PAIRS) -> Speed:
    """Run the pairs and the memory test; takes minutes."""
    stock, sayso = [], []
    for _ in range(pairs):
        stock.append(_child("stock", data))
        sayso.append(_child("sayso", data))
    memory = _child("memory", data)
    return Speed(
        statistics.median(b["code"] / a["parse"] for a, b in zip(stock, sayso, strict=True)),
        statistics.median((b["code"] - b["parse"]) / b["parse"] for b in sayso),
        statistics.median(b["words"] / b["code"] for b in sayso),
        statistics.median(a["words"] / a["parse"] for a in stock),
        memory["peak"],
        memory["peak"] - memory["early"],
    )


def rows_of(speed: Speed) -> str:
    """The figures as a Markdown table."""
    return "\n".join(
        (
            "| speed and size | measured | bar |",
            "| --- | ---: | ---: |",
            f"| whole coding / stock spaCy's parse | {speed.whole:.2f} | 0.85 |",
            f"| own layers / accelerated parse | {speed.layers:.2f} | 0.25 |",
            f"| words a processor second, whole coding | {speed.words_a_second:,.0f} | |",
            f"| words a processor second, stock parse | {speed.stock_words_a_second:,.0f} | |",
            f"| peak memory, 300 reports streamed, MB | {speed.peak_mb:.0f} | 800 |",
            f"| of that after the first 100, MB | {speed.growth_mb:.0f} | |",
        )
    )


def _child(side: str, data: Path) -> dict[str, Any]:
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith("OPENBLAS_")
    }
    environment["OPENBLAS_NUM_THREADS"] = "1"
    command = [sys.executable, "-m", "bench.speed", "--data", str(data), "--side", side]
    root = Path(__file__).parent.parent
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=environment, cwd=root
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _texts(data: Path) -> list[str]:
    texts = []
    for name in TEXTS:
        with gzip.open(data / name, "rt", encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    return texts


def _stock(texts: list[str]) -> dict[str, float]:
    import spacy

    from sayso.sentences.spacy_parser import first_installed

    nlp = spacy.load(first_installed())
    list(nlp.pipe(texts[:1]))
    start = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return {"parse": time.process_time() - start}


def _sayso(texts: list[str]) -> dict[str, float]:
    from sayso import Coder, Report
    from sayso.sentences import load_parser

    coder = Coder.load()
    coder.code(Report.from_text(texts[0]))
    start = time.process_time()
    for text in texts:
        coder.code(Report.from_text(text))
    code = time.process_time() - start
    parser = load_parser()
    parser.parse(Report.from_text(texts[0]))
    start = time.process_time()
    for text in texts:
        parser.parse(Report.from_text(text))
    return {"code": code, "parse": time.process_time() - start}


def _memory(texts: list[str]) -> dict[str, float]:
    from sayso import Coder, Report

    coder = Coder.load()
    early = 0.0
    for number in range(STREAMED):
        text = f"{texts[number % len(texts)]}\nReport {number} of a stream."
        coder.code(Report.from_text(text))
        if number == STREAMED // 3:
            early = _peak_mb()
    return {"early": early, "peak": _peak_mb()}


def _peak_mb() -> float:
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (2**20 if sys.platform == "darwin" else 2**10)  # bytes there, kilobytes elsewhere


_SIDES = {"stock": _stock, "sayso": _sayso, "memory": _memory}


def main() -> None:
    """Measure all, or be one side of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--side", choices=_SIDES, help="one side, in this process")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    options = parser.parse_args()
    if options.side is None:
        print(rows_of(measure(options.data, pairs=options.pairs)))
        return
    texts = _texts(options.data)
    words = sum(len(text.split()) for text in texts)
    print(json.dumps({"words": words, **_SIDES[options.side](texts)}))


if __name__ == "__main__":
    main()
