"""The report: one text, fixed once it is read, and everything known about where it came from."""

import hashlib

import msgspec

from sayso.model.left_out import LeftOut
from sayso.model.span import MetaRef, ReportId, Span
from sayso.model.values import When


class DateCandidate(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One place where a publication date was found."""

    value: str  # ISO 8601 as far as known: YYYY, YYYY-MM, YYYY-MM-DD, or a date and time
    basis: str  # "given", "json-ld", "meta", "time-element", "dateline", "url", "text", "feed"
    quote: str  # the words or attribute it was read from
    chosen: bool = False


class Block(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of the text with one part to play."""

    start: int  # code points of Report.text
    end: int
    role: str  # "trail", "title", "byline", "dateline", "body", "heading", "caption", "furniture"


class Report(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One news report. `text` is normalised once, on reading, and never changes."""

    id: ReportId  # "r" and 16 hex digits of the SHA-256 of text, title, outlet and date
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    section: tuple[str, ...] = ()  # the trail, outermost first
    byline: str | None = None
    language: str | None = None  # ISO 639-1, None when not looked at
    published: When | None = None
    dates: tuple[DateCandidate, ...] = ()  # every candidate, the chosen one marked
    collected_at: str | None = None  # ISO 8601, only where a reader fetched the report
    raw_sha256: str | None = None  # of the bytes that were read
    reader: str = "text"
    left_out: tuple[LeftOut, ...] = ()

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        published: str | None = None,
        outlet: str | None = None,
        title: str | None = None,
    ) -> "Report":
        """A report made from clean text: offsets stay those of `text`.

        `text` that is NFC with ``\\n`` line ends is kept as it is; other text is normalised first.
        `published` is an ISO 8601 date (YYYY, YYYY-MM or YYYY-MM-DD, a time is ignored);
        raises UsageError when it is something else. All of the text is body.
        """
        from sayso.reports.plain import report_from_text  # the front door stays light

        return report_from_text(text, published=published, outlet=outlet, title=title)

    def span(self, start: int, end: int) -> Span:
        """The stretch text[start:end]; raises ValueError when it is empty or outside the text."""
        if end > len(self.text):
            message = f"report {self.id}: {start}..{end} ends after the text ({len(self.text)})"
            raise ValueError(message)
        return Span(report_id=self.id, start=start, end=end, quote=self.text[start:end])

    def meta(self, field: str) -> MetaRef:
        """A named piece of metadata as evidence: "published" or "outlet"."""
        quote = self.outlet if field == "outlet" else self.published and self.published.edtf
        return MetaRef(report_id=self.id, field=field, quote=quote or "")


def report_id(*, text: str, title: str | None, outlet: str | None, published: str | None) -> str:
    """The content hash that names a report: equal content, equal id, on any machine."""
    parts = "\x1f".join((text, title or "", outlet or "", published or ""))
    return "r" + hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]
