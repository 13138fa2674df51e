"""Holidays: the day of a year, and the year that is meant."""

from sayso.lexicon.times import Holiday
from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.scene import NOTHING, Outcome, Scene, Told, is_past


def day_in(holiday: Holiday, year: int) -> Period:
    """The day of the holiday in that year (Gregorian calendar)."""
    if holiday.kind == "fixed":
        number = periods.ordinal(year, holiday.month, holiday.day)
    elif holiday.kind == "easter":
        number = periods.easter(year) + holiday.day
    elif holiday.kind == "election":
        number = periods.nth_weekday(year, holiday.month, 0, 1) + 1
    else:
        number = periods.nth_weekday(year, holiday.month, holiday.weekday, holiday.nth)
    return periods.day_of(number)


def holiday_date(reading: Reading, scene: Scene) -> Outcome:
    """The holiday of the year said, else of the one that the tense or the story asks for."""
    holiday = reading.holiday
    if holiday is None:
        return NOTHING
    against: Told | None = None
    if reading.year is not None:
        day = day_in(holiday, reading.year)
    else:
        against = scene.told if scene.is_story and scene.told is not None else scene.reference
        if against is None:
            return NOTHING
        day = _beside(holiday, against, reading, scene)
    found = periods.with_clock(day, reading.clock) if reading.clock else day
    return Outcome(period=found, against=against)


def _beside(holiday: Holiday, base: Told, reading: Reading, scene: Scene) -> Period:
    start, end = periods.first_day(base.period), periods.last_day(base.period)
    year = periods.day_of(start).year
    if base is scene.told:
        return day_in(holiday, year)
    days = [day_in(holiday, year + step) for step in (-1, 0, 1)]
    before = [day for day in days if periods.first_day(day) <= end]
    ahead = [day for day in days if periods.first_day(day) > end]
    if reading.way > 0 or (not reading.way and scene.tense == "future"):
        return ahead[0]
    if reading.way < 0 or is_past(scene.tense):
        return before[-1]
    return min(days, key=lambda day: abs(periods.first_day(day) - start))
