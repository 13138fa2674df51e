"""The claim: one thing said to be, or said to have been done, each cell with its evidence."""

from typing import Literal

import msgspec

from sayso.model.span import Evidence, ReportId, Span
from sayso.model.values import Act, HowMany, Value, When, Where, Who

Field = Literal["actor", "action", "target", "place", "time", "count", "instrument", "condition"]
Status = Literal[
    "happened",
    "ongoing",
    "ended",
    "planned",
    "conditional",
    "demanded",
    "hypothetical",
    "failed",
    "did_not_happen",
]
Stance = Literal[
    "asserts",
    "denies",
    "doubts",
    "alleges",
    "expects",
    "asks",
    "orders",
    "promises",
    "threatens",
]
Manner = Literal[
    "direct",
    "indirect",
    "mixed",
    "according_to",
    "document",
    "unnamed",
    "narrated",
]


class Cell(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One value of a claim, the words it rests on, and the rule that put it there."""

    field: Field
    value: Value
    evidence: tuple[Evidence, ...]  # never empty; the first is the cell's own words
    rule: str  # name of the rule, or "acts/coerce.csv:17" for a lexicon line
    score: float = 1.0  # 1 is sure, below .5 is a guess; how the rule fares on the bench

    def __post_init__(self) -> None:
        """ValueError for a cell without evidence."""
        if not self.evidence:
            message = f"a cell must rest on something: {self.field} has no evidence"
            raise ValueError(message)

    @property
    def text(self) -> str:
        """The cell's own words, as the report has them."""
        return self.evidence[0].quote

    @property
    def start(self) -> int | None:
        """First code point of the cell's words; None when it rests on metadata."""
        first = self.evidence[0]
        return first.start if isinstance(first, Span) else None

    @property
    def end(self) -> int | None:
        """First code point after the cell's words; None when it rests on metadata."""
        first = self.evidence[0]
        return first.end if isinstance(first, Span) else None

    @property
    def name(self) -> str:
        """The best name: of the chain for a party, of the gazetteer for a place, EDTF for a
        time."""
        value = self.value
        if isinstance(value, Who | Where):
            return value.name
        if isinstance(value, When):
            return value.edtf or self.text
        return self.text

    @property
    def names(self) -> tuple[str, ...]:
        """The other mentions of the same party in this report, in text order."""
        return self.value.names if isinstance(self.value, Who) else ()

    @property
    def kind(self) -> str:
        """person, organisation, group, place or thing for parties; time, count or act otherwise."""
        value = self.value
        if isinstance(value, Who):
            return value.kind
        for noun, kind in ((Where, "place"), (When, "time"), (HowMany, "count"), (Act, "act")):
            if isinstance(value, noun):
                return kind
        return "thing"

    @property
    def country(self) -> str | None:
        """ISO 3166 alpha-3 or a PLOVER special code, None when not known."""
        return self.value.country if isinstance(self.value, Who | Where) else None

    @property
    def sector(self) -> str | None:
        """The PLOVER sector, None when not known."""
        return self.value.sector if isinstance(self.value, Who) else None


class SaySo(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One link of the chain of who says it."""

    source: Who
    source_type: str  # "outlet", "named", "office", "unnamed", "vague", "document"
    stance: Stance
    manner: Manner
    evidence: tuple[Evidence, ...]  # the source's words, then the cue's
    rule: str
    said_when: When | None = None
    said_where: Where | None = None


class Step(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One step of a claim's derivation, in the order in which it was taken."""

    rule: str  # name of the rule or lexicon line
    about: str  # the field or noun it decided: "type", "actor", "status", "say_so" ...
    reason: str  # one sentence a user can read
    evidence: tuple[Evidence, ...] = ()


class Claim(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Who did what to whom, when, where, on whose say-so; or a state; or a naming."""

    id: str  # "c" and 16 hex digits, from the report's id, trigger, type and cells
    report_id: ReportId
    kind: Literal["event", "state", "naming"]
    type: str | None  # PLOVER type; for states "alliance", "designation", "office", "presence"
    mode: str | None
    context: tuple[str, ...]  # PLOVER contexts: what it is about, in PLOVER's order
    status: Status
    say_so: tuple[SaySo, ...]  # outermost first, never empty: the outlet is its first link
    cells: tuple[Cell, ...]
    sentence: tuple[int, int]  # code points of the sentence, end excluded
    trigger: Span  # the word or words that name the act
    derivation: tuple[Step, ...]
    within: str | None = None  # id of the claim whose operator holds this one

    def fields(self, field: Field) -> tuple[Cell, ...]:
        """The cells of one field, in text order."""
        return tuple(cell for cell in self.cells if cell.field == field)

    @property
    def actors(self) -> tuple[Cell, ...]:
        """Who does it."""
        return self.fields("actor")

    @property
    def targets(self) -> tuple[Cell, ...]:
        """To whom or to what it is done."""
        return self.fields("target")

    @property
    def places(self) -> tuple[Cell, ...]:
        """Where it happens."""
        return self.fields("place")

    @property
    def instruments(self) -> tuple[Cell, ...]:
        """With what it is done, or what is given."""
        return self.fields("instrument")

    @property
    def counts(self) -> tuple[Cell, ...]:
        """How many."""
        return self.fields("count")

    @property
    def time(self) -> Cell | None:
        """When it happened, None when nothing tells."""
        return next(iter(self.fields("time")), None)

    @property
    def stance(self) -> Stance:
        """How the innermost voice holds the claim."""
        return self.say_so[-1].stance


class Attribution(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Who says (thinks, orders, hopes ...) what: the spans, and how it is said."""

    source: tuple[Span, ...]  # empty when nobody is named: "reportedly"
    cue: tuple[Span, ...]  # empty for a bare colon or dash
    content: tuple[Span, ...]  # never empty
    manner: Manner
    stance: Stance
    type: Literal["speech", "attitude"]
    rule: str
    held_by: int | None = None  # index of the attribution in whose content this one stands
