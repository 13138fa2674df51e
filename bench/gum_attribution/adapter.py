"""GUM attribution: who says what, as spans."""

from typing import Any

from sayso import Coder, Report, Span

READS = ("id", "text")


def predict(row: dict[str, Any], coder: Coder) -> dict[str, Any]:
    """The attributions of one report."""
    coded = coder.code(Report.from_text(row["text"]))
    attributions = [
        {
            "source": _pairs(attribution.source),
            "cue": _pairs(attribution.cue),
            "content": _pairs(attribution.content),
        }
        for attribution in coded.attributions
    ]
    return {"id": row["id"], "attributions": attributions}


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
