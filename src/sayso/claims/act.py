"""An act on its way to a claim, and the sentence it is read in."""

from sayso.claims.arguments import Clauses
from sayso.claims.factuality import Factuality
from sayso.claims.fillers import Fillers
from sayso.claims.matched import Match
from sayso.lexicon import Lexicon
from sayso.model import Mentions, Sentence, Status

# How often a filler found this way is right, by reading claims of the dev reports (rounded).
_SCORES = {
    "subject": 0.95,
    "agent": 0.95,
    "pattern": 0.9,
    "relative subject": 0.9,
    "relative": 0.85,
    "participle": 0.85,
    "coordination": 0.85,
    "possessive": 0.85,
    "hyphenated actor": 0.85,
    "control": 0.8,
}


# Modes of operators/responsible.csv: who is behind an act, as told or by his own claim.
ANSWERING = frozenset(("responsible", "claimed"))


class Scene:
    """One sentence with all that its acts are read by. Kept only while the sentence is read."""

    __slots__ = ("clauses", "fillers", "lexicon", "own", "sentence", "told")

    def __init__(self, sentence: Sentence, mentions: Mentions, lexicon: Lexicon) -> None:
        """Nothing is read yet."""
        self.sentence = sentence
        self.lexicon = lexicon
        self.clauses = Clauses(sentence)
        self.fillers = Fillers(sentence, mentions, lexicon.nouns, lexicon.valency.undergoer_noun)
        self.own = Factuality(sentence)  # what an act's own clause says of it
        self.told = Factuality(sentence, lexicon.embedding)  # and the words above it


class Filler:
    """One token that fills a role, and why."""

    __slots__ = ("index", "rule", "score")

    def __init__(self, index: int, rule: str, score: float = 1.0) -> None:
        """`rule` names the way in which it was found."""
        self.index = index
        self.rule = rule
        self.score = score


class Act:
    """A match on its way to a claim."""

    __slots__ = ("holder", "inner", "match", "mode", "roles", "status", "steps", "token", "type")

    def __init__(self, match: Match) -> None:
        """Roles as the pattern filled them; type and status are settled by `compose`."""
        self.match = match
        self.token = match.token
        self.type: str | None = match.entry.type
        self.mode = match.entry.mode
        self.status: Status = "happened"
        self.holder: Act | None = None
        self.inner: list[Act] = []
        self.steps: list[tuple[str, str, str]] = []  # rule, about, reason
        self.roles: dict[str, list[Filler]] = {
            letter: [
                Filler(index, rule, _SCORES.get(rule, 1.0))
                for rule in (match.clause.rule if letter == "A" else "pattern",)
                for index in indexes
            ]
            for letter, indexes in match.slots.items()
        }

    def indexes(self, letter: str) -> list[int]:
        """The tokens that fill a role."""
        return [filler.index for filler in self.roles.get(letter, ())]

    def fill(self, letter: str, indexes: list[int], rule: str, score: float = 0.8) -> None:
        """Give a role that is still empty its fillers."""
        if not self.roles.get(letter) and indexes:
            self.roles[letter] = [Filler(index, rule, score) for index in indexes]
