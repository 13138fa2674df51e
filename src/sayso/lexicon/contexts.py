"""Words that tell what an act is about: PLOVER's contexts.

Comes in: contexts.csv, and that of a folder of one's own. Goes out: Contexts, looked up by the
first word of a phrase. A line holds one kind of word: spellings with "|" between them, phrases in
lemmas or in the words themselves; `<disease>` stands for a class of the nouns, and the context
`none` is for phrases in which a word means something else.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import msgspec

from sayso.errors import LexiconError
from sayso.lexicon.acts import CLASSES
from sayso.lexicon.plover import CONTEXTS

COLUMNS = ("context", "pos", "words", "example", "non_example")
NONE = "none"  # phrases that tell of nothing: "olive oil"
TAGS = {"noun": ("NN", "VBG", "FW"), "verb": ("VB",), "adj": ("JJ", "NN")}  # of the last word


class ContextLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the list."""

    line: str  # "contexts.csv:17"
    context: str
    pos: str  # "noun", "verb", "adj"
    words: str
    example: str
    non_example: str


class ContextPhrase(msgspec.Struct, frozen=True, kw_only=True):
    """One spelling, and what it tells of."""

    words: tuple[str, ...]
    context: str
    pos: str
    line: str


class Contexts(msgspec.Struct, frozen=True, kw_only=True):
    """All phrases of one version."""

    by_first: dict[str, tuple[ContextPhrase, ...]]  # the longest first
    by_class: dict[str, ContextPhrase]  # class of nouns -> what it tells of
    lines: tuple[ContextLine, ...]


def load_contexts(path: Path, own: Path | None = None) -> Contexts:
    """The phrases of the list and of one's own; LexiconError names the line that does not fit."""
    lines = [*_lines(path, "")]
    if own is not None and own.exists():  # one of a folder of lists
        lines += _lines(own, f"{own.parent.name}/")
    by_first: dict[str, list[ContextPhrase]] = {}
    by_class: dict[str, ContextPhrase] = {}
    for line in lines:
        for spelling in line.words.split("|"):
            words = tuple(spelling.replace("-", " - ").split())
            phrase = ContextPhrase(words=words, context=line.context, pos=line.pos, line=line.line)
            if spelling.startswith("<"):
                name = spelling.strip("<>")
                _check(line.line, "words", name, ok=name in CLASSES)
                by_class[name] = phrase
            else:
                by_first.setdefault(words[0], []).append(phrase)
    return Contexts(
        by_first={
            first: tuple(sorted(found, key=lambda phrase: -len(phrase.words)))
            for first, found in by_first.items()
        },
        by_class=by_class,
        lines=tuple(lines),
    )


def _lines(path: Path, prefix: str) -> Iterator[ContextLine]:
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            message = f"{path}: expected the head line {','.join(COLUMNS)}"
            raise LexiconError(message)
        for row in reader:
            where = f"{prefix}{path.name}:{reader.line_num}"
            _check(where, "context", row["context"], ok=row["context"] in (*CONTEXTS, NONE))
            _check(where, "pos", row["pos"], ok=row["pos"] in TAGS)
            _check(where, "words", row["words"], ok=all(row["words"].split("|")))
            _check(where, "example", row["example"], ok=bool(row["example"]))
            yield ContextLine(
                line=where,
                context=row["context"],
                pos=row["pos"],
                words=row["words"],
                example=row["example"],
                non_example=row["non_example"] or "",
            )


def _check(where: str, field: str, value: str, *, ok: bool) -> None:
    if not ok:
        message = f"{where}: {field} does not fit: found {value!r}. See lexicon/README.md."
        raise LexiconError(message)
