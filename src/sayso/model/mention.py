"""Things the text speaks of: parties, places, things, times, counts."""

import msgspec

from sayso.model.span import Span
from sayso.model.values import HowMany, Kind, When, Where


class Mention(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A noun phrase (or a pronoun, possessive, or nationality adjective) that speaks of
    something."""

    span: Span  # the phrase: no relative clause, apposition or trailing clause in it
    head: Span  # its head word, or the whole name
    sentence: int  # index of the sentence
    token: int  # index of the head token in the sentence
    kind: Kind
    form: str  # "name", "nominal", "pronoun", "adjective"
    name: str  # the best name of the chain; the phrase without its article when nobody is named
    chain: int  # number of the chain in this report, in order of first mention
    chain_reason: str  # why it stands in that chain: "first mention", "same name", "acronym" ...
    country: str | None = None  # ISO 3166 alpha-3 or PLOVER special code
    sector: str | None = None  # PLOVER sector
    office: str | None = None  # the office or role as said: "foreign minister"
    plural: bool = False
    where: Where | None = None  # for places
    link: str | None = None  # id of the thing in the world: an actor of the lists
    link_reason: str | None = None


class Time(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A time expression with what it means."""

    span: Span
    sentence: int
    token: int  # index of the head token in the sentence
    when: When
    timex_type: str  # TIMEX3: DATE, TIME, DURATION, SET
    timex_value: str | None  # TIMEX3 value, None when unresolved
    mod: str | None = None  # TIMEX3 mod: START, MID, END, APPROX, BEFORE ...
    rule: str  # the grammar rule that read it

    @property
    def start(self) -> int:
        """First code point of the expression."""
        return self.span.start

    @property
    def end(self) -> int:
        """First code point after the expression."""
        return self.span.end

    @property
    def text(self) -> str:
        """The expression's words."""
        return self.span.quote


class Count(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A number of people or things, as far as the words fix it."""

    span: Span
    sentence: int
    token: int  # index of the number's head token
    noun: int | None  # index of the token that is counted, None when it is left unsaid
    how_many: HowMany


class Mentions(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """All that one report speaks of, in text order, and where to find it by its head token."""

    items: tuple[Mention, ...]
    times: tuple[Time, ...]
    counts: tuple[Count, ...]
    by_token: dict[tuple[int, int], int]  # (sentence, token) of a head word -> index in items

    def at(self, sentence: int, token: int) -> Mention | None:
        """The mention whose head word is that token, None when it heads no mention."""
        index = self.by_token.get((sentence, token))
        return None if index is None else self.items[index]

    def chain_of(self, mention: Mention) -> tuple[Mention, ...]:
        """All mentions of the same thing in this report, in text order."""
        return tuple(item for item in self.items if item.chain == mention.chain)
