"""Expressions counted from a reference: last year, the following day, three years later."""

import msgspec

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.scene import NOTHING, Outcome, Scene, Told, is_past, last_told, speech

_DAYS = ("day", "time")
_WEEKS = (*_DAYS, "week", "weekend")
# what a date must be at least, to count such units from it
_FINE_ENOUGH = {
    "day": _DAYS,
    "night": _DAYS,
    "week": _WEEKS,
    "fortnight": _WEEKS,
    "weekend": _WEEKS,
    "month": (*_DAYS, "month", "week"),
    "quarter": (*_DAYS, "month", "quarter"),
}


def turned(reading: Reading, scene: Scene) -> Outcome:
    """Last, this or next unit, from the telling or from the last date told."""
    if reading.name == "the":
        return _the_unit(reading, scene)
    base = last_told(scene) if reading.anchor == "told" else speech(scene)
    if reading.name in ("today", "tonight", "yesterday", "tomorrow") and scene.is_story:
        if reading.name == "today":
            return Outcome(value="PRESENT_REF", vague=True)
        base = base if base is not None and base.span else None
    if reading.name == "edge" and not scene.is_story:
        base = scene.reference
    if base is None:
        return NOTHING
    period, unit = base.period, reading.unit
    if reading.month:
        return Outcome(period=_turned_month(reading, period, scene), against=base)
    if unit == "season" and reading.part:
        return Outcome(period=_turned_season(reading, period), against=base)
    if reading.weekday >= 0:
        return _turned_weekday(reading, base, scene)
    if unit == "time":
        if period.unit not in ("day", "time"):
            return NOTHING
        way = reading.way
        if reading.name == "last" and reading.clock != "TNI":
            way = -1
        day = periods.day_of(periods.first_day(period) + way)
        return Outcome(period=periods.with_clock(day, reading.clock), against=base)
    if unit in ("night", "fortnight"):
        return NOTHING
    if unit == "period":
        base = scene.quarter or base
        return (
            Outcome(period=base.period, against=base)
            if reading.name in ("same", "latest")
            else NOTHING
        )
    if unit == "day" and period.unit not in ("day", "time"):
        return NOTHING
    if unit == "week" and period.unit not in ("day", "time", "week", "weekend"):
        return NOTHING
    if unit == "month" and not period.month and period.unit != "week":
        return NOTHING
    if unit in ("quarter", "season", "half") and period.unit in ("year", "decade", "century"):
        return NOTHING
    if reading.name == "latest":
        if unit == "quarter" and scene.quarter is not None and not scene.is_story:
            return Outcome(period=scene.quarter.period, against=scene.quarter)
        if period.unit == unit:
            return Outcome(period=period, against=base)
        return Outcome(period=periods.shift(periods.coarser(period, unit), -1, unit), against=base)
    unit_period = periods.coarser(period, unit)
    found = periods.shift(unit_period, reading.way, unit) if reading.way else unit_period
    return Outcome(period=found, against=base)


def _the_unit(reading: Reading, scene: Scene) -> Outcome:
    """The year, the quarter, later in the day: that unit of the told or the telling."""
    unit = reading.unit
    base = last_told(scene) if scene.is_story else speech(scene)
    told = scene.told
    if unit in ("quarter", "period") and scene.quarter is not None:
        return Outcome(period=scene.quarter.period, against=scene.quarter)
    if told is not None and (told.period.unit == unit or unit == "period"):
        base = told
    if base is None:
        return NOTHING
    if unit == "weekend" and is_past(scene.tense) and base.period.unit == "day":
        day = periods.first_day(base.period)
        return Outcome(
            period=periods.holding(day - (day - 1) % 7 - 1 if (day - 1) % 7 < 5 else day, unit),
            against=base,
        )
    if unit == "quarter" and base.span is None:
        return Outcome(
            period=periods.shift(periods.coarser(base.period, unit), -1, unit), against=base
        )
    if unit == "period":
        return Outcome(period=base.period, against=base)
    if unit in ("day", "time", "night"):
        if base.period.unit not in ("day", "time"):
            return NOTHING
        found = periods.day_of(periods.first_day(base.period))
        if reading.clock:
            found = periods.with_clock(found, reading.clock)
        return Outcome(period=found, against=base)
    order = (
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
    )
    if base.period.unit not in order or order.index(base.period.unit) > order.index(unit):
        return NOTHING
    return Outcome(period=periods.coarser(base.period, unit), against=base)


