"""Dates of publication: words -> ISO values, candidates -> the one that is believed.

Nothing is made up: a day without a year keeps an open year, an ambiguous order of day and month
keeps only the year, and every candidate stays in the report with the place where it stood.
"""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from sayso.errors import UsageError
from sayso.model import Basis, DateCandidate, When

# The first basis that has a usable date wins. Machine-readable dates of publication stand before
# those in words; an address is fixed on the day of publication, a date in the text may be any.
RANKING = ("given", "feed", "json-ld", "meta", "time-element", "dateline", "url", "text")

_MONTHS = {
    form.lower(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, form in enumerate(names)
    if form
} | {"sept": 9}
_MONTH = "(?P<month{0}>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day{0}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year{0}>(?:1[6-9]|20)\d\d)\b"
_ISO_TIME = r"(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?"
_DATE = re.compile(
    "|".join(
        (
            rf"\b(?P<iso>(?:1[6-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]){_ISO_TIME})(?!\d)",
            rf"\b{_YEAR.format(1)}[/.](?P<month1>0?[1-9]|1[0-2])[/.]{_DAY.format(1)}",
            rf"\b{_DAY.format(2)}\s+(?:of\s+)?{_MONTH.format(2)},?\s+{_YEAR.format(2)}",
            rf"\b{_MONTH.format(3)}\s+{_DAY.format(3)},?\s+{_YEAR.format(3)}",
            rf"\b(?P<one>\d\d?)[/.-](?P<two>\d\d?)[/.-]{_YEAR.format(4)}",
            rf"\b{_MONTH.format(5)},?\s+{_YEAR.format(5)}",
            rf"\b{_DAY.format(6)}\s+{_MONTH.format(6)}",
            rf"\b{_MONTH.format(7)}\s+{_DAY.format(7)}",
        )
    ),
    re.IGNORECASE,
)
_ISO_VALUE = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ]\d\d:?\d\d.*)?\Z", re.ASCII | re.DOTALL
)
_COMPACT = re.compile(r"((?:1[6-9]|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\Z")
_URL_DATE = re.compile(
    r"[/_-](?P<y>(?:19|20)\d\d)(?P<s>[/_-]?)(?P<m>0[1-9]|1[0-2]|[1-9](?=[/_-]))(?P=s)"
    r"(?P<d>0[1-9]|[12]\d|3[01]|[1-9](?![0-9]))(?=[/_.-]|\Z)"
)


class DateFound(msgspec.Struct, frozen=True, kw_only=True):
    """A date with its place, and whether it can be the day of publication."""

    value: str  # as in DateCandidate
    basis: str
    quote: str
    is_publication: bool = True  # False: an update, a date in the running text, an open year


def when_published(value: str) -> When:
    """The publication date as a When; UsageError for what is not YYYY, YYYY-MM or YYYY-MM-DD.

    A time of day behind the date is ignored: a report is of a day.
    """
    day = iso_date(value.strip())
    if day is None:
        message = (
            f"published: expected a date as YYYY, YYYY-MM or YYYY-MM-DD; found {value[:40]!r}. "
            "For example 2005-05-01."
        )
        raise UsageError(message)
    year, *rest = (int(part) for part in day.split("-"))
    first = date(year, rest[0] if rest else 1, rest[1] if len(rest) > 1 else 1)
    last = first
    if not rest:
        last = date(year, 12, 31)
    elif len(rest) == 1:
        last = date(year, rest[0], calendar.monthrange(year, rest[0])[1])
    return When(
        edtf=day,
        start=first.isoformat(),
        end=last.isoformat(),
        precision=("year", "month", "day")[len(rest)],
        basis=Basis.PUBLICATION,
    )


def iso_date(value: str) -> str | None:
    """The ISO value without its time of day, None when it is not a date of the calendar."""
    found = _ISO_VALUE.match(value)
    if found is None:
        return None
    year, month, day = found.groups()
    if day is None and len(value) not in (4, 7):
        return None
    return _checked(year, month, day)


def read_attribute(value: str) -> str | None:
    """The date of a machine-readable attribute, its time kept; None when there is none in it."""
    value = value.strip()
    if iso_date(value) is not None:
        return value
    compact = _COMPACT.match(value)
    if compact is not None:
        return _checked(*compact.groups())
    return next((date for date, _, _ in find_dates(value) if not date.startswith("X")), None)


def find_dates(words: str) -> Iterator[tuple[str, int, int]]:
    """Each date in the words: its ISO value and where it stands.

    A day without a year has the value XXXX-MM-DD. In "03/05/1991" only the year is sure.
    """
    for found in _DATE.finditer(words):
        value = _value(found)
        if value is not None:
            yield value, found.start(), found.end()


def date_in_url(url: str) -> DateFound | None:
    """The day that an address names, as in /2005/05/01/; None when it names none."""
    found = _URL_DATE.search(url)
    if found is None:
        return None
    value = _checked(found["y"], found["m"].zfill(2), found["d"].zfill(2))
    return None if value is None else DateFound(value=value, basis="url", quote=found[0])


def choose(found: Iterable[DateFound]) -> tuple[When | None, tuple[DateCandidate, ...]]:
    """The publication date and all candidates in order of belief, the chosen one marked.

    Of one basis the first and most exact is taken. None is chosen when no candidate says that it
    is the day of publication, or when only an open year is known.
    """
    order = {basis: place for place, basis in enumerate(RANKING)}
    unique = list({(one.value, one.basis, one.quote): one for one in found}.values())
    ranked = sorted(
        unique,
        key=lambda one: (order[one.basis], not _usable(one), -len(iso_date(one.value) or "")),
    )
    chosen = next((one for one in ranked if _usable(one)), None)
    candidates = tuple(
        DateCandidate(value=one.value, basis=one.basis, quote=one.quote, chosen=one is chosen)
        for one in ranked
    )
    return (None if chosen is None else when_published(chosen.value)), candidates


def _usable(one: DateFound) -> bool:
    return one.is_publication and iso_date(one.value) is not None


def _value(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    if groups["iso"]:
        return groups["iso"] if iso_date(groups["iso"]) else None
    if groups["one"]:
        return _from_numbers(int(groups["one"]), int(groups["two"]), groups["year4"])
    for number in ("1", "2", "3", "5", "6", "7"):
        month = groups.get(f"month{number}")
        if month:
            digits = month if month.isdigit() else str(_MONTHS[month.lower()])
            day = groups.get(f"day{number}")
            year = groups.get(f"year{number}") or "XXXX"
            return _checked(year, digits.zfill(2), day.zfill(2) if day else None)
    return None


def _from_numbers(one: int, two: int, year: str) -> str | None:
    """Day and month in an unknown order: both only when one of them can be no month."""
    if one == two or one > 12 >= two:
        return _checked(year, f"{two:02}", f"{one:02}")
    if two > 12 >= one:
        return _checked(year, f"{one:02}", f"{two:02}")
    return year if one <= 12 and two <= 12 else None


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    """The parts joined when the calendar has such a day (1972 stands in for an open year)."""
    try:
        date(1972 if year == "XXXX" else int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return "-".join(part for part in (year, month, day) if part)
