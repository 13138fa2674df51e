"""Stretches of the calendar: a Period with its first and last day, its EDTF and TIMEX3 spelling.

Years are astronomical: 1 BC is 0, 480 BC is -479. Days are counted as `datetime.date.toordinal`
does, carried on before year 1 by whole cycles of 400 years (146,097 days).
"""

import calendar
import datetime
from typing import Literal

import msgspec

Unit = Literal[
    "time",
    "day",
    "week",
    "weekend",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
    "millennium",
]
_CYCLE = 146_097  # days in 400 years
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # meteorological, northern
_EDTF_SEASON = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """One unit of the calendar."""

    unit: Unit
    year: int  # astronomical; first year of a decade; number of a century (20th: 20)
    month: int = 0  # 1..12
    day: int = 0  # 1..31
    part: str = ""  # season (SP SU FA WI), number of week, quarter or half
    clock: str = ""  # "T10:30", "TMO" for unit "time"


def ordinal(year: int, month: int, day: int) -> int:
    """The number of the day."""
    cycles, rest = divmod(year - 1, 400)
    return datetime.date(rest + 1, month, day).toordinal() + cycles * _CYCLE


def day_of(number: int) -> Period:
    """The day with that number."""
    cycles, rest = divmod(number - 1, _CYCLE)
    date = datetime.date.fromordinal(rest + 1)
    return Period(unit="day", year=date.year + 400 * cycles, month=date.month, day=date.day)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return calendar.monthrange((year - 1) % 400 + 1, month)[1]


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def first_day(period: Period) -> int:
    """The number of the first day."""
    year = period.year
    match period.unit:
        case "time" | "day":
            return ordinal(year, period.month, period.day)
        case "week" | "weekend":
            monday = _monday(year, int(period.part))
            return monday if period.unit == "week" else monday + 5
        case "month":
            return ordinal(year, period.month, 1)
        case "season":
            return ordinal(year, _SEASON_MONTH[period.part], 1)
        case "quarter":
            return ordinal(year, 3 * int(period.part) - 2, 1)
        case "half":
            return ordinal(year, 6 * int(period.part) - 5, 1)
        case "century":
            return ordinal(_century_start(year), 1, 1)
        case "millennium":
            return ordinal(1000 * year - 999, 1, 1)
        case _:
            return ordinal(year, 1, 1)


def last_day(period: Period) -> int:
    """The number of the last day, included."""
    year = period.year
    match period.unit:
        case "time" | "day":
            return first_day(period)
        case "week":
            return first_day(period) + 6
        case "weekend":
            return first_day(period) + 1
        case "month":
            return ordinal(year, period.month, days_in_month(year, period.month))
        case "season":
            start = _SEASON_MONTH[period.part]
            year, month = (year + 1, 2) if start == 12 else (year, start + 2)
            return ordinal(year, month, days_in_month(year, month))
        case "quarter" | "half":
            size = 3 if period.unit == "quarter" else 6
            month = size * int(period.part)
            return ordinal(year, month, days_in_month(year, month))
        case "decade":
            return ordinal(year + 9, 12, 31)
        case "century":
            return ordinal(_century_start(year) + 99, 12, 31)
        case "millennium":
            return ordinal(1000 * year, 12, 31)
        case _:
            return ordinal(year, 12, 31)


def iso(number: int) -> str:
    """The day as ISO 8601, a minus sign before years before 1 BC."""
    day = day_of(number)
    return f"{_year4(day.year)}-{day.month:02d}-{day.day:02d}"


def timex(period: Period) -> str:
    """The TIMEX3 value; BC years as BC0480, decades and centuries cut short (198, 19)."""
    year = period.year
    head = f"BC{1 - year:04d}" if year <= 0 else f"{year:04d}"
    match period.unit:
        case "time":
            return f"{head}-{period.month:02d}-{period.day:02d}{period.clock}"
        case "day":
            return f"{head}-{period.month:02d}-{period.day:02d}"
        case "week":
            return f"{head}-W{int(period.part):02d}"
        case "weekend":
            return f"{head}-W{int(period.part):02d}-WE"
        case "month":
            return f"{head}-{period.month:02d}"
        case "season":
            return f"{head}-{period.part}"
        case "quarter":
            return f"{head}-Q{period.part}"
        case "half":
            return f"{head}-H{period.part}"
        case "decade":
            return head[:-1]
        case "century":
            return f"{year - 1:02d}" if year > 0 else f"BC{-year - 1:02d}"
        case "millennium":
            return f"{year - 1:d}"
        case _:
            return head


