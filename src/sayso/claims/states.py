"""Whether a state still holds: its tense, its interval, and words like *formerly*.

Comes in: a state's act, its status by the clause and its time. Goes out: the status and the
reason. `ongoing` holds when the report is written, `ended` no longer; `happened` means that it
held and that nothing tells whether it still does.
"""

from sayso.claims.act import Act
from sayso.claims.tenses import tense_of
from sayso.model import Cell, Report, Sentence, Span, Status, Token, When

_PAST = frozenset(("formerly", "previously", "once", "earlier"))
_FORMER = frozenset(("former", "ex", "then", "late", "onetime", "erstwhile", "past", "previous"))
_UNTIL = ("until", "till", "up to")
_FINITE = ("VBZ", "VBP", "VBD")
_UNREAL = frozenset(("would", "could", "might", "should", "'d"))
_SETTLED = frozenset(("happened", "ongoing", "ended"))


def status_of_state(
    report: Report, sentence: Sentence, act: Act, time: Cell | None
) -> tuple[Status, str] | None:
    """The status of a state that is told as a fact, and why; None where the clause's stands."""
    if act.status not in _SETTLED:
        return None
    token = act.token
    word = _former(sentence, act)
    if word is not None:
        return "ended", f'"{word.text}" says that it is over'
    tense = tense_of(sentence, token)
    when = time.value if time is not None else None
    if time is not None and isinstance(when, When) and isinstance(time.evidence[0], Span):
        is_until = time.text.lower().startswith(_UNTIL) or _is_under_until(sentence, time)
        if when.start is not None and when.end is None and tense in ("present", "perfect"):
            return "ongoing", f'"{time.text}" is open, in the {tense} tense'
        closed = when.end is not None and (is_until or "/" in (when.edtf or ""))
        if closed and tense != "present" and not _is_later(report, when):
            return "ended", f'"{time.text}" has an end'
    until = next((c for c in sentence.children(token, "prep", "mark") if c.lower in _UNTIL), None)
    if until is not None and tense == "past":
        return "ended", f'"{until.text}" gives it an end'
    if tense == "perfect" and act.status == "happened":
        return "ongoing", "the perfect of a state: it holds still"
    verb = _carrier(sentence, token)
    if verb is not None and act.status == "happened" and not _is_past(sentence, verb):
        return "ongoing", f'the participle shares the tense of "{verb.text}"'
    return None


def _is_past(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb group tells of the past: *will*, *can* and *may* do not."""
    modal = any(child.tag == "MD" for child in sentence.children(verb, "aux", "auxpass"))
    return not modal and tense_of(sentence, verb) == "past"


def _carrier(sentence: Sentence, token: Token) -> Token | None:
    """The finite verb whose tense a participle without auxiliaries shares: *a firm based in Lyon
    makes vaccines*; None for other verbs."""
    if token.tag not in ("VBG", "VBN") or sentence.child(token, "aux", "auxpass") is not None:
        return None
    for above in sentence.ancestors(token):
        if above.tag in _FINITE:
            return above
        auxiliaries = list(sentence.children(above, "aux", "auxpass"))
        if above.tag[:2] == "VB" and any(a.tag in (*_FINITE, "MD") for a in auxiliaries):
            return above if auxiliaries[0].lower not in _UNREAL else None
    return None


def _former(sentence: Sentence, act: Act) -> Token | None:
    words = [act.token.index, *act.match.words]
    for index in words:
        token = sentence.tokens[index]
        for child in sentence.children(token, "advmod", "amod", "nmod", "compound"):
            known = _PAST if token.tag[:2] == "VB" else _FORMER
            if child.lower in known:
                return child
    return None


def _is_under_until(sentence: Sentence, time: Cell) -> bool:
    for token in sentence.tokens:
        if token.start == time.start:
            return any(above.lower in _UNTIL for above in sentence.ancestors(token))
    return False


def _is_later(report: Report, when: When) -> bool:
    published = report.published
    return bool(published and published.start and when.end and when.end > published.start)
