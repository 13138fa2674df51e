"""ECB+: where events are told, and which of them are one happening. No publication date.

Sayso does not yet say which claims are of one happening, so every event stands alone.
"""

from typing import Any

from bench.contract import events_of
from sayso import Coder, Report

READS = ("id", "text")
UNTYPED = True  # gold marks acts of every kind, not only PLOVER's


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one report."""
    return {"id": row["id"], "events": events_of(coder.code(Report.from_text(row["text"])).claims)}
