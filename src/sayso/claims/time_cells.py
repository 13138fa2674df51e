"""The time cell of an act: its date by `when`, made to agree with its status.

What is planned, demanded or only possible did not happen before the report was published, and what
has
happened did not happen after.
"""

from sayso.claims.when import Dated, Dates
from sayso.claims.when_bounds import bounded
from sayso.model import Basis, Cell, Evidence, Report, Sentence, Status, Token

_OPEN = frozenset(("planned", "demanded", "hypothetical", "conditional"))
_DONE = frozenset(("happened", "ended", "failed"))
_OWN = frozenset(("own_clause", "shared_time"))  # rules by which a time belongs to the act itself


class TimeCells:
    """Makes the time cells of one report."""

    def __init__(self, report: Report, dates: Dates) -> None:
        """`dates` answers for any token of the report."""
        self._report = report
        self._dates = dates

    def of(self, sentence: Sentence, act: Token, status: Status) -> tuple[Cell | None, str]:
        """The time of an act of that status and the reason; no cell when nothing tells."""
        dated = self._dates(sentence.index, act.index)
        if dated.time is None:
            said = self._dates.as_said(sentence.index, act.index)
            if said is not None and said.time is not None:
                cell = Cell(
                    field="time", value=said.when, evidence=(said.time.span,), rule=said.rule
                )
                return cell, said.reason
        turned = self._turned(dated, status)
        if turned is not None:
            return turned
        if dated.time is not None:
            evidence: Evidence = dated.time.span
        elif dated.when.edtf is not None and self._report.published is not None:
            evidence = self._report.meta("published")
        else:
            return None, dated.reason
        cell = Cell(field="time", value=dated.when, evidence=(evidence,), rule=dated.rule)
        return cell, dated.reason

    def _turned(self, dated: Dated, status: Status) -> tuple[Cell | None, str] | None:
        """A bound on the right side of publication, where the date stands on the wrong one."""
        published = self._report.published
        if published is None or published.start is None or dated.rule in _OWN:
            return None
        when = dated.when
        if status in _OPEN and not (when.start and when.start >= published.start):
            bound, side = bounded(published.start, None), "after"
        elif status in _DONE and when.basis is Basis.BOUNDED and when.start == published.start:
            bound, side = bounded(None, published.end), "before"
        else:
            return None
        evidence = (self._report.meta("published"),)
        cell = Cell(field="time", value=bound, evidence=evidence, rule="by_status")
        return cell, f"{status}: {side} publication"
