"""The time cell of an act: its date by `when`, made to agree with its status.

What is planned, demanded or only possible did not happen before the report was published, and what
has
happened did not happen after.
"""

from sayso.claims.when import Dates
from sayso.claims.when_bounds import bounded
from sayso.claims.when_clause import clause_verb, tense_of
from sayso.claims.when_report import Dated
from sayso.claims.when_words import TELLING
from sayso.model import Basis, Cell, Evidence, Report, Sentence, Status, Token, When

_OPEN = frozenset(("planned", "demanded", "conditional"))
_NEVER = frozenset(("did_not_happen", "failed", "hypothetical"))  # no day on which it was to come
_DONE = frozenset(("happened", "ended", "failed"))
_STATED = frozenset(("own_clause", "shared_time", "clause"))
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
        if dated.rule not in _OWN and _is_over(sentence, act, dated, status):
            return None, "to come after something that is over: nothing tells when"
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
        elif status == "ongoing" and when.basis is Basis.BOUNDED and when.start == published.start:
            bound, side = published, "on the day of"
        elif status in _DONE and when.basis is Basis.BOUNDED and when.start == published.start:
            bound, side = bounded(None, published.end), "before"
        else:
            return None
        evidence = (self._report.meta("published"),)
        cell = Cell(field="time", value=bound, evidence=evidence, rule="by_status")
        return cell, f"{status}: {side} publication"


def _is_over(sentence: Sentence, act: Token, dated: Dated, status: Status) -> bool:
    """Whether what was to come was so at a time that is past: *refused to meet*, *had asked to be
    given a loan*."""
    if dated.rule == "after_telling" and status in _NEVER:
        return True
    verb = clause_verb(sentence, act)
    if status not in _OPEN or verb is None or not _is_to_do(sentence, verb):
        return False
    return any(
        above.tag[:2] == "VB" and _is_before_the_telling(sentence, above)
        for above in sentence.ancestors(verb)
    )


def _is_before_the_telling(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb tells what was over when somebody told it: *had asked*, *said he asked*."""
    tense = tense_of(sentence, verb)
    if tense == "past" and verb.dep == "ccomp":
        above = sentence.head(verb)
        return above.lemma in TELLING and tense_of(sentence, above) == "past"
    return tense == "pluperfect"


def _is_to_do(sentence: Sentence, verb: Token) -> bool:
    """Whether it is an infinitive with *to*, passive ones too."""
    return any(child.tag == "TO" for child in sentence.children(verb, "aux"))


def beside(
    report: Report, sentence: Sentence, over: Cell | None, holder: Token, status: Status
) -> tuple[Cell, str] | None:
    """A bound from the date of what holds an act: *asked on Monday to leave* is no departure on
    Monday, but none before; what was announced on Monday was done by then. None where the date
    may be the act's own: *voted on Monday to impeach*, *is to meet on Monday*."""
    if over is None or over.rule not in _STATED or not isinstance(over.value, When):
        return None
    when, published = over.value, report.published
    if when.start is None or published is None or published.end is None:
        return None
    if when.basis is Basis.BOUNDED or when.start > published.end:
        return None
    if status in _OPEN and _is_done(sentence, holder):
        bound, reason = bounded(when.start, None), "not before it was spoken of"
    elif status in _DONE and holder.lemma in TELLING:
        bound, reason = bounded(None, when.end), "by the time it was told"
    else:
        return None
    cell = Cell(field="time", value=bound, evidence=over.evidence, rule="holder_bound")
    return cell, reason


def _is_done(sentence: Sentence, holder: Token) -> bool:
    """Whether the holder is told of as done by somebody: *asked*, not *was expected*."""
    passive = sentence.child(holder, "auxpass") is not None
    return not passive and tense_of(sentence, clause_verb(sentence, holder)) in ("past", "perfect")
