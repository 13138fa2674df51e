"""Plain text -> Report: clean text as it is, and pages that were saved as text."""

from sayso.config import Config
from sayso.model import Block, Report
from sayso.model.report import report_id
from sayso.reports.assemble import Draft, Given, assemble
from sayso.reports.dates import DateFound, choose, when_published
from sayso.reports.decode import decode
from sayso.reports.layout import lay_out
from sayso.reports.paragraphs import find_paragraphs, normalise

_HEADLINE = 160  # characters; the longest headline of the MEANTIME texts has 95
_STOPS = (".", "!", "?", ":", ";", ",", "…")
SUFFIXES = (".text", ".txt", "")


def report_from_text(
    text: str, *, published: str | None, outlet: str | None, title: str | None
) -> Report:
    """A report whose text is body, one block a paragraph, its first line a title when it looks like
    one (short, more text below, no full stop). UsageError for a bad date.
    """
    text = normalise(text)
    when, dates = choose([])
    if published is not None:
        when = when_published(published)
        given = DateFound(value=when.edtf or published, basis="given", quote=published)
        when, dates = choose([given])
    paragraphs = list(find_paragraphs(text))
    blocks = [Block(start=start, end=end, role="body") for start, end in paragraphs]
    if len(blocks) > 1 and _is_headline(text[blocks[0].start : blocks[0].end]):
        blocks[0] = Block(start=blocks[0].start, end=blocks[0].end, role="title")
    return Report(
        id=report_id(text=text, title=title, outlet=outlet, published=when.edtf if when else None),
        text=text,
        blocks=tuple(blocks),
        title=title,
        outlet=outlet,
        published=when,
        dates=dates,
    )


def _is_headline(line: str) -> bool:
    words = len(line.split())
    return words >= 3 and len(line) <= _HEADLINE and line.rstrip("\"'”’)")[-1:] not in _STOPS


def read_plain(data: bytes, given: Given, config: Config) -> tuple[Report, str | None]:
    """The report in the bytes, and a note on its encoding when there is something to say."""
    decoded = decode(data, name=given.name, declared=given.declared)
    text = normalise(decoded.text)
    layout = lay_out(text, find_paragraphs(text))
    draft = Draft(text=text, layout=layout, reader=f"text {decoded.encoding}")
    return assemble(draft, given, config), decoded.note
