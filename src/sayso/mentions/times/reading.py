"""What the grammar reads: a time expression taken apart, before anything is resolved."""

from typing import Literal

import msgspec

from sayso.lexicon.times import Happening, Holiday

Kind = Literal[
    "calendar",  # fields of the calendar, the year maybe missing
    "shift",  # so many units away from an anchor: "two days before"
    "turn",  # this, last or next unit: "last year"
    "nth",  # a rank within a larger unit: "the first week of May"
    "duration",
    "set",
    "vague",  # now, recently
    "holiday",
    "happening",
]
Anchor = Literal["speech", "told", "either"]


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One expression: where it stands and what its words say."""

    start: int  # code points of Report.text
    end: int
    kind: Kind
    rule: str = ""  # name of the grammar rule
    unit: str = ""  # of the calendar, for "calendar", "shift", "turn"
    year: int | None = None  # astronomical, as said
    month: int = 0
    day: int = 0
    weekday: int = -1  # 0 Monday
    part: str = ""  # season, or number of quarter or half
    clock: str = ""  # "T10:30", "TMO"
    year_turn: int | None = None  # "of last year": -1; "that year": 0
    count: float | None = None  # of units; None when vague
    way: int = 0  # -1 back, 0 same, 1 on
    anchor: Anchor = "either"
    value: str | None = None  # TIMEX3 value, where the words alone fix it
    timex_type: str = "DATE"
    mod: str | None = None
    name: str = ""  # the word that turns or shifts: "last", "ago", "the"; a preposition
    holiday: Holiday | None = None
    happening: Happening | None = None
    linked: bool = False  # second half of one expression: "17 and 18 April"