def edtf(period: Period) -> str:
    """The EDTF spelling (ISO 8601-2: seasons 21-24, quarters 33-36, halves 40-41)."""
    year = _year4(period.year)
    match period.unit:
        case "time":
            clock = period.clock if ":" in period.clock else ""
            return f"{year}-{period.month:02d}-{period.day:02d}{_seconds(clock)}"
        case "day":
            return f"{year}-{period.month:02d}-{period.day:02d}"
        case "month":
            return f"{year}-{period.month:02d}"
        case "season":
            return f"{year}-{_EDTF_SEASON[period.part]}"
        case "quarter":
            return f"{year}-{32 + int(period.part)}"
        case "half":
            return f"{year}-{39 + int(period.part)}"
        case "decade" if period.year > 0:
            return f"{year[:-1]}X"
        case "year":
            return year
        case _:
            return f"{iso(first_day(period))}/{iso(last_day(period))}"


def shift(period: Period, count: int, unit: str) -> Period:
    """The period that many units later (earlier when negative), as precise as before if it can."""
    size = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}.get(unit)
    if size is not None:
        if period.unit in ("time", "day"):
            moved = day_of(first_day(period) + size * count)
            return moved if period.unit == "day" else with_clock(moved, period.clock)
        return holding(first_day(period) + size * count, period.unit)
    months = {"month": 1, "quarter": 3, "season": 3, "half": 6}.get(unit)
    if months is None:
        years = count * {"decade": 10, "century": 100, "millennium": 1000}.get(unit, 1)
        if period.unit == "century":
            return msgspec.structs.replace(period, year=period.year + years // 100)
        day = min(period.day, days_in_month(period.year + years, period.month)) if period.day else 0
        return msgspec.structs.replace(period, year=period.year + years, day=day)
    if period.unit in ("time", "day", "month"):
        year, month = divmod(12 * period.year + period.month - 1 + months * count, 12)
        day = min(period.day, days_in_month(year, month + 1)) if period.day else 0
        return msgspec.structs.replace(period, year=year, month=month + 1, day=day)
    start = day_of(first_day(period))
    year, month = divmod(12 * start.year + start.month - 1 + months * count, 12)
    return holding(ordinal(year, month + 1, 1), "month" if period.unit == "year" else period.unit)


def holding(number: int, unit: str) -> Period:
    """The unit of the calendar that holds the day with that number."""
    day = day_of(number)
    year = day.year
    match unit:
        case "week" | "weekend":
            thursday = day_of(number - (number - 1) % 7 + 3)
            week = (first_day(thursday) - ordinal(thursday.year, 1, 1)) // 7 + 1
            return Period(unit=unit, year=thursday.year, part=str(week))
        case "month":
            return Period(unit="month", year=year, month=day.month)
        case "season":
            names = ("WI", "SP", "SU", "FA")
            part = names[day.month % 12 // 3]
            return Period(unit="season", year=year - (day.month < 3), part=part)
        case "quarter":
            return Period(unit="quarter", year=year, part=str((day.month + 2) // 3))
        case "half":
            return Period(unit="half", year=year, part=str((day.month + 5) // 6))
        case "year":
            return Period(unit="year", year=year)
        case "decade":
            return Period(unit="decade", year=year - year % 10)
        case "century":
            return Period(unit="century", year=(year - 1) // 100 + 1)
        case "millennium":
            return Period(unit="millennium", year=(year - 1) // 1000 + 1)
        case _:
            return day


def coarser(period: Period, unit: str) -> Period:
    """The `unit` that holds the period's first day."""
    return holding(first_day(period), unit)


def with_clock(day: Period, clock: str) -> Period:
    """The day with a clock time or a part of the day ("T10:30", "TMO")."""
    return Period(unit="time", year=day.year, month=day.month, day=day.day, clock=clock)


def of_iso(value: str) -> Period | None:
    """The period that YYYY, YYYY-MM or YYYY-MM-DD names (a time is ignored); None for others."""
    pieces = value[:10].split("-")
    if not 1 <= len(pieces) <= 3 or not all(piece.isdigit() for piece in pieces):
        return None
    year, month, day = (int(piece) for piece in (*pieces, "0", "0")[:3])
    if month == 0:
        return Period(unit="year", year=year)
    if not 1 <= month <= 12:
        return None
    if day == 0:
        return Period(unit="month", year=year, month=month)
    return Period(unit="day", year=year, month=month, day=day) if is_day(year, month, day) else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> int:
    """The number of the nth such weekday of the month; the last one for nth -1."""
    if nth < 0:
        last = ordinal(year, month, days_in_month(year, month))
        return last - (last - 1 - weekday) % 7
    first = ordinal(year, month, 1)
    return first + (weekday - first + 1) % 7 + 7 * (nth - 1)


def easter(year: int) -> int:
    """The number of Easter Sunday (Gregorian; Meeus 1991, the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return ordinal(year, month, day + 1)


def _monday(year: int, week: int) -> int:
    fourth = ordinal(year, 1, 4)
    return fourth - (fourth - 1) % 7 + 7 * (week - 1)


def _century_start(number: int) -> int:
    return 100 * number - 99 if number > 0 else 100 * number + 1


def _year4(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _seconds(clock: str) -> str:
    return f"{clock}:00" if len(clock) == 6 else clock
