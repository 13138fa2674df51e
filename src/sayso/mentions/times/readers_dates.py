"""Readers of dates and clock times."""

import re
from typing import Any

from sayso.mentions.times import words
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.reading_parts import (
    APPROX,
    Match,
    clock_of_part,
    day_number,
    made,
    mod_of_phase,
    turn_of,
    year_fields,
    year_of,
)

_DAY_AFTER = re.compile(r"\.?\s+(?P<day>[1-9]|[12]\d|3[01])(?![\d:])(?:,\s+(?P<year>\d{4}))?")


def read_iso(m: Match) -> tuple[Reading, ...]:
    """2005-04-09, 2005-04-09 10:30."""
    clock = f"T{m['hm']}" if m["hm"] else ""
    return (
        made(
            m,
            kind="calendar",
            unit="time" if clock else "day",
            year=int(m["y"]),
            month=int(m["m"]),
            day=int(m["d"]),
            clock=clock,
            timex_type="TIME" if clock else "DATE",
        ),
    )


def read_slashed(m: Match) -> tuple[Reading, ...]:
    """10/26/1989, 26.10.1989. Month first with a slash or hyphen (US), unless that is no date."""
    a, b = int(m["a"]), int(m["b"])
    year = int(m["y"]) if len(m["y"]) == 4 else year_of("'" + m["y"])
    if len(m["y"]) == 2 and m["sep"] == ".":
        return ()
    month, day = (b, a) if m["sep"] == "." or a > 12 else (a, b)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ()
    return (made(m, kind="calendar", unit="day", year=year, month=month, day=day),)


def read_day_month(m: Match) -> tuple[Reading, ...]:
    """September 17, 1939; 17 September; June 4-6, 1944; the night of 22 June; Friday, Oct. 6."""
    fields = year_fields(m)
    month = words.month_of(m["mon"])
    clock = clock_of_part(m.groupdict().get("part"))
    unit = "time" if clock else "day"
    kind: dict[str, Any] = {
        "kind": "calendar",
        "unit": unit,
        "month": month,
        "clock": clock,
        "timex_type": "TIME" if clock else "DATE",
        **fields,
    }
    first, second = day_number(m["d1"]), day_number(m["d2"]) if m["d2"] else 0
    if not 1 <= first <= 31 or second > 31:
        return ()
    if not second:
        return (made(m, day=first, **kind),)
    cut = m.end("d1")
    return (
        made(m, end=cut, day=first, **kind),
        made(m, start=m.start("d2"), day=second, linked=True, **kind),
    )


def read_nth_of(m: Match) -> tuple[Reading, ...]:
    """The first week of May 1940; the last Friday of March; the third day of June."""
    nth = -1 if m["nth"] in ("last", "final") else words.ordinal_of(m["nth"]) or 1
    what = m["what"]
    weekday = -1 if what in words.UNITS else words.weekday_of(what)
    unit = what if weekday < 0 else "day"
    return (
        made(
            m,
            kind="nth",
            unit=unit,
            count=nth,
            weekday=weekday,
            month=words.month_of(m["mon"]),
            **year_fields(m),
        ),
    )


def read_month(m: Match) -> tuple[Reading, ...]:
    """May 1940, early May, the end of May, October of that year; not *early* of "early May 6"."""
    month = words.month_of(m["mon"])
    after = _DAY_AFTER.match(m.string, m.end()) if m["phase"] else None
    if after is not None:
        day, year = int(after["day"]), {"year": int(after["year"])} if after["year"] else {}
        where = {"start": m.start("mon"), "end": after.end()}
        return (made(m, kind="calendar", unit="day", month=month, day=day, **where, **year),)
    return (
        made(
            m,
            kind="calendar",
            unit="month",
            month=month,
            mod=mod_of_phase(m["phase"]),
            **year_fields(m),
        ),
    )


def read_month_turn(m: Match) -> tuple[Reading, ...]:
    """Last May, next October, this March."""
    way, anchor = turn_of(m["turn2"])
    return (
        made(
            m,
            kind="turn",
            unit="month",
            month=words.month_of(m["mon"]),
            way=way,
            anchor=anchor,
            mod=mod_of_phase(m["phase"]),
        ),
    )


