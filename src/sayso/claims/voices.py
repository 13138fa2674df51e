"""Which voices stand over a place in the text: the attributions whose content covers it.

What the outlet puts into a quotation, in brackets or parentheses, is no word of the speaker's. A
parenthesis in the first person, or in something written, is the speaker's own.
"""

import re
from bisect import bisect_right

from sayso.claims.quotes import find_quotations
from sayso.model import Attribution, Report

_INSERTION = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|we|us|our|ours)\b")
_WRITING = re.compile(
    r"\b(?:wr[io]t|tweet|post|blog|email|e-mail|text|letter|statement)", re.IGNORECASE
)

_WH = frozenset(("why", "how", "when", "where", "who", "whom", "what", "which"))


class VoiceIndex:
    """The attributions of one report by the places they cover. Made once, asked for any offset."""

    __slots__ = ("_attributions", "_bounds", "_cover", "_inserted", "_inserted_starts")

    def __init__(self, report: Report, attributions: tuple[Attribution, ...]) -> None:
        """Contents that are taken as given (condemned the raid) put nothing into a mouth."""
        self._attributions = attributions
        kept = [n for n, a in enumerate(attributions) if not _is_given(a)]
        marks = sorted(
            (edge, number, opens)
            for number in kept
            for span in attributions[number].content
            for edge, opens in ((span.start, True), (span.end, False))
        )
        self._bounds: list[int] = []
        self._cover: list[tuple[int, ...]] = []
        over: dict[int, int] = {}  # how many pieces of each attribution are open here
        for edge, number, opens in marks:
            over[number] = over.get(number, 0) + (1 if opens else -1)
            if not over[number]:
                del over[number]
            if not self._bounds or self._bounds[-1] != edge:
                self._bounds.append(edge)
                self._cover.append(())
            self._cover[-1] = tuple(sorted(over, key=self._rank))
        self._inserted = _insertions(report) if marks else []
        self._inserted_starts = [start for start, _ in self._inserted]

    def at(self, start: int, end: int) -> tuple[Attribution, ...]:
        """The attributions over the words at [start, end), outermost first; empty: the outlet."""
        place = bisect_right(self._bounds, start) - 1
        if place < 0 or not self._cover[place]:
            return ()
        numbers = self._cover[place]
        inserted = bisect_right(self._inserted_starts, start) - 1
        if inserted >= 0 and end <= self._inserted[inserted][1]:
            numbers = tuple(n for n in numbers if self._is_own(n, self._inserted[inserted]))
        return tuple(self._attributions[n] for n in numbers)

    def _rank(self, number: int) -> tuple[int, int, int]:
        """Order of the voices: by how many hold it, then the longer content first."""
        depth, above = 0, self._attributions[number].held_by
        while above is not None and depth < len(self._attributions):
            depth, above = depth + 1, self._attributions[above].held_by
        length = sum(span.end - span.start for span in self._attributions[number].content)
        return depth, -length, number

    def _is_own(self, number: int, insertion: tuple[int, int]) -> bool:
        """Whether a parenthesis is this voice's own: it wrote it, or stands around it."""
        attribution = self._attributions[number]
        if not any(span.holds(*insertion) for span in attribution.content):
            return True
        return any(_WRITING.search(cue.quote) for cue in attribution.cue)


def _is_given(attribution: Attribution) -> bool:
    """Whether what stands in the content is the outlet's: *condemned the raid*, *did not say why
    the
    men were held*."""
    if attribution.rule.startswith("object given"):
        return True
    opener = attribution.content[0].quote.split(maxsplit=1)[0].lower()
    return attribution.stance == "doubts" and opener in _WH


def _insertions(report: Report) -> list[tuple[int, int]]:
    """Brackets and parentheses of the outlet's inside quotations, in text order."""
    found: list[tuple[int, int]] = []
    for quotation in find_quotations(report):
        if quotation.depth or not quotation.is_speech:
            continue
        for match in _INSERTION.finditer(report.text, *quotation.inner):
            if not _FIRST_PERSON.search(match.group()):
                found.append(match.span())
    return sorted(found)


def voices_at(
    report: Report, attributions: tuple[Attribution, ...], start: int, end: int
) -> tuple[Attribution, ...]:
    """The attributions over [start, end), outermost first. For many places make a VoiceIndex."""
    return VoiceIndex(report, attributions).at(start, end)
