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


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """A naming of several tokens: "freedom fighter", "self-styled", "prisoner of conscience"."""

    lemma: str  # as listed
    tokens: tuple[str, ...]
    head: int  # which of the tokens is the head: before "of", otherwise the last
    pos: str  # "noun", "adj"


class Namings(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> parts of speech in which the word is a naming."""

    words: dict[str, frozenset[str]]  # "noun", "adj"
    phrases: dict[str, tuple["Phrase", ...]]  # of several tokens, by the token that heads them
    entries: tuple[Naming, ...] = ()  # the lines, in their order


def load_namings(path: Path) -> Namings:
    """The list at `path`."""
    words: dict[str, set[str]] = {}
    phrases: dict[str, list[Phrase]] = {}
    entries: list[Naming] = []
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            parts = tuple(row["lemma"].replace("-", " - ").split())
            if len(parts) > 1:
                head = parts.index("of") - 1 if "of" in parts else len(parts) - 1
                phrases.setdefault(parts[head], []).append(
                    Phrase(lemma=row["lemma"], tokens=parts, head=head, pos=row["pos"])
                )
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
        phrases={head: tuple(found) for head, found in phrases.items()},
        entries=tuple(entries),
    )