def read_season(m: Match) -> tuple[Reading, ...]:
    """The summer of 1942, early spring, last fall."""
    fields = year_fields(m)
    kind = "calendar"
    if m["turn2"]:
        way, anchor = turn_of(m["turn2"])
        kind, fields = "turn", {"way": way, "anchor": anchor}
    return (
        made(
            m,
            kind=kind,
            unit="season",
            part=words.SEASONS[m["season"]],
            mod=mod_of_phase(m["phase"]),
            **fields,
        ),
    )


def read_fiscal(m: Match) -> tuple[Reading, ...]:
    """Fiscal 1989, the 1989 fiscal year."""
    return (
        made(
            m,
            kind="calendar",
            unit="year",
            year=year_of(m["year"] or m["y2"]),
            mod=mod_of_phase(m["phase"]),
        ),
    )


def read_quarter(m: Match) -> tuple[Reading, ...]:
    """The third quarter, the first half of 1998, this year's second quarter."""
    if m["what"] == "half" and not (m["year"] or m["turn"] or m["the"] or m["turn2"] or m["y0"]):
        return ()
    fields = year_fields(m)
    if m["y0"]:
        fields = {"year": int(m["y0"])}
    elif m["turn2"]:
        fields = {"year_turn": turn_of(m["turn2"])[0], "anchor": "speech"}
    elif m["the"]:
        fields = {"year_turn": 0, "anchor": "told"}
    nth = words.ordinal_of(m["nth"]) or (2 if m["what"] == "half" else 4)
    if m["nth"] in ("last", "final") and not fields:
        return (made(m, kind="turn", unit=m["what"], way=-1, anchor="speech"),)
    return (
        made(
            m,
            kind="calendar",
            unit=m["what"],
            part=str(nth),
            mod=mod_of_phase(m["phase"]),
            **fields,
        ),
    )


def read_quarter_code(m: Match) -> tuple[Reading, ...]:
    """Q3, Q3 2005, 2005Q3."""
    year = m["year"] or m["y0"]
    return (
        made(
            m,
            kind="calendar",
            unit="quarter",
            part=m["q"] or m["q2"],
            year=year_of(year) if year else None,
        ),
    )


def read_century(m: Match) -> tuple[Reading, ...]:
    """The 19th century, the early fifth century BC, the turn of the century."""
    if m["turned"]:
        return (made(m, kind="vague", value=None),)
    nth = words.ordinal_of(m["nth"]) or 0
    bc = bool(m["era"] and "b" in m["era"])
    unit = "millennium" if m["what"] == "millennium" else "century"
    return (
        made(m, kind="calendar", unit=unit, year=-nth if bc else nth, mod=mod_of_phase(m["phase"])),
    )


def read_decade(m: Match) -> tuple[Reading, ...]:
    """The 1980s, the late '60s, the nineteen-thirties; "the sixties" are 1960-1969."""
    if m["word"]:
        year = 1900 + words.DECADE_WORDS[m["word"]]
        if not (m["phase"] or m[0].startswith(("the", "nineteen"))):
            return ()
    else:
        digits = m["dec"] or m["dec2"]
        year = int(digits)
        if len(digits) == 2:
            if m["dec"] and not (m["phase"] or m[0].startswith("the")):
                return ()
            year += 1900
    if m["era"] and "b" in m["era"]:
        year = -year
    return (made(m, kind="calendar", unit="decade", year=year, mod=mod_of_phase(m["phase"])),)


def read_range_bc(m: Match) -> tuple[Reading, ...]:
    """499-494 BC: two years."""
    return (
        made(m, end=m.end("a"), kind="calendar", unit="year", year=1 - int(m["a"])),
        made(
            m, start=m.start("b"), kind="calendar", unit="year", year=1 - int(m["b"]), linked=True
        ),
    )


def read_year_bc(m: Match) -> tuple[Reading, ...]:
    """490 BC, AD 66, the end of 149 BC."""
    year = int(m["ad"]) if m["ad"] else year_of(m["a"], m["era"])
    mod = mod_of_phase(m["phase"]) or ("APPROX" if re.match(r"(?:about|around|c)", m[0]) else None)
    return (made(m, kind="calendar", unit="year", year=year, mod=mod),)


