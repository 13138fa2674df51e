"""Loaded words: what one side calls another. They are recorded as somebody's naming and decide
nothing."""

import csv
from pathlib import Path

import msgspec


class Namings(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> parts of speech in which the word is a naming."""

    words: dict[str, frozenset[str]]  # "noun", "adj"
    phrases: frozenset[tuple[str, ...]]  # of several words: ("freedom", "fighter")


def load_namings(path: Path) -> Namings:
    """The list at `path`."""
    words: dict[str, set[str]] = {}
    phrases: set[tuple[str, ...]] = set()
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            parts = tuple(row["lemma"].split())
            if len(parts) > 1:
                phrases.add(parts)
            else:
                words.setdefault(row["lemma"], set()).add(row["pos"])
    return Namings(
        words={lemma: frozenset(found) for lemma, found in words.items()},
        phrases=frozenset(phrases),
    )
