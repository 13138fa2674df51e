"""The same act told again: *the attack*, *this crime* of an act of force that the report has told.

Comes in: a sentence and the claims made before it. Goes out: readings of definite nouns that point
back to one of them, with its type and mode, so that *the cartel was behind the attack* names the
actor of an attack told earlier. A telling that adds no actor is no claim of its own.
"""

from collections.abc import Iterable

from sayso.claims.act import ANSWERING, Act
from sayso.lexicon.acts import Entry, parse_entry
from sayso.model import Cell, Claim, Sentence, Step, Token

LINE = "told again"
HARM = "harm after an act of force"
_DEFINITE = frozenset(("the", "this", "that", "these", "those", "such", "both"))
_NEAR = 1500  # code points: how far back a loose noun may point, some ten lines of a report
# Nouns that are acts of force only by what they point to; those of the first row say so themselves.
_STRICT = frozenset(("attack", "assault", "raid", "shooting", "explosion", "blast", "ambush"))
_LOOSE = frozenset(("crime", "incident", "deed", "atrocity", "outrage", "death"))
_LOOSEST = frozenset(("act", "action", "operation"))  # only *this action*, *these acts*
# What is done or answered for is the deed: *claimed responsibility for the action*.
_ANSWERED = frozenset("perpetrate responsibility responsible credit blame claim carry".split())
_POINTING = frozenset(("this", "that", "these", "those"))
_LIGHT_ONLY = frozenset(("take", "do", "have", "make", "start", "begin", "pay", "lead"))
# *Three clerks were killed* is force after an act of force, if nothing tells of an accident.
_HARMED = frozenset(("kill", "injure"))
# So is *two houses were damaged*.
_RUINED = frozenset(
    """damage destroy demolish wreck gut burn level flatten shatter raze ruin sabotage
    derail""".split()
)
_ELEMENTS = frozenset(("fire", "flame", "rain", "wind", "water", "lightning", "rust", "neglect"))
_ACCIDENTS = frozenset(
    """accident crash collision collapse collide overturn derail earthquake quake flood landslide
    avalanche storm hurricane cyclone tornado typhoon mudslide lightning wildfire
    epidemic""".split()
)
_LASTING = frozenset(("war", "conflict", "fighting", "hostilities", "violence"))  # no one attack
_OPEN = frozenset(("happened", "ongoing", "ended"))


class Tellings:
    """The acts of force of one report, in the order in which they are told."""

    __slots__ = ("_claims",)

    def __init__(self) -> None:
        """Nothing has been told."""
        self._claims: list[Claim] = []

    def remember(self, claims: Iterable[Claim]) -> None:
        """Keep those claims that a later noun may point back to."""
        self._claims += [
            c
            for c in claims
            if c.type == "ASSAULT"
            and c.status in _OPEN
            and not (c.status == "ongoing" and c.trigger.quote.lower() in _LASTING)
        ]

    def readings(self, sentence: Sentence) -> dict[int, Entry]:
        """For each definite noun that points back, a pattern with the type and mode of what it
        points to."""
        if not self._claims:
            return {}
        found: dict[int, Entry] = {}
        for token in sentence.tokens:
            if token.tag == "VBN" and token.lemma in _HARMED | _RUINED:
                if self._is_near(sentence, token):
                    found[token.index] = _harm(token)
            elif token.lemma == "identify" and token.tag in ("VBN", "VBD"):
                if token.start - self._claims[-1].trigger.start <= _NEAR:
                    found[token.index] = _identified(self._claims[-1])
            elif token.lemma in _STRICT | _LOOSE | _LOOSEST and token.tag[:2] == "NN":
                before = self.before(sentence, token)
                if before is not None:
                    found[token.index] = _entry(token, before)
        return found

    def _is_near(self, sentence: Sentence, token: Token) -> bool:
        """Whether an act of force was told just before, and the sentence tells of no accident."""
        if token.start - self._claims[-1].trigger.start > _NEAR:
            return False
        by = sentence.child(token, "agent")
        agent = sentence.child(by, "pobj") if by is not None else None
        if agent is not None and agent.lemma in _ELEMENTS:
            return False
        return not any(other.lemma in _ACCIDENTS for other in sentence.tokens)

    @staticmethod
    def _pointing(sentence: Sentence, token: Token) -> frozenset[str]:
        """The words that make a noun point back: *the action* does where somebody did it or
        answers for it."""
        if token.lemma not in _LOOSEST:
            return _DEFINITE
        above = sentence.head(token)
        if token.dep == "pobj" and above.lower in ("for", "behind"):
            above = sentence.head(above)
        return _DEFINITE if above.lemma in _ANSWERED else _POINTING

    def before(self, sentence: Sentence, token: Token) -> Claim | None:
        """The last act of force that a definite noun can point back to, None when there is
        none."""
        det = sentence.child(token, "det")
        if det is None or det.lower not in self._pointing(sentence, token) or not self._claims:
            return None
        if token.tag == "NNS" and len(self._claims) < 2:
            return None  # "the attacks" after one attack are others
        last = self._claims[-1]
        if token.lemma not in _STRICT:
            far = token.start - last.trigger.start > _NEAR
            if far or not _is_deed(sentence, token):
                return None
        return last


def _is_deed(sentence: Sentence, token: Token) -> bool:
    """Whether a loose noun can stand for a deed here: not *took the action of closing the mine*."""
    if token.lemma != "death" and sentence.child(token, "prep", "compound") is not None:
        return False
    verb = sentence.head(token)
    return token.dep != "dobj" or verb.lemma not in _LIGHT_ONLY


def adds_something(act: Act) -> bool:
    """Whether a second telling is worth a claim: it names an actor, or identifies the victims.

    A death is an act of force only where somebody answers for it or is accused of it.
    """
    if act.token.lemma == "death":
        holder = act.holder.match.entry if act.holder is not None else None
        if holder is None or (holder.mode not in ANSWERING and holder.type != "ACCUSE"):
            return False
    return bool(act.indexes("A")) or act.token.lemma == "identify"


def cells_before(claim: Claim, cells: Iterable[Cell]) -> list[Cell]:
    """The targets of the first telling, for a telling that names none, on its own words."""
    if any(cell.field == "target" for cell in cells):
        return []
    return [
        Cell(field="target", value=c.value, evidence=c.evidence, rule=LINE, score=0.7)
        for c in claim.targets
    ]


def step_before(claim: Claim, token: Token) -> Step:
    """How a noun was read: as the act that its definite form points back to."""
    return Step(
        rule=LINE,
        about="action",
        reason=f'"{token.text}" points back to "{claim.trigger.quote}"',
        evidence=(claim.trigger,),
    )


def _identified(before: Claim) -> Entry:
    """*The victims were identified as X and Y*: it was done to them."""
    row = {"pos": "verb", "pattern": "N identify victim|dead|deceased|fatality as T:person"}
    row["mode"] = before.mode or ""
    return parse_entry(row, line=LINE, type_=before.type)


def _harm(token: Token) -> Entry:
    row = {"pos": "passive", "pattern": f"A {token.lemma} T:party"}
    if token.lemma in _RUINED:
        row["pattern"] = f"A {token.lemma} T:facility|vehicle|org"
        row["mode"] = "destroy"
    return parse_entry(row, line=HARM, type_="ASSAULT")


def _entry(token: Token, before: Claim) -> Entry:
    row = {"pos": "noun", "pattern": f"{token.lemma} [on|against|of T] [by A]"}
    row["mode"] = before.mode or ""
    return parse_entry(row, line=LINE, type_=before.type)
