"""MUC-4: who attacked whom and what, with what, from the text in its restored letter case."""

from typing import Any

from bench.contract import events_of
from sayso import Coder, Report

READS = ("id", "text_recased", "dct")


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events of one report."""
    coded = coder.code(Report.from_text(row["text_recased"], published=row["dct"]))
    return {"id": row["id"], "events": events_of(coded.claims)}