def _turned_month(reading: Reading, base: Period, scene: Scene) -> Period:
    start = periods.day_of(periods.first_day(base))
    year = start.year
    known = bool(base.month)
    if reading.way < 0 and (not known or reading.month >= start.month):
        year -= 1
    elif reading.way > 0 and known and reading.month <= start.month:
        year += 1
    return Period(unit="month", year=year, month=reading.month)


def _turned_season(reading: Reading, base: Period) -> Period:
    day = periods.last_day(base)
    year = periods.day_of(day).year
    here = Period(unit="season", year=year, part=reading.part)
    if reading.way < 0:
        while periods.last_day(here) >= periods.first_day(base):
            here = msgspec.structs.replace(here, year=here.year - 1)
    elif reading.way > 0:
        while periods.first_day(here) <= day:
            here = msgspec.structs.replace(here, year=here.year + 1)
    return here


def _turned_weekday(reading: Reading, base: Told, scene: Scene) -> Outcome:
    if base.period.unit not in ("day", "time"):
        return NOTHING
    day = periods.first_day(base.period)
    back = (day - 1 - reading.weekday) % 7
    if reading.way < 0:
        number = day - (back or 7)
    elif reading.way > 0:
        number = day - back + 7
    else:
        number = day - back if is_past(scene.tense) else day + (-back) % 7
    found = periods.day_of(number)
    if reading.clock:
        found = periods.with_clock(found, reading.clock)
    return Outcome(period=found, against=base)


def shifted(reading: Reading, scene: Scene) -> Outcome:
    """So many units before or after an anchor; vague counts only tell the side."""
    back_forth = "PAST_REF" if reading.way < 0 else "FUTURE_REF"
    if reading.count is None:
        return Outcome(value=back_forth, vague=True)
    if reading.name in ("before", "after", "prior", "from") and scene.next_told is not None:
        base: Told | None = scene.next_told
    elif reading.name in ("before", "after", "prior") and scene.goes_on:
        return Outcome(value=reading.value, timex_type="DURATION")
    elif reading.anchor == "speech":
        base = speech(scene)
    else:
        base = last_told(scene)
    if reading.part == "quarter" and scene.quarter is None and base is not None:
        return NOTHING
    if reading.rule == "ago" and scene.reference is None:
        return NOTHING
    compared = _compared(reading, scene)
    if compared is not None:
        base = compared
    if base is None:
        return NOTHING
    unit, count = reading.unit, reading.count
    if unit in ("hour", "minute", "second"):
        return Outcome(value=reading.value, timex_type="DURATION")
    if count != int(count):
        if unit != "year":
            return Outcome(value=reading.value, timex_type="DURATION")
        unit, count = "month", count * 12
    step = int(count) * reading.way
    period = base.period
    if compared is not None or reading.rule == "ago":
        return Outcome(period=periods.shift(period, step, unit), against=base)
    fine = _FINE_ENOUGH.get(unit)
    if fine is not None and period.unit not in fine:
        return NOTHING
    moved = periods.shift(period, step, unit)
    target = {"night": "day", "fortnight": "week", "weekend": "weekend"}.get(unit, unit)
    if target in ("decade", "century"):
        target = "year"
    if target == "day":
        return Outcome(
            period=moved if moved.unit == "day" else periods.day_of(periods.first_day(moved)),
            against=base,
        )
    return Outcome(period=periods.coarser(moved, target), against=base)


def _compared(reading: Reading, scene: Scene) -> Told | None:
    """A year ago beside a quarter or a month: the same quarter or month of the year before."""
    if scene.reference is None or reading.unit != "year" or reading.count != 1 or reading.way > 0:
        return None
    return scene.quarter
