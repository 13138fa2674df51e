"""Where an expression stands, and what it comes to."""

import msgspec

from sayso.mentions.times.periods import Period
from sayso.mentions.times.tense import Tense

Span = tuple[int, int]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A date that can be counted from, and where it stands (None: the report's metadata)."""

    period: Period
    span: Span | None = None
    block: int = -1
    sentence: int = -1


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What is known where an expression stands."""

    reference: Told | None  # the day of the telling: publication, else the date line
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
_PAST = ("past", "pluperfect", "perfect")


def speech(scene: Scene) -> Told | None:
    """What "last year" and "ago" are counted from: the telling, in history the last date told.

    None in a report whose date is not known: nothing is counted from a guess.
    """
    if scene.reference is None:
        return None
    if scene.is_story and scene.told is not None:
        return scene.told
    return scene.reference


def last_told(scene: Scene) -> Told | None:
    """What "the following year" and "later" are counted from."""
    return scene.told if scene.told is not None else scene.reference


def is_past(tense: Tense) -> bool:
    """Whether the clause tells of what is over."""
    return tense in _PAST
