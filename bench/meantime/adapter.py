"""MEANTIME: a whole report with events of every kind, voices, status, and who is who."""

from typing import Any

from bench.contract import events_of
from sayso import Coder, Report

READS = ("id", "text_quotes", "dct")  # text_quotes: the text with its real quotation marks
UNTYPED = True  # gold marks acts of every kind, not only PLOVER's


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The events and chains of one report."""
    coded = coder.code(Report.from_text(row["text_quotes"], published=row["dct"]))
    chains = [[[span.start, span.end] for span in chain] for chain in coded.chains]
    return {"id": row["id"], "events": events_of(coded.claims), "chains": chains}