def read_year_range(m: Match) -> tuple[Reading, ...]:
    """1980-1988, 1980-88, 1954/5: two years. Nothing when the second is not later."""
    first, tail = int(m["a"]), m["b"]
    second = int(m["a"][: 4 - len(tail)] + tail)
    if second <= first or (m["sep"] == "/" and second - first != 1):
        return (made(m, end=m.end("a"), kind="calendar", unit="year", year=first),)
    return (
        made(m, end=m.end("a"), kind="calendar", unit="year", year=first),
        made(m, start=m.start("b"), kind="calendar", unit="year", year=second, linked=True),
    )


def read_year_word(m: Match) -> tuple[Reading, ...]:
    """Nineteen ninety-six, the year two thousand."""
    text = m["word"].replace("-", " ")
    if text.startswith("two thousand"):
        if text == "two thousand" and "year" not in m[0]:
            return ()
        year = int(words.number_of(text) or 2000)
    else:
        head, _, tail = text.partition(" ")
        rest = 0 if tail == "hundred" else int(words.number_of(tail) or 0)
        if tail != "hundred" and rest < 10 and "o" != tail[0]:
            return ()
        if head == "twenty" and "year" not in m[0]:
            return ()
        year = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[head] + rest
    return (made(m, kind="calendar", unit="year", year=year),)


def read_year(m: Match) -> tuple[Reading, ...]:
    """1939, early 1940, the end of 1944, '99."""
    return (
        made(
            m, kind="calendar", unit="year", year=year_of(m["year"]), mod=mod_of_phase(m["phase"])
        ),
    )


def read_weekday(m: Match) -> tuple[Reading, ...]:
    """Friday, Wednesday night, last Tuesday, the night of Friday."""
    groups = m.groupdict()
    clock = clock_of_part(groups.get("part"))
    fields: dict[str, Any] = {"kind": "calendar"}
    if groups.get("turn2"):
        way, anchor = turn_of(groups["turn2"])
        fields = {"kind": "turn", "way": way, "anchor": anchor, "name": groups["turn2"]}
    return (
        made(
            m,
            unit="time" if clock else "weekday",
            weekday=words.weekday_of(m["wd"]),
            clock=clock,
            timex_type="TIME" if clock else "DATE",
            mod=mod_of_phase(groups.get("phase")),
            **fields,
        ),
    )


def read_clock(m: Match) -> tuple[Reading, ...]:
    """10:30 p.m., 0530 hrs, 4 in the morning, 16:15 UTC."""
    text = m["hour"]
    tail = m["tail"] or ""
    digits = re.findall(r"\d+", text)
    if not digits:
        hour, minute = int(words.number_of(text) or 0), 0
    elif len(digits[0]) >= 3:
        hour, minute = int(digits[0][:-2]), int(digits[0][-2:])
    else:
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    afternoon = (
        re.search(r"p\.?\s?m", text)
        or "afternoon" in tail
        or "evening" in tail
        or ("night" in tail and hour > 5)
    )
    if afternoon and hour < 12:
        hour += 12
    elif hour == 12 and (re.search(r"a\.?\s?m", text) or "morning" in tail):
        hour = 0
    zone = "Z" if m["zone"] in ("utc", "gmt") else ""
    return (
        made(
            m,
            kind="calendar",
            unit="time",
            clock=f"T{hour:02d}:{minute:02d}{zone}",
            timex_type="TIME",
            mod="APPROX" if APPROX.match(m[0]) else None,
        ),
    )


def read_the_day(m: Match) -> tuple[Reading, ...]:
    """The 17th: a day of the month last told."""
    return (made(m, kind="calendar", unit="day", day=day_number(m["d1"]), anchor="told"),)


def read_part(m: Match) -> tuple[Reading, ...]:
    """In the morning, at night, noon."""
    part = m["part"] or m["alone"]
    start = m.start("part") if m["part"] else m.start()
    return (
        made(
            m,
            start=start,
            kind="calendar",
            unit="time",
            clock=clock_of_part(part),
            timex_type="TIME",
            anchor="told",
        ),
    )
