"""MUC-4: who attacked whom and what, with what, from the text in its restored letter case.

MUC's form asks for names: a person that the report names is given by that name (the cell has it),
and a group's organisation, which the form asks for apart, is given beside the group.
"""

from typing import Any

from bench.contract import actor_of, event_of
from sayso import Cell, Claim, Coder, Report, Who

READS = ("id", "text_recased", "dct")


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one report."""
    coded = coder.code(Report.from_text(row["text_recased"], published=row["dct"]))
    events = [_event(claim) for claim in coded.claims if claim.kind == "event"]
    return {"id": row["id"], "events": events}


def _event(claim: Claim) -> dict[str, Any]:
    source = [actor for cell in claim.actors for actor in (_named(cell), *_organisation(cell))]
    return event_of(claim) | {"source": source, "target": [_named(c) for c in claim.targets]}


def _named(cell: Cell) -> dict[str, Any]:
    """A party by its name where it is a person who has one, else by the cell's own words."""
    actor = actor_of(cell)
    if cell.kind == "person" and cell.name[:1].isupper():
        return actor | {"text": cell.name, "names": [cell.text, *cell.names]}
    return actor


def _organisation(cell: Cell) -> list[dict[str, Any]]:
    who = cell.value
    if not isinstance(who, Who) or who.of is None:
        return []
    return [{"text": who.of, "names": [], "kind": "organisation"}]
