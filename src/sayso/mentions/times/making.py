"""From an Outcome to the Time that the model keeps: EDTF, first and last day, basis, TIMEX3."""

from sayso.lexicon.times import Happening
from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.scene import Outcome, Told
from sayso.model import Basis, Report, Sentence, Time, Token, When
from sayso.model.values import Precision

_BEFORE = frozenset(
    ("before", "until", "till", "by", "preceding", "prior to", "ahead of", "eve of")
)
_AFTER = frozenset(("after", "following", "wake of", "aftermath of", "end of", "close of"))
_PRECISION: dict[str, Precision] = {
    "time": "time",
    "day": "day",
    "week": "week",
    "weekend": "week",
    "month": "month",
    "season": "season",
    "quarter": "quarter",
    "half": "interval",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "interval",
}


def make_time(
    report: Report, sentence: Sentence, token: Token, *, reading: Reading, outcome: Outcome
) -> Time:
    """The Time of a reading."""
    timex_type = outcome.timex_type or reading.timex_type
    value = outcome.value
    if outcome.period is not None:
        value = periods.timex(outcome.period)
        timex_type = "TIME" if outcome.period.unit == "time" else timex_type
    return Time(
        span=report.span(reading.start, reading.end),
        sentence=sentence.index,
        token=token.index,
        when=when_of(outcome, reading),
        timex_type=timex_type,
        timex_value=value,
        mod=reading.mod,
        rule=reading.rule,
    )


def when_of(outcome: Outcome, reading: Reading) -> When:
    """The When of an outcome: stated, resolved against something, or unresolved."""
    if reading.happening is not None:
        return _around(reading.happening, reading.name)
    period = outcome.period
    if period is None:
        return When(edtf=None, start=None, end=None, precision="unknown", basis=Basis.UNRESOLVED)
    against = outcome.against
    edtf, start, end = _spelled(period, reading.mod)
    return When(
        edtf=edtf,
        start=start,
        end=end,
        precision=_PRECISION[period.unit],
        basis=Basis.STATED if against is None else Basis.RESOLVED,
        approximate=reading.mod is not None,
        against=_against(against),
        against_span=against.span if against is not None else None,
    )


def _around(happening: Happening, cue: str) -> When:
    """A bound by a known happening: within it, before its first day, after its last."""
    start: str | None = happening.start
    end = happening.end
    if cue in _BEFORE:
        start, end = None, happening.start
    elif cue == "since":
        end = None
    elif cue in _AFTER:
        start, end = (end or start), None
    edtf = f"{start or '..'}/{end or '..'}"
    return When(edtf=edtf, start=start, end=end, precision="interval", basis=Basis.BOUNDED)


def _against(told: Told | None) -> str | None:
    if told is None:
        return None
    return periods.edtf(told.period)


def _spelled(period: Period, mod: str | None) -> tuple[str, str, str]:
    """EDTF, first and last day; early, mid and late keep the first, middle and last half."""
    first, last = periods.first_day(period), periods.last_day(period)
    if mod in ("START", "MID", "END") and last > first:
        size = last - first + 1
        if mod == "START":
            last = first + size // 2
        elif mod == "END":
            first = last - size // 2
        else:
            first, last = first + size // 4, last - size // 4
        start, end = periods.iso(first), periods.iso(last)
        return f"{start}~/{end}~", start, end
    edtf = periods.edtf(period)
    if mod == "APPROX" and "/" not in edtf:
        edtf += "~"
    return edtf, periods.iso(first), periods.iso(last)
