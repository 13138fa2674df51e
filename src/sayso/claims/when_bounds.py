"""Bounds: what a preposition makes of a date, ranges as one interval, open intervals."""

import datetime

import msgspec

from sayso.model import Basis, Report, Sentence, Time, When

_FROM_END = frozenset(("after", "following"))  # open after its last day
_FROM_START = frozenset(("since", "from"))
_TO_START = frozenset(("before", "until", "till", "by", "pending"))
_JOINTS = frozenset(
    ("-", "\u2013", "\u2014", " - ", " \u2013 ", " to ", " until ", " till ", " through ")
)


def bounded(start: str | None, end: str | None) -> When:
    """An interval open on one side: only a bound is known."""
    return When(
        edtf=f"{start or '..'}/{end or '..'}", start=start, end=end, precision="interval",
        basis=Basis.BOUNDED,
    )  # fmt: skip


def around(sentence: Sentence, time: Time) -> tuple[When, bool]:
    """What the time says of the act it hangs on: its own When, or a bound after "before", "since"."""
    when = time.when
    word = _governor(sentence, time)
    if word is None or when.basis is Basis.BOUNDED:
        return when, when.basis is Basis.BOUNDED
    if word in _FROM_END:
        return _like(when, when.end, None), True
    if word in _FROM_START:
        return _like(when, when.start, None), True
    if word in _TO_START:
        return _like(when, None, when.end if word in ("by", "until", "till") else when.start), True
    return when, False


def _like(when: When, start: str | None, end: str | None) -> When:
    bound = bounded(start, end)
    return msgspec.structs.replace(bound, against=when.against, against_span=when.against_span)


def _governor(sentence: Sentence, time: Time) -> str | None:
    token = sentence.tokens[time.token]
    for _ in range(2):
        if token.head == token.index:
            return None
        token = sentence.tokens[token.head]
        if token.tag in ("IN", "VBG", "TO") and token.lower in _FROM_END | _FROM_START | _TO_START:
            return token.lower
        if token.tag[:2] in ("VB", "NN"):
            return None
    return None


def joined(report: Report, times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times with each range made one: "1980-1988", "between May and July 2005", "from May to July"."""
    made: list[Time] = []
    for time in times:
        last = made[-1] if made else None
        if last is not None and _is_range(report.text, last, time):
            start, end = last.when.start, time.when.end
            if start is not None and end is not None and start < end:
                made[-1] = msgspec.structs.replace(
                    last,
                    span=report.span(last.start, time.end),
                    when=When(
                        edtf=f"{last.when.edtf}/{time.when.edtf}", start=start, end=end,
                        precision="interval", basis=time.when.basis, against=time.when.against,
                        against_span=time.when.against_span,
                    ),
                    timex_value=None,
                    rule="range",
                )  # fmt: skip
                continue
        made.append(time)
    return tuple(made)


def _is_range(text: str, first: Time, second: Time) -> bool:
    one, two = first.when.edtf, second.when.edtf
    if one is None or two is None or "/" in one or "/" in two:
        return False
    gap = text[first.end : second.start]
    if gap in _JOINTS:
        return True
    before = text[max(0, first.start - 12) : first.start].rstrip().lower()
    return gap in (" and ", " and the ") and before.endswith(("between", "between the"))


def span_of(day: str | None) -> int | None:
    """The number of an ISO day, None for none or a day before year 1."""
    if day is None or day.startswith("-") or day < "0001":
        return None
    return datetime.date.fromisoformat(day).toordinal()
