"""Loaded words: what one side calls another. They are recorded as somebody's naming and decide
nothing."""

import csv
from pathlib import Path

import msgspec


class Naming(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list."""

    line: str  # "namings/loaded.csv:17"
    lemma: str
    pos: str  # "noun", "adj"
    example: str
    non_example: str


class Namings(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> parts of speech in which the word is a naming."""

    words: dict[str, frozenset[str]]  # "noun", "adj"
    phrases: frozenset[tuple[str, ...]]  # of several words: ("freedom", "fighter")
    entries: tuple[Naming, ...] = ()  # the lines, in their order


def load_namings(path: Path) -> Namings:
    """The list at `path`."""
    words: dict[str, set[str]] = {}
    phrases: set[tuple[str, ...]] = set()
    entries: list[Naming] = []
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            parts = tuple(row["lemma"].split())
            if len(parts) > 1:
                phrases.add(parts)
            else:
                words.setdefault(row["lemma"], set()).add(row["pos"])
            entries.append(
                Naming(
                    line=f"namings/{path.name}:{reader.line_num}",
                    lemma=row["lemma"],
                    pos=row["pos"],
                    example=row["example"] or "",
                    non_example=row["non_example"] or "",
                )
            )
    return Namings(
        words={lemma: frozenset(found) for lemma, found in words.items()},
        phrases=frozenset(phrases),
        entries=tuple(entries),
    )
