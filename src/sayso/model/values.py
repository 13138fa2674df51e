"""What a cell can hold: a party, a place, a time, a number, an act. Values, not words."""

import enum
from typing import Literal

import msgspec

Kind = Literal["person", "organisation", "group", "place", "thing"]
Precision = Literal[
    "time",
    "day",
    "week",
    "month",
    "season",
    "quarter",
    "year",
    "decade",
    "century",
    "interval",
    "unknown",
]


class Basis(enum.StrEnum):
    """How a time got its value."""

    STATED = "stated"  # the words alone fix it: "in 1986"
    RESOLVED = "resolved"  # counted from another date: "last year"
    BOUNDED = "bounded"  # only before or after something is known
    PUBLICATION = "publication"  # the report's own date
    UNRESOLVED = "unresolved"  # left as said


class Who(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="who"):
    """A party or a thing that fills a role, as far as the report and the lists know it."""

    name: str  # the best name in the report's chain, else the words themselves
    names: tuple[str, ...] = ()  # other mentions of it in this report, in text order
    kind: Kind
    country: str | None = None  # ISO 3166 alpha-3 or a PLOVER special code (IGO, UNO, NGO ...)
    sector: str | None = None  # PLOVER sector: GOV, MIL, COP, REB ...
    of: str | None = None  # the organisation that a group or person belongs to, by its best name


class Where(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="where"):
    """A place, resolved as far as the gazetteer allows."""

    name: str  # the place's usual name, else the words
    level: Literal["site", "city", "district", "province", "country", "region", "unknown"]
    country: str | None = None  # ISO 3166 alpha-3
    latitude: float | None = None  # degrees, None when the gazetteer does not know the place
    longitude: float | None = None


class When(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="when"):
    """A time as EDTF with its first and last day; never more exact than the words allow."""

    edtf: str | None  # Extended Date/Time Format, None when unresolved
    start: str | None  # first day, ISO 8601 (YYYY-MM-DD); None when open or unknown
    end: str | None  # last day, ISO 8601; None when open or unknown
    precision: Precision
    basis: Basis
    approximate: bool = False
    against: str | None = None  # ISO 8601 day or period that a relative time was counted from
    against_span: tuple[int, int] | None = None  # where that date stands; None: metadata


class HowMany(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="how_many"):
    """A count as far as the words fix it: "dozens" is low 24, open above."""

    low: int | None
    high: int | None
    unit: str  # what is counted, in the report's words: "ministers", "killed"
    wording: str  # "exact", "at_least", "at_most", "about", "vague"


class Act(msgspec.Struct, frozen=True, kw_only=True, gc=False, tag_field="is", tag="act"):
    """What was done: the ontology's type and mode, and the lemma that named it."""

    type: str | None  # PLOVER type; None for an act outside the ontology
    mode: str | None
    lemma: str


Value = Who | Where | When | HowMany | Act | str
