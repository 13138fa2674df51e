"""Expressions with fields of the calendar: dates, with or without a year, weekdays, clock times."""

import msgspec

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.scene import NOTHING, Outcome, Scene, Told, is_past, last_told, speech
from sayso.mentions.times.tense import Tense


def calendar_date(reading: Reading, scene: Scene) -> Outcome:
    """The period that the fields name; what is left unsaid comes from the scene."""
    year: int | None = reading.year
    against: Told | None = None
    if reading.unit == "time" and not reading.month and reading.weekday < 0:
        return _clock_alone(reading, scene)
    if reading.weekday >= 0 and not reading.month:
        return _weekday(reading, scene)
    if reading.year_turn is not None:
        against = last_told(scene) if reading.anchor == "told" else speech(scene)
        if against is None:
            return NOTHING
        year = periods.day_of(periods.first_day(against.period)).year + reading.year_turn
    if reading.unit == "day" and not reading.month:
        return _day_of_month(reading, scene)
    if year is None:
        return _without_year(reading, scene)
    period = _period(reading, year)
    return Outcome(period=period, against=against) if period is not None else NOTHING


def _period(reading: Reading, year: int) -> Period | None:
    match reading.unit:
        case "day" | "time":
            if not periods.is_day(year, reading.month, reading.day):
                return None
            day = Period(unit="day", year=year, month=reading.month, day=reading.day)
            return periods.with_clock(day, reading.clock) if reading.clock else day
        case "month":
            return Period(unit="month", year=year, month=reading.month)
        case "season" | "quarter" | "half":
            return Period(unit=reading.unit, year=year, part=reading.part)
        case "year" | "decade" | "century" | "millennium":
            return Period(unit=reading.unit, year=year)
        case _:
            return None


def _without_year(reading: Reading, scene: Scene) -> Outcome:
    """A month, a day of a month, a season or a quarter whose year is left unsaid."""
    told = scene.told
    if told is not None and _hangs_on_told(scene, told):
        return Outcome(period=_near_told(reading, told.period), against=told)
    if scene.reference is None:
        return NOTHING
    found = _nearest(reading, scene.reference.period, scene.tense)
    return Outcome(period=found, against=scene.reference) if found else NOTHING


def _near_told(reading: Reading, told: Period) -> Period | None:
    """The year told, or the one after it when that is nearer: January after December 1941."""
    year = periods.day_of(periods.first_day(told)).year
    month = reading.month or {"SP": 4, "SU": 7, "FA": 10, "WI": 12}.get(reading.part, 0)
    if told.month and month and told.month - month > 7:
        year += 1
    elif told.month and month and month - told.month > 9:
        year -= 1
    return _period(reading, year)


def _hangs_on_told(scene: Scene, told: Told) -> bool:
    if scene.is_story:
        return True
    if scene.reference is None:
        return told.sentence == scene.sentence
    year = periods.day_of(periods.first_day(told.period)).year
    far = abs(scene.reference.period.year - year) > 1
    return far and told.sentence == scene.sentence and scene.tense in ("past", "pluperfect")


def _nearest(reading: Reading, published: Period, tense: Tense) -> Period | None:
    """The candidate of three years that suits the tense: past the last one, future the next."""
    day = periods.first_day(published)
    candidates = []
    for year in (published.year - 1, published.year, published.year + 1):
        period = _period(reading, year)
        if period is not None:
            candidates.append(period)
    if not candidates:
        return None

    def distance(period: Period) -> int:
        first, last = periods.first_day(period), periods.last_day(period)
        if first <= day <= last:
            return 0
        size = first - day if first > day else day - last
        wrong = first > day if is_past(tense) else last < day
        if tense in ("past", "pluperfect", "perfect", "future") and wrong:
            size += 330
        return size

    return min(candidates, key=distance)


def _weekday(reading: Reading, scene: Scene) -> Outcome:
    """News: the last such day, publication's own included; with a future verb the next one."""
    base = speech(scene)
    if base is None:
        return Outcome(value=f"XXXX-WXX-{reading.weekday + 1}")
    if base.period.unit not in ("day", "time"):
        return Outcome(value=f"XXXX-WXX-{reading.weekday + 1}")
    day = periods.first_day(base.period)
    back = (day - 1 - reading.weekday) % 7
    ahead = (-back) % 7
    in_story = scene.is_story and base.span is not None
    future = in_story or (scene.tense == "future" or (scene.tense == "present" and back > 3))
    number = day + ahead if future else day - back
    found = periods.day_of(number)
    if reading.clock:
        found = periods.with_clock(found, reading.clock)
    return Outcome(period=found, against=base)


def _day_of_month(reading: Reading, scene: Scene) -> Outcome:
    told = last_told(scene)
    if told is None or not told.period.month:
        return NOTHING
    year, month = told.period.year, told.period.month
    if not periods.is_day(year, month, reading.day):
        return NOTHING
    return Outcome(period=Period(unit="day", year=year, month=month, day=reading.day), against=told)


def _clock_alone(reading: Reading, scene: Scene) -> Outcome:
    base = (
        scene.told
        if scene.told is not None and (scene.is_story or scene.told.block == scene.block)
        else None
    )
    if base is None and scene.reference is not None and not scene.is_story:
        base = scene.reference
    if base is None or base.period.unit not in ("day", "time"):
        return Outcome(value=f"XXXX-XX-XX{reading.clock}")
    return Outcome(period=periods.with_clock(base.period, reading.clock), against=base)


def nth_date(reading: Reading, scene: Scene) -> Outcome:
    """The nth weekday, week or day of a month."""
    month = msgspec.structs.replace(reading, kind="calendar", unit="month")
    outer = calendar_date(month, scene)
    if outer.period is None or reading.count is None:
        return NOTHING
    year, number, nth = outer.period.year, outer.period.month, int(reading.count)
    if reading.weekday >= 0:
        day = periods.nth_weekday(year, number, reading.weekday, nth)
        return Outcome(period=periods.day_of(day), against=outer.against)
    if reading.unit == "day":
        size = periods.days_in_month(year, number)
        return Outcome(
            period=Period(
                unit="day", year=year, month=number, day=size if nth < 0 else min(nth, size)
            ),
            against=outer.against,
        )
    first = periods.first_day(outer.period)
    last = periods.last_day(outer.period)
    day = last - 6 if nth < 0 else min(first + 7 * (nth - 1), last)
    unit = "weekend" if reading.unit == "weekend" else "week"
    return Outcome(period=periods.holding(day, unit), against=outer.against)
