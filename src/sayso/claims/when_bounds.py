"""Bounds: what a preposition makes of a date, ranges as one interval, open intervals."""

import datetime
import re

import msgspec

from sayso.model import Basis, Report, Sentence, Time, Token, When

_FROM_END = frozenset(("after", "following"))  # open after its last day
_FROM_START = frozenset(("since", "from"))
_TO_START = frozenset(("before", "until", "till", "by", "pending"))
_BOUNDING = _FROM_END | _FROM_START | _TO_START
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_MONTHS = {"month": 1, "year": 12, "decade": 120}
_UP_TO_NOW = re.compile(
    rf"the (?:past|last) (?:(?P<number>\d{{1,2}}|{'|'.join(_NUMBERS)}) )?"
    r"(?P<unit>day|week|month|year|decade)s?"
)
_JOINTS = frozenset(
    ("-", "\u2013", "\u2014", " - ", " \u2013 ", " to ", " until ", " till ", " through ")
)


def bounded(start: str | None, end: str | None) -> When:
    """An interval open on one side: only a bound is known."""
    return When(
        edtf=f"{start or '..'}/{end or '..'}", start=start, end=end, precision="interval",
        basis=Basis.BOUNDED,
    )  # fmt: skip


def around(sentence: Sentence, time: Time, act: Token | None = None) -> tuple[When, bool]:
    """What the time says of the act it hangs on: its When, or a bound after "before", "since".

    Of *since the 1979 revolution* the year is the revolution's own, and a bound for what else has
    been so since.
    """
    when = time.when
    if when.basis is Basis.BOUNDED:
        return when, True
    if time.rule == "range":
        return when, False
    word, marks_noun = _governor(sentence, time, act)
    if word in _FROM_END:
        # "after the 1979 revolution": somewhere in 1979, so only its first day is sure
        return _like(when, when.start if marks_noun else when.end, None), True
    if word in _FROM_START:
        return _like(when, when.start, None), True
    if word in _TO_START:
        until_end = marks_noun or word in ("by", "until", "till")
        return _like(when, None, when.end if until_end else when.start), True
    return when, False


def _like(when: When, start: str | None, end: str | None) -> When:
    bound = bounded(start, end)
    return msgspec.structs.replace(bound, against=when.against, against_span=when.against_span)


def _governor(sentence: Sentence, time: Time, act: Token | None) -> tuple[str | None, bool]:
    """The preposition over the time, and whether a noun stands between ("the 1990 invasion")."""
    token = sentence.tokens[time.token]
    marks_noun = False
    for _ in range(3):
        if token.head == token.index:
            break
        before, token = token, sentence.tokens[token.head]
        if act is not None and token.index == act.index:
            return None, False
        if token.lower in _BOUNDING and token.tag in ("IN", "VBG", "TO"):
            return token.lower, marks_noun
        if token.tag[:2] == "NN" and before.index < token.index and not marks_noun:
            marks_noun = True
        elif token.tag[:2] in ("VB", "NN"):
            break
    return None, False


def joined(report: Report, times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times with each range made one: "1980-1988", "between May and July 2005"."""
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


def counts_from_what_follows(report: Report, time: Time) -> bool:
    """Whether a count of days or years waits for its start: *two years after* he was killed."""
    if time.span.quote.lower().rpartition(" ")[2] not in ("after", "before"):
        return False
    return report.text[time.end : time.end + 2].strip()[:1].isalpha()


def up_to_now(report: Report, time: Time) -> Time:
    """The time as the days up to publication where it says so: *the past year*, *the last two
    months*. Without an article the last year is that of the calendar."""
    found = _UP_TO_NOW.fullmatch(time.span.quote.lower())
    published = report.published
    if found is None or published is None or published.start is None or published.end is None:
        return time
    number, unit = found["number"], found["unit"]
    count = _NUMBERS.index(number) if number in _NUMBERS else int(number or 1)
    last = datetime.date.fromisoformat(published.end)
    if unit in _MONTHS:
        months = last.year * 12 + last.month - 1 - count * _MONTHS[unit]
        day = min(last.day, 28)
        first = datetime.date(max(1, months // 12), months % 12 + 1, day)
    else:
        first = last - datetime.timedelta(days=count * (7 if unit == "week" else 1))
    start = first.isoformat()
    when = When(
        edtf=f"{start}/{published.end}", start=start, end=published.end, precision="interval",
        basis=Basis.RESOLVED,
    )  # fmt: skip
    return msgspec.structs.replace(time, when=when)


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
