"""The days a report is about: its publication, its lead's date, the date its paragraph has reached.

Comes in: a Report, its Sentences and where its times hang. Goes out: a Dated for each question.
"""

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from sayso.claims.when_bounds import around, span_of
from sayso.model import Basis, Report, Sentence, Time, When

Places = Callable[[Sentence], list[tuple[Time, int, frozenset[int]]]]

UNDATED = When(edtf=None, start=None, end=None, precision="unknown", basis=Basis.UNRESOLVED)
SAME_DAY = frozenset(("day", "time"))
_NEAR = 7  # days: a lead's date that far from publication is the day the report is about
_FAR = 60  # days: a paragraph whose story is farther from publication is history


class Dated(NamedTuple):
    """The date of one act."""

    when: When
    time: Time | None  # the expression it rests on, None when it rests on none
    rule: str
    reason: str


class ReportDays:
    """The days of one report, worked out when asked for."""

    def __init__(
        self, report: Report, sentences: tuple[Sentence, ...], dated: list[int], places: Places
    ) -> None:
        """`dated` are the sentences with times, `places` tells where each time hangs."""
        self._report = report
        self._sentences = sentences
        self._dated = dated
        self._places = places
        self._main_day: Dated | None = None

    def main(self) -> Dated:
        """The day the report is about: the lead's own date near publication, else publication."""
        if self._main_day is None:
            self._main_day = self._lead() or self.publication()
        return self._main_day

    def publication(self) -> Dated:
        """The day of publication; without one an empty date."""
        published = self._report.published
        if published is None or published.edtf is None:
            return Dated(UNDATED, None, "undated", "the report has no date")
        when = When(
            edtf=published.edtf, start=published.start, end=published.end,
            precision=published.precision, basis=Basis.PUBLICATION,
        )  # fmt: skip
        return Dated(when, None, "publication", "the report's own date")

    def _lead(self) -> Dated | None:
        published = self._report.published
        for index in self._dated[: 3 if published else 1]:
            sentence = self._sentences[index]
            if index > (4 if published else 2):
                break
            for time, verb, _ in self._places(sentence):
                if verb != sentence.root or time.when.precision not in SAME_DAY:
                    continue
                if published is None or _days_apart(published.start, time.when.start) <= _NEAR:
                    return Dated(time.when, time, "lead", "the date of the report's lead")
        return None

    def run_before(self, sentence: Sentence) -> Dated | None:
        """The last date of a main clause told before in the same paragraph."""
        at = bisect_right(self._dated, sentence.index - 1) - 1
        while at >= 0:
            other = self._sentences[self._dated[at]]
            if other.block != sentence.block:
                return None
            for time, verb, _ in reversed(self._places(other)):
                when, bound = around(other, time)
                if not bound and verb == other.root and when.precision in SAME_DAY:
                    return Dated(when, time, "running", "")
            at -= 1
        return None

    def is_far(self, sentence: Sentence) -> bool:
        """Whether the paragraph's story is years away from publication."""
        published = self._report.published
        run = self.run_before(sentence)
        return bool(run and published and _days_apart(published.start, run.when.start) > _FAR)

    def is_to_come(self, dated: Dated) -> bool:
        """Whether a date lies after publication."""
        published = self._report.published
        if published is None or published.end is None or dated.when.start is None:
            return False
        return dated.when.start > published.end


def _days_apart(one: str | None, other: str | None) -> int:
    first, second = span_of(one), span_of(other)
    return abs(first - second) if first is not None and second is not None else 1 << 30
