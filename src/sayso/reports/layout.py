"""Paragraphs -> blocks: which is the trail, the title, the byline, the story, and which is none.

The same rules serve text saved from the web and what was extracted from a page. Nothing is cut
away: every paragraph stays in the text, and what is no news says why it is left out.
"""

import re

import msgspec

from sayso.model import Block, Reason
from sayso.reports.dates import DateFound, find_dates
from sayso.reports.furniture import Furniture, find_furniture
from sayso.reports.heads import (
    Dateline,
    Trail,
    find_byline,
    find_date_line,
    find_dateline,
    find_signature,
    find_trail,
    same,
    says_published,
)
from sayso.reports.paragraphs import ends_sentence

_TITLE_WORDS = 3, 30  # fewer is a label, more is a sentence
_HEADING_WORDS = 12
_STORY_WORDS = 20  # a sentence of this length after related links is the story again
_ENDLESS = re.compile(r"\S{2000}")  # packed data: no word or address is so long
_REPEATED_WORDS = 8  # a paragraph said twice in the same words is no second report


class LeftOutPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the input that is not coded."""

    reason: Reason
    at: tuple[int, int] | None  # in the text; None when it is not part of it
    detail: str


class Layout(msgspec.Struct, kw_only=True):
    """What was found out about the paragraphs of one report."""

    blocks: list[Block] = msgspec.field(default_factory=list)
    left_out: list[LeftOutPart] = msgspec.field(default_factory=list)
    dates: list[DateFound] = msgspec.field(default_factory=list)
    section: tuple[str, ...] = ()
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None


def lay_out(
    text: str,
    paragraphs: list[tuple[int, int]],
    *,
    headings: frozenset[int] = frozenset(),
    title_at: int | None = None,
) -> Layout:
    """The parts of the text. `headings` are paragraphs known as such, `title_at` the title."""
    return _Reading(text, paragraphs, headings, title_at).layout


class _Reading:
    """One pass over the paragraphs; what a line is depends on those before it."""

    def __init__(
        self,
        text: str,
        paragraphs: list[tuple[int, int]],
        headings: frozenset[int],
        title_at: int | None,
    ) -> None:
        self.text = text
        self.layout = Layout()
        self.lines = [text[start:end] for start, end in paragraphs]
        self.headings = headings
        self.title_at = title_at
        self.stories = 0  # paragraphs of the story so far
        self.after = ""  # the furniture that goes on: "related", "comments", "tags"
        self.said: set[str] = set()
        first = 0
        if title_at is None and paragraphs:
            first = self._read_top(*paragraphs[0])
        for index in range(first, len(paragraphs)):
            self._read(index, *paragraphs[index])

    def _read_top(self, start: int, end: int) -> int:
        """Read a trail in the first line; the index of the next paragraph to read."""
        trail = find_trail(self.lines[0], self.lines[1:6])
        if trail is None:
            self.title_at = self._find_title(0)
            return 0
        layout = self.layout
        layout.section, layout.outlet = trail.section, trail.outlet
        again = self._said_again(trail)
        if trail.title is None or again is not None:
            self._leave(Reason.FURNITURE, start, end, role="trail", detail="trail")
            self.title_at = again if again is not None else self._find_title(1)
            return 1
        assert trail.title_at is not None  # noqa: S101  (a title has a place)
        title_start, title_end = start + trail.title_at[0], start + trail.title_at[1]
        if self.text[start:title_start].strip():
            self._leave(Reason.FURNITURE, start, title_start, role="trail", detail="trail")
        self._title(title_start, title_end)
        if self.text[title_end:end].strip():
            self._leave(Reason.FURNITURE, title_end, end, role="trail", detail="trail")
        return 1

    def _said_again(self, trail: Trail) -> int | None:
        if trail.title is None:
            return None
        key = same(trail.title)
        lines = enumerate(self.lines[1:6], start=1)
        return next((index for index, line in lines if same(line) == key), None)

    def _find_title(self, first: int) -> int | None:
        """The first line that is not date, byline or furniture, when it reads as a title."""
        for index in range(first, min(first + 4, len(self.lines) - 1)):
            line = self.lines[index]
            if find_furniture(line) or find_date_line(line) or find_byline(line):
                continue
            return index if _reads_as_title(line) else None
        return None

    def _read(self, index: int, start: int, end: int) -> None:
        line = self.lines[index]
        if index == self.title_at:
            self._title(start, end)
            return
        key = same(line)
        if self.layout.title is not None and key == same(self.layout.title):
            self._leave(Reason.DUPLICATE, start, end, detail="the title again")
            return
        entry = find_furniture(line)
        if entry is not None and (entry.then or index not in self.headings):
            self._furniture(entry, start, end)
            return
        if self._goes_on(line):
            self._leave(Reason.FURNITURE, start, end, detail=f"after {self.after}")
            return
        if self._head(line, start, end):
            return
        if _ENDLESS.search(line):
            self._leave(Reason.TOO_LONG, start, end, detail="a word without end")
            return
        if len(key.split()) >= _REPEATED_WORDS and key in self.said:
            self._leave(Reason.DUPLICATE, start, end, detail="the same paragraph again")
            return
        self.said.add(key)
        if index in self.headings or (self._is_heading(index) and not _bare_dateline(line)):
            self.layout.blocks.append(Block(start=start, end=end, role="heading"))
        else:
            self._story(line, start, end)

    def _title(self, start: int, end: int) -> None:
        self.layout.title = self.text[start:end]
        self.layout.blocks.append(Block(start=start, end=end, role="title"))

    def _furniture(self, entry: Furniture, start: int, end: int) -> None:
        line = self.text[start:end]
        for value, first, last in find_dates(line):
            quote = line[max(0, first - 40) : last].strip()
            self.layout.dates.append(
                DateFound(value=value, basis="text", quote=quote, is_publication=False)
            )
        if entry.role == "byline" and self.layout.byline is None and not self.stories:
            self.layout.byline = line
        self._leave(Reason.FURNITURE, start, end, role=entry.role, detail=entry.words)
        if entry.then == "comments" and not self.stories:
            return  # a link to the comments over the story
        if self.after != "comments" and entry.then:
            self.after = entry.then

    def _goes_on(self, line: str) -> bool:
        """Whether the line still belongs to the comments, related links or tags before it."""
        if self.after == "comments":
            return True
        if self.after and len(line.split()) >= _STORY_WORDS and ends_sentence(line):
            self.after = ""
        return self.after != ""

    def _head(self, line: str, start: int, end: int) -> bool:
        """Read a byline or a line with a date; False when it is neither."""
        dates = find_date_line(line)
        if dates is not None:
            for one in dates:
                usable = one.is_publication and (self.stories < 2 or says_published(one))
                self.layout.dates.append(
                    DateFound(value=one.value, basis="text", quote=one.quote, is_publication=usable)
                )
        byline = find_byline(line.split("|")[0].strip()) if self.stories < 2 else None
        if byline is None and dates is not None:
            byline = find_signature(line)
        if byline is not None and self.layout.byline is None:
            self.layout.byline = byline
        if dates is None and byline is None:
            return False
        role = "byline" if byline is not None else "dateline"
        self._leave(Reason.FURNITURE, start, end, role=role, detail=role)
        return True

    def _is_heading(self, index: int) -> bool:
        """A short line without a full stop, before a paragraph: it names what follows."""
        line = self.lines[index]
        if index + 1 >= len(self.lines) or not line[0].isupper() or len(line) > 100:
            return False
        is_short = len(line.split()) <= _HEADING_WORDS and line[-1] not in '.,;:!?…"”’)'
        return is_short and len(self.lines[index + 1].split()) > _HEADING_WORDS

    def _story(self, line: str, start: int, end: int) -> None:
        dateline = (find_dateline(line) or _bare_dateline(line)) if self.stories < 5 else None
        if dateline is not None:
            cut = start + dateline.end
            self.layout.blocks.append(
                Block(start=start, end=start + len(line[: dateline.end].rstrip()), role="dateline")
            )
            if dateline.date is not None:
                self.layout.dates.append(dateline.date)
            if dateline.agency is not None and self.layout.byline is None:
                self.layout.byline = dateline.agency
            start = cut
        if start >= end:
            return
        self.layout.blocks.append(Block(start=start, end=end, role="body"))
        if ends_sentence(line):
            self.stories += 1

    def _leave(
        self, reason: Reason, start: int, end: int, *, role: str = "furniture", detail: str
    ) -> None:
        piece = self.text[start:end]
        start, end = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        self.layout.blocks.append(Block(start=start, end=end, role=role))
        self.layout.left_out.append(LeftOutPart(reason=reason, at=(start, end), detail=detail))


def _bare_dateline(line: str) -> Dateline | None:
    """A dateline that has its line for itself; the story begins on the next."""
    found = find_dateline(f"{line} The")
    return found if found is not None and found.end > len(line) else None


def _reads_as_title(line: str) -> bool:
    words = line.split()
    is_long_enough = _TITLE_WORDS[0] <= len(words) <= _TITLE_WORDS[1]
    if not is_long_enough or line[-1] in ".:;,…" or len(line) > 250 or "\n" in line:
        return False
    return _bare_dateline(line) is None
