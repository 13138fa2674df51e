"""The calendar: days, weeks, spelling, shifts; before year 1 too."""

import datetime

import pytest

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period


@pytest.mark.parametrize("day", ["0001-01-01", "1900-02-28", "2000-02-29", "2005-12-31"])
def test_days_are_numbered_as_the_standard_library_does(day: str) -> None:
    date = datetime.date.fromisoformat(day)
    assert periods.ordinal(date.year, date.month, date.day) == date.toordinal()
    assert periods.iso(date.toordinal()) == day


def test_days_go_on_before_year_one() -> None:
    number = periods.ordinal(-479, 9, 28)
    assert periods.iso(number) == "-0479-09-28"
    assert periods.ordinal(1, 1, 1) - periods.ordinal(0, 12, 31) == 1


@pytest.mark.parametrize(
    ("period", "timex", "edtf", "first", "last"),
    [
        (Period(unit="year", year=1986), "1986", "1986", "1986-01-01", "1986-12-31"),
        (Period(unit="month", year=2004, month=2), "2004-02", "2004-02", "2004-02-01",
         "2004-02-29"),
        (Period(unit="season", year=1951, part="WI"), "1951-WI", "1951-24", "1951-12-01",
         "1952-02-29"),
        (Period(unit="quarter", year=1989, part="3"), "1989-Q3", "1989-35", "1989-07-01",
         "1989-09-30"),
        (Period(unit="week", year=1989, part="44"), "1989-W44", "1989-10-30/1989-11-05",
         "1989-10-30", "1989-11-05"),
        (Period(unit="decade", year=1980), "198", "198X", "1980-01-01", "1989-12-31"),
        (Period(unit="century", year=20), "19", "1901-01-01/2000-12-31", "1901-01-01",
         "2000-12-31"),
        (Period(unit="year", year=-479), "BC0480", "-0479", "-0479-01-01", "-0479-12-31"),
    ],
)  # fmt: skip
def test_spelling_and_bounds(period: Period, timex: str, edtf: str, first: str, last: str) -> None:
    assert (periods.timex(period), periods.edtf(period)) == (timex, edtf)
    assert periods.iso(periods.first_day(period)) == first
    assert periods.iso(periods.last_day(period)) == last


@pytest.mark.parametrize(
    ("start", "count", "unit", "expected"),
    [
        ("2005-01-31", 1, "month", "2005-02-28"),
        ("2004-02-29", -1, "year", "2003-02-28"),
        ("2005-12-31", 1, "day", "2006-01-01"),
        ("2005-05-04", -2, "week", "2005-04-20"),
        ("2005-11", 3, "month", "2006-02"),
        ("1986", 2, "decade", "2006"),
    ],
)
def test_shift(start: str, count: int, unit: str, expected: str) -> None:
    period = periods.of_iso(start)
    assert period is not None
    assert periods.timex(periods.shift(period, count, unit)) == expected


@pytest.mark.parametrize(
    ("year", "day"), [(1916, "1916-04-23"), (1998, "1998-04-12"), (2005, "2005-03-27")]
)
def test_easter(year: int, day: str) -> None:
    assert periods.iso(periods.easter(year)) == day


@pytest.mark.parametrize("text", ["", "May", "2005-13", "2005-02-30", "05-2005-1"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert periods.of_iso(text) is None
