"""Plain text -> Report: clean text as it is, and pages that were saved as text."""

from sayso.config import Config
from sayso.model import Block, Report
from sayso.model.report import report_id
from sayso.reports.assemble import Draft, Given, assemble
from sayso.reports.dates import DateFound, choose, when_published
from sayso.reports.decode import decode
from sayso.reports.layout import lay_out
from sayso.reports.paragraphs import find_paragraphs, normalise

SUFFIXES = (".text", ".txt", "")


def report_from_text(
    text: str, *, published: str | None, outlet: str | None, title: str | None
) -> Report:
    """A report whose whole text is body, one block a paragraph. UsageError for a bad date."""
    text = normalise(text)
    when, dates = choose([])
    if published is not None:
        when = when_published(published)
        given = DateFound(value=when.edtf or published, basis="given", quote=published)
        when, dates = choose([given])
    blocks = (Block(start=start, end=end, role="body") for start, end in find_paragraphs(text))
    return Report(
        id=report_id(text=text, title=title, outlet=outlet, published=when.edtf if when else None),
        text=text,
        blocks=tuple(blocks),
        title=title,
        outlet=outlet,
        published=when,
        dates=dates,
    )


def read_plain(data: bytes, given: Given, config: Config) -> tuple[Report, str | None]:
    """The report in the bytes, and a note on its encoding when there is something to say."""
    decoded = decode(data, name=given.name, declared=given.declared)
    text = normalise(decoded.text)
    layout = lay_out(text, find_paragraphs(text))
    draft = Draft(text=text, layout=layout, reader=f"text {decoded.encoding}")
    return assemble(draft, given, config), decoded.note
