"""Where words stand: spans of a report's text, and pieces of its metadata.

A span is made by `Report.span` only, so its quote is always what the slice says.
Offsets are Unicode code points of `Report.text`, end excluded.
"""

import msgspec

ReportId = str


class Span(
    msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="span", order=True
):
    """A stretch of one report's text, with the words it holds. Made by Report.span only."""

    report_id: ReportId
    start: int  # code points from the start of Report.text
    end: int  # the first code point after the span
    quote: str  # Report.text[start:end], kept so that a row can be checked alone

    def __post_init__(self) -> None:
        """ValueError for an empty span."""
        if not 0 <= self.start < self.end:
            message = f"a span must hold at least one character, got {self.start}..{self.end}"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """The words of the span."""
        return self.quote

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans of one report share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, start: int, end: int) -> bool:
        """Whether the stretch lies wholly inside this span."""
        return self.start <= start and end <= self.end


class MetaRef(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="meta"):
    """Evidence that stands outside the text: the report's publication date or its outlet."""

    report_id: ReportId
    field: str  # "published" or "outlet"
    quote: str  # the value as it was found, "" when the report names none


Evidence = Span | MetaRef
