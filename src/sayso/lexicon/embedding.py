"""Words that embed clauses and events, and what they tell of whether these have happened.

Comes in: the folder with embedding.csv (or the file). Goes out: one Embedding, looked up by
lemma, part of speech and frame. The figures are Karttunen's implicative signatures on a scale:
*manage to* 3/-3, *fail to* -3/2.5, *know that* 3/3 (Karttunen 1971, Implicative verbs; Nairn,
Condoravdi & Karttunen 2006), from -3 (has not happened, which holds of plans and orders too) to
3 (has happened).
"""

import csv
from pathlib import Path
from typing import get_args

import msgspec

from sayso.errors import LexiconError
from sayso.model import Status

FRAMES = ("to", "that", "ing", "np", "subject", "clause")  # "clause": an adverb over its clause
PARTS_OF_SPEECH = ("verb", "adjective", "noun", "adverb")
_COLUMNS = ("lemma", "pos", "frame", "positive", "negative", "status", "example")


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """What one word tells of its complement."""

    lemma: str  # with its second word, when it has one: "call for"
    positive: float  # the complement, when the word itself holds, from -3 to 3
    negative: float  # the complement, when the word is negated
    status: Status | None  # the complement's status when the word holds; None: its own clause tells
    entry: str  # where it stands: "embedding.csv:17"
    example: str


class Embedding(msgspec.Struct, frozen=True, kw_only=True):
    """All embedding words of one version."""

    words: dict[tuple[str, str, str], Signature]  # by part of speech, frame and lemma
    phrases: frozenset[str]  # first words of the entries that have two

    def get(self, pos: str, frame: str, lemma: str) -> Signature | None:
        """The signature of a word in a frame; None when the word is in no list."""
        return self.words.get((pos, frame, lemma))


def load_embedding(path: Path) -> Embedding:
    """The embedding words of a folder or file; LexiconError names the line that does not fit."""
    path = path / "embedding.csv" if path.is_dir() else path
    words: dict[tuple[str, str, str], Signature] = {}
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            for row in reader:
                _read(words, row, f"{path.name}:{reader.line_num}")
    except OSError as error:
        message = (
            f"{path.name}: expected a file in {path.parent.name}/, found none. Install Sayso again."
        )
        raise LexiconError(message) from error
    phrases = frozenset(lemma.split()[0] for _, _, lemma in words if " " in lemma)
    return Embedding(words=words, phrases=phrases)


def _read(words: dict[tuple[str, str, str], Signature], row: dict[str, str], where: str) -> None:
    for column in _COLUMNS:
        _check(where, column, row.get(column) or "", ok=bool(row.get(column)))
    lemma, pos, status = row["lemma"], row["pos"], row["status"]
    _check(where, "pos", pos, ok=pos in PARTS_OF_SPEECH)
    _check(where, "status", status, ok=status == "own" or status in get_args(Status))
    signature = Signature(
        lemma=lemma,
        positive=_figure(where, "positive", row["positive"]),
        negative=_figure(where, "negative", row["negative"]),
        status=None if status == "own" else msgspec.convert(status, Status),
        entry=where,
        example=row["example"],
    )
    for frame in row["frame"].split():
        key = (pos, frame, lemma)
        _check(where, "frame", frame, ok=frame in FRAMES)
        _check(where, "lemma", lemma, ok=key not in words)
        words[key] = signature


def _figure(where: str, field: str, value: str) -> float:
    try:
        figure = float(value)
    except ValueError:
        figure = 99.0
    _check(where, field, value, ok=-3.0 <= figure <= 3.0)
    return figure


def _check(where: str, field: str, value: str, *, ok: bool) -> None:
    if not ok:
        message = f"{where}: {field} does not fit: found {value!r}. See lexicon/README.md."
        raise LexiconError(message)
