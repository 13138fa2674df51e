"""A chain while it grows: what is known of the thing that its mentions speak of."""

import msgspec

from sayso.lexicon.world import Known
from sayso.mentions.draft import Draft


class Entity(msgspec.Struct, kw_only=True):
    """One thing of the report; inside this stage only."""

    members: list[Draft]
    names: list[str]
    heads: set[str]  # lemmas of head nouns it was called by
    offices: set[str]
    votes: dict[str, float]  # kind -> how strongly the words speak for it
    kind: str | None = None
    known: Known | None = None
    country: str | None = None
    states: set[str]  # countries that its mentions or the lists say it is of
    many: bool = False  # somebody called it *they*
    sector: str | None = None
    gender: str | None = None
    plural: bool = False
    acts: bool = False  # a country or a city that speaks or acts
    last_sentence: int = -1
    last_token: int = -1
    last_clause: int = -1  # -2: not worked out yet
    last_weight: int = 0
    size: int = 0
    gone: bool = False  # merged into another

    def vote(self, kind: str, strength: float) -> None:
        """Count the words that speak for a kind, and keep the strongest."""
        total = self.votes.get(kind, 0.0) + strength
        self.votes[kind] = total
        if self.kind is None or total > self.votes[self.kind]:
            self.kind = kind
