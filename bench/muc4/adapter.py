"""MUC-4: who attacked whom and what, with what, from the text in its restored letter case.

MUC's form asks for names, and for numbers in a slot of their own. So a person that the report names
is given by the fullest name that the report has, a target or weapon by its words without what
counts or owns it (*nine buses*, *his car*), and a group's organisation, which the form asks for
apart, beside the group.
"""

import re
from typing import Any

from bench.contract import actor_of, event_of
from sayso import Cell, Claim, Coder, Report, Who

READS = ("id", "text_recased", "dct")
_NUMBER = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens of|a dozen|"
    r"hundreds of|thousands of|\d[\d.,]*|several|some|many|various|numerous|a few|all|both"
)
_ABOUT = "at least|at most|more than|over|about|around|approximately|almost|nearly|only|another"
_OWNER = "my|our|your|his|her|its|their|the|a|an"
_BEFORE = re.compile(rf"(?:(?:{_OWNER})\s+)?(?:(?:{_ABOUT})\s+)*(?:(?:{_NUMBER})\s+)?", re.I)
_SMALL = frozenset("de del la las los y da dos von van bin al el".split())


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one report."""
    coded = coder.code(Report.from_text(row["text_recased"], published=row["dct"]))
    events = [_event(claim) for claim in coded.claims if claim.kind == "event"]
    return {"id": row["id"], "events": events}


def _event(claim: Claim) -> dict[str, Any]:
    source = [actor for cell in claim.actors for actor in (_named(cell), *_organisation(cell))]
    return event_of(claim) | {
        "source": source,
        "target": [_uncounted(_named(cell)) for cell in claim.targets],
        "instrument": [_uncounted(actor_of(cell)) for cell in claim.instruments],
    }


def _named(cell: Cell) -> dict[str, Any]:
    """A party by its name where it is a person who has one, else by the cell's own words."""
    actor = actor_of(cell)
    if cell.kind == "person" and cell.name[:1].isupper():
        return actor | {"text": _fullest(cell), "names": [cell.text, *cell.names]}
    return actor


def _fullest(cell: Cell) -> str:
    """The longest form in the report of a person's best name: with a second surname, if any."""
    first = cell.name.split()[0]
    found = []
    for form in (cell.text, *cell.names):
        words = form.split()
        if first in words:
            words = words[words.index(first) :]
            if all(word[:1].isupper() or word in _SMALL for word in words):
                found.append(" ".join(words).removesuffix("'s"))
    return max(found, key=len, default=cell.name)


def _uncounted(actor: dict[str, Any]) -> dict[str, Any]:
    """A party without the number that is told of it, if other words are left."""
    words = actor["text"]
    rest = words[_BEFORE.match(words).end() :]  # type: ignore[union-attr]  # it matches nothing too
    return actor | {"text": rest, "names": [words, *actor["names"]]} if rest else actor


def _organisation(cell: Cell) -> list[dict[str, Any]]:
    who = cell.value
    if not isinstance(who, Who) or who.of is None:
        return []
    return [{"text": who.of, "names": [], "kind": "organisation"}]
