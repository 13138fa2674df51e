"""What a reader found -> a Report: its date chosen, its language checked, its id made."""

import msgspec

from sayso.config import Config
from sayso.errors import ReportError
from sayso.model import LeftOut, Reason, Report, When
from sayso.model.report import report_id
from sayso.reports.dates import DateFound, choose, date_in_url, iso_date, when_published
from sayso.reports.language import find_language
from sayso.reports.layout import Layout, LeftOutPart

_PARSED = frozenset(("title", "heading", "body"))


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What the caller knows; it stands before everything that is found."""

    published: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    collected_at: str | None = None
    raw_sha256: str | None = None
    declared: str | None = None  # charset, as the server named it
    name: str = "input"  # for messages


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What one reader found in one input."""

    text: str
    layout: Layout
    url: str | None = None
    reader: str
    nothing: LeftOutPart | None = None  # why there is no story in it


def assemble(draft: Draft, given: Given, config: Config) -> Report:
    """The report. One with nothing to code has no blocks, and the reason first in `left_out`."""
    layout, text = draft.layout, draft.text
    if len(text) > config.max_characters:
        message = (
            f"{given.name}: {len(text):,} characters of text, more than the "
            f"{config.max_characters:,} of a report. Split it, or raise SAYSO_MAX_CHARACTERS."
        )
        raise ReportError(message)
    url = given.url or draft.url
    published, dates = choose(_dates(layout, given, url))
    title = given.title or layout.title
    outlet = given.outlet or layout.outlet
    language, nothing = None, draft.nothing
    blocks = tuple(layout.blocks)
    if nothing is None and not text.strip():
        nothing = LeftOutPart(reason=Reason.EMPTY, at=None, detail="it holds no text")
    elif nothing is None:
        story = "\n".join(text[one.start : one.end] for one in blocks if one.role in _PARSED)
        language = find_language(story)
        nothing = _why_nothing(story, language, config)
    name = report_id(
        text=text, title=title, outlet=outlet, published=published.edtf if published else None
    )
    parts = layout.left_out if nothing is None else [nothing, *layout.left_out]
    report = Report(
        id=name,
        text=text,
        blocks=blocks if nothing is None else (),
        title=title,
        outlet=outlet,
        url=url,
        section=layout.section,
        byline=layout.byline,
        language=language,
        published=published,
        dates=dates,
        collected_at=given.collected_at,
        raw_sha256=given.raw_sha256,
        reader=draft.reader,
    )
    return msgspec.structs.replace(report, left_out=tuple(_left_out(report, one) for one in parts))


def why_left_out(report: Report) -> LeftOut | None:
    """Why nothing of the report can be coded; None when there is something to code."""
    if any(block.role in _PARSED for block in report.blocks):
        return None
    if report.left_out:
        return report.left_out[0]
    return LeftOut(
        report_id=report.id, stage="reports", reason=Reason.EMPTY, detail="it holds no text"
    )


def _why_nothing(story: str, language: str | None, config: Config) -> LeftOutPart | None:
    if not story.strip():
        return LeftOutPart(
            reason=Reason.NO_ARTICLE, at=None, detail="no story in it, only what stands around one"
        )
    if config.check_language and language not in (None, "en"):
        return LeftOutPart(
            reason=Reason.NOT_ENGLISH, at=None, detail=f"its language is {language}, not English"
        )
    return None


def _dates(layout: Layout, given: Given, url: str | None) -> list[DateFound]:
    found = list(layout.dates)
    if url is not None:
        in_url = date_in_url(url)
        found += [in_url] if in_url is not None else []
    if given.published is not None:
        when: When = when_published(given.published)
        value = iso_date(given.published.strip()) or when.edtf or ""
        found.insert(0, DateFound(value=value, basis="given", quote=given.published))
    return found


def _left_out(report: Report, part: LeftOutPart) -> LeftOut:
    return LeftOut(
        report_id=report.id,
        stage="reports",
        reason=part.reason,
        evidence=None if part.at is None else report.span(*part.at),
        detail=part.detail,
    )
