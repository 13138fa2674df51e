"""PLOVER gold-standard records: one sentence, its events with type, actors and country codes."""

from typing import Any

from sayso import Cell, Coder, Report

READS = ("id", "text")  # all an adapter is shown of a gold line


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one sentence. It has no date: the file's are placeholders."""
    coded = coder.code(Report.from_text(row["text"]))
    events = [
        {
            "type": claim.type,
            "source": [_actor(cell) for cell in claim.actors],
            "target": [_actor(cell) for cell in claim.targets],
        }
        for claim in coded.claims
        if claim.kind == "event"
    ]
    return {"id": row["id"], "events": events}


def _actor(cell: Cell) -> dict[str, str | None]:
    return {"text": cell.text, "code": cell.country}
