"""Time expressions with their values, and the time of each event whose place is given."""

from typing import Any

from bench.contract import date_of
from sayso import Coder, Report

READS = ("id", "text", "dct", "events.eid", "events.start", "events.end")


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The time expressions of one report, and the times of the events asked for, if any."""
    coded = coder.code(Report.from_text(row["text"], published=row["dct"]))
    timexes = [
        {
            "start": time.start,
            "end": time.end,
            "type": time.timex_type,
            "value": time.timex_value,
            "mod": time.mod,
        }
        for time in coded.times
    ]
    events = [
        {**asked, "value": date_of(coded.when_at(asked["start"], asked["end"]))}
        for asked in row.get("events", ())
    ]
    return {"id": row["id"], "timexes": timexes, "events": events}
