"""Readers of expressions that point: last year, tomorrow, the end of the month, recently."""

import re

from sayso.mentions.times import words
from sayso.mentions.times.reading import Reading
from sayso.mentions.times.reading_parts import Match, clock_of_part, made, mod_of_phase, turn_of


def read_day_word(m: Match) -> tuple[Reading, ...]:
    """Today, yesterday morning, tonight, the day before yesterday."""
    if m["far"]:
        return (
            made(
                m,
                kind="shift",
                unit="day",
                count=2,
                way=-1 if "before" in m["far"] else 1,
                anchor="speech",
            ),
        )
    way = {"yesterday": -1, "tomorrow": 1}.get(m["word"], 0)
    clock = clock_of_part(m["part"]) or ("TNI" if m["word"] in ("tonight", "overnight") else "")
    return (
        made(
            m,
            kind="turn",
            unit="time" if clock else "day",
            way=way,
            anchor="speech",
            clock=clock,
            name=m["word"],
            timex_type="TIME" if clock else "DATE",
            mod=mod_of_phase(m["pre"]),
        ),
    )


def read_turn(m: Match) -> tuple[Reading, ...]:
    """Last year, the following day, that afternoon, later this month, this week's end."""
    way, anchor = turn_of(("the " if re.match(r"the\s", m[0]) else "") + m["turn2"])
    unit, clock = m["unit"], ""
    if unit in ("night", "morning", "afternoon", "evening"):
        clock = "T" + words.DAY_PARTS[unit]
        unit = "time"
    if m["part"]:
        clock, unit = clock_of_part(m["part"]), "time"
    word = m["turn2"].split()[-1]
    mod = mod_of_phase(m["phase"]) or (
        {"end": "END"}.get(m["tail"], "START") if m["tail"] else None
    )
    return (
        made(
            m,
            kind="turn",
            unit=unit,
            way=way,
            anchor=anchor,
            clock=clock,
            name=word,
            timex_type="TIME" if clock else "DATE",
            mod=mod,
        ),
    )


def read_edge(m: Match) -> tuple[Reading, ...]:
    """Year-end, the month's end: the last part of that unit."""
    return (
        made(
            m,
            kind="turn",
            unit=m["unit"],
            way=0,
            anchor="told",
            mod="END" if m["edge"] == "end" else "START",
            name="edge",
        ),
    )


def read_phase_unit(m: Match) -> tuple[Reading, ...]:
    """The end of the year, later in the day."""
    return (
        made(
            m,
            kind="turn",
            unit=m["unit"],
            way=0,
            anchor="told",
            mod=mod_of_phase(m["phase"]),
            name="the",
        ),
    )


def read_the_unit(m: Match) -> tuple[Reading, ...]:
    """The quarter, the weekend, the year, the 1988 period."""
    if m["year"]:
        return (made(m, kind="calendar", unit="year", year=int(m["year"])),)
    unit, clock = m["unit"], ""
    if unit in ("night", "morning", "afternoon", "evening"):
        unit, clock = "time", "T" + words.DAY_PARTS[unit]
    return (
        made(
            m,
            kind="turn",
            unit=unit,
            way=0,
            anchor="told",
            clock=clock,
            name="the",
            timex_type="TIME" if clock else "DATE",
        ),
    )


def read_vague(m: Match) -> tuple[Reading, ...]:
    """Now, recently, soon: no date, but which side of the telling."""
    value = "PAST_REF" if m["past"] else "FUTURE_REF" if m["future"] else "PRESENT_REF"
    return (made(m, kind="vague", value=value),)
