"""From a Reading to a period: what it is counted from, and what comes out.

The reference is chosen for each expression: the publication date for what points at the telling
(yesterday, last year, a bare weekday), the last date told for what points at the told (the following
day, three years later), and for both in paragraphs that tell history.
"""

import msgspec

from sayso.mentions.times import periods
from sayso.mentions.times.periods import Period
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.tense import Tense

Span = tuple[int, int]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A date that can be counted from, and where it stands (None: publication)."""

    period: Period
    span: Span | None = None
    block: int = -1
    sentence: int = -1


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What is known where an expression stands."""

    published: Period | None  # a day, month or year
    told: Told | None  # the last date told
    quarter: Told | None = None  # the last quarter or half-year told
    is_story: bool  # the paragraph tells history: dates hang on one another
    tense: Tense
    block: int
    sentence: int = -1
    goes_on: bool = False  # a noun or clause follows: "two days before the vote"
    next_told: Told | None = None  # the date that follows at once: "two days before June 6"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What an expression comes to. `period` None: not resolved."""

    period: Period | None = None
    against: Told | None = None  # None: the words alone fix it
    value: str | None = None  # TIMEX3 value when it is not the period's
    timex_type: str | None = None
    vague: bool = False


NOTHING = Outcome()


def resolve(reading: Reading, scene: Scene) -> Outcome:
    """What the reading comes to in its scene."""
    match reading.kind:
        case "calendar":
            return _calendar(reading, scene)
        case "turn":
            return _turn(reading, scene)
        case "shift":
            return _shift(reading, scene)
        case "nth":
            return _nth(reading, scene)
        case _:
            return Outcome(value=reading.value)


def _speech(scene: Scene) -> Told | None:
    """What "last year" and "ago" are counted from."""
    if scene.is_story and scene.told is not None:
        return scene.told
    return Told(period=scene.published) if scene.published is not None else None


def _told(scene: Scene) -> Told | None:
    """What "the following year" and "later" are counted from."""
    if scene.told is not None:
        return scene.told
    return Told(period=scene.published) if scene.published is not None else None


def _calendar(reading: Reading, scene: Scene) -> Outcome:
    year: int | None = reading.year
    against: Told | None = None
    if reading.unit == "time" and not reading.month and reading.weekday < 0:
        return _clock_alone(reading, scene)
    if reading.weekday >= 0 and not reading.month:
        return _weekday(reading, scene)
    if reading.year_turn is not None:
        against = _told(scene) if reading.anchor == "told" else _speech(scene)
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
    if scene.published is None:
        return NOTHING
    found = _nearest(reading, scene.published, scene.tense)
    return Outcome(period=found, against=Told(period=scene.published)) if found else NOTHING


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
    if scene.is_story or scene.published is None:
        return True
    year = periods.day_of(periods.first_day(told.period)).year
    far = abs(scene.published.year - year) > 1
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
        wrong = first > day if tense in ("past", "pluperfect", "perfect") else last < day
        if tense in ("past", "pluperfect", "perfect", "future") and wrong:
            size += 330
        return size

    return min(candidates, key=distance)


def _weekday(reading: Reading, scene: Scene) -> Outcome:
    """News: the last such day, publication's own included; with a future verb the next one."""
    base = _speech(scene)
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
    told = _told(scene)
    if told is None or not told.period.month:
        return NOTHING
    year, month = told.period.year, told.period.month
    if not periods.is_day(year, month, reading.day):
        return NOTHING
    return Outcome(period=Period(unit="day", year=year, month=month, day=reading.day), against=told)


def _clock_alone(reading: Reading, scene: Scene) -> Outcome:
    base = scene.told if scene.told is not None and (scene.is_story or scene.told.block == scene.block) else None
    if base is None and scene.published is not None and not scene.is_story:
        base = Told(period=scene.published)
    if base is None or base.period.unit not in ("day", "time"):
        return Outcome(value=f"XXXX-XX-XX{reading.clock}")
    return Outcome(period=periods.with_clock(base.period, reading.clock), against=base)


