"""Verbs and nouns by what they make of their arguments, for acts that no entry knows."""

import csv
from pathlib import Path

import msgspec

from sayso.errors import LexiconError

CLASSES = ("aspectual", "let", "measure", "object_noun", "trouble", "undergo", "undergoer_noun")


class Valency(msgspec.Struct, frozen=True, kw_only=True):
    """Lemmas by class. Source: Levin (1993), English Verb Classes and Alternations.

    Classes 55 (aspectual), 54 and 47.8 (measure and containment); nouns: the nominalisations of
    her transitive verbs and of her verbs of change.
    """

    aspectual: frozenset[str]  # "the miners stopped digging": who acts, also without an object
    let: frozenset[str]  # "lets fishermen use the bay": the lower subject is an object
    measure: frozenset[str]  # "the kit contains three lamps": nobody does a thing
    object_noun: frozenset[str]  # "ship sales": the compound is what it is done to
    trouble: frozenset[str]  # "had trouble opening": who has it, opens
    undergo: frozenset[str]  # "underwent an operation": the subject undergoes
    undergoer_noun: frozenset[str]  # "the king's death": the possessor undergoes


def load_valency(path: Path) -> Valency:
    """The classes of a file; LexiconError when one is missing or unknown."""
    with path.open(encoding="utf-8", newline="") as stream:
        found = {row["class"]: frozenset(row["words"].split()) for row in csv.DictReader(stream)}
    if sorted(found) != sorted(CLASSES):
        message = (
            f"{path.name}: class: expected one line each of {', '.join(CLASSES)}; "
            f"found {', '.join(found)}."
        )
        raise LexiconError(message)
    return Valency(**found)
