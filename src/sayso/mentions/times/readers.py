"""One reader for each rule of the grammar: a match taken apart into Readings. Nothing is resolved here."""

import re
from collections.abc import Callable
from typing import Any

from sayso.mentions.times import words
from sayso.mentions.times.reading import Anchor, Reading

Match = re.Match[str]
Reader = Callable[[Match], tuple[Reading, ...]]

_START = ("early", "earlier", "beginning", "start", "dawn", "onset", "outset", "turn", "first")
_MID = ("mid", "middle", "midst")
_APPROX = re.compile(
    r"\b(?:about|around|circa|ca|c|approximately|roughly|some|or so|shortly|just (?:before|after))\b"
)
_MORE = re.compile(r"more than|\bover\b|in excess|upward")
_LESS = re.compile(r"less than|fewer|\bunder\b|nearly|almost|close to|not quite|barely")
_BACK = frozenset(("last", "past", "previous", "preceding", "prior"))
_ON = frozenset(("next", "following", "coming", "upcoming", "ensuing", "subsequent"))
_TOLD = frozenset(
    ("previous", "preceding", "prior", "following", "ensuing", "subsequent", "same", "that")
)
_SIZES = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
}


def mod_of_phase(phase: str | None) -> str | None:
    """START, MID or END for "early", "mid-", "the end of"; None without such words."""
    if not phase:
        return None
    if any(word in phase for word in _MID):
        return "MID"
    return "START" if any(word in phase for word in _START) else "END"


def mod_of_about(words_before: str | None) -> str | None:
    """APPROX, MORE_THAN, LESS_THAN and the like for the words before a number."""
    if not words_before:
        return None
    for pattern, mod in ((_MORE, "MORE_THAN"), (_LESS, "LESS_THAN"), (_APPROX, "APPROX")):
        if pattern.search(words_before):
            return mod
    if "at least" in words_before or "no less" in words_before:
        return "EQUAL_OR_MORE"
    return (
        "EQUAL_OR_LESS"
        if re.search(r"at most|up to|no more|as (?:many|long)|within", words_before)
        else None
    )


def _made(m: Match, **fields: Any) -> Reading:
    fields.setdefault("start", m.start())
    fields.setdefault("end", m.end())
    return Reading(**fields)


def year_of(text: str, era: str | None = None) -> int:
    """The astronomical year; two figures after an apostrophe are of the last hundred years."""
    digits = int(re.sub(r"\D", "", text))
    if len(text) == 3 and not text[0].isdigit():
        digits += 1900 if digits > 30 else 2000
    return 1 - digits if era and "b" in era else digits


def turn_of(text: str) -> tuple[int, Anchor]:
    """Which way a turning word goes, and what it counts from: publication or the last date told."""
    word = text.split()[-1]
    way = -1 if word in _BACK else 1 if word in _ON else 0
    anchor: Anchor = "told" if word in _TOLD else "speech"
    if word == "next" and text.startswith("the"):
        anchor = "told"
    return way, anchor


def _year_fields(m: Match) -> dict[str, Any]:
    """Year, turned year, of the groups year, era, bc, turn; empty without them."""
    groups = m.groupdict()
    if groups.get("year"):
        return {"year": year_of(groups["year"], groups.get("era"))}
    if groups.get("bc"):
        return {"year": year_of(groups["bc"], groups.get("era2") or groups.get("era") or "bc")}
    if groups.get("turn"):
        way, anchor = turn_of(groups["turn"])
        return {"year_turn": way, "anchor": anchor}
    return {}


def _day_number(text: str) -> int:
    return words.ordinal_of(text) or int(re.sub(r"\D", "", text) or 0)


def _clock_of_part(part: str | None) -> str:
    if not part:
        return ""
    name = re.sub(r"^(?:early|late|mid)[\s-]+", "", part.strip())
    name = name if name in words.DAY_PARTS else name.removeprefix("mid")
    return "T" + words.DAY_PARTS[name]


