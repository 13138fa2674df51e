"""PLOVER records: one event a line, as the ontology's own standard has them, for its tools.

PLOVER has no place for claims of claims, so this view is narrower than the record:

* Only acts of a PLOVER type; states, namings and untyped acts are left out.
* An act that another act holds is left out: "a plain event type wins over type and auxiliary"
  (agreed to withdraw: AGREE alone). The auxiliary modes for what is future, hypothetical or
  negated are in no published system, so an act that did not happen, or not yet, is left out too,
  unless its type is one of words (AGREE, REQUEST, THREATEN ...): saying it is the event.
* What only an adjective tells (*a UN-brokered deal*) describes a party and is left out.
* What one sentence tells of one attack is one record: the attack, who was killed and who was
  wounded by it, with their numbers in `size`.

Who says so has no field in the standard; it stands in `say_so` beside it.
Source: PLOVER manual, draft 2.0 (record format); the 2021 codebook for quad classes and scores.
"""

from collections.abc import Iterable, Iterator
from typing import TextIO

import msgspec

from sayso.exports.record import Coded
from sayso.exports.words import PRONOUNS, published
from sayso.lexicon.scale import load_scale
from sayso.model import Cell, Claim, HowMany, Report, When, Where
from sayso.model.codec import to_json

_DONE = frozenset(("happened", "ongoing", "ended"))
_UNDONE = frozenset(("did_not_happen", "failed", "conditional"))
_OF_WORDS = frozenset(("AGREE", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
_DEADLY = frozenset(
    """kill murder assassinate execute massacre slay slaughter lynch behead hang die shoot_dead
    gun_down death killing murder assassination execution massacre""".split()
)
_HURTFUL = frozenset("wound injure hurt maim injury wounding".split())
_RESOLUTION = {"site": 5, "city": 4, "district": 3, "province": 2, "country": 1}


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """A party."""

    code: str | None  # country, ISO 3166 alpha-3 or a PLOVER special code
    sector: str | None
    entity_text: str  # its words; the name behind a pronoun
    entity_name: str  # the best name of it in the report
    start: int | None  # code points of the report's text, end excluded
    end: int | None


class Location(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where it happened."""

    extracted_place: str
    resolved_place: str
    country_code: str | None = None
    lat: float | None = None
    lon: float | None = None
    resolution: int | None = None  # 5 part of a city, 4 city, 3 district, 2 province, 1 country


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """A link of the chain of who says so; not part of the standard."""

    source: str
    stance: str
    manner: str


class PloverRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One event."""

    id: str  # the claim's
    date: str | None  # first day, YYYY-MM-DD; None when nothing tells
    enddate: str | None  # last day, where it is another
    actor: tuple[Entity, ...]
    recipient: tuple[Entity, ...]
    event: tuple[str, ...]
    mode: tuple[str, ...]
    context: tuple[str, ...]
    event_loc: Location | None
    event_text: tuple[str, ...]
    quad_code: int
    event_scale: float | None
    size: dict[str, str]  # dead, injured, arrested: numbers as said, with + when open above
    status: str  # happened, ongoing, ended, planned ...; not part of the standard
    say_so: tuple[Voice, ...]
    claims: tuple[str, ...]  # ids of the claims that this record holds
    text: str
    text_info: dict[str, int]  # start and end of the sentence, code points
    cite_info: dict[str, str | None]
    coder: str = "sayso"


def write_plover(coded: Iterable[Coded], stream: TextIO, *, only_say_so: bool = False) -> None:
    """Write one record a line; with `only_say_so` nothing, since PLOVER has no such record."""
    for one in coded:
        if not only_say_so:
            for record in plover_records(one.report, one.claims):
                stream.write(to_json(record).decode("utf-8"))
                stream.write("\n")
        stream.flush()


def plover_records(report: Report, claims: Iterable[Claim]) -> Iterator[PloverRecord]:
    """The claims of one report as PLOVER events, in text order."""
    groups: list[list[Claim]] = []
    for claim in claims:
        if not is_plover_event(claim):
            continue
        group = next((group for group in groups if _is_same_attack(group, claim)), None)
        if group is None:
            groups.append([claim])
        else:
            group.append(claim)
    for group in groups:
        yield _record(report, group)


def is_plover_event(claim: Claim) -> bool:
    """Whether the claim is an event that the standard has a record for."""
    if claim.kind != "event" or claim.type is None or claim.within is not None:
        return False
    if any(step.rule == "hyphenated actor" for step in claim.derivation):
        return False  # "the US-backed rebels" says who they are, no news
    if claim.status in _DONE:
        return True
    if claim.type == "SANCTION" and claim.status == "planned":
        return True  # relations are cut by saying so
    return claim.type in _OF_WORDS and claim.status not in _UNDONE


def _is_same_attack(group: list[Claim], claim: Claim) -> bool:
    first = group[0]
    if claim.type != "ASSAULT" or first.type != "ASSAULT" or claim.sentence != first.sentence:
        return False
    told = {cell.name for other in group for cell in other.actors}
    actors = {cell.name for cell in claim.actors}
    return told == actors


def _record(report: Report, group: list[Claim]) -> PloverRecord:
    first = group[0]
    scale = load_scale()
    modes = _unique(claim.mode for claim in group if claim.mode is not None)
    scores = [
        on.score
        for mode in (modes or (None,))
        if (on := scale.get((first.type or "", mode))) is not None and on.score is not None
    ]
    start, end = _days(group)
    return PloverRecord(
        id=first.id,
        date=start,
        enddate=end if end != start else None,
        actor=_entities(cell for claim in group for cell in claim.actors),
        recipient=_entities(cell for claim in group for cell in claim.targets),
        event=(first.type or "",),
        mode=modes,
        context=_unique(context for claim in group for context in claim.context),
        event_loc=next((_location(cell) for claim in group for cell in claim.places), None),
        event_text=tuple(claim.trigger.quote for claim in group),
        quad_code=scale[(first.type or "", None)].quad,
        event_scale=min(scores, default=None),
        size=_size(group),
        status=first.status,
        say_so=tuple(
            Voice(source=link.source.name, stance=link.stance, manner=link.manner)
            for link in first.say_so
        ),
        claims=tuple(claim.id for claim in group),
        text=report.text[first.sentence[0] : first.sentence[1]],
        text_info={"start": first.sentence[0], "end": first.sentence[1]},
        cite_info={
            "citation": report.outlet,
            "title": report.title,
            "url": report.url,
            "published": published(report),
        },
    )


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _days(group: list[Claim]) -> tuple[str | None, str | None]:
    for claim in group:
        value = claim.time.value if claim.time is not None else None
        if isinstance(value, When) and value.start is not None:
            return value.start[:10], value.end[:10] if value.end is not None else None
    return None, None


def _entities(cells: Iterable[Cell]) -> tuple[Entity, ...]:
    found: dict[str, Entity] = {}
    for cell in cells:
        text = _called(cell)
        found.setdefault(
            text,
            Entity(
                code=cell.country,
                sector=cell.sector,
                entity_text=text,
                entity_name=cell.name,
                start=cell.start,
                end=cell.end,
            ),
        )
    return tuple(found.values())


def _called(cell: Cell) -> str:
    """The cell's words; behind a pronoun, what the report calls it first."""
    if not _is_pronoun(cell.text):
        return cell.text
    named = (name for name in cell.names if not _is_pronoun(name))
    return next(named, cell.name)


def _is_pronoun(words: str) -> bool:
    return words[1:].islower() and words.casefold() in PRONOUNS  # "US" is none


def _location(cell: Cell) -> Location:
    value = cell.value
    if not isinstance(value, Where):
        return Location(extracted_place=cell.text, resolved_place=cell.name)
    return Location(
        extracted_place=cell.text,
        resolved_place=value.name,
        country_code=value.country,
        lat=value.latitude,
        lon=value.longitude,
        resolution=_RESOLUTION.get(value.level),
    )


def _size(group: list[Claim]) -> dict[str, str]:
    size: dict[str, str] = {}
    for claim in group:
        harm = _harm(claim)
        for cell in claim.counts:
            value = cell.value
            if harm and isinstance(value, HowMany) and cell.rule == "number of the target":
                size.setdefault(harm, _number(value, cell))
    return size


def _harm(claim: Claim) -> str | None:
    lemma = claim.fields("action")[0].value
    word = getattr(lemma, "lemma", "")
    if claim.type == "COERCE" and claim.mode == "arrest":
        return "arrested"
    if claim.type != "ASSAULT":
        return None
    if word in _DEADLY or claim.mode == "targeted":
        return "dead"
    return "injured" if word in _HURTFUL else None


def _number(value: HowMany, cell: Cell) -> str:
    if value.low is None:
        return cell.text if value.high is None else f"0-{value.high}"
    if value.high is None:
        return f"{value.low}+"
    return str(value.low) if value.low == value.high else f"{value.low}-{value.high}"
