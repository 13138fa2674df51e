"""Words that tell of which kind of thing a sentence speaks: a plot, a law, a match, a word."""

import csv
from pathlib import Path

import msgspec

_NONE: frozenset[str] = frozenset()


class Frames(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> frames: fiction, telling, invented, law, wording, accident; of games three.

    sport: one word and another of sport tell of a match; sporting: three do, as each has other
    senses; player: who plays, and may do things in games; team game: with the others tells of
    a whole report that is of sport.
    """

    words: dict[str, frozenset[str]]

    def of(self, lemma: str) -> frozenset[str]:
        """The frames that a word opens, empty for nearly all words."""
        return self.words.get(lemma, _NONE)


def load_frames(path: Path) -> Frames:
    """The list in `path`; a lemma in several lines opens several frames."""
    words: dict[str, set[str]] = {}
    for row in read_frames(path):
        words.setdefault(row["lemma"], set()).add(row["frame"])
    return Frames(words={lemma: frozenset(found) for lemma, found in words.items()})


def read_frames(path: Path) -> list[dict[str, str]]:
    """The lines with their examples."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
