"""UDS-IH2: did it happen? The place of each event is given, its factuality is asked for."""

from typing import Any

from sayso import Coder, Report

READS = ("id", "text", "events.start", "events.end")


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The factuality of each place asked for, from -3 (did not happen) to 3 (happened)."""
    coded = coder.code(Report.from_text(row["text"]))
    events = [
        {**asked, "factuality": coded.factuality_at(asked["start"], asked["end"])}
        for asked in row["events"]
    ]
    return {"id": row["id"], "events": events}