def read_iso(m: Match) -> tuple[Reading, ...]:
    """2005-04-09, 2005-04-09 10:30."""
    clock = f"T{m['hm']}" if m["hm"] else ""
    return (
        _made(m, kind="calendar", unit="time" if clock else "day", year=int(m["y"]), month=int(m["m"]),
              day=int(m["d"]), clock=clock, timex_type="TIME" if clock else "DATE"),
    )  # fmt: skip


def read_slashed(m: Match) -> tuple[Reading, ...]:
    """10/26/1989, 26.10.1989. Month first with a slash or hyphen (US), unless that is no date."""
    a, b = int(m["a"]), int(m["b"])
    year = int(m["y"]) if len(m["y"]) == 4 else year_of("'" + m["y"])
    if len(m["y"]) == 2 and m["sep"] == ".":
        return ()
    month, day = (b, a) if m["sep"] == "." or a > 12 else (a, b)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ()
    return (_made(m, kind="calendar", unit="day", year=year, month=month, day=day),)


def read_day_month(m: Match) -> tuple[Reading, ...]:
    """September 17, 1939; 17 September; June 4-6, 1944; the night of 22 June; Friday, Oct. 6."""
    fields = _year_fields(m)
    month = words.month_of(m["mon"])
    clock = _clock_of_part(m.groupdict().get("part"))
    unit = "time" if clock else "day"
    kind: dict[str, Any] = {
        "kind": "calendar", "unit": unit, "month": month, "clock": clock,
        "timex_type": "TIME" if clock else "DATE", **fields,
    }  # fmt: skip
    first, second = _day_number(m["d1"]), _day_number(m["d2"]) if m["d2"] else 0
    if not 1 <= first <= 31 or second > 31:
        return ()
    if not second:
        return (_made(m, day=first, **kind),)
    cut = m.end("d1")
    return (
        _made(m, end=cut, day=first, **kind),
        _made(m, start=m.start("d2"), day=second, linked=True, **kind),
    )


def read_nth_of(m: Match) -> tuple[Reading, ...]:
    """The first week of May 1940; the last Friday of March; the third day of June."""
    nth = -1 if m["nth"] in ("last", "final") else words.ordinal_of(m["nth"]) or 1
    what = m["what"]
    weekday = -1 if what in words.UNITS else words.weekday_of(what)
    unit = what if weekday < 0 else "day"
    return (
        _made(
            m,
            kind="nth",
            unit=unit,
            count=nth,
            weekday=weekday,
            month=words.month_of(m["mon"]),
            **_year_fields(m),
        ),
    )


def read_month(m: Match) -> tuple[Reading, ...]:
    """May 1940, early May, the end of May, October of that year."""
    return (
        _made(m, kind="calendar", unit="month", month=words.month_of(m["mon"]),
              mod=mod_of_phase(m["phase"]), **_year_fields(m)),
    )  # fmt: skip


def read_month_turn(m: Match) -> tuple[Reading, ...]:
    """Last May, next October, this March."""
    way, anchor = turn_of(m["turn2"])
    return (
        _made(m, kind="turn", unit="month", month=words.month_of(m["mon"]), way=way, anchor=anchor,
              mod=mod_of_phase(m["phase"])),
    )  # fmt: skip


def read_season(m: Match) -> tuple[Reading, ...]:
    """The summer of 1942, early spring, last fall."""
    fields = _year_fields(m)
    kind = "calendar"
    if m["turn2"]:
        way, anchor = turn_of(m["turn2"])
        kind, fields = "turn", {"way": way, "anchor": anchor}
    return (
        _made(m, kind=kind, unit="season", part=words.SEASONS[m["season"]],
              mod=mod_of_phase(m["phase"]), **fields),
    )  # fmt: skip


