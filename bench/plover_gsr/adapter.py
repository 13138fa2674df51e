"""PLOVER gold-standard records: one sentence, its events with type, actors and country codes.

What is scored is what `sayso read --format plover` writes: PLOVER's own view of the record.
"""

from typing import Any

from sayso import Coder, Report
from sayso.exports.plover import Entity, plover_records

READS = ("id", "text")  # all an adapter is shown of a gold line


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one sentence. It has no date: the file's are placeholders."""
    coded = coder.code(Report.from_text(row["text"]))
    events = [
        {
            "type": record.event[0],
            "source": [_actor(entity) for entity in record.actor],
            "target": [_actor(entity) for entity in record.recipient],
        }
        for record in plover_records(coded.report, coded.claims)
    ]
    return {"id": row["id"], "events": events}


def _actor(entity: Entity) -> dict[str, str | None]:
    return {"text": entity.entity_text, "code": entity.code}