def _turn(reading: Reading, scene: Scene) -> Outcome:
    if reading.name == "the":
        return _the_unit(reading, scene)
    base = _told(scene) if reading.anchor == "told" else _speech(scene)
    if reading.name in ("today", "tonight", "yesterday", "tomorrow") and scene.is_story:
        if reading.name == "today":
            return Outcome(value="PRESENT_REF", vague=True)
        base = base if base is not None and base.span else None
    if reading.name == "edge" and not scene.is_story and scene.published is not None:
        base = Told(period=scene.published)
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
        return Outcome(period=base.period, against=base) if reading.name in ("same", "latest") else NOTHING
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
    """The year, the quarter, later in the day: the unit of the last date told, else of publication."""
    unit = reading.unit
    base = _told(scene) if scene.is_story else _speech(scene)
    told = scene.told
    if unit in ("quarter", "period") and scene.quarter is not None:
        return Outcome(period=scene.quarter.period, against=scene.quarter)
    if told is not None and (told.period.unit == unit or unit == "period"):
        base = told
    if base is None:
        return NOTHING
    if unit == "weekend" and scene.tense in ("past", "perfect", "pluperfect") and base.period.unit == "day":
        day = periods.first_day(base.period)
        return Outcome(period=periods.holding(day - (day - 1) % 7 - 1 if (day - 1) % 7 < 5 else day, unit), against=base)
    if unit == "quarter" and base.span is None:
        return Outcome(period=periods.shift(periods.coarser(base.period, unit), -1, unit), against=base)
    if unit == "period":
        return Outcome(period=base.period, against=base)
    if unit in ("day", "time", "night"):
        if base.period.unit not in ("day", "time"):
            return NOTHING
        day = periods.day_of(periods.first_day(base.period))
        return Outcome(period=periods.with_clock(day, reading.clock) if reading.clock else day, against=base)
    order = ("time", "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century")
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
        number = day - back if scene.tense in ("past", "perfect", "pluperfect") else day + (-back) % 7
    found = periods.day_of(number)
    if reading.clock:
        found = periods.with_clock(found, reading.clock)
    return Outcome(period=found, against=base)


def _shift(reading: Reading, scene: Scene) -> Outcome:
    back_forth = "PAST_REF" if reading.way < 0 else "FUTURE_REF"
    if reading.count is None:
        return Outcome(value=back_forth, vague=True)
    if reading.name in ("before", "after", "prior", "from") and scene.next_told is not None:
        base: Told | None = scene.next_told
    elif reading.name in ("before", "after", "prior") and scene.goes_on:
        return Outcome(value=reading.value, timex_type="DURATION")
    elif reading.anchor == "speech":
        base = _speech(scene)
    else:
        base = _told(scene)
    if reading.part == "quarter" and scene.quarter is None and base is not None:
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
    fine = {"day": ("day", "time"), "night": ("day", "time"), "week": ("day", "time", "week", "weekend"),
            "fortnight": ("day", "time", "week"), "weekend": ("day", "time", "weekend"),
            "month": ("day", "time", "month", "week"), "quarter": ("day", "time", "month", "quarter")}.get(unit)  # fmt: skip
    if fine is not None and period.unit not in fine:
        return NOTHING
    moved = periods.shift(period, step, unit)
    target = {"night": "day", "fortnight": "week", "weekend": "weekend"}.get(unit, unit)
    if target in ("decade", "century"):
        target = "year"
    if target == "day":
        return Outcome(period=moved if moved.unit == "day" else periods.day_of(periods.first_day(moved)), against=base)
    return Outcome(period=periods.coarser(moved, target), against=base)


def _compared(reading: Reading, scene: Scene) -> Told | None:
    """A year ago beside a quarter or a month: the same quarter or month of the year before."""
    if reading.unit != "year" or reading.count != 1 or reading.way > 0:
        return None
    return scene.quarter


def _nth(reading: Reading, scene: Scene) -> Outcome:
    month = msgspec.structs.replace(reading, kind="calendar", unit="month")
    outer = _calendar(month, scene)
    if outer.period is None or reading.count is None:
        return NOTHING
    year, number, nth = outer.period.year, outer.period.month, int(reading.count)
    if reading.weekday >= 0:
        day = periods.nth_weekday(year, number, reading.weekday, nth)
        return Outcome(period=periods.day_of(day), against=outer.against)
    if reading.unit == "day":
        size = periods.days_in_month(year, number)
        return Outcome(period=Period(unit="day", year=year, month=number, day=size if nth < 0 else min(nth, size)), against=outer.against)
    first = periods.first_day(outer.period)
    last = periods.last_day(outer.period)
    day = last - 6 if nth < 0 else min(first + 7 * (nth - 1), last)
    unit = "weekend" if reading.unit == "weekend" else "week"
    return Outcome(period=periods.holding(day, unit), against=outer.against)