def read_fiscal(m: Match) -> tuple[Reading, ...]:
    """Fiscal 1989, the 1989 fiscal year."""
    return (
        _made(
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
    fields = _year_fields(m)
    if m["y0"]:
        fields = {"year": int(m["y0"])}
    elif m["turn2"]:
        fields = {"year_turn": turn_of(m["turn2"])[0], "anchor": "speech"}
    elif m["the"]:
        fields = {"year_turn": 0, "anchor": "told"}
    nth = words.ordinal_of(m["nth"]) or (2 if m["what"] == "half" else 4)
    if m["nth"] in ("last", "final") and not fields:
        return (_made(m, kind="turn", unit=m["what"], way=-1, anchor="speech"),)
    return (
        _made(
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
        _made(
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
        return (_made(m, kind="vague", value=None),)
    nth = words.ordinal_of(m["nth"]) or 0
    bc = bool(m["era"] and "b" in m["era"])
    unit = "millennium" if m["what"] == "millennium" else "century"
    return (
        _made(
            m, kind="calendar", unit=unit, year=-nth if bc else nth, mod=mod_of_phase(m["phase"])
        ),
    )


def read_decade(m: Match) -> tuple[Reading, ...]:
    """The 1980s, the late '60s, the nineteen-thirties; the century of a bare "the sixties" is the last one."""
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
    return (_made(m, kind="calendar", unit="decade", year=year, mod=mod_of_phase(m["phase"])),)


def read_range_bc(m: Match) -> tuple[Reading, ...]:
    """499-494 BC: two years."""
    return (
        _made(m, end=m.end("a"), kind="calendar", unit="year", year=1 - int(m["a"])),
        _made(
            m, start=m.start("b"), kind="calendar", unit="year", year=1 - int(m["b"]), linked=True
        ),
    )


def read_year_bc(m: Match) -> tuple[Reading, ...]:
    """490 BC, AD 66, the end of 149 BC."""
    year = int(m["ad"]) if m["ad"] else year_of(m["a"], m["era"])
    mod = mod_of_phase(m["phase"]) or ("APPROX" if re.match(r"(?:about|around|c)", m[0]) else None)
    return (_made(m, kind="calendar", unit="year", year=year, mod=mod),)


def read_year_range(m: Match) -> tuple[Reading, ...]:
    """1980-1988, 1980-88, 1954/5: two years. Nothing when the second is not later."""
    first, tail = int(m["a"]), m["b"]
    second = int(m["a"][: 4 - len(tail)] + tail)
    if second <= first or (m["sep"] == "/" and second - first != 1):
        return (_made(m, end=m.end("a"), kind="calendar", unit="year", year=first),)
    return (
        _made(m, end=m.end("a"), kind="calendar", unit="year", year=first),
        _made(m, start=m.start("b"), kind="calendar", unit="year", year=second, linked=True),
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
    return (_made(m, kind="calendar", unit="year", year=year),)


def read_year(m: Match) -> tuple[Reading, ...]:
    """1939, early 1940, the end of 1944, '99."""
    return (
        _made(
            m, kind="calendar", unit="year", year=year_of(m["year"]), mod=mod_of_phase(m["phase"])
        ),
    )


def duration_value(count: float | None, unit: str, half: bool = False) -> str:
    """The TIMEX3 value of so many units: P3D, PT24H, PXM, P2W for a fortnight."""
    if unit in ("fortnight", "quarter", "night", "morning", "evening", "weekend"):
        factor = {"fortnight": 2, "quarter": 3}.get(unit, 1)
        name = {"fortnight": "week", "quarter": "month"}.get(unit)
        if name is None:
            letters = {"night": "NI", "morning": "MO", "evening": "EV", "weekend": "WE"}[unit]
            return (
                f"P{_figure(count)}{letters}"
                if unit == "weekend"
                else f"PT{_figure(count)}{letters}"
            )
        return duration_value(None if count is None else count * factor, name)
    if unit in ("decade", "century", "millennium"):
        letter = {"decade": "E", "century": "C", "millennium": "L"}[unit]
        factor = {"decade": 10, "century": 100, "millennium": 1000}[unit]
        return f"PX{letter}" if count is None else f"P{_figure(count * factor)}Y"
    if half and count is not None and unit == "year":
        return f"P{int(count)}Y6M"
    prefix = "PT" if unit in ("hour", "minute", "second") else "P"
    return f"{prefix}{_figure(count)}{_SIZES[unit]}"


def _figure(count: float | None) -> str:
    return "X" if count is None else f"{count:g}" if count < 1e6 else str(int(count))


def read_age(m: Match) -> tuple[Reading, ...]:
    """A 6-year-old, 42 years old: an age, which dates nothing."""
    return ()


def read_ago(m: Match) -> tuple[Reading, ...]:
    """Year-ago, the year-earlier quarter."""
    what = m["what"] if m["what"] in ("quarter", "month", "half") else ""
    return (
        _made(
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
    fields = _year_fields(m)
    fields.pop("anchor", None)
    return (
        _made(m, kind="duration", timex_type="DURATION", unit=unit, count=count, way=way, anchor=anchor,
              value=duration_value(count, unit), name=m["turn2"], **fields),
    )  # fmt: skip


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
        _made(m, kind="shift", unit=unit, count=count, way=-1 if back else 1, anchor=anchor, name=way_word,
              mod=mod_of_about(m["about"]) or ("APPROX" if " or " in m[0] else None),
              value=duration_value(count, unit)),
    )  # fmt: skip


def read_day_word(m: Match) -> tuple[Reading, ...]:
    """Today, yesterday morning, tonight, the day before yesterday."""
    if m["far"]:
        return (
            _made(
                m,
                kind="shift",
                unit="day",
                count=2,
                way=-1 if "before" in m["far"] else 1,
                anchor="speech",
            ),
        )
    way = {"yesterday": -1, "tomorrow": 1}.get(m["word"], 0)
    clock = _clock_of_part(m["part"]) or ("TNI" if m["word"] in ("tonight", "overnight") else "")
    return (
        _made(m, kind="turn", unit="time" if clock else "day", way=way, anchor="speech", clock=clock, name=m["word"],
              timex_type="TIME" if clock else "DATE", mod=mod_of_phase(m["pre"])),
    )  # fmt: skip


def read_turn(m: Match) -> tuple[Reading, ...]:
    """Last year, the following day, that afternoon, later this month, this week's end."""
    way, anchor = turn_of(("the " if re.match(r"the\s", m[0]) else "") + m["turn2"])
    unit, clock = m["unit"], ""
    if unit in ("night", "morning", "afternoon", "evening"):
        clock = "T" + words.DAY_PARTS[unit]
        unit = "time"
    if m["part"]:
        clock, unit = _clock_of_part(m["part"]), "time"
    word = m["turn2"].split()[-1]
    mod = mod_of_phase(m["phase"]) or (
        {"end": "END"}.get(m["tail"], "START") if m["tail"] else None
    )
    return (
        _made(m, kind="turn", unit=unit, way=way, anchor=anchor, clock=clock, name=word,
              timex_type="TIME" if clock else "DATE", mod=mod),
    )  # fmt: skip


def read_weekday(m: Match) -> tuple[Reading, ...]:
    """Friday, Wednesday night, last Tuesday, the night of Friday."""
    groups = m.groupdict()
    clock = _clock_of_part(groups.get("part"))
    fields: dict[str, Any] = {"kind": "calendar"}
    if groups.get("turn2"):
        way, anchor = turn_of(groups["turn2"])
        fields = {"kind": "turn", "way": way, "anchor": anchor, "name": groups["turn2"]}
    return (
        _made(m, unit="time" if clock else "weekday", weekday=words.weekday_of(m["wd"]), clock=clock,
              timex_type="TIME" if clock else "DATE", mod=mod_of_phase(groups.get("phase")), **fields),
    )  # fmt: skip


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
        _made(m, kind="calendar", unit="time", clock=f"T{hour:02d}:{minute:02d}{zone}", timex_type="TIME",
              mod="APPROX" if _APPROX.match(m[0]) else None),
    )  # fmt: skip


def read_set(m: Match) -> tuple[Reading, ...]:
    """Daily, every two weeks, twice a year, each July, on Mondays."""
    if m["wds"]:
        return (
            _made(
                m, kind="set", timex_type="SET", value=f"XXXX-WXX-{words.weekday_of(m['wds']) + 1}"
            ),
        )
    if m["adv"]:
        stem = m["adv"]
        for name, value in (
            ("bienn", "P2Y"), ("bimonth", "P2M"), ("biweek", "P2W"), ("bi", "P6M"), ("dai", "P1D"), ("night", "P1D"), ("week", "P1W"),
            ("month", "P1M"), ("hour", "PT1H"), ("year", "P1Y"), ("annual", "P1Y"),
        ):  # fmt: skip
            if stem.startswith(name):
                return (_made(m, kind="set", timex_type="SET", value=value),)
    word = m["u0"] or m["u1"]
    if word in words.WEEKDAYS:
        value: str = f"XXXX-WXX-{words.weekday_of(word) + 1}"
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
    return (_made(m, kind="set", timex_type="SET", value=value),)


def read_edge(m: Match) -> tuple[Reading, ...]:
    """Year-end, the month's end: the last part of that unit."""
    return (
        _made(
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
        _made(
            m,
            kind="turn",
            unit=m["unit"],
            way=0,
            anchor="told",
            mod=mod_of_phase(m["phase"]),
            name="the",
        ),
    )


def read_the_day(m: Match) -> tuple[Reading, ...]:
    """The 17th: a day of the month last told."""
    return (_made(m, kind="calendar", unit="day", day=_day_number(m["d1"]), anchor="told"),)


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
        _made(
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
        _made(
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
        return (_made(m, kind="calendar", unit="season", part=words.SEASONS[unit]),)
    return (
        _made(
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
        _made(
            m,
            kind="duration",
            timex_type="DURATION",
            unit=m["unit"],
            count=1,
            value=duration_value(1, m["unit"]),
        ),
    )


def read_the_unit(m: Match) -> tuple[Reading, ...]:
    """The quarter, the weekend, the year, the 1988 period."""
    if m["year"]:
        return (_made(m, kind="calendar", unit="year", year=int(m["year"])),)
    unit, clock = m["unit"], ""
    if unit in ("night", "morning", "afternoon", "evening"):
        unit, clock = "time", "T" + words.DAY_PARTS[unit]
    return (
        _made(
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


def read_part(m: Match) -> tuple[Reading, ...]:
    """In the morning, at night, noon."""
    part = m["part"] or m["alone"]
    start = m.start("part") if m["part"] else m.start()
    return (
        _made(
            m,
            start=start,
            kind="calendar",
            unit="time",
            clock=_clock_of_part(part),
            timex_type="TIME",
            anchor="told",
        ),
    )


def read_vague(m: Match) -> tuple[Reading, ...]:
    """Now, recently, soon: no date, but which side of the telling."""
    value = "PAST_REF" if m["past"] else "FUTURE_REF" if m["future"] else "PRESENT_REF"
    return (_made(m, kind="vague", value=value),)


READERS: dict[str, Reader] = {
    "age": read_age,
    "ago": read_ago,
    "bare_units": read_bare_units,
    "century": read_century,
    "clock": read_clock,
    "day_month": read_day_month,
    "day_word": read_day_word,
    "decade": read_decade,
    "duration": read_duration,
    "edge": read_edge,
    "fiscal": read_fiscal,
    "iso": read_iso,
    "month": read_month,
    "month_day": read_day_month,
    "month_turn": read_month_turn,
    "month_year": read_month,
    "nth_of": read_nth_of,
    "part": read_part,
    "part_of": read_weekday,
    "past_count": read_past_count,
    "phase_unit": read_phase_unit,
    "quarter": read_quarter,
    "quarter_code": read_quarter_code,
    "range_bc": read_range_bc,
    "season": read_season,
    "set": read_set,
    "shift": read_shift,
    "slashed": read_slashed,
    "the_day": read_the_day,
    "the_unit": read_the_unit,
    "turn_day": read_weekday,
    "turn_half": read_turn,
    "unit_ended": read_unit_ended,
    "vague": read_vague,
    "weekday": read_weekday,
    "whole": read_whole,
    "year": read_year,
    "year_bc": read_year_bc,
    "year_range": read_year_range,
    "year_word": read_year_word,
}
