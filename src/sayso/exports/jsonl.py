"""JSON lines: one claim a line, each with what is needed to read it alone."""

from collections.abc import Iterable
from typing import TextIO

import msgspec

from sayso.exports.record import Coded
from sayso.exports.words import published
from sayso.model import Attribution, Claim, Report, SaySo, Span, Value
from sayso.model.codec import to_json


class ReportLine(msgspec.Struct, frozen=True, kw_only=True):
    """The report that a line is from."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None  # EDTF
    url: str | None


class CellLine(msgspec.Struct, frozen=True, kw_only=True):
    """A cell with its words and where they stand."""

    field: str
    text: str  # the cell's words, as the report has them
    start: int | None  # code points of the report's text; None when it rests on metadata
    end: int | None
    name: str  # the best name known
    value: Value
    rule: str
    score: float


class ClaimLine(msgspec.Struct, frozen=True, kw_only=True):
    """One claim of one report, on one line."""

    report: ReportLine
    id: str
    kind: str
    type: str | None
    mode: str | None
    context: tuple[str, ...]
    status: str
    stance: str  # of the innermost voice
    say_so: tuple[SaySo, ...]  # outermost first
    cells: tuple[CellLine, ...]
    trigger: Span
    sentence: Span
    within: str | None


class SaySoLine(msgspec.Struct, frozen=True, kw_only=True):
    """One attribution of one report, on one line."""

    report: ReportLine
    stance: str
    manner: str
    type: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    held_by: int | None  # number of the attribution that holds this one, from 0


def write_jsonl(coded: Iterable[Coded], stream: TextIO, *, only_say_so: bool = False) -> None:
    """Write one claim a line, or one attribution a line."""
    for one in coded:
        head = _report_line(one.report)
        lines: Iterable[ClaimLine | SaySoLine]
        if only_say_so:
            lines = (_say_so_line(head, attribution) for attribution in one.attributions)
        else:
            lines = (claim_line(one.report, claim, head) for claim in one.claims)
        for line in lines:
            stream.write(to_json(line).decode("utf-8"))
            stream.write("\n")
        stream.flush()


def claim_line(report: Report, claim: Claim, head: ReportLine | None = None) -> ClaimLine:
    """The claim with its report, sentence and cells, as one line holds them."""
    return ClaimLine(
        report=head or _report_line(report),
        id=claim.id,
        kind=claim.kind,
        type=claim.type,
        mode=claim.mode,
        context=claim.context,
        status=claim.status,
        stance=claim.stance,
        say_so=claim.say_so,
        cells=tuple(
            CellLine(
                field=cell.field,
                text=cell.text,
                start=cell.start,
                end=cell.end,
                name=cell.name,
                value=cell.value,
                rule=cell.rule,
                score=cell.score,
            )
            for cell in claim.cells
        ),
        trigger=claim.trigger,
        sentence=report.span(*claim.sentence),
        within=claim.within,
    )


def _report_line(report: Report) -> ReportLine:
    return ReportLine(
        id=report.id,
        title=report.title,
        outlet=report.outlet,
        published=published(report),
        url=report.url,
    )


def _say_so_line(head: ReportLine, attribution: Attribution) -> SaySoLine:
    return SaySoLine(
        report=head,
        stance=attribution.stance,
        manner=attribution.manner,
        type=attribution.type,
        source=attribution.source,
        cue=attribution.cue,
        content=attribution.content,
        rule=attribution.rule,
        held_by=attribution.held_by,
    )
