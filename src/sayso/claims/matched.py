"""One reading of one token: the entry of the lexicon and what fills its slots."""

from collections.abc import Iterable

from sayso.claims.clause import Clause
from sayso.lexicon.acts import Entry, Part
from sayso.model import Token


class Match:
    """One reading of one token: the entry and what fills its slots."""

    __slots__ = (
        "clause",
        "entry",
        "light",
        "pending",
        "score",
        "shifted",
        "slots",
        "token",
        "words",
        "x",
    )

    def __init__(self, token: Token, entry: Entry, clause: Clause) -> None:
        """Empty slots; `match` fills them."""
        self.token = token
        self.entry = entry
        self.clause = clause
        self.slots: dict[str, list[int]] = {}
        self.x: list[int] = []  # verbs or event nouns that fill X
        self.words: list[int] = []  # fixed words of the pattern
        self.pending: list[Part] = []  # fixed words that modify another word of the pattern
        self.shifted: list[int] = []  # objects of a particle that was read as a preposition
        self.light: int | None = None  # the light verb of a noun: *staged* an attack
        self.score = entry.weight

    def fill(self, letter: str, indexes: Iterable[int]) -> None:
        """Add fillers to a slot, each once."""
        slot = self.slots.setdefault(letter, [])
        slot.extend(index for index in indexes if index not in slot)


UNTYPED = Entry(line="untyped", pattern="any act", pos="verb", heads=(), type=None, mode=None)
