"""Classes of common words, for the conditions of acts: what can be attacked, signed, met,
lifted."""

import csv
from pathlib import Path

import msgspec

_NONE: frozenset[str] = frozenset()


class Nouns(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> classes."""

    classes: dict[str, frozenset[str]]

    unaccusative: frozenset[str] = (
        frozenset()
    )  # verbs whose lone subject undergoes: fall, die, rise

    def of(self, lemma: str) -> frozenset[str]:
        """The classes of a common noun, empty when it is in no list."""
        return self.classes.get(lemma, _NONE)


def load_nouns(folder: Path) -> Nouns:
    """All lists in `folder`; a lemma in several lists has several classes.

    Source of the verbs: Levin, English Verb Classes and Alternations (1993), the classes of change
    of state,
    appearance, existence and directed motion.
    """
    classes: dict[str, set[str]] = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                classes.setdefault(row["lemma"], set()).add(row["class"])
    verbs = (folder.parent / "verbs" / "unaccusative.csv").read_text(encoding="utf-8").split()[1:]
    return Nouns(
        unaccusative=frozenset(verbs),
        classes={lemma: frozenset(found) for lemma, found in classes.items()},
    )
