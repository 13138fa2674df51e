"""Classes of common words, for the conditions of acts: what can be attacked, signed, met,
lifted."""

import csv
from pathlib import Path

import msgspec

from sayso.errors import LexiconError
from sayso.lexicon.acts import CLASSES

_NONE: frozenset[str] = frozenset()


class Nouns(msgspec.Struct, frozen=True, kw_only=True):
    """Lemma -> classes."""

    classes: dict[str, frozenset[str]]

    unaccusative: frozenset[str] = (
        frozenset()
    )  # verbs whose lone subject undergoes: fall, die, rise
    partitives: frozenset[str] = frozenset()  # "tons of rice": the class is that of the rice
    collectives: frozenset[str] = frozenset()  # "a shipment of rice": things beside what they hold

    def of(self, lemma: str) -> frozenset[str]:
        """The classes of a common noun, empty when it is in no list."""
        return self.classes.get(lemma, _NONE)


def load_nouns(folder: Path, own: Path | None = None) -> Nouns:
    """All lists in `folder` and in `own`; a lemma in several lists has several classes.

    Source of the verbs: Levin, English Verb Classes and Alternations (1993), the classes of change
    of state,
    appearance, existence and directed motion.
    """
    classes: dict[str, set[str]] = {}
    for path in (*sorted(folder.glob("*.csv")), *sorted(own.glob("*.csv") if own else ())):
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            for row in reader:
                if row.get("class") not in CLASSES or not row.get("lemma"):
                    message = (
                        f"nouns/{path.name}:{reader.line_num}: expected a lemma and one of "
                        f"{', '.join(sorted(CLASSES))}; found {row.get('class')!r}"
                    )
                    raise LexiconError(message)
                classes.setdefault(row["lemma"], set()).add(row["class"])
    quantities: dict[str, set[str]] = {}
    with (folder / "parts" / "quantities.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            quantities.setdefault(row["class"], set()).add(row["lemma"])
    verbs = (folder.parent / "verbs" / "unaccusative.csv").read_text(encoding="utf-8").split()[1:]
    return Nouns(
        unaccusative=frozenset(verbs),
        partitives=frozenset(quantities["partitive"]),
        collectives=frozenset(quantities["collective"]),
        classes={lemma: frozenset(found) for lemma, found in classes.items()},
    )
