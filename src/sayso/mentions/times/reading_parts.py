"""What all readers share: modifiers, years, turning words, durations."""

import re
from typing import Any

from sayso.mentions.times import words
from sayso.mentions.times.reading import Anchor, Reading

Match = re.Match[str]

_START = ("early", "earlier", "beginning", "start", "dawn", "onset", "outset", "turn", "first")
_MID = ("mid", "middle", "midst")
APPROX = re.compile(
    r"\b(?:about|around|circa|ca|c|approximately|roughly|some|or so|shortly"
    r"|just (?:before|after))\b"
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
    for pattern, mod in ((_MORE, "MORE_THAN"), (_LESS, "LESS_THAN"), (APPROX, "APPROX")):
        if pattern.search(words_before):
            return mod
    if "at least" in words_before or "no less" in words_before:
        return "EQUAL_OR_MORE"
    return (
        "EQUAL_OR_LESS"
        if re.search(r"at most|up to|no more|as (?:many|long)|within", words_before)
        else None
    )


def made(m: Match, **fields: Any) -> Reading:
    """A Reading that spans the match, unless told otherwise."""
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


def year_fields(m: Match) -> dict[str, Any]:
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


def day_number(text: str) -> int:
    """The day of the month that the words name, 0 for none."""
    return words.ordinal_of(text) or int(re.sub(r"\D", "", text) or 0)


def clock_of_part(part: str | None) -> str:
    """The TIMEX3 spelling of a part of the day: "TMO", "T12:00"; "" without one."""
    if not part:
        return ""
    name = re.sub(r"^(?:early|late|mid)[\s-]+", "", part.strip())
    name = name if name in words.DAY_PARTS else name.removeprefix("mid")
    return "T" + words.DAY_PARTS[name]


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
