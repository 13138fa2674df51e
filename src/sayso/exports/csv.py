"""CSV: one claim a row; several cells of one field are joined by "; "."""

import csv
from collections.abc import Iterable
from typing import TextIO

from sayso.exports.record import Coded
from sayso.exports.words import meaning, published, sentence_of, without_controls
from sayso.model import Attribution, Cell, Claim, HowMany, Report, Span, When

CLAIM_COLUMNS = (
    "report_id", "title", "outlet", "published", "url", "claim_id", "kind", "type", "mode",
    "context", "status", "stance", "say_so", "manner", "actor", "actor_country", "actor_sector",
    "action", "target", "target_country", "target_sector", "place", "place_country", "time",
    "time_words", "count", "count_low", "count_high", "instrument", "condition", "sentence",
    "sentence_start", "sentence_end", "evidence",
)  # fmt: skip
SAY_SO_COLUMNS = (
    "report_id", "title", "outlet", "published", "url", "stance", "manner", "type", "source",
    "cue", "content", "evidence",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run (OWASP, CSV injection)


def write_csv(coded: Iterable[Coded], stream: TextIO, *, only_say_so: bool = False) -> None:
    """Write a head line, then one row a claim, or one row an attribution.

    A value that a spreadsheet would take for a formula gets an apostrophe in front, and control
    characters are replaced; the offsets lead to the words as they stand.
    """
    columns = SAY_SO_COLUMNS if only_say_so else CLAIM_COLUMNS
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    for one in coded:
        head = _report_columns(one.report)
        if only_say_so:
            rows = [head | _say_so_columns(attribution) for attribution in one.attributions]
        else:
            rows = [head | _claim_columns(one.report, claim) for claim in one.claims]
        writer.writerows({name: _safe(value) for name, value in row.items()} for row in rows)
        stream.flush()


def _report_columns(report: Report) -> dict[str, str | None]:
    return {
        "report_id": report.id,
        "title": report.title,
        "outlet": report.outlet,
        "published": published(report),
        "url": report.url,
    }


def _claim_columns(report: Report, claim: Claim) -> dict[str, str | None]:
    row: dict[str, str | None] = {
        "claim_id": claim.id,
        "kind": claim.kind,
        "type": claim.type,
        "mode": claim.mode,
        "context": "; ".join(claim.context),
        "status": claim.status,
        "stance": claim.stance,
        "say_so": " > ".join(link.source.name for link in claim.say_so),
        "manner": " > ".join(link.manner for link in claim.say_so),
        "sentence": sentence_of(report, claim),
        "sentence_start": str(claim.sentence[0]),
        "sentence_end": str(claim.sentence[1]),
        "evidence": "; ".join(f"{cell.field} {_place(cell)}" for cell in claim.cells),
    }
    for field in ("actor", "action", "target", "place", "instrument", "condition"):
        cells = claim.fields(field)
        row[field] = _joined(cell.text for cell in cells)
        if field in ("actor", "target", "place"):
            row[f"{field}_country"] = _joined(cell.country for cell in cells)
        if field in ("actor", "target"):
            row[f"{field}_sector"] = _joined(cell.sector for cell in cells)
    times = [cell.value for cell in claim.fields("time") if isinstance(cell.value, When)]
    row["time"] = _joined(when.edtf for when in times)
    row["time_words"] = _joined(cell.text for cell in claim.fields("time"))
    row["count"] = _joined(meaning(cell) for cell in claim.counts)
    numbers = [cell.value for cell in claim.counts if isinstance(cell.value, HowMany)]
    row["count_low"] = _joined(_number(one.low) for one in numbers)
    row["count_high"] = _joined(_number(one.high) for one in numbers)
    return row


def _say_so_columns(attribution: Attribution) -> dict[str, str | None]:
    parts = {
        "source": attribution.source,
        "cue": attribution.cue,
        "content": attribution.content,
    }
    row: dict[str, str | None] = {
        "stance": attribution.stance,
        "manner": attribution.manner,
        "type": attribution.type,
        "evidence": "; ".join(
            f"{name} {span.start}-{span.end}" for name, spans in parts.items() for span in spans
        ),
    }
    return row | {name: " … ".join(_quotes(spans)) for name, spans in parts.items()}


def _quotes(spans: tuple[Span, ...]) -> list[str]:
    return [span.quote for span in spans]


def _place(cell: Cell) -> str:
    """Where the cell's words stand: "12-18"; "published" or "outlet" for metadata."""
    first = cell.evidence[0]
    return f"{first.start}-{first.end}" if isinstance(first, Span) else first.field


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)


def _joined(values: Iterable[str | None]) -> str:
    """The values joined; an empty place for one that is not known, "" when none is."""
    parts = [value or "" for value in values]
    return "; ".join(parts) if any(parts) else ""


def _safe(value: str | None) -> str:
    if not value:
        return ""
    value = without_controls(value)
    return f"'{value}" if value.startswith(_FORMULA) else value
