"""Readers of expressions that count units: durations, sets, shifts."""

import re

from sayso.mentions.times import words
from sayso.mentions.times.reading import Anchor, Reading
from sayso.mentions.times.reading_parts import (
    Match,
    duration_value,
    made,
    mod_of_about,
    turn_of,
    year_fields,
)

_ADVERBS = (
    ("bienn", "P2Y"),
    ("bimonth", "P2M"),
    ("biweek", "P2W"),
    ("bi", "P6M"),
    ("dai", "P1D"),
    ("night", "P1D"),
    ("week", "P1W"),
    ("month", "P1M"),
    ("hour", "PT1H"),
    ("year", "P1Y"),
    ("annual", "P1Y"),
)


def read_age(m: Match) -> tuple[Reading, ...]:
    """A 6-year-old, 42 years old: an age, which dates nothing."""
    return ()


def read_ago(m: Match) -> tuple[Reading, ...]:
    """Year-ago, the year-earlier quarter."""
    what = m["what"] if m["what"] in ("quarter", "month", "half") else ""
    return (
        made(
            m,
            kind="shift",
            unit=m["ab"],
            part=what,
            count=1,
            way=-1,
            anchor="told" if m["abway"] != "ago" or what else "either",
        ),
    )


def read_past_count(m: Match) -> tuple[Reading, ...]:
    """The past three months, the next few days, the first nine months: durations."""
    count, unit = words.number_of(m["n"]), words.unit_of(m["unit"])
    way, anchor = turn_of(m["turn2"])
    fields = year_fields(m)
    fields.pop("anchor", None)
    return (
        made(
            m,
            kind="duration",
            timex_type="DURATION",
            unit=unit,
            count=count,
            way=way,
            anchor=anchor,
            value=duration_value(count, unit),
            name=m["turn2"],
            **fields,
        ),
    )


def read_shift(m: Match) -> tuple[Reading, ...]:
    """Two days later, a year ago, six weeks before."""
    unit, way_word = words.unit_of(m["unit"]), m["way"].split()[0]
    text = m["n"]
    plural = m["unit"].endswith("s")
    if text is None:
        if not plural:
            return ()
        count: float | None = None
    else:
        count = 1.0 if text == "the" else words.number_of(re.split(r"\s+or\s+", text)[0])
    if text == "the" and plural:
        count = None
    if unit == "second" and text in ("a", "the", None):
        return ()
    half = "half" in m[0]
    if half and count is not None and text and "half" not in text:
        count += 0.5
    back = way_word in ("ago", "earlier", "before", "previously", "prior", "back")
    anchor: Anchor = (
        "speech"
        if way_word in ("ago", "hence", "back") or m["way"].endswith(("now", "today"))
        else "told"
    )
    return (
        made(
            m,
            kind="shift",
            unit=unit,
            count=count,
            way=-1 if back else 1,
            anchor=anchor,
            name=way_word,
            mod=mod_of_about(m["about"]) or ("APPROX" if " or " in m[0] else None),
            value=duration_value(count, unit),
        ),
    )


def read_set(m: Match) -> tuple[Reading, ...]:
    """Daily, every two weeks, twice a year, each July, on Mondays."""
    if m["wds"]:
        return (
            made(
                m, kind="set", timex_type="SET", value=f"XXXX-WXX-{words.weekday_of(m['wds']) + 1}"
            ),
        )
    if m["adv"]:
        stem = m["adv"]
        for name, value in _ADVERBS:
            if stem.startswith(name):
                return (made(m, kind="set", timex_type="SET", value=value),)
    word = m["u0"] or m["u1"]
    if word in words.WEEKDAYS:
        value = f"XXXX-WXX-{words.weekday_of(word) + 1}"
    elif word in words.SEASONS:
        value = f"XXXX-{words.SEASONS[word]}"
    elif word.strip(".") in words.MONTHS:
        value = f"XXXX-{words.month_of(word):02d}"
    elif word in words.DAY_PARTS:
        value = f"XXXX-XX-XXT{words.DAY_PARTS[word]}"
    else:
        number = {"other": 2.0, "few": None}.get(
            m["n"] or "",
            words.number_of(m["n"]) if m["n"] and m["n"] not in ("other", "few") else 1.0,
        )
        number = (
            words.ordinal_of(m["n"]) if m["n"] and number is None and m["n"] != "few" else number
        )
        value = duration_value(number, words.unit_of(word))
    return (made(m, kind="set", timex_type="SET", value=value),)


def read_duration(m: Match) -> tuple[Reading, ...]:
    """Three days, a 24-hour, two and a half years, several months."""
    unit = words.unit_of(m["unit"])
    text = m["n"]
    if text in ("a", "an") and (unit in ("second", "quarter") or m["unit"].endswith("s")):
        return ()
    if unit == "quarter":
        return ()
    if (
        unit == "second"
        and words.ordinal_of(m["unit"])
        and not m["unit"].endswith("s")
        and text not in ("one", "1")
    ):
        return ()
    parts = re.split(r"\s(?:to|or)\s|(?<=\d)[-\u2013](?=\d)", text)
    count = words.number_of(parts[-1])
    half = bool(m["half"]) or "and a half" in m[0] or "and half" in m[0]
    if half and count is not None and count == int(count):
        count += 0.5
    value = duration_value(count, unit, half)
    if m["n2"]:
        second = words.number_of(m["n2"])
        value += duration_value(second, words.unit_of(m["unit2"])).removeprefix("P")
    return (
        made(
            m,
            kind="duration",
            timex_type="DURATION",
            unit=unit,
            count=count,
            value=value,
            mod=mod_of_about(m["about"]),
        ),
    )


def read_bare_units(m: Match) -> tuple[Reading, ...]:
    """Years, for months, within days: durations of unknown length."""
    unit = words.unit_of(m["unit"])
    if unit in ("second", "minute") and not m["pre"]:
        return ()
    return (
        made(
            m,
            start=m.start("unit"),
            kind="duration",
            timex_type="DURATION",
            unit=unit,
            value=duration_value(None, unit),
        ),
    )


def read_whole(m: Match) -> tuple[Reading, ...]:
    """The entire day, year-long."""
    unit = m["unit"] or m["unit2"]
    if unit in words.SEASONS:
        return (made(m, kind="calendar", unit="season", part=words.SEASONS[unit]),)
    return (
        made(
            m,
            kind="duration",
            timex_type="DURATION",
            unit=unit,
            count=1,
            value=duration_value(1, unit),
        ),
    )


def read_unit_ended(m: Match) -> tuple[Reading, ...]:
    """The year ended June 30: a stretch, not a year of the calendar."""
    return (
        made(
            m,
            kind="duration",
            timex_type="DURATION",
            unit=m["unit"],
            count=1,
            value=duration_value(1, m["unit"]),
        ),
    )
